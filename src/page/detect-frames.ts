import type { Detection } from '../model/article.ts';
import { detect } from './detect.ts';

/** Frames within frames within frames are advertisements. */
const DEEPEST = 3;

/** A document with what the look at it found, so that nobody need look again. */
export interface Judged {
  document: Document;
  detection: Detection;
}

/**
 * The document to be read: the page's own, unless it is no article and one of its frames, open to it by origin, is one.
 * Newspapers of the first web, intranets and archives stand in frames.
 */
export function articleDocument(document: Document): Judged {
  const own = { document, detection: detect(document) };
  if (own.detection.isArabicNews) return own;
  const frames = framesOf(document, DEEPEST).map((inner): Judged => ({ document: inner, detection: detect(inner) }));
  // Of equal ones the first is meant.
  const [best = own] = frames.filter(({ detection }) => detection.isArabicNews && detection.score > 0).sort((one, other) => other.detection.score - one.detection.score);
  return best;
}

/** Address of what is read: a frame without one of its own (about:srcdoc) has its page's. */
export function addressOf(read: Document, page: Document): string {
  return /^(?:https?|file):/.test(read.URL) ? read.URL : page.URL;
}

function framesOf(document: Document, depth: number): Document[] {
  if (depth === 0) return [];
  return [...document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame')].flatMap((frame) => {
    const inner = openDocument(frame);
    return inner ? [inner, ...framesOf(inner, depth - 1)] : [];
  });
}

/** Frames of other origins give null or throw, depending on the browser. */
function openDocument(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
