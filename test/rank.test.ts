import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../src/arabic/normalize.ts';
import type { Mention } from '../src/model/quantity.ts';
import { findArticleQuantities, rankFigures } from './corpus/engine.ts';
import type { Expectation } from './corpus/notation.ts';
import { parseExpectation, renderMention } from './corpus/notation.ts';

interface Article {
  name: string;
  texts: string[];
  strip: Expectation[];
}

const folder = join(import.meta.dirname, 'rank');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name): Article => {
    const [body = '', strip = ''] = readFileSync(join(folder, name), 'utf8').split('\nstrip:\n');
    const texts = body.split('\n').filter((line) => line.trim() !== '');
    const lines = strip.split('\n').filter((line) => line.trim() !== '');
    return { name, texts, strip: lines.map((line, index) => parseExpectation(line.trim(), index + 1, name)) };
  });

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));
const firstWord = (text: string): string => fold(text).split(' ')[0] ?? '';

/** The surface names one place and is not compared; a unit may be named at any of the places. */
function says(places: readonly Mention[], { kinds, from, to, magnitude, unit }: Expectation): boolean {
  return (
    places.some((mention) => kinds.includes(mention.kind) && near(mention.from, from) && near(mention.to, to) && (mention.magnitude ?? null) === magnitude) &&
    (unit === null || places.some((mention) => firstWord(mention.unit ?? '') === firstWord(unit)))
  );
}

describe.each(articles.map((article) => [article.name, article] as const))('strip of %s', (_, { texts, strip }) => {
  const figures = rankFigures(texts, findArticleQuantities(texts));
  const places = figures.map((figure) => [figure.mention, ...figure.places.map(({ mention }) => mention)]);
  const shown = figures.slice(0, 7).map((figure) => renderMention(texts[figure.phrasing] ?? '', figure.mention));
  const top = places.slice(0, 7);

  test('its first entry', () => {
    const [first] = strip;
    expect(first && says(top[0] ?? [], first), `${first?.source ?? ''}\n\n${shown.join('\n')}`).toBe(true);
  });

  test('its set', () => {
    const missing = strip.filter((entry) => !top.some((place) => says(place, entry))).map(({ source }) => source);
    expect(missing.length, `missing:\n${missing.join('\n')}\n\nshown:\n${shown.join('\n')}`).toBeLessThanOrEqual(1);
    const extra = shown.filter((_line, index) => !strip.some((entry) => says(top[index] ?? [], entry)));
    expect(extra.length, `extra:\n${extra.join('\n')}\n\nshown:\n${shown.join('\n')}`).toBeLessThanOrEqual(1);
  });
});

test('the set is large enough and no strip is longer than seven', () => {
  expect(articles.length).toBeGreaterThanOrEqual(25);
  for (const { name, strip, texts } of articles) {
    expect(strip.length, name).toBeLessThanOrEqual(7);
    expect(strip.length, name).toBeGreaterThan(0);
    for (const { surface } of strip) expect(texts.join('\n'), name).toContain(surface);
  }
});

test('the same figure said twice is one entry with both its places', () => {
  const texts = ['مقتل 12 جنديا في كمين', 'قتل 12 جنديا وأصيب 30 آخرون.', 'وشيع الجنود الـ12 أمس.'];
  const figures = rankFigures(texts, findArticleQuantities(texts));
  expect(figures.map(({ mention, places }) => [mention.from, places.map(({ phrasing }) => phrasing)])).toEqual([
    [12, [0, 1, 2]],
    [30, [1]],
  ]);
});

test('three days and three soldiers are not the same three', () => {
  const texts = ['مقتل ثلاثة جنود', 'استمرت المعركة ثلاثة أيام.'];
  expect(rankFigures(texts, findArticleQuantities(texts)).map(({ mention }) => mention.kind)).toEqual(['count', 'duration']);
});
