import { digitValue, isArabicMark, isInvisible, TATWEEL } from './letters.ts';

/** Letters that writers use for one another: hamza seats of alef, final ى for ي, ة for ه, Persian ک ی ہ typed for ك ي ه. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا',
  ى: 'ي', ی: 'ي', ې: 'ي',
  ة: 'ه', ہ: 'ه', ۀ: 'ه', ە: 'ه',
  ک: 'ك', ڪ: 'ك',
}; // prettier-ignore

/**
 * The form under which words are compared: no tashkeel, tatweel or invisible characters, one alef, one ya, one ha,
 * western digits, Latin in lower case, presentation forms spelt out. Idempotent. Offsets are lost: fold a token or a
 * phrase to compare it, never a text that is to be cut.
 */
export function fold(text: string): string {
  const plain = /[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/.test(text) ? text.normalize('NFKC') : text;
  let out = '';
  for (const char of plain) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) {
      out += code >= 0x41 && code <= 0x5a ? char.toLowerCase() : char;
    } else if (code !== TATWEEL && !isArabicMark(code) && !isInvisible(code)) {
      const digit = digitValue(code);
      out += digit >= 0 ? String(digit) : (SAME[char] ?? char.toLowerCase());
    }
  }
  return out;
}
