import type { Detection } from '../model/article.ts';
import { identifyLanguage } from '../arabic/language.ts';

/** Looks at a page and says whether it is an Arabic news article. Cheap: no layout, no change of the page. */
export function detect(document: Document): Detection {
  const sample = [document.title];
  for (const paragraph of document.querySelectorAll('p')) sample.push(paragraph.textContent);
  const text = sample.join(' ').slice(0, 2000);
  const { language } = identifyLanguage(text);
  const isArabic = language === 'ar';
  const score = isArabic ? Math.min(1, text.length / 800) : 0;
  return { isArabicNews: score >= 0.5, isArabic, language, score, reasons: [] };
}
