import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSummary } from './article-score.ts';
import type { DetectionSummary } from './detection-set.ts';
import type { QuantitySummary } from './quantity-score.ts';
import { root } from '../paths.ts';

/** The rows of the tables by engine. Engines that do not run here keep the row that was last measured. */
export interface Results {
  articles: Record<string, ArticleSummary>;
  detection: Record<string, DetectionSummary>;
  quantities: Record<string, QuantitySummary>;
}

const FOLDER = join(root, 'docs', 'benchmark');
const RESULTS = join(FOLDER, 'results.json');
const PAGE = join(FOLDER, 'README.md');

export function readResults(): Results {
  return JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
}

/** Writes the rows and sets the tables of docs/benchmark/README.md anew. */
export function writeResults(results: Results): void {
  writeFileSync(RESULTS, JSON.stringify(results, null, 2) + '\n');
  writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8'), results));
}

export function readPage(): string {
  return readFileSync(PAGE, 'utf8');
}

/** The page with its tables between `<!-- NAME -->` and `<!-- /NAME -->` made from the rows. */
export function withTables(page: string, results: Results): string {
  return Object.entries(tables(results)).reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`the page has no place for the table «${name}»`);
    return text.replace(place, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`);
  }, page);
}

const percent = (share: number): string => (100 * share).toFixed(1);
const of = (part: number, all: number): string => `${String(part)} / ${String(all)}`;

/** Each table in Markdown. */
export function tables({ articles, detection, quantities }: Results): Record<keyof Results, string> {
  return {
    articles: markdown(
      ['engine', 'F1', 'precision', 'recall', 'pages right', 'lost paragraphs', 'furniture left', 'titles', 'bylines', 'dates'],
      Object.entries(articles).map(([name, s]) => [
        name, percent(s.f1), percent(s.precision), percent(s.recall), of(s.right, s.pages), String(s.lost), String(s.left),
        ...[s.title, s.byline, s.published].map(String),
      ]), // prettier-ignore
    ),
    detection: markdown(
      ['engine', 'articles found', 'other pages left alone'],
      Object.entries(detection).map(([name, s]) => [name, of(s.found, s.articles), of(s.leftAlone, s.others)]),
    ),
    quantities: markdown(
      ['engine', 'F1', 'precision', 'recall', 'whole', 'sentences clean', 'traps'],
      Object.entries(quantities).map(([name, s]) => [name, percent(s.f1), percent(s.precision), percent(s.recall), percent(s.whole), percent(s.clean), String(s.traps)]),
    ),
  };
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
