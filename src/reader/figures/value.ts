import { isArabicLetter } from '../../arabic/letters.ts';
import type { Mention } from '../../model/quantity.ts';
import { inDigits, writeNumber, type DigitFamily } from '../digits.ts';

/** Scale words as newsrooms write them after digits: 2.5 مليار (billion), 4 ملايين (millions, after 3 to 10). */
const SCALES: readonly { value: number; name: string; few: string }[] = [
  { value: 1e12, name: 'تريليون', few: 'تريليونات' },
  { value: 1e9, name: 'مليار', few: 'مليارات' },
  { value: 1e6, name: 'مليون', few: 'ملايين' },
];

/** A number that a card can show large: in full up to a million, above it with its scale where that loses nothing. */
function compact(value: number, family: DigitFamily): string {
  const scale = SCALES.find(({ value: least }) => Math.abs(value) >= least);
  if (!scale) return writeNumber(value, family);
  const scaled = value / scale.value;
  if (Math.abs(scaled * 1000 - Math.round(scaled * 1000)) > 1e-6) return writeNumber(value, family);
  const few = Number.isInteger(scaled) && Math.abs(scaled) >= 3 && Math.abs(scaled) <= 10;
  return `${writeNumber(scaled, family)} ${few ? scale.few : scale.name}`;
}

/** A share as a small fraction (1/3), or in percent where no denominator up to 10 says it. */
function fraction(value: number, family: DigitFamily): string {
  for (let below = 2; below <= 10; below++) {
    const above = value * below;
    if (Math.abs(above - Math.round(above)) < 1e-3 && above > 0) return inDigits(`${String(Math.round(above))}/${String(below)}`, family);
  }
  return percent(writeNumber(Math.round(value * 1000) / 10, family), family);
}

function percent(number: string, family: DigitFamily): string {
  return number + (family === 'arabicIndic' ? '٪' : '%');
}

/** One end of a mention in digits. */
function write(mention: Mention, value: number, family: DigitFamily, number: typeof writeNumber): string {
  if (mention.kind === 'percent') return percent(writeNumber(value, family), family);
  if (mention.kind === 'ratio') return value <= 1 ? fraction(value, family) : `×${writeNumber(value, family)}`;
  return number(value, family);
}

function written(mention: Mention, family: DigitFamily, number: typeof writeNumber): string | undefined {
  const { from, to, kind } = mention;
  if (from === null && to === null) return undefined;
  if (from === null || to === null) return write(mention, from ?? to ?? 0, family, number);
  if (kind === 'score') return `${writeNumber(from, family)}-${writeNumber(to, family)}`;
  if (from === to) return write(mention, from, family, number);
  if (kind === 'percent') return `${writeNumber(from, family)}–${write(mention, to, family, number)}`;
  // A scale that both ends share is said once: 2–3 ملايين.
  const [low, high] = [number(from, family), number(to, family)];
  const scale = /(?: \S+)$/.exec(high)?.[0] ?? '';
  return `${scale && low.endsWith(scale) ? low.slice(0, -scale.length) : low}–${high}`;
}

/** The whole value in digits («أربعة آلاف» is 4,000); undefined for a magnitude, which has none. */
export function valueInDigits(mention: Mention, family: DigitFamily): string | undefined {
  return written(mention, family, writeNumber);
}

/** Where a figure begins to the eye: a plus that touches it («+12%» in a table of prices) belongs to it as a minus does. */
export function seenStart(text: string, start: number): number {
  return text.charAt(start - 1) === '+' && (start === 1 || /[\s(]/.test(text.charAt(start - 2))) ? start - 1 : start;
}

/** The number as written, with the sign of per cent that touches it on either side: 34%, ٪٥٠. */
function ownNumber(text: string, { start, end, numberStart, numberEnd }: Mention): string {
  const from = numberStart > start && /[%٪]/.test(text.charAt(numberStart - 1)) ? numberStart - 1 : seenStart(text, numberStart);
  const to = numberEnd < end && /[%٪]/.test(text.charAt(numberEnd)) ? numberEnd + 1 : numberEnd;
  return text.slice(from, to);
}

/**
 * What a card shows large: the article's own digits where the number is written in nothing else, else its value in
 * digits, else (مئات, «hundreds») the words themselves.
 */
export function largeNumber(text: string, mention: Mention, family: DigitFamily, asWritten: boolean): string {
  const own = ownNumber(text, mention);
  let letters = false;
  for (let i = 0; i < own.length; i++) letters ||= isArabicLetter(own.charCodeAt(i));
  const unsigned = mention.kind === 'percent' && !/[%٪]/.test(own);
  if (!letters && !unsigned && /[0-9\u0660-\u0669\u06F0-\u06F9]/.test(own)) return asWritten ? own : inDigits(own, family);
  return written(mention, family, compact) ?? own;
}
