import { creditBeside } from './credit.ts';
import type { Block, Image, List, Phrasing, Table, TableCell } from '../model/article.ts';
import type { Builder, Child } from './build.ts';
import type { Words } from './words.ts';

/** What the blocks need from their surroundings. */
export interface BlockContext {
  h: Builder;
  /** Texts of the interface; without them (in a saved file) nothing of the interface is added. */
  words?: Words;
  /** The nodes of one text, with its formatting and highlights. */
  text: (phrasing: Phrasing) => Child;
  /** What is shown for the picture of an address; where that is nothing, its caption stays. */
  picture: (address: string) => string | undefined;
}

/** One block of the body as an element; undefined where nothing of it is to be shown. */
export function renderBlock(context: BlockContext, block: Block): HTMLElement | undefined {
  const { h, words, text } = context;
  switch (block.type) {
    case 'paragraph':
      return h('p', {}, text(block.content));
    case 'heading':
      return h(`h${String(block.depth)}` as 'h2', {}, text(block.content));
    case 'list':
      return renderList(context, block);
    case 'blockquote':
      return h('blockquote', {}, block.children.map((child) => renderBlock(context, child)));
    case 'table':
      return renderTable(context, block);
    case 'image':
      return renderImage(context, block);
    case 'embed': {
      const kind = words?.(({ video: 'embedVideo', audio: 'embedAudio', post: 'embedPost', document: 'embedDocument' } as const)[block.media]);
      const link = h('a', { href: block.href, target: '_blank', rel: 'noopener noreferrer' }, block.label || block.href);
      return h('p', { class: 'embed' }, kind && [h('span', { class: 'embed-kind' }, kind), ' '], link);
    }
  }
}

function renderList(context: BlockContext, list: List): HTMLElement {
  const items = list.items.map((item) => context.h('li', {}, context.text(item.content), item.list && renderList(context, item.list)));
  return list.ordered ? context.h('ol', { start: list.start }, items) : context.h('ul', {}, items);
}

/** A table scrolls in a frame of its own, so that it never widens the page; the frame takes the focus for the arrow keys. */
function renderTable({ h, words, text }: BlockContext, table: Table): HTMLElement {
  const caption = table.caption && h('caption', {}, text(table.caption));
  const cell = ({ header, content, colSpan, rowSpan }: TableCell): HTMLElement =>
    h(header ? 'th' : 'td', { colspan: colSpan, rowspan: rowSpan }, text(content));
  const rows = table.rows.map((row) => h('tr', {}, row.map(cell)));
  const grid = h('table', {}, caption, h('tbody', {}, rows));
  if (!words) return grid;
  return h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': table.caption?.text ?? words('table') }, grid);
}

/** A picture with its caption and credit; asked for without a referrer, and only when it comes near the screen. */
export function renderImage({ h, text, picture: shown }: BlockContext, image: Image): HTMLElement | undefined {
  const caption = (image.caption || image.credit) && h('figcaption', {}, image.caption && text(image.caption), credit(h, image));
  const src = shown(image.src);
  if (src === undefined) return caption ? h('figure', { class: 'pictureless' }, caption) : undefined;
  const picture = h('img', {
    src,
    alt: image.alt,
    width: image.width,
    height: image.height,
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    decoding: 'async',
  });
  const figure = h('figure', {}, picture, caption);
  picture.addEventListener('error', () => {
    if (caption) picture.remove();
    else figure.remove();
  });
  return figure;
}

function credit(h: Builder, image: Image): Child {
  const name = creditBeside(image);
  return name && h('span', { class: 'credit' }, image.caption ? ' — ' : '', name);
}
