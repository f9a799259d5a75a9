import { digitValue } from '../arabic/letters.ts';
import type { Settings } from '../model/settings.ts';

/** The two families of digits that Arabic news are written in. */
export type DigitFamily = 'arabicIndic' | 'western';

/** The digits that most of the texts are written in; Western where there are none. */
export function habitOf(texts: readonly string[]): DigitFamily {
  let balance = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (digitValue(code) >= 0) balance += code < 0x80 ? -1 : 1;
    }
  }
  return balance > 0 ? 'arabicIndic' : 'western';
}

/** Digits that the view writes itself (values, dates, counts): as the reader chose, else as the article writes. */
export function familyFor(digits: Settings['digits'], habit: DigitFamily): DigitFamily {
  return digits === 'asWritten' ? habit : digits;
}

/** The same text in digits of one family; the length and every other character stay. */
export function inDigits(text: string, family: DigitFamily): string {
  const zero = family === 'western' ? 0x30 : 0x0660;
  return text.replace(/[0-9\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String.fromCharCode(zero + digitValue(digit.charCodeAt(0))));
}

/** Name of a family in `Intl`. */
export function numberingSystem(family: DigitFamily): 'arab' | 'latn' {
  return family === 'arabicIndic' ? 'arab' : 'latn';
}

/** A number grouped in threes, with at most three decimals: 1,250.5 or ١٬٢٥٠٫٥. */
export function writeNumber(value: number, family: DigitFamily): string {
  return new Intl.NumberFormat(`en-u-nu-${numberingSystem(family)}`, { maximumFractionDigits: 3 }).format(value);
}
