import { isArabicLetter } from './letters.ts';
import { regex } from './regex.ts';
import { languageOfArabicScript } from './script-language.ts';

export interface Identification {
  /** BCP 47 primary language: 'ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'he', 'en', 'fr'; 'und' where there is too little to tell. */
  language: string;
  /** Letters of the Arabic script, whatever the language. */
  arabicLetters: number;
  /** Letters of any script. */
  letters: number;
}

const LETTER = regex()`\p{L}`;

/** Fewer letters say nothing. */
const LEAST_LETTERS = 12;

/**
 * Which language a text is written in, from its words and letters alone. A sentence is enough. Cheap: linear in the
 * text, so hand over a sample of a long one.
 */
export function identifyLanguage(text: string): Identification {
  let arabic = 0;
  let hebrew = 0;
  let latin = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
    } else if (isArabicLetter(code)) arabic++;
    else if (code >= 0x05d0 && code <= 0x05ea) hebrew++;
    else if (code >= 0xc0 && code <= 0x24f) latin++;
    else if (!(code >= 0x600 && code <= 0x6ff) && LETTER.test(text.charAt(i))) others++;
  }
  const letters = arabic + hebrew + latin + others;
  const most = Math.max(arabic, hebrew, latin, others);
  let language = 'und';
  if (letters < LEAST_LETTERS) language = 'und';
  else if (most === arabic) language = languageOfArabicScript(text);
  else if (most === hebrew) language = 'he';
  else if (most === latin) language = languageOfLatinScript(text);
  return { language, arabicLetters: arabic, letters };
}

function languageOfLatinScript(text: string): string {
  const english = text.match(/(?<![a-z])(?:the|of|and|to|in|is|for)(?![a-z])/gi)?.length ?? 0;
  const french = text.match(/(?<![a-z])(?:le|la|les|des|du|et|un|une|est)(?![a-z])/gi)?.length ?? 0;
  if (english === 0 && french === 0) return 'und';
  return english >= french ? 'en' : 'fr';
}
