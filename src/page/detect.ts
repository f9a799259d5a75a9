import type { Detection } from '../model/article.ts';
import { identifyLanguage } from '../arabic/language.ts';
import { WEIGHTS, type SignalName, type Signals } from './detect-signals.ts';
import { WORD_SIGNALS, type WordSignalName } from './detect-word-signals.ts';
import { ARTICLE_SCORE, judge } from './detect-verdict.ts';
import { pointsOf } from './detect-words.ts';

/** What is said of each signal that counted. */
const REASONS: Readonly<Record<SignalName | WordSignalName, string>> = {
  prose: 'prose in one place',
  alone: 'hardly any prose elsewhere',
  headline: 'a line that says what the title says',
  reports: 'says who said so',
  bare: 'hardly a link on it',
  article: 'calls itself an article',
  published: 'gives its time of publication',
  item: 'address of a single item',
  home: 'address or title of a front page',
  listing: 'address or title of a list of pages',
  service: 'address or title of a service page',
  teasers: 'links to other stories stand between its texts',
  silent: 'names no source, no time and no kind',
  signed: 'names its writer',
  offers: 'buttons of a shop, a board, a forum, a course or a service',
  speaks: 'speaks to its reader as to a customer',
  figures: 'figures from top to bottom',
  verse: 'short lines without sentences',
  vocalized: 'written with its vowels',
  notes: 'numbered notes',
  rivals: 'several texts of equal weight',
  other: 'calls itself something else, or was made by forum, shop or wiki software',
};

/** Says whether a document is an Arabic news article, and why. No layout, nothing changed, nothing fetched. */
export function detect(document: Document): Detection {
  const { sample, isArabic, signals, words } = judge(document, addressOf(document));
  const language = isArabic ? 'ar' : identifyLanguage(sample).language;
  const points: Points[] = signals ? pointsFor(signals) : [];
  if (words) points.push(...WORD_SIGNALS.map((signal) => ({ name: signal.name, points: pointsOf(signal, words) })));
  const sum = points.reduce((all, one) => all + one.points, 0);
  const score = Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
  const reasons = signals ? reasonsOf(points) : [isArabic ? 'hardly any prose' : `the text is ${language}, not Arabic`];
  return { isArabicNews: words !== undefined && sum >= ARTICLE_SCORE, isArabic, language, score, reasons };
}

interface Points {
  name: SignalName | WordSignalName;
  points: number;
}

function pointsFor(signals: Signals): Points[] {
  return (Object.keys(WEIGHTS) as SignalName[]).map((name) => ({ name, points: WEIGHTS[name] * Number(signals[name]) }));
}

/** One phrase for each signal that counted, with its points, strongest first. */
function reasonsOf(points: readonly Points[]): string[] {
  return points
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map(({ name, points }) => `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)} ${REASONS[name]}`);
}

/** A page that was saved has no address, but may still name it. */
function addressOf(document: Document): string {
  if (/^https?:/.test(document.URL)) return document.URL;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}
