import { fold } from '../arabic/normalize.ts';
import { regex } from '../arabic/regex.ts';

const LONG_WORD = regex('g')`\p{L}{4,}`;

/** The words of a text that carry meaning, folded, without article and clitics: «للمياه» and «المياه» are one. */
export function contentWords(text: string): Set<string> {
  const words = (fold(text).match(LONG_WORD) ?? []).map((word) => word.replace(/^[وف]?(?:لل|[بكل]?ال)/u, ''));
  return new Set(words.filter((word) => word.length >= 4));
}

/** Whether two texts share a word that carries meaning. */
export function shareWords(words: ReadonlySet<string>, text: string): boolean {
  return [...contentWords(text)].some((word) => words.has(word));
}
