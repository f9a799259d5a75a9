import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summariseArticles } from '../../scripts/benchmark/article-score.ts';
import { DETECTION_ENGINES } from '../../scripts/benchmark/detection-set.ts';
import { ARTICLE_ENGINES } from '../../scripts/benchmark/engines.ts';
import { exportSets } from '../../scripts/benchmark/export.ts';
import { measureArticles, measureDetection, measureQuantities } from '../../scripts/benchmark/measure.ts';
import { QUANTITY_ENGINES } from '../../scripts/benchmark/quantity-engines.ts';
import { summariseQuantities } from '../../scripts/benchmark/quantity-score.ts';
import { readPage, readResults, withTables } from '../../scripts/benchmark/results.ts';

const results = readResults();
const own = <Engine>(engines: Readonly<Record<string, Engine>>): Engine => {
  const engine = engines['Matn'];
  if (!engine) throw new Error('no engine of our own');
  return engine;
};
/** One page or sentence more must not make the table false: shares are held to half a point, not to the last digit. */
const HALF_A_POINT = 2;
const COMMAND = 'the tables of docs/benchmark are old: npm run benchmark -- --write';

describe('docs/benchmark says of Matn what is so today:', () => {
  it('articles', () => {
    const today = summariseArticles(measureArticles(own(ARTICLE_ENGINES)));
    const said = results.articles['Matn'];
    expect(said?.f1, COMMAND).toBeCloseTo(today.f1, HALF_A_POINT);
    expect(said && said.right / said.pages, COMMAND).toBeCloseTo(today.right / today.pages, HALF_A_POINT);
    expect(said && said.title / said.pages, COMMAND).toBeCloseTo(today.title / today.pages, HALF_A_POINT);
  }, 120_000);
  it('detection', () => {
    const today = measureDetection(own(DETECTION_ENGINES));
    const said = results.detection['Matn'];
    expect(said && said.found / said.articles, COMMAND).toBeCloseTo(today.found / today.articles, HALF_A_POINT);
    expect(said && said.leftAlone / said.others, COMMAND).toBeCloseTo(today.leftAlone / today.others, HALF_A_POINT);
  }, 120_000);
  it('quantities', () => {
    const today = summariseQuantities(measureQuantities(own(QUANTITY_ENGINES)));
    const said = results.quantities['Matn'];
    for (const name of ['f1', 'whole', 'clean'] as const) expect(said?.[name], COMMAND).toBeCloseTo(today[name], HALF_A_POINT);
  });
  it('and its tables are made of the kept rows', () => {
    expect(withTables(readPage(), results), COMMAND).toBe(readPage());
    expect(() => withTables('', results)).toThrow('no place for the table');
  });
});

it('the sets leave the repository whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matn-sets-'));
  try {
    exportSets(folder);
    const rows = (name: string): Record<string, unknown>[] =>
      readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
    const detection = rows('detection.jsonl');
    expect(rows('articles.jsonl').length).toBeGreaterThan(70);
    expect(detection.every(({ page }) => existsSync(join(folder, 'pages', String(page))))).toBe(true);
    const figures = rows('quantities.jsonl') as { text: string; figures: { start: number; end: number }[] }[];
    expect(readFileSync(join(folder, 'sentences.txt'), 'utf8')).toBe(figures.map(({ text }) => text + '\n').join(''));
    expect(figures.flatMap(({ text, figures }) => figures.map(({ start, end }) => text.slice(start, end))).every((surface) => surface.trim() !== '')).toBe(true);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain('CC-BY-4.0');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
