import { typed } from '../arabic/normalize.ts';
import { has, wordAt, written } from './source.ts';
import type { Source } from './source.ts';
import { entryOf, wordOf } from './words.ts';

/**
 * Whose money the unit names: the ISO code where noun and adjective say it («دينار كويتي» KWD, «يورو» EUR), else the family
 * («دولار» alone is 'dollar'; the country of the article is not guessed at).
 */
export function currencyOf(source: Source, first: number, last: number): string | undefined {
  const family = entryOf(wordAt(source, first), 'money')?.code;
  if (!family) return entryOf(wordAt(source, first), 'moneyCountry')?.code ?? entryOf(wordAt(source, first), 'moneySign')?.code ?? lettersOf(source, first, last);
  const nation = last > first ? entryOf(wordAt(source, last), 'nation')?.code : undefined;
  const exact = nation?.split(' ').find((pair) => pair.startsWith(`${family}:`));
  return exact?.split(':')[1] ?? family;
}

/** «د.ك.»: letters parted by points. */
function lettersOf(source: Source, first: number, last: number): string | undefined {
  // «د.أ.» is a Jordanian dinar, also where it is typed «د.ا.», and «د.إ.» a dirham of the Emirates; folding makes them one
  if (wordAt(source, first)?.form === 'د' && /^[أا]/.test(typed(written(source, first + 2)))) return 'JOD';
  let letters = '';
  for (let at = first; at <= last; at++) if (!has(source, at, 'point')) letters += wordAt(source, at)?.form ?? '';
  return entryOf(wordOf(letters), 'moneyLetters')?.code;
}
