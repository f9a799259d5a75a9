import { digitValue } from './letters.ts';

/** Letters that writers use for one another: hamza seats of alef, final ى for ي, ة for ه, Persian ک ی ہ typed for ك ي ه. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا',
  ى: 'ي', ی: 'ي', ې: 'ي',
  ة: 'ه', ہ: 'ه', ۀ: 'ه', ە: 'ه',
  ک: 'ك', ڪ: 'ك',
}; // prettier-ignore

/**
 * Every character that folding changes: soft hyphen, tashkeel, joiners and bidi marks, tatweel go; the letters of SAME
 * and the digits ٠-٩ (U+0660) and ۰-۹ (U+06F0) are replaced. One native search instead of a look at each letter.
 */
const FOLDED =
  /[\u00AD\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u0640\u0622\u0623\u0625\u0671\u0649\u06CC\u06D0\u0629\u06C1\u06C0\u06D5\u06A9\u06AA\u0660-\u0669\u06F0-\u06F9]/g;

function foldOne(char: string): string {
  const digit = digitValue(char.charCodeAt(0));
  return digit >= 0 ? String(digit) : (SAME[char] ?? '');
}

/**
 * The form under which words are compared: no tashkeel, tatweel or invisible characters, one alef, one ya, one ha,
 * western digits, Latin in lower case, presentation forms spelt out. Idempotent. Offsets are lost: fold a token or a
 * phrase to compare it, never a text that is to be cut.
 */
export function fold(text: string): string {
  const plain = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/.test(text) ? text.normalize('NFKC') : text;
  return plain.toLowerCase().replace(FOLDED, foldOne);
}
