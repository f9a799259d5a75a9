/** Code points of the Arabic script that carry meaning for the program; all tests take a UTF-16 code unit. */

/** A letter of the Arabic script in any of its languages, presentation forms included (no marks, digits, punctuation). */
export function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0620 && code <= 0x064a && code !== 0x0640) ||
    (code >= 0x066e && code <= 0x06d3 && code !== 0x0670) ||
    code === 0x06d5 ||
    (code >= 0x06ee && code <= 0x06ef) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0x08a0 && code <= 0x08c9) ||
    (code >= 0xfb50 && code <= 0xfdfb && !(code >= 0xfbb2 && code <= 0xfbc2) && code !== 0xfd3e && code !== 0xfd3f) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** Tashkeel and Quranic marks: written on a letter, never a letter themselves. */
export function isArabicMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06dc) ||
    (code >= 0x06df && code <= 0x06e8) ||
    (code >= 0x06ea && code <= 0x06ed)
  );
}

/** Characters without a width of their own: joiners, bidi marks, embeddings and isolates, BOM, soft hyphen. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x206f) ||
    code === 0x061c ||
    code === 0xfeff ||
    code === 0x00ad
  );
}

/** ـ: stretches a word, means nothing. */
export const TATWEEL = 0x0640;

/** Value of a digit 0-9, ٠-٩ or ۰-۹; -1 for anything else. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  return -1;
}
