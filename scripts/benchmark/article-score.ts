import { align } from './align.ts';
import type { ArticleLabel } from './article-set.ts';
import { placesOf, runOf, wordsOf } from './words.ts';

/** What an engine made of a page. `lines` are the paragraphs, headings, items and rows of the body, as plain text. */
export interface ArticleOutput {
  lines: string[];
  title?: string | undefined;
  byline?: string | undefined;
  published?: string | undefined;
}

/** One page of one engine; docs/benchmark/README.md defines the measures. */
export interface ArticleScore {
  slug: string;
  /** Shares of words, 0 to 1. */
  recall: number;
  precision: number;
  f1: number;
  /** Labelled paragraphs of which less than four fifths came through. */
  lost: string[];
  /** Labelled furniture that stands in the body. */
  left: string[];
  title: boolean;
  byline: boolean;
  published: boolean;
}

/** A paragraph came through when at least this share of its words did. */
const KEPT = 0.8;
/** Furniture of fewer words is looked for as a line of its own: one word may stand in any sentence. */
const RUN = 3;
/** A bar of links that begins with a labelled word is that furniture; a paragraph that does is not. */
const BAR = 6;

export function scoreArticle(label: ArticleLabel, output: ArticleOutput): ArticleScore {
  const lines = output.lines.map(wordsOf);
  const found = lines.flat();
  const paragraphs = label.body.map(wordsOf).filter((words) => words.length > 0);
  const wanted = paragraphs.flat();
  const alignment = align(wanted, found);
  const matched = alignment.wanted.filter(Boolean).length;
  const counted = found.length - neutralWords(label, found, alignment.found);
  const recall = wanted.length > 0 ? matched / wanted.length : 1;
  const precision = counted > 0 ? matched / counted : 0;
  return {
    slug: label.slug,
    recall,
    precision,
    f1: recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0,
    lost: lostParagraphs(paragraphs, alignment.wanted),
    left: label.furniture.filter(({ text }) => stands(wordsOf(text), label, lines)).map(({ text }) => text),
    title: sameWords(label.title, output.title),
    byline: sameWords(label.byline, output.byline),
    published: sameDay(label.published, output.published),
  };
}

function lostParagraphs(paragraphs: readonly string[][], kept: readonly boolean[]): string[] {
  let start = 0;
  return paragraphs.flatMap((words) => {
    const share = kept.slice(start, start + words.length).filter(Boolean).length / words.length;
    start += words.length;
    return share < KEPT ? [words.join(' ')] : [];
  });
}

/** How many words of the output belong to a neutral text that stands there whole, and are not the body's. */
function neutralWords(label: ArticleLabel, found: readonly string[], matched: readonly boolean[]): number {
  const neutral = new Set<number>();
  for (const text of label.neutral) {
    const words = wordsOf(text);
    for (const place of placesOf(words, found)) {
      const loose = words.map((_, i) => place + i).filter((i) => !matched[i]);
      if (loose.length * 2 >= words.length) for (const i of loose) neutral.add(i);
    }
  }
  return neutral.size;
}

function stands(needle: readonly string[], label: ArticleLabel, lines: readonly string[][]): boolean {
  if (needle.length === 0) return false;
  const run = runOf(needle);
  const own = [...label.body, ...label.neutral].map((text) => runOf(wordsOf(text)));
  if (needle.length >= RUN) return !own.some((text) => text.includes(run)) && runOf(lines.flat()).includes(run);
  return lines.some((line) => line.length <= BAR && placesOf(needle, line)[0] === 0 && !own.some((text) => text.includes(runOf(line))));
}

function sameWords(wanted: readonly string[], found: string | undefined): boolean {
  const words = wordsOf(found ?? '').join(' ');
  return wanted.some((text) => (text === '-' ? words === '' : wordsOf(text).join(' ') === words));
}

/** The same instant to the minute where both name one, else the same day as it is written. */
function sameDay(wanted: readonly string[], found: string | undefined): boolean {
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/;
  return wanted.some((time) => {
    if (time === '-' || !found) return time === '-' && !found;
    if (zoned.test(time) && zoned.test(found)) return Math.floor(Date.parse(time) / 60_000) === Math.floor(Date.parse(found) / 60_000);
    return time.slice(0, 10) === found.slice(0, 10);
  });
}

/** The measures of one engine over the set: means over the pages, and counts of pages. */
export interface ArticleSummary {
  pages: number;
  recall: number;
  precision: number;
  f1: number;
  /** Pages on which no paragraph is lost and no furniture left. */
  right: number;
  lost: number;
  left: number;
  title: number;
  byline: number;
  published: number;
}

export function summariseArticles(scores: readonly ArticleScore[]): ArticleSummary {
  const mean = (of: (score: ArticleScore) => number): number => scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const count = (of: (score: ArticleScore) => boolean): number => scores.filter(of).length;
  return {
    pages: scores.length,
    recall: mean(({ recall }) => recall),
    precision: mean(({ precision }) => precision),
    f1: mean(({ f1 }) => f1),
    right: count(({ lost, left }) => lost.length === 0 && left.length === 0),
    lost: scores.reduce((sum, { lost }) => sum + lost.length, 0),
    left: scores.reduce((sum, { left }) => sum + left.length, 0),
    title: count(({ title }) => title),
    byline: count(({ byline }) => byline),
    published: count(({ published }) => published),
  };
}
