import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/**
 * Whose money the unit names: the ISO code where noun and adjective say it («دينار كويتي» KWD, «يورو» EUR), else the family
 * («دولار» alone is 'dollar'; the country of the article is not guessed at).
 */
export function currencyOf(source: Source, first: number, last: number): string | undefined {
  const sign = entryOf(source.words[first], 'moneySign');
  if (sign) return sign.code;
  const family = entryOf(source.words[first], 'money')?.code;
  const nation = last > first ? entryOf(source.words[last], 'nation')?.code : undefined;
  const exact = nation?.split(' ').find((pair) => pair.startsWith(`${family ?? ''}:`));
  return exact?.split(':')[1] ?? family;
}
