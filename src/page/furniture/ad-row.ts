import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { AD_NOUNS, BELOW, BETWEEN, GOING_ON } from './lexicon/ad-row.ts';

/** Most words of a row. */
const LONGEST = 10;
const WORD = regex('g')`\p{L}+`;

type Part = 'ad' | 'on' | 'below' | 'between';
const parts = new Map<string, Part>([...BETWEEN.map((word) => [word, 'between'] as const), ...BELOW.map((word) => [word, 'below'] as const), ...GOING_ON.map((word) => [word, 'on'] as const), ...AD_NOUNS.map((word) => [word, 'ad'] as const)]);

/** Whether a line is a row over an advertisement or between two: made of its words alone, whatever signs part them. */
export function isAdRow(text: string): boolean {
  if (text.length > 90) return false;
  const words = fold(text).match(WORD) ?? [];
  if (words.length === 0 || words.length > LONGEST || /\d/.test(text)) return false;
  const found = words.map((word) => parts.get(word) ?? parts.get(word.replace(/^[وفبل]?ال/u, '')) ?? parts.get(word.replace(/^و/u, '')));
  if (found.includes(undefined)) return false;
  if (found.includes('ad')) return words.length <= 2 || found.some((part) => part !== 'ad');
  // «تابع القراءة أدناه» leads over an advertisement as well; «اقرأ المزيد» alone is another matter.
  return found.includes('on') && found.includes('below') && words.length >= 3;
}
