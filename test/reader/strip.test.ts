import { expect, test } from 'vitest';
import { findArticleQuantities } from '../../src/quantities/find.ts';
import { rankFigures } from '../../src/quantities/rank.ts';
import { comparedLengths } from '../../src/reader/figures/strip.ts';

/** The length of the bar of each figure of a text, by its value. */
function lengths(text: string): Map<number | null, number | undefined> {
  const figures = rankFigures([text], findArticleQuantities([text]));
  const found = comparedLengths(figures);
  return new Map(figures.map(({ mention }, i) => [mention.from, found[i]]));
}

test('figures of one unit are as long as they are large, against the largest', () => {
  const found = lengths('وظفت الشركة 600 عامل هذا العام، و300 عامل في العام الماضي، وأنفقت 40 مليون دينار.');
  expect(found.get(600)).toBe(1);
  expect(found.get(300)).toBe(0.5);
  expect(found.get(40e6)).toBeUndefined();
});

test('percentages are parts of the whole, not of the largest of them', () => {
  const found = lengths('بلغت نسبة المشاركة 40 في المئة، وبلغت في الدورة السابقة 25 في المئة.');
  expect(found.get(40)).toBe(0.4);
  expect(found.get(25)).toBe(0.25);
});

test('beside a budget a price has no bar, and neither has the budget', () => {
  const found = lengths('تكلف الخطة 90 مليون دينار، وسعر التذكرة ثلاثة دنانير.');
  expect([...found.values()]).toEqual([undefined, undefined]);
});
