import { digitValue, isArabicMark, isInvisible, TATWEEL } from './letters.ts';

/** Letters that writers use for one another: hamza seats of alef, final ى for ي, ة for ه, Persian ک ی ہ typed for ك ي ه. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا',
  ى: 'ي', ی: 'ي', ې: 'ي',
  ة: 'ه', ہ: 'ه', ۀ: 'ه', ە: 'ه',
  ک: 'ك', ڪ: 'ك',
}; // prettier-ignore

/** One more than the code unit into which folding turns each of the Arabic block, 1 where it goes, 0 where it was not met yet. */
const FOLDED = new Uint16Array(0x100);

function foldedOf(code: number): number {
  const digit = digitValue(code);
  if (digit >= 0) return 0x30 + digit;
  if (code === TATWEEL || isArabicMark(code) || isInvisible(code)) return 0;
  return (SAME[String.fromCharCode(code)] ?? String.fromCharCode(code)).charCodeAt(0);
}

/** Letters that have a small form, and presentation forms; a few signs beside them do no harm. */
const isSpecial = (code: number): boolean => (code >= 0xc0 && code < 0x590) || (code >= 0x10a0 && (code < 0x2000 || code >= 0x2100)) || (code >= 0x41 && code <= 0x5a);

/** Letters of another form: as old type drew them («ﻣﺌﺔ»), or with their hamza or madda behind them in a unit of its own. */
const PRESENTED = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/g;
const SEATED = /([اويىی])([\u0640\u064b-\u0652]*)([\u0653-\u0655])/g;
const ONE: Readonly<Record<string, string>> = {
  'ا\u0653': 'آ', 'ا\u0654': 'أ', 'ا\u0655': 'إ', 'و\u0654': 'ؤ', 'ي\u0654': 'ئ', 'ى\u0654': 'ئ', 'ی\u0654': 'ئ',
}; // prettier-ignore

/** A hamza or madda in a unit of its own, which belongs to the letter before it. */
export const isSeated = (code: number): boolean => code >= 0x653 && code <= 0x655;

/** The letters as they are typed: presentation forms spelt out, hamza and madda on their seats; «م²» and all else as it was. */
export function typed(text: string): string {
  return text
    .replace(PRESENTED, (form) => form.normalize('NFKC'))
    .replace(SEATED, (parts: string, seat: string, marks: string, hamza: string) => (ONE[seat + hamza] ?? parts) + (seat + hamza in ONE ? marks : ''));
}

/**
 * The form under which words are compared: no tashkeel, tatweel or invisible characters, one alef, one ya, one ha,
 * western digits, Latin in lower case, letters as they are typed. Idempotent. Offsets are lost: fold a token or a
 * phrase to compare it, never a text that is to be cut.
 */
export function fold(text: string): string {
  return foldPlain(text, false) ?? foldPlain(typed(text).toLowerCase(), true) ?? '';
}

/**
 * One walk over the code units, in which what stays is copied in stretches: every line of a page is folded, many of them
 * several times, and a tenth of all letters change. Undefined at the first letter that `isSpecial` or `isSeated`, unless those are `done`.
 */
function foldPlain(text: string, done: boolean): string | undefined {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let to = code;
    if (!done && isSeated(code)) return undefined;
    if (code >= 0x600 && code < 0x700) to = (FOLDED[code - 0x600] ||= foldedOf(code) + 1) - 1;
    else if (!done && isSpecial(code)) return undefined;
    else if (code >= 0xad && isInvisible(code)) to = 0;
    if (to === code) continue;
    if (from < at) out += text.slice(from, at);
    if (to !== 0) out += String.fromCharCode(to);
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
