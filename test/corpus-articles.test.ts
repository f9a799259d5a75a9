import { expect, test } from 'vitest';
import { findArticleQuantities } from './corpus/engine.ts';

const values = (texts: readonly string[]): (number | null)[][] =>
  findArticleQuantities(texts).map((mentions) => mentions.filter(({ key }) => key).map(({ from }) => from));

test('an article that writes all its decimals with a comma means a decimal by «2,125 غرام» too', () => {
  const habit = ['بلغ التضخم 4,7 في المئة.', 'نما القطاع 12,35 في المئة والخدمات 0,8 في المئة.', 'وزن القطعة 2,125 غرام.'];
  expect(values(habit)).toEqual([[4.7], [12.35, 0.8], [2.125]]);
});

test('an article that parts its thousands with a comma means thousands', () => {
  const habit = ['شارك 12,400 عداء من 35 بلدا.', 'بلغت الجوائز 1,250,000 درهم.', 'ووزعت 2,125 ميدالية.'];
  expect(values(habit)).toEqual([[12400, 35], [1.25e6], [2125]]);
});

test('points between thousands, commas before decimals, as in the Maghreb', () => {
  const habit = ['وزعت 3.500 قفة.', 'بكلفة 1.200.000 درهم.', 'وارتفعت الأسعار 2,5 بالمائة.', 'واستفادت 12.750 أسرة.'];
  expect(values(habit)).toEqual([[3500], [1.2e6], [2.5], [12750]]);
});

test.each([
  ['one decimal alone is no habit', ['بلغ التضخم 4,7 في المئة.', 'وزن القطعة 2,125 غرام.'], [[4.7], [2125]]],
  ['whoever writes decimals with both marks parts thousands with the comma', ['بلغ التضخم 4.7 في المئة، والبطالة 9.1 في المئة.', 'نما القطاع 3,5 في المئة والخدمات 2,8 في المئة.', 'وزن القطعة 2,125 غرام.'], [[4.7, 9.1], [3.5, 2.8], [2125]]],
  ['whoever parts thousands with the comma does so everywhere', ['شارك 1,250,000 ناخب.', 'نما القطاع 3,5 في المئة والخدمات 2,8 في المئة.', 'وزن القطعة 2,125 غرام.'], [[1.25e6], [3.5, 2.8], [2125]]],
])('%s', (_, texts, expected) => {
  expect(values(texts)).toEqual(expected);
});

test('one list for each text, also for the empty one', () => {
  expect(values([])).toEqual([]);
  expect(values(['', 'قتل 12 شخصا.', 'لا أرقام هنا.'])).toEqual([[], [12], []]);
});
