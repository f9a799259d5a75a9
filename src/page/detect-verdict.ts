import { languageOfArabicScript } from '../arabic/script-language.ts';
import { signalsOf } from './detect-facts.ts';
import { hasArabic, measureProse, SOME } from './detect-prose.ts';
import { WEIGHTS, type SignalName, type Signals } from './detect-signals.ts';
import { placeOf, type Words } from './detect-words.ts';

/** What a first look finds out about a page, by its shape; content.js carries this into every page and nothing more. */
export interface Verdict {
  /** The beginning of the page's text, its title first. */
  sample: string;
  isArabic: boolean;
  /** Absent where there was no Arabic prose to judge. */
  signals?: Signals;
  /** Sum of the weighted signals, below 0 for the clearest of other pages. */
  score: number;
  /** What the second look asks about; there where the page may be an article. */
  words?: Words;
}

/** From here on a page is taken for an article. */
export const ARTICLE_SCORE = 0.5;
/** From here on the words are worth a second look. */
const LIKELY = 0.35;
/** Less prose is a caption or a notice; there would be nothing to read. */
const LEAST_PROSE = 90;
/** As much text as a language is told from. */
const SAMPLE = 600;
/** As many characters as the second look takes. */
const MOST_WORDS = 2e4;

/**
 * Judges a document that stands at `url`. Cheap enough for every page that is opened: one walk over the text nodes and a few queries, no
 * layout, nothing changed, nothing fetched; pages in other scripts are left after a glance.
 */
export function judge(document: Document, url: string): Verdict {
  const { title } = document;
  const prose = measureProse(document, document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() === 'ar' || hasArabic(title, SOME));
  const enough = prose.length >= LEAST_PROSE;
  const sample = [title, ...(enough ? prose.texts : prose.all)].join(' ').slice(0, SAMPLE);
  const isArabic = hasArabic(sample, 0.4) && languageOfArabicScript(sample) === 'ar';
  if (!isArabic || !enough) return { sample, isArabic, score: 0 };
  const signals = signalsOf(document, prose);
  let score = 0;
  for (const name in signals) score += WEIGHTS[name as SignalName] * +signals[name as SignalName];
  if (score < LIKELY) return { sample, isArabic, signals, score };
  const { reports, article, published, bare } = signals;
  const words = {
    place: placeOf(title, url),
    prose: prose.texts.join('\n').slice(0, MOST_WORDS),
    labels: prose.labels.slice(0, MOST_WORDS),
    backed: Boolean(reports || article === 1 || published || bare),
  };
  return { sample, isArabic, signals, score, words };
}
