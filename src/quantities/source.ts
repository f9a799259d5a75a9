import { tokenize } from '../arabic/tokens.ts';
import type { Token } from '../arabic/tokens.ts';
import { NO_HABIT } from './digits.ts';
import type { DigitHabit } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { readWord } from './words.ts';
import type { Word } from './words.ts';

/** One text on its way through the finder. */
export interface Source {
  text: string;
  tokens: readonly Token[];
  /** The words read so far, by token: see `wordAt`. */
  words: (Word | undefined)[];
  habit: DigitHabit;
  /** In order and disjoint; links replace two by one. */
  numerals: Numeral[];
  /** The numeral that starts at, or ends before, a token. */
  startingAt: Map<number, Numeral>;
  endingAt: Map<number, Numeral>;
}

export function readSource(text: string): Source {
  const tokens = tokenize(text);
  return { text, tokens, words: new Array<Word | undefined>(tokens.length), habit: NO_HABIT, numerals: [], startingAt: new Map(), endingAt: new Map() };
}

/** Puts the numerals of a text in place. */
export function setNumerals(source: Source, numerals: Numeral[]): void {
  source.numerals = numerals;
  source.startingAt = new Map(numerals.map((numeral) => [numeral.first, numeral]));
  source.endingAt = new Map(numerals.map((numeral) => [numeral.last, numeral]));
}

/** The word of a token, or undefined beyond the text. Read when it is first asked for: most words have no number near them. */
export function wordAt(source: Source, index: number): Word | undefined {
  const { words, tokens, text } = source;
  if (index < 0 || index >= tokens.length) return undefined;
  const token = tokens[index];
  return words[index] ?? (token && (words[index] = readWord(text.slice(token.start, token.end), token.type)));
}

export const has = (source: Source, index: number, name: string): boolean => wordAt(source, index)?.classes.has(name) ?? false;
/** The first letter's offset of a token without its proclitics. */
export const stemStart = (source: Source, index: number): number => (source.tokens[index]?.start ?? 0) + (wordAt(source, index)?.skip ?? 0);
export const written = (source: Source, first: number, last = first): string =>
  source.text.slice(source.tokens[first]?.start ?? 0, source.tokens[last]?.end ?? 0);

/** «وأحد عشر» written without its hamza looks like «واحد», which no «عشر» follows. */
export const isAndEleven = (source: Source, at: number): boolean => wordAt(source, at)?.form === 'واحد' && has(source, at, 'one') && has(source, at + 1, 'ten');

/** Two forms of one noun: «دولار», «الدولار», «دولارات». */
export function isSameNoun(source: Source, one: number, other: number): boolean {
  const base = wordAt(source, one)?.entries[0]?.base;
  return base !== undefined && base === wordAt(source, other)?.entries[0]?.base;
}
