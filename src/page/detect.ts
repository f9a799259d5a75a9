import type { Detection } from '../model/article.ts';
import { isArabicLetter } from '../arabic/letters.ts';
import { identifyLanguage } from '../arabic/language.ts';
import { factsOf } from './detect-facts.ts';
import { measureProse } from './detect-prose.ts';
import { SIGNALS } from './detect-signals.ts';

/** Less prose is a caption or a notice; there would be nothing to read. */
const LEAST = 90;
/** As much text as a language is told from. */
const SAMPLE = 600;

/**
 * Says whether a document is an Arabic news article. Cheap enough for every page that is opened: one walk over the text
 * nodes and a few queries, no layout, nothing changed, nothing fetched; pages of other scripts are left after a glance.
 */
export function detect(document: Document): Detection {
  const expected = /^ar/i.test(document.documentElement?.lang ?? '') || hasArabic(document.title);
  const prose = measureProse(document, (texts) => !expected && texts.length < 100 && !hasArabic(texts.join(' ')));
  const text = prose.length < LEAST ? prose.sample : prose.texts.join(' ');
  const { language } = identifyLanguage(`${document.title} ${text}`.slice(0, SAMPLE));
  const isArabic = language === 'ar';
  if (!isArabic) return { isArabicNews: false, isArabic, language, score: 0, reasons: [`the text is ${language}, not Arabic`] };
  if (prose.length < LEAST) return { isArabicNews: false, isArabic, language, score: 0, reasons: ['hardly any prose'] };
  const facts = factsOf(document, prose);
  const counted = SIGNALS.map(({ reason, weight, measure }) => ({ reason, points: weight * measure(facts) })).filter(({ points }) => Math.abs(points) > 0.005);
  counted.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const sum = counted.reduce((all, { points }) => all + points, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
  const reasons = counted.map(({ reason, points }) => `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)} ${reason}`);
  return { isArabicNews: score >= 0.5, isArabic, language, score, reasons };
}

/** A twentieth of the letters is enough: the page may be an Arabic one in an English frame. */
function hasArabic(text: string): boolean {
  let arabic = 0;
  for (let i = 0; i < text.length; i++) if (isArabicLetter(text.charCodeAt(i))) arabic++;
  return arabic * 20 > text.length;
}
