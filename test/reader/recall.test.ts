import { describe, expect, it } from 'vitest';
import { readingOf, type Reading } from '../../src/reader/reading.ts';
import { notedOf, recallReading } from '../../src/reader/recall.ts';
import { sampleExtraction } from './sample.ts';

const { article } = sampleExtraction;
if (!article) throw new Error('the sample has no article');
const reading: Reading = readingOf(sampleExtraction, article);

describe('recallReading', () => {
  it('gives the reading that was noted, each figure with the mentions of its texts', () => {
    expect(reading.figures.length).toBeGreaterThan(1);
    const recalled = recallReading(sampleExtraction, article, notedOf(reading));
    expect(recalled).toEqual(reading);
    for (const { places } of recalled?.figures ?? []) for (const { phrasing, mention } of places) expect(recalled?.mentions[phrasing]).toContain(mention);
  });

  it('knows another article, and what is no note', () => {
    const other = { ...article, title: `${article.title}!` };
    expect(recallReading(sampleExtraction, other, notedOf(reading))).toBeUndefined();
    expect(recallReading(sampleExtraction, { ...article, body: article.body.slice(1) }, notedOf(reading))).toBeUndefined();
    for (const noted of [undefined, 4, '', '{}', 'null', notedOf(reading).replace(/"places":\[\[\d+/, '"places":[[99'), notedOf(reading).replace(/"best":\d+/, '"best":-1')]) {
      expect(recallReading(sampleExtraction, article, noted)).toBeUndefined();
    }
  });
});
