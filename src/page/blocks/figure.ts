import type { Block, Image, Phrasing } from '../../model/article.ts';
import type { Box } from '../tree/box.ts';
import { textOf } from '../tree/box.ts';
import { linesOf } from '../tree/lines.ts';
import type { Page } from './build.ts';
import { inlineOf } from './inline.ts';
import { imageOf } from './media.ts';

const PICTURES = new Set(['img', 'picture', 'noscript', 'amp-img']);
const FRAME_WORDS = / (?:caption|figure|image|img|photo|picture|pic|thumb|thumbnail|media|gallery|featured|صورة) /;

/** Longest caption, in signs; more than that beside a picture is the story itself. */
const LONGEST_CAPTION = 400;

/**
 * A box that is one picture and its caption: `<figure>`, or the divs that stand for it (a picture, and one short line
 * below). Undefined where it holds more.
 */
export function figureOf(box: Box, page: Page): Block | undefined {
  const figure = box.tag === 'figure';
  if (!figure && (box.pictures !== 1 || box.tag === 'a' || !(FRAME_WORDS.test(box.names) || isFrame(box)))) return undefined;
  if (box.letters > LONGEST_CAPTION || (figure && box.prose > LONGEST_CAPTION)) return undefined;
  // What stands for a figure has one line below its picture; the date and the author beside a picture are no caption.
  if (!figure && linesOf(box).length > 1) return undefined;
  const pictures = picturesIn(box);
  if (pictures.length === 0 || (!figure && pictures.length > 2) || holdsFigure(box)) return undefined;
  const images = pictures.flatMap((picture) => imageOf(picture, page.dom, page.base) ?? []);
  const [image] = images;
  if (!image || new Set(images.map(({ src }) => src)).size > 2) return undefined;
  const caption = captionOf(box, page);
  return withCaption(image, caption);
}

/** Longest line under a picture that is its caption where no name says so, in signs. */
const LINE = 200;

/** Nothing but a picture and a line under it that ends as no paragraph does, each in an element of its own. */
function isFrame(box: Box): boolean {
  const parts = box.children.filter((child) => child.letters > 0 || (child.box && child.pictures > 0));
  const [picture, line] = parts;
  if (box.tag !== 'div' || parts.length !== 2 || !picture?.box || !line?.box) return false;
  return picture.letters === 0 && line.block && line.pictures === 0 && line.links === 0 && line.letters <= LINE && !/[.؟!:،]\s*$/u.test(textOf(line));
}

function withCaption(image: Image, caption: Phrasing | undefined): Image {
  if (!caption || caption.text === '') return image;
  const credit = creditOf(caption.text);
  return { ...image, caption, ...(credit ? { credit } : {}) };
}

function picturesIn(box: Box): Box[] {
  return box.children.flatMap((child) => {
    if (!child.box || child.verdict) return [];
    return PICTURES.has(child.tag) ? [child] : picturesIn(child);
  });
}

function holdsFigure(box: Box): boolean {
  return box.children.some((child) => child.box && (child.tag === 'figure' || /^(?:ul|ol|table|h[1-6]|iframe|video)$/.test(child.tag) || holdsFigure(child)));
}

function captionOf(box: Box, page: Page): Phrasing | undefined {
  if (box.letters === 0) return undefined;
  const caption = find(box, (child) => child.tag === 'figcaption' && child.letters > 0);
  const content = inlineOf(caption ? caption.children : box.children, page, (child) => child.verdict !== undefined || child.tag === 'noscript');
  return content.text.trim() === '' ? undefined : content;
}

function find(box: Box, test: (box: Box) => boolean): Box | undefined {
  for (const child of box.children) {
    if (!child.box) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Who made the picture, where the caption says so: «… (رويترز)», «تصوير: …», «المصدر: …». */
function creditOf(caption: string): string | undefined {
  const named = /(?:تصوير|عدسة|مصدر الصورة|المصدر|الصورة)\s*[:：]\s*([^\n()]{2,60})$/u.exec(caption)?.[1];
  return (named ?? /[([]([^()[\]\n]{2,40})[)\]]\s*\.?$/u.exec(caption)?.[1])?.trim();
}
