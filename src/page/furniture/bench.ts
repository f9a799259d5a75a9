import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { joinWords } from '../../arabic/words.ts';
import type { FurnitureKind } from '../../model/article.ts';
import type { Item } from '../blocks/item.ts';

/** What the block steps work on: the blocks that are still taken for the article, and how to judge one. */
export interface Bench {
  items: Item[];
  /** The headline, and its place in the order of the page (-1 where none is shown). */
  title: string;
  headline: number;
  /** Address of the page; '' where none is known. */
  url: string;
  /** Name of the site; '' where none is known. */
  site: string;
  /** Lines that are part of a card (see `Phrase.card`). */
  cards: Set<Item>;
  /** Lines of boxes of facts that are the story's own. */
  facts: ReadonlySet<Item>;
  live(): Item[];
}

/**
 * What stands in a box unlike those of the story's paragraphs: a strip between two of them, a note in a frame. Asked of few
 * blocks, so it is worked out at the first question.
 */
export function apartIn(items: readonly Item[]): (item: Item) => boolean {
  let letters: Map<string, number> | undefined;
  let most = 0;
  return (item) => {
    if (!letters) {
      letters = new Map();
      for (const one of items) {
        if (one.verdict || !isProse(one)) continue;
        const sum = (letters.get(placeOf(one)) ?? 0) + one.letters;
        letters.set(placeOf(one), sum);
        most = Math.max(most, sum);
      }
    }
    return (letters.get(placeOf(item)) ?? 0) * 4 < most;
  };
}

/** Paragraphs of one story stand equally deep in boxes of one kind. */
export const placeOf = ({ box: { parent } }: Item): string => (parent ? `${String(parent.depth)} ${parent.tag}${parent.names}` : '');

/** Shortest paragraph that is taken for prose without a look at how it ends, in signs. */
const PROSE = 50;

/** Takes a block for furniture. */
export const judge = (item: Item, reason: FurnitureKind, step: string): void => {
  item.verdict = { reason, step };
};

/** Letters and digits alone: a headline is repeated also where its dashes and quotes differ. */
export const bare = (text: string): string => joinWords(fold(text), '');

/** Looks like a sentence of a story: long enough, of several words, few links. */
export function isProse(item: Item): boolean {
  // Nearly every step asks it of every block.
  return (item.prose ??= readsAsProse(item));
}

function readsAsProse({ block, linked, letters, text }: Item): boolean {
  if (block.type === 'table') return linked < 0.5;
  if ((block.type !== 'paragraph' && block.type !== 'blockquote' && block.type !== 'list') || letters < PROSE || linked >= 0.5) return false;
  return hasWords(text, 7) && !/^\s*(?:https?:|www\.)\S+\s*$/u.test(text);
}

const WHOLE_WORD = regex('g')`\p{L}{2,}(?=[\s\p{P}]|$)`;

/** Whether a text has so many words of letters: addresses, counters and date lines are long without being sentences. */
function hasWords(text: string, least: number): boolean {
  const word = new RegExp(WHOLE_WORD);
  for (let count = 0; count < least; count++) if (!word.test(text)) return false;
  return true;
}

