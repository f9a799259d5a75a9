import { detect } from './detect.ts';

/** Frames within frames within frames are advertisements. */
const DEEPEST = 3;

/**
 * The document to be read: the page's own, unless it is no article and one of its frames, open to it by origin, is one.
 * Newspapers of the first web, intranets and archives stand in frames.
 */
export function articleDocument(document: Document): Document {
  if (detect(document).isArabicNews) return document;
  let best = document;
  let most = 0;
  for (const inner of framesOf(document, DEEPEST)) {
    const { isArabicNews, score } = detect(inner);
    if (!isArabicNews || score <= most) continue;
    best = inner;
    most = score;
  }
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
