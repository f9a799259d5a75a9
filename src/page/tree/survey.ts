import type { Attributes } from './attributes.ts';
import { attributesOf } from './attributes.ts';
import type { Box, Leaf } from './box.ts';
import { isBlank } from './box.ts';
import type { Dom } from './dom.ts';
import { domOf, ELEMENT, rootOf, TEXT } from './dom.ts';
import { BLOCK_TAGS, CONTROL_TAGS, MEDIA_TAGS, SKIPPED_TAGS } from './tags.ts';
import { hiding, Names } from './hidden.ts';

export interface Limits {
  elements: number;
  characters: number;
}

/** Many times the largest news page seen; beyond it the page is a data dump. */
const LIMITS: Readonly<Limits> = { elements: 60_000, characters: 3_000_000 };

/** Boxes nest no deeper than this; what stands deeper joins the box at this depth, in reading order. */
const DEEPEST = 200;

/** Far beyond what any headline or any story's data takes; mending broken JSON costs many times its reading. */
const LONGEST_TITLE = 2000;
const LONGEST_JSON = 500_000;
const MOST_JSON = 60;

/** What one walk over the page has found. */
export interface Survey {
  root: Box;
  dom: Dom;
  /** `<meta>` elements of the head or wherever they stand. */
  metas: Element[];
  /** Texts of `<script type="application/ld+json">`. */
  jsonLd: string[];
  /** Text of the first `<title>`. */
  title: string;
  html: Element;
  /** `<link>` elements. */
  links: Element[];
  base: string | null;
  /** Boxes with microdata (`itemprop`), `rel="author"` or a machine's date, in the order of the page. */
  props: { name: string; box: Box }[];
}

/**
 * Walks the page once, without recursion, and returns its boxes; undefined where it is larger than `limits`.
 * Hidden parts are left out, unless nearly all text of the page is hidden (a page that shows itself by script) or
 * `showHidden` asks for them.
 */
export function survey(document: Document, limits: Limits = LIMITS, showHidden = false): Survey | undefined | null {
  const dom = domOf(document);
  const html = rootOf(document, dom);
  if (!html) return null;
  const seen = walk(html, dom, limits, showHidden);
  if (!seen) return undefined;
  if (seen.hiddenLetters > 250 && seen.survey.root.letters < seen.hiddenLetters / 3) {
    return walk(html, dom, limits, true)?.survey ?? seen.survey;
  }
  return seen.survey;
}

function walk(html: Element, dom: Dom, limits: Limits, showHidden: boolean): { survey: Survey; hiddenLetters: number } | undefined {
  const root = newBox(html, 'html', null, 0, '', '');
  const found: Survey = { root, dom, metas: [], jsonLd: [], title: '', html, links: [], base: null, props: [] };
  const names = new Names();
  let box = root;
  let order = 1;
  let elements = 0;
  let characters = 0;
  let hiddenLetters = 0;
  /** How many links are open around the place. */
  let linked = 0;
  const open: { next: Node | null; box: Box; opened: boolean; link: boolean }[] = [];
  let node: Node | null = dom.firstChild(html);
  for (;;) {
    if (!node) {
      const last = open.pop();
      if (!last) break;
      if (last.link) linked--;
      if (last.opened) leave(box, order - 1);
      else if (box !== last.box) throw new Error('unbalanced walk');
      box = last.box;
      node = last.next;
      continue;
    }
    const type = dom.nodeType(node);
    const next = dom.nextSibling(node);
    if (type === TEXT) {
      const text = dom.nodeValue(node) ?? '';
      characters += text.length;
      if (characters > limits.characters) return undefined;
      const letters = lettersOf(text);
      // White space at the edge of a block is shown nowhere, and is most texts of a page.
      if (letters > 0 || (text !== '' && !(isAtEdge(box) && isBlank({ letters, text })))) {
        const leaf: Leaf = { box: false, text, letters, parent: box, order: order++ };
        box.children.push(leaf);
        box.letters += letters;
        if (linked > 0) box.linkLetters += letters;
      }
    } else if (type === ELEMENT) {
      if (++elements > limits.elements) return undefined;
      const element = node as Element;
      const tag = dom.tag(element);
      if (SKIPPED_TAGS.has(tag)) {
        note(element, tag, found);
        if (tag === 'head') {
          open.push({ next, box, opened: false, link: false });
          node = dom.firstChild(element);
          continue;
        }
      } else {
        const attributes = attributesOf(element, dom);
        const words = names.words(attributes.class, attributes.id);
        const hidden = tag !== 'body' && hiding(tag, words, attributes);
        if (hidden && !showHidden) {
          hiddenLetters += lettersUnder(element, dom);
        } else {
          const role = roleOf(tag, attributes);
          const href = tag === 'a' ? attributes.href : null;
          const link = href !== null;
          const deep = box.depth >= DEEPEST;
          if (deep && BLOCK_TAGS.has(tag) && !isAfterBreak(box)) box.children.push(newBox(element, 'br', box, order++, '', ''));
          const inner: Box = deep ? box : newBox(element, tag, box, order++, words, role);
          if (!deep) {
            if (inner.block) dropBlank(box);
            box.children.push(inner);
            if (tag === 'img' || tag === 'amp-img') inner.pictures = 1;
            if (CONTROL_TAGS.has(tag)) inner.controls = 1;
            if (link) inner.links = 1;
            inner.href = href;
            const name = propOf(tag, attributes);
            if (name) found.props.push({ name, box: inner });
          }
          const closed = MEDIA_TAGS.has(tag) && tag !== 'picture' && tag !== 'amp-img' ? true : tag === 'select' || tag === 'textarea';
          if (!closed) {
            open.push({ next, box, opened: !deep, link });
            if (link) linked++;
            box = inner;
            node = dom.firstChild(element);
            continue;
          }
          if (!deep) leave(inner, inner.order);
        }
      }
    }
    node = next;
  }
  leave(root, order - 1);
  return { survey: found, hiddenLetters };
}

/** Whether what comes next begins a line: nothing stands before it in its block, or a block does. */
function isAtEdge(box: Box): boolean {
  const before = box.children.at(-1);
  return before ? before.box && before.block : box.block;
}

function isAfterBreak({ children }: Box): boolean {
  const before = children.at(-1);
  return before?.box === true && before.tag === 'br';
}

/** Takes back white space before the end of a line. */
function dropBlank({ children }: Box): void {
  const last = children.at(-1);
  if (last && !last.box && isBlank(last)) children.pop();
}

/** What microdata calls an element: its `itemprop`, `author` for `rel="author"`, `time` for a `<time>` without one. */
function propOf(tag: string, { itemprop, datetime, title, rel }: Attributes): string | undefined {
  if (itemprop) return itemprop.trim().toLowerCase();
  if (tag === 'time' || tag === 'abbr') return datetime !== null || title !== null ? 'time' : undefined;
  return tag === 'a' && rel !== null && /\bauthor\b/.test(rel) ? 'author' : undefined;
}

function roleOf(tag: string, { role, type }: Attributes): string {
  if (tag === 'input' && type?.toLowerCase() === 'email') return 'email';
  return role === null ? '' : role.toLowerCase();
}

/** Keeps what the skipped elements say about the page. */
function note(element: Element, tag: string, found: Survey): void {
  const { dom } = found;
  if (tag === 'meta') found.metas.push(element);
  else if (tag === 'link') found.links.push(element);
  else if (tag === 'base') found.base ??= dom.attribute(element, 'href');
  else if (tag === 'title') found.title ||= textUnder(element, dom).slice(0, LONGEST_TITLE);
  else if (tag === 'script' && found.jsonLd.length < MOST_JSON && /ld\+json/i.test(dom.attribute(element, 'type') ?? '')) {
    const json = textUnder(element, dom);
    if (json.length <= LONGEST_JSON) found.jsonLd.push(json);
  }
}

/** The texts directly inside an element that holds nothing else. */
export function textUnder(element: Element, dom: Dom): string {
  let text = '';
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) text += dom.nodeValue(node) ?? '';
  return text;
}

function newBox(element: Element, tag: string, parent: Box | null, order: number, names: string, role: string): Box {
  return {
    box: true, element, tag, names, role, href: null, parent, children: [], order, last: order,
    depth: parent ? parent.depth + 1 : 0,
    block: BLOCK_TAGS.has(tag), hasBlock: false,
    letters: 0, linkLetters: 0, links: 0, prose: 0, pictures: 0, controls: 0,
  }; // prettier-ignore
}

/** A line of this many signs with few links reads like prose. */
export const PROSE_LINE = 60;

/** Adds up what a box holds, once all of it is known, and hands it to its parent. */
function leave(box: Box, last: number): void {
  if (box.block) dropBlank(box);
  box.last = last;
  let letters = 0;
  let linkLetters = 0;
  for (const child of box.children) {
    if (child.box && (child.block || child.hasBlock || child.tag === 'br')) {
      box.prose += lineProse(letters, linkLetters);
      letters = linkLetters = 0;
    } else if (child.box) {
      letters += child.letters;
      linkLetters += child.linkLetters;
    } else {
      letters += child.letters;
      if (box.tag === 'a') linkLetters += child.letters;
    }
  }
  if (box.block || box.hasBlock) box.prose += lineProse(letters, linkLetters);
  if (box.linkLetters === box.letters) box.prose = 0;
  const { parent } = box;
  if (!parent) return;
  parent.letters += box.letters;
  parent.linkLetters += box.linkLetters;
  parent.links += box.links;
  parent.pictures += box.pictures;
  parent.controls += box.controls;
  parent.prose += box.prose;
  if (box.block || box.hasBlock) parent.hasBlock = true;
}

const lineProse = (letters: number, linkLetters: number): number => (letters >= PROSE_LINE && linkLetters * 2 < letters ? letters : 0);

function lettersOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20 && text.charCodeAt(i) !== 0xa0) count++;
  return count;
}

/** Signs of the texts inside a part that is not walked. */
function lettersUnder(element: Element, dom: Dom): number {
  let count = 0;
  const open: (Node | null)[] = [dom.firstChild(element)];
  while (open.length > 0) {
    const node = open.pop() ?? null;
    if (!node) continue;
    open.push(dom.nextSibling(node));
    const type = dom.nodeType(node);
    if (type === TEXT) count += lettersOf(dom.nodeValue(node) ?? '');
    else if (type === ELEMENT && !SKIPPED_TAGS.has(dom.tag(node as Element))) open.push(dom.firstChild(node));
  }
  return count;
}
