/**
 * npm run benchmark [-- options]: the open Arabic sets of docs/benchmark, scored.
 *
 *   --articles NAME=PATH    another engine's articles: a folder of NAME.txt, .html or .json, or a file of JSON lines
 *   --quantities NAME=FILE  another engine's figures, as JSON lines
 *   --write                 keeps the rows in docs/benchmark and sets its tables anew
 *   --export FOLDER         writes the sets for engines that know nothing of this repository, and scores nothing
 *   --verbose               also every page and sentence that is not right
 */
import { parseArgs } from 'node:util';
import { summariseArticles, type ArticleScore } from './benchmark/article-score.ts';
import { DETECTION_ENGINES } from './benchmark/detection-set.ts';
import { ARTICLE_ENGINES, type ArticleEngine } from './benchmark/engines.ts';
import { exportSets } from './benchmark/export.ts';
import { measureArticles, measureDetection, measureQuantities } from './benchmark/measure.ts';
import { readOutputs } from './benchmark/outputs.ts';
import { QUANTITY_ENGINES, readAnswers } from './benchmark/quantity-engines.ts';
import { summariseQuantities, type QuantityScore } from './benchmark/quantity-score.ts';
import { readResults, tables, writeResults, type Results } from './benchmark/results.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true, default: [] },
    quantities: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    export: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

/** «NAME=PATH» as its two halves. */
function named(option: string): [string, string] {
  const at = option.indexOf('=');
  if (at < 1) throw new Error(`${option}: wants NAME=PATH`);
  return [option.slice(0, at), option.slice(at + 1)];
}

/** The engine of outputs that were made elsewhere; a page without one came out empty. */
function recorded(path: string): ArticleEngine {
  const outputs = readOutputs(path);
  return ({ slug }) => outputs.get(slug) ?? { lines: [] };
}

function explainArticles(name: string, scores: readonly ArticleScore[]): void {
  for (const { slug, f1, lost, left } of scores.filter((score) => score.lost.length + score.left.length > 0)) {
    console.log(`${name}: ${slug} F1 ${f1.toFixed(3)}`);
    for (const text of lost) console.log(`    lost: ${text.slice(0, 100)}`);
    for (const text of left) console.log(`    left: ${text.slice(0, 100)}`);
  }
}

function explainQuantities(name: string, scores: readonly QuantityScore[]): void {
  for (const { id, wanted, right, whole, extra } of scores.filter((score) => score.whole < score.wanted || score.extra > 0)) {
    console.log(`${name}: ${id} wanted ${String(wanted)}, right ${String(right)}, whole ${String(whole)}, extra ${String(extra)}`);
  }
}

function run(): void {
  const results: Results = values.write ? readResults() : { articles: {}, detection: {}, quantities: {} };
  const others = values.articles.map(named).map(([name, path]) => [name, recorded(path)] as const);
  for (const [name, engine] of [...Object.entries(ARTICLE_ENGINES), ...others]) {
    const scores = measureArticles(engine);
    results.articles[name] = summariseArticles(scores);
    if (values.verbose) explainArticles(name, scores);
  }
  for (const [name, engine] of Object.entries(DETECTION_ENGINES)) results.detection[name] = measureDetection(engine);
  const answered = values.quantities.map(named).map(([name, file]) => [name, readAnswers(file)] as const);
  for (const [name, engine] of [...Object.entries(QUANTITY_ENGINES), ...answered]) {
    const scores = measureQuantities(engine);
    results.quantities[name] = summariseQuantities(scores);
    if (values.verbose) explainQuantities(name, scores);
  }
  const { articles, detection, quantities } = tables(results);
  console.log(`\nArticles\n\n${articles}\n\nDetection\n\n${detection}\n\nQuantities\n\n${quantities}`);
  if (values.write) writeResults(results);
}

try {
  if (values.export === undefined) run();
  else exportSets(values.export);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
