import { isArabicLetter } from './letters.ts';
import { regex } from './regex.ts';

const LETTER = regex()`\p{L}`;

/**
 * Direction of a text by counting its letters: «Google هي شركة» reads from right to left although a Latin word opens it.
 * Where both directions have as many letters it is right to left; a text without any letter («34%») gets `otherwise`,
 * which should be the direction of what surrounds it.
 */
export function directionOf(text: string, otherwise: 'rtl' | 'ltr' = 'rtl'): 'rtl' | 'ltr' {
  let rtl = 0;
  let ltr = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ltr++;
    } else if (isArabicLetter(code) || isOtherRtlLetter(code)) rtl++;
    else if (isLetter(text.charAt(i))) ltr++;
  }
  if (rtl === 0 && ltr === 0) return otherwise;
  return rtl >= ltr ? 'rtl' : 'ltr';
}

/** Hebrew, Syriac, Thaana, N'Ko, Samaritan, Mandaic letters and the Hebrew presentation forms. */
function isOtherRtlLetter(code: number): boolean {
  return (code >= 0x05d0 && code <= 0x05f2) || (code >= 0x0710 && code <= 0x074f) || (code >= 0x0780 && code <= 0x085f) || (code >= 0xfb1d && code <= 0xfb4f);
}

function isLetter(char: string): boolean {
  return LETTER.test(char);
}
