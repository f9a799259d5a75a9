import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { readArticleSet } from './article-set.ts';
import { readDetectionSet } from './detection-set.ts';
import { readQuantitySet } from './quantity-set.ts';

/**
 * Writes the sets for engines that know nothing of this repository: pages/NAME.html, articles.jsonl, detection.jsonl,
 * quantities.jsonl and sentences.txt (the texts alone, a line each), with their description and licence.
 */
export function exportSets(folder: string): void {
  const pages = join(folder, 'pages');
  mkdirSync(pages, { recursive: true });
  const lines = (name: string, rows: readonly object[]): void => {
    writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row) + '\n').join(''));
  };
  const detection = readDetectionSet();
  for (const { slug, file } of detection) copyFileSync(file, join(pages, `${slug}.html`));
  lines('articles.jsonl', readArticleSet().map(({ slug, file: _, ...label }) => ({ page: `${slug}.html`, ...label })));
  lines('detection.jsonl', detection.map(({ slug, url, isArticle }) => ({ page: `${slug}.html`, url, isArticle })));
  const sentences = readQuantitySet();
  lines('quantities.jsonl', sentences);
  writeFileSync(join(folder, 'sentences.txt'), sentences.map(({ text }) => text + '\n').join(''));
  for (const name of ['README.md', 'LICENSE']) copyFileSync(join(root, 'docs', 'benchmark', name), join(folder, name));
}
