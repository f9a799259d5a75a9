import type { FurnitureKind } from '../../model/article.ts';

/** A stretch of text between two tags, as the page has it, white space and all. */
export interface Leaf {
  box: false;
  text: string;
  /** Signs other than white space. */
  letters: number;
  parent: Box;
  /** Place in the order of the page. */
  order: number;
}

/** Why a box or a block is not the article. */
export interface Verdict {
  reason: FurnitureKind;
  step: string;
}

/**
 * One element of the page as the extraction sees it. The page's own nodes are only read, once; everything after
 * works on these, so that nothing can change the page and nothing is asked of it twice.
 */
export interface Box {
  box: true;
  element: Element;
  tag: string;
  /** Class and id, in lower case, in words parted by spaces with a space at either end; '' where there are none. */
  names: string;
  /** Its role for those who cannot see it, `email` of a field for an address of mail; '' where there is none. */
  role: string;
  /** Address of a link as the page has it; null for everything else. */
  href: string | null;
  parent: Box | null;
  children: (Box | Leaf)[];
  order: number;
  /** Place of the last box or leaf inside. */
  last: number;
  depth: number;
  /** The whole box begins and ends a line. */
  block: boolean;
  /** A block stands somewhere inside. */
  hasBlock: boolean;
  /** Signs other than white space, of all text inside. */
  letters: number;
  /** Of these, inside links. */
  linkLetters: number;
  links: number;
  /** Signs in lines that read like sentences: long, few links. */
  prose: number;
  pictures: number;
  controls: number;
  /** Set once the box is known not to be the article; what is inside follows it. */
  verdict?: Verdict;
}

/** All text of a box in reading order, white space collapsed; stops soon after `limit` signs. */
export function textOf(box: Box, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (from: Box): void => {
    for (const child of from.children) {
      if (length > limit) return;
      if (child.box) {
        if (child.block || child.tag === 'br') parts.push(' ');
        walk(child);
        if (child.block) parts.push(' ');
      } else {
        parts.push(child.text);
        length += child.text.length;
      }
    }
  };
  walk(box);
  return collapse(parts.join('')).trim();
}

/** White space as HTML collapses it; a no-break space stays. */
export function collapse(text: string): string {
  // Most texts have nothing to collapse, and looking is cheaper than writing a copy.
  return /[\t\n\f\r]|  /.test(text) ? text.replace(/[ \t\n\f\r]+/g, ' ') : text;
}

/** Nothing but white space as HTML has it: a no-break space is a sign of the line. */
export function isBlank({ letters, text }: Pick<Leaf, 'letters' | 'text'>): boolean {
  return letters === 0 && !/[^ \t\n\f\r]/.test(text);
}

/** How many signs of a text are no white space; counted, not cut out, since it is asked of every text of a page. */
export function countSigns(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xa0 ? code < 0x1680 || !/\s/.test(text.charAt(at)) : code !== 0x20 && code !== 0xa0 && (code < 9 || code > 13)) count++;
  }
  return count;
}

/** Whether `inner` is `outer` or stands inside it. */
export function contains(outer: Box, inner: Box): boolean {
  return inner === outer || (inner.order > outer.order && inner.order <= outer.last);
}

/** Every box under `root` in the order of the page, `root` first; nothing inside a box that `enter` refuses. */
export function walkBoxes(root: Box, enter: (box: Box) => boolean | undefined): void {
  if (enter(root) === false) return;
  for (const child of root.children) if (child.box) walkBoxes(child, enter);
}

/** Whether the box or one around it has been judged furniture. */
export function isOut(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (at.verdict) return true;
  return false;
}
