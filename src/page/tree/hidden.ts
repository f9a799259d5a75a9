import { joinWords } from '../../arabic/words.ts';
import type { Attributes } from './attributes.ts';

/** Class names that CSS frameworks and WordPress give to text for screen readers only, or to nothing at all. */
const HIDDEN_WORDS = / (?:sr only|visually hidden|screen reader text|screen reader only|element invisible|hidden xs up) /;

/** One class of several, or the id. */
const TOKEN = /\S+/g;
/** What tools for style sheets write: `sc-bdVaJa`, `css-1ad4kq-Card`, `jsx-31840`, `_3adKq`; CSS modules behind a name, `Card_adBox__x7Ad2`. */
const TOOL = /^(?:(?:sc|css|jsx|svelte)-|_+)([^-_]+)/;
const BEHIND_NAME = /__([\w-]{5,8})$/;
/** Where one of these may be; nearly every class is words in small letters. */
const MADE = /[A-Z]|__|(?:^|\s)(?:_|(?:sc|css|jsx|svelte)-)/;
/** No part of `iAdQvT` is longer than two letters. */
const SHORT_PARTS = /^[a-z]{0,2}(?:[A-Z][a-z]?)+$/;
/** Beside `sc-bdVaJa` styled-components writes a second hash of this length, of letters alone. */
const SECOND_HASH = /^[a-zA-Z]{5,6}$/;

/**
 * A class whose hashes are one word each that means nothing: what stands in one may read like a word («Ad», «bar»). They are
 * kept, since boxes of one kind have the same.
 */
function spoken(token: string, _: number, all: string): string {
  if (isHash(token) || (isMixed(token) && SECOND_HASH.test(token) && /(?:^|\s)sc-/.test(all))) return token.toLowerCase();
  const named = token.replace(TOOL, (whole, made: string) => (isMixed(made) || /\d/.test(made) ? whole.replace(/[-_]/g, '').toLowerCase() : whole));
  return named.replace(BEHIND_NAME, (whole, made: string) => (isHash(made) ? whole.toLowerCase() : whole));
}

const isMixed = (part: string): boolean => /[a-z]/.test(part) && /[A-Z]/.test(part);

/** Whether letters and digits are mixed as no word mixes them. `adTop2` and `h2` are words, `AdFWg6` and `x7Ad2` are none. */
const isHash = (part: string): boolean => isMixed(part) && part.length >= 5 && !/[-_]/.test(part) && (/\d[a-zA-Z]|[A-Z]{2}.*\d/.test(part) || SHORT_PARTS.test(part));

/** The names of a page's elements as words; a page gives the same ones to many, so each is read once. */
export class Names {
  private readonly known = new Map<string, string>();

  /** Class and id of an element as words: `entryTitle post-2` becomes ` entry title post 2 `. */
  words(className: string | null, id: string | null): string {
    if (!className && !id) return '';
    if (!id) return this.of(className ?? '');
    return className ? this.of(className) + this.of(id).slice(1) : this.of(id);
  }

  private of(name: string): string {
    let words = this.known.get(name);
    if (words === undefined) {
      const parted = MADE.test(name) ? name.replace(TOKEN, spoken).replace(/([a-z])([A-Z])/g, '$1 $2') : name;
      const plain = joinWords(parted.toLowerCase(), ' ');
      this.known.set(name, (words = plain === '' ? ' ' : ` ${plain} `));
    }
    return words;
  }
}

/** Whether the page keeps an element from its readers by its own attributes; style sheets are not asked. */
export function hiding(tag: string, names: string, { hidden, style, open }: Attributes): boolean {
  if (hidden !== null && hidden !== 'until-found') return true;
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  if (names !== '' && HIDDEN_WORDS.test(names)) return true;
  return tag === 'dialog' && open === null;
}
