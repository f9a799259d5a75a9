import type { Source } from './source.ts';
import { entryOf, wordOf } from './words.ts';

/**
 * Whose money the unit names: the ISO code where noun and adjective say it («دينار كويتي» KWD, «يورو» EUR), else the family
 * («دولار» alone is 'dollar'; the country of the article is not guessed at).
 */
export function currencyOf(source: Source, first: number, last: number): string | undefined {
  const family = entryOf(source.words[first], 'money')?.code;
  if (!family) return entryOf(source.words[first], 'moneySign')?.code ?? lettersOf(source, first, last);
  const nation = last > first ? entryOf(source.words[last], 'nation')?.code : undefined;
  const exact = nation?.split(' ').find((pair) => pair.startsWith(`${family}:`));
  return exact?.split(':')[1] ?? family;
}

/** «د.ك.»: letters parted by points. */
function lettersOf(source: Source, first: number, last: number): string | undefined {
  const letters = source.words.slice(first, last + 1).map((word) => (word.classes.has('point') ? '' : word.form));
  return entryOf(wordOf(letters.join('')), 'moneyLetters')?.code;
}
