import type { Item } from '../blocks/item.ts';
import { isProse } from '../furniture/bench.ts';
import type { Box } from '../tree/box.ts';
import { textOf } from '../tree/box.ts';
import type { Survey } from '../tree/survey.ts';
import type { Structured } from './structured.ts';

/** What the readers of metadata look at: the blocks of the page around the body, and what the page says for machines. */
export interface Scene {
  survey: Survey;
  structured: Structured;
  url: string;
  title: string;
  siteName: string;
  now: Date;
  items: readonly Item[];
  /** Blocks between the headline and the body, nearest to the headline first. */
  below: readonly Item[];
  /** Blocks taken away between the first prose, where a standfirst opens the body, and the next. */
  early: readonly Item[];
  /** Blocks just above the headline, nearest first. */
  above: readonly Item[];
  /** Blocks just behind the body, in order. */
  behind: readonly Item[];
  /** The body. */
  body: readonly Item[];
}

/** Most blocks that are looked at on either side. */
const REACH = 30;

/** Most blocks that are looked at behind a standfirst. */
const EARLY = 8;

/** Divides the blocks of the page around headline and body. */
export function sceneOf(items: readonly Item[], headline: Box | undefined, parts: Omit<Scene, 'items' | 'below' | 'early' | 'above' | 'behind' | 'body'>): Scene {
  const first = items.findIndex((item) => !item.verdict && isProse(item));
  const opening = first >= 0 ? first : Math.max(0, items.findIndex((item) => !item.verdict));
  // Pictures may stand behind the signature.
  const said = items.findLastIndex((item) => !item.verdict && item.letters > 0);
  const prose = items.findLastIndex((item) => !item.verdict && isProse(item));
  let start = -1;
  if (headline) start = items.findLastIndex((item, i) => i <= opening && item.order <= headline.order + 1 && item.letters > 0);
  if (start < 0) start = Math.max(-1, opening - 8);
  const whole = items.findLastIndex((item, i) => i < opening && item.letters > 0 && headline !== undefined && item.order >= headline.order && within(item.box, headline));
  const after = Math.max(start, whole);
  // The headline's box may begin before its text: then the block found is the one over it.
  const over = whole > start ? start + 1 : start;
  // What stayed behind the signature does not hide it.
  const signed = items.findIndex((item, i) => i > prose && item.verdict?.reason === 'metadata');
  const behind = signed > 0 ? Math.min(signed, said + 1) : said + 1;
  const next = first < 0 ? -1 : items.findIndex((item, i) => i > first && !item.verdict && isProse(item));
  return {
    ...parts,
    items,
    below: items.slice(after + 1, opening).slice(-REACH),
    early: items.slice(first + 1, Math.max(first + 1, next)).filter((item) => item.verdict).slice(0, EARLY), // prettier-ignore
    above: items.slice(Math.max(0, over - 12), Math.max(0, over)).reverse(),
    behind: items.slice(behind, behind + REACH).filter((item) => item.verdict),
    body: items.filter((item) => !item.verdict),
  };
}

/** The lines of a block, and each of its spans for itself: «22:47» and «2020-01-19» side by side without a space. */
export function linesOfItem(item: Item): string[] {
  const lines = item.text.split('\n');
  const spans = item.box.children.filter((child): child is Box => child.box && !child.block && !child.hasBlock && child.letters > 1 && child.tag !== 'br');
  if (spans.length < 2 || item.letters > 160) return lines;
  return [...lines, ...spans.map((span) => textOf(span))];
}

function within(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
