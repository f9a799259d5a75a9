import type { List, ListItem } from '../../model/article.ts';
import type { Box } from '../tree/box.ts';
import type { Page } from './build.ts';
import { inlineOf } from './inline.ts';

const LIST_TAGS = new Set(['ul', 'ol', 'menu']);
const DEEPEST = 6;

const itemsOf = (box: Box): Box[] => box.children.filter((child): child is Box => child.box && child.tag === 'li');

/** Whether a `<ul>` or `<ol>` is a list and not a frame around paragraphs, pictures and headings. */
export function isList(box: Box): boolean {
  const items = itemsOf(box);
  if (items.length === 0 || box.letters === 0 || box.pictures > 0) return false;
  return items.every(isPlain) && box.children.every((child) => (child.box ? child.tag === 'li' : child.text.trim() === ''));
}

/** One line, or one paragraph, and perhaps a list below. */
function isPlain(item: Box): boolean {
  if (item.verdict) return false;
  const blocks = item.children.filter((child): child is Box => child.box && (child.block || child.hasBlock) && child.letters > 0);
  const others = blocks.filter((child) => !LIST_TAGS.has(child.tag));
  return others.length <= 1 && blocks.length <= 2 && others.every((child) => !child.hasBlock && !/^h\d$|table|blockquote/.test(child.tag)) && blocks.every((child) => !child.verdict);
}

export function listOf(box: Box, page: Page, depth = 0): List | undefined {
  const items = itemsOf(box).flatMap((item): ListItem[] => {
    const below = item.children.find((child): child is Box => child.box && LIST_TAGS.has(child.tag) && child.letters > 0);
    const deeper = below && depth < DEEPEST;
    const content = inlineOf(item.children, page, (child) => deeper === true && child === below);
    const list = deeper ? listOf(below, page, depth + 1) : undefined;
    if (content.text.trim() === '' && !list) return [];
    return [{ content, ...(list ? { list } : {}) }];
  });
  if (items.length === 0) return undefined;
  const start = Number(page.dom.attribute(box.element, 'start') ?? 1);
  const ordered = box.tag === 'ol';
  return { type: 'list', ordered, ...(ordered && Number.isInteger(start) && start !== 1 ? { start } : {}), items };
}
