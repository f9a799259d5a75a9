import type { Block, Heading, Phrasing } from '../../model/article.ts';
import { phrasingsOfBlock } from '../../model/phrasings.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Box, Leaf, Verdict } from '../tree/box.ts';
import { countSigns, isBlank } from '../tree/box.ts';
import type { Dom } from '../tree/dom.ts';
import { HEADING_TAGS } from '../tree/tags.ts';
import { figureOf } from './figure.ts';
import type { Item } from './item.ts';
import { isList, listOf } from './list.ts';
import { embedOf, embedOfBox, imageOf } from './media.ts';
import { markOf, PhrasingWriter } from './phrasing.ts';
import { isDataTable, tableOf } from './table.ts';

/** What every part of the building needs to know about the page. */
export interface Page {
  dom: Dom;
  /** Address against which the page's own addresses are read. */
  base: string;
}

const MEDIA = new Set(['img', 'picture', 'noscript', 'amp-img']);
const PLAYER = new Set(['iframe', 'video', 'audio', 'embed', 'amp-video', 'amp-iframe', 'amp-youtube', 'amp-audio']);

/**
 * The blocks of everything under `root`, in reading order, each with its box and with the verdict of the nearest box
 * around it that has one.
 */
export function buildItems(root: Box, page: Page): Item[] {
  const items: Item[] = [];
  const writer = new PhrasingWriter();
  let pending: Item[] = [];
  let linkLetters = 0;
  let breaks = 0;
  /** The first sign of the line, and what of its block it is made of. */
  let order = -1;
  let run: (Box | Leaf)[] = [];

  const push = (block: Block, box: Box, verdict: Verdict | undefined, linked: number, at = box.order): void => {
    items.push(itemOf(block, box, verdict, linked, at));
  };
  const flush = (box: Box, verdict: Verdict | undefined): void => {
    breaks = 0;
    if (!writer.empty) {
      const content = writer.take();
      const heading = headingAround(box);
      const owner = ownerOf(run) ?? box;
      const at = order < 0 ? box.order : order;
      const linked = linkShare(content, linkLetters);
      if (/[^\s\u00a0]/.test(content.text)) {
        if (heading) push({ type: 'heading', depth: heading, content }, owner, verdict, linked, at);
        else for (const part of paragraphsOf(content)) push({ type: 'paragraph', content: part }, owner, verdict, linked, at);
      }
    }
    linkLetters = 0;
    order = -1;
    run = [];
    items.push(...pending);
    pending = [];
  };

  const inline = (node: Box | Leaf, line: Box, verdict: Verdict | undefined, linked: boolean): void => {
    if (!node.box) {
      if (isBlank(node)) {
        writer.blank();
        return;
      }
      breaks = 0;
      if (order < 0) order = node.order;
      writer.add(node.text);
      if (linked) linkLetters += countSigns(node.text);
      return;
    }
    if (node.verdict) {
      flush(line, verdict);
      content(node, line, node.verdict, linked);
      flush(line, node.verdict);
      return;
    }
    content(node, line, verdict, linked);
  };

  /** One node that is no block: text, mark, link, picture, player, break, or an inline element with blocks inside. */
  const content = (box: Box, line: Box, verdict: Verdict | undefined, linked: boolean): void => {
    if (box.tag === 'br') {
      if (++breaks > 1) flush(line, verdict);
      else if (!writer.empty) {
        writer.break();
        breaks = 1;
      }
      return;
    }
    if (MEDIA.has(box.tag) || PLAYER.has(box.tag)) {
      const block = MEDIA.has(box.tag) ? imageOf(box, page.dom, page.base) : embedOfBox(box, page.dom, page.base);
      if (block) (writer.empty ? items : pending).push(itemOf(block, box, verdict, 0));
      return;
    }
    const link = box.href;
    const href = link !== null && !link.startsWith('#') ? safeUrl(link, page.base) : undefined;
    const mark = href ? ({ type: 'link', href } as const) : HEADING_TAGS.has(box.tag) ? undefined : markOf(box.tag);
    if (mark) writer.enter(mark);
    const inner = linked || link !== null;
    for (const child of box.children) {
      if (child.box && child.block) {
        flush(line, verdict);
        block(child, child.verdict ?? verdict, inner);
      } else inline(child, box.hasBlock ? box : line, child.box ? (child.verdict ?? verdict) : verdict, inner);
    }
    if (box.hasBlock) flush(box, verdict);
    if (mark) writer.leave();
  };

  const block = (box: Box, verdict: Verdict | undefined, linked: boolean): void => {
    const whole = wholeOf(box, page);
    if (whole) {
      push(whole, box, verdict, box.letters === 0 ? 0 : linked ? 1 : box.linkLetters / box.letters);
      return;
    }
    for (const child of box.children) {
      if (child.box && child.block) {
        flush(box, verdict);
        block(child, child.verdict ?? verdict, linked);
      } else {
        run.push(child);
        inline(child, box, verdict, linked);
      }
    }
    flush(box, verdict);
  };

  block(root, root.verdict, false);
  return items;
}

/** A block that is built from its whole box: figure, list, table, quotation, embedded post. */
function wholeOf(box: Box, page: Page): Block | undefined {
  switch (box.tag) {
    case 'ul':
    case 'ol':
    case 'menu':
      return isList(box) ? listOf(box, page) : undefined;
    case 'table':
      return isDataTable(box) ? tableOf(box, page) : undefined;
    case 'blockquote':
      return postOf(box, page) ?? quoteOf(box, page);
    default:
      return figureOf(box, page);
  }
}

/** A post of a social network that its script would draw: the quotation links to the post. */
function postOf(box: Box, page: Page): Block | undefined {
  const address = page.dom.attribute(box.element, 'cite') ?? page.dom.attribute(box.element, 'data-instgrm-permalink') ?? page.dom.attribute(box.element, 'data-href');
  const known = / (?:twitter tweet|twitter video|instagram media|tiktok embed|telegram post|fb xfbml parse ignore) /.test(box.names);
  if (!known && address === null) return undefined;
  let post = address ? embedOf(address, page.base) : undefined;
  let text = '';
  const walk = (node: Box | Leaf): void => {
    if (!node.box) {
      text += node.text;
      return;
    }
    if (known && node.tag === 'a') post = embedOf(node.href, page.base) ?? post;
    node.children.forEach(walk);
  };
  box.children.forEach(walk);
  const label = text.replace(/\s+/g, ' ').trim().slice(0, 280);
  return post && known ? { ...post, ...(label ? { label } : {}) } : undefined;
}

function quoteOf(box: Box, page: Page): Block | undefined {
  if (box.letters === 0) return undefined;
  const children = buildItems({ ...box, tag: 'div' }, page).flatMap(({ block }) => (block.type === 'blockquote' ? block.children : [block]));
  return children.length > 0 ? { type: 'blockquote', children } : undefined;
}

/** The one inline element that holds a whole line, where there is one: `<span class="author">` between two blocks. */
function ownerOf(run: readonly (Box | Leaf)[]): Box | undefined {
  const [only, ...others] = run.filter((node) => (node.box ? node.letters > 0 : node.text.trim() !== ''));
  return only?.box && others.length === 0 ? only : undefined;
}

function headingAround(box: Box): Heading['depth'] | undefined {
  for (let at: Box | null = box; at; at = at.parent) {
    if (HEADING_TAGS.has(at.tag)) return Math.max(2, Number(at.tag[1])) as Heading['depth'];
    if (at.block && at !== box) return undefined;
  }
  return undefined;
}

/** A page that ends its paragraphs with one `<br>`: lines as long as paragraphs that end like sentences are cut apart. */
function paragraphsOf(content: Phrasing): Phrasing[] {
  if (!content.text.includes('\n')) return [content];
  const lines = content.text.split('\n');
  const long = lines.filter((line) => line.length >= 90).length;
  if (long < 2 || long < lines.length * 0.6) return [content];
  return cut(content, lines);
}

/** The lines of a phrasing as phrasings of their own, each with its part of the marks. */
export function cut(content: Phrasing, lines: readonly string[] = content.text.split('\n')): Phrasing[] {
  let start = 0;
  return lines.flatMap((line) => {
    const from = start + (line.length - line.trimStart().length);
    const to = start + line.trimEnd().length;
    start += line.length + 1;
    if (to <= from) return [];
    const marks = content.marks.flatMap((mark) => {
      const inside = { ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from };
      return inside.start < inside.end ? [inside] : [];
    });
    return [{ text: content.text.slice(from, to), marks }];
  });
}

function linkShare({ text }: Phrasing, linkLetters: number): number {
  if (linkLetters === 0) return 0;
  const letters = countSigns(text);
  return letters === 0 ? 0 : Math.min(1, linkLetters / letters);
}

/** A block with its place and measures. */
export function itemOf(block: Block, box: Box, verdict: Verdict | undefined, linked: number, order = box.order): Item {
  const text = block.type === 'paragraph' ? block.content.text : phrasingsOfBlock(block).map((phrasing) => phrasing.text).join('\n'); // prettier-ignore
  const item: Item = { block, box, order, text, letters: countSigns(text), linked };
  if (verdict) item.verdict = verdict;
  return item;
}
