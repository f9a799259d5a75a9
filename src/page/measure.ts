import { phrasingsOfBlock } from '../model/phrasings.ts';
import type { Item } from './blocks/item.ts';

/**
 * What a view can draw while somebody waits. Far beyond any story: a long report has 40,000 signs and some hundred
 * paragraphs and links; a league's whole history, a log file or a book on one page has more.
 */
const MOST_BLOCKS = 10_000;
/** Signs that can be seen, of all blocks. */
const MOST_SIGNS = 300_000;
/** Signs of one block: browsers lay out a paragraph again and again as the popup finds its size. */
const LONGEST_BLOCK = 100_000;
/** Lines, list items, cells, and pieces of text that are links or set apart. */
const MOST_PIECES = 20_000;

/** White space and signs of no width. */
const UNSEEN = /[\s\u00ad\u034f\u200b-\u200f\u2060-\u2064]+/g;

/** Whether there are more blocks than any article has, before they are looked at more closely. */
export function hasTooMany(items: readonly Item[]): boolean {
  return items.length > MOST_BLOCKS;
}

/** Whether an article of these blocks would take a browser too long to draw. */
export function isTooLong(items: readonly Item[]): boolean {
  let signs = 0;
  let pieces = 0;
  for (const { block, text, letters } of items) {
    const seen = letters > LONGEST_BLOCK ? text.replace(UNSEEN, '').length : letters;
    signs += seen;
    if (seen > LONGEST_BLOCK || signs > MOST_SIGNS) return true;
    for (const { text: own, marks } of phrasingsOfBlock(block)) pieces += 1 + marks.length + (own.includes('\n') ? own.split('\n').length - 1 : 0);
    if (pieces > MOST_PIECES) return true;
  }
  return false;
}
