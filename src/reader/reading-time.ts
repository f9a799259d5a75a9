import { isArabicLetter } from '../arabic/letters.ts';
import type { Article } from '../model/article.ts';
import { phrasings } from '../model/phrasings.ts';

/** Letters a minute, silent reading: Arabic 612 and Latin scripts 987 (Trauzettel-Klosinski and Dietz 2012, as Firefox uses them). */
const ARABIC = 612;
const OTHER = 987;

/** How many minutes a practised reader needs, rounded, at least 1. Counted by letters: Arabic words carry more than others. */
export function readingMinutes(article: Article): number {
  let arabic = 0;
  let other = 0;
  for (const { text } of phrasings(article)) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isArabicLetter(code)) arabic++;
      else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++;
    }
  }
  return Math.max(1, Math.round(arabic / ARABIC + other / OTHER));
}
