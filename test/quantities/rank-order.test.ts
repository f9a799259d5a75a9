import { describe, expect, test } from 'vitest';
import { findArticleQuantities } from '../../src/quantities/find.ts';
import { rankFigures } from '../../src/quantities/rank.ts';

/** The values of the strip in order; a magnitude by its name. */
function strip(...texts: string[]): (number | string | null)[] {
  return rankFigures(texts, findArticleQuantities(texts)).map(({ mention }) => mention.magnitude ?? mention.from);
}
const HEADLINE = 'يوم حافل في المدينة';

describe('two figures of one paragraph', () => {
  test.each([
    ['the dead before other people', 'زار السوق 900 شخص وسقط 3 قتلى في حادث.', [3, 900]],
    ['the dead of a bare number before money', 'كلف الإخلاء 900 ألف دولار وأسفر الحادث عن مقتل 8.', [8, 900_000]],
    ['people before things', 'وصلت 900 سيارة و40 عاملا.', [40, 900]],
    ['numbers before magnitudes', 'وصلت مئات السيارات و20 حافلة.', [20, 'hundreds']],
    ['more before few', 'وصلت بضع سيارات وعشرات الحافلات.', ['tens', 'few']],
    ['two of a thing before one', 'فتح مستشفى واحد، وفتحت 4 مدارس.', [4]],
    ['a length of time last', 'استمر العمل 30 يوما ورممت 40 قاعة.', [40, 30]],
    ['the last 24 hours behind other hours', 'هطل المطر خلال 24 ساعة وانقطع الماء 23 ساعة.', [23, 24]],
  ])('%s', (_, text, order) => {
    expect(strip(HEADLINE, text)).toEqual(order);
  });
});

describe('figures of several paragraphs', () => {
  test('what the headline says comes first, however small', () => {
    expect(strip('ترميم 3 مدارس', 'كلف الترميم 90 مليون دينار.')).toEqual([3, 90e6]);
  });
  test('the dead of the headline are the persons of the lead: one figure with two places', () => {
    const texts = ['مصرع 27 شخصا في غرق قارب', 'قال خفر السواحل إن 27 قتيلا انتشلوا.'];
    expect(rankFigures(texts, findArticleQuantities(texts)).map(({ places }) => places.length)).toEqual([2]);
  });
  test.each([
    ['persons and cars', ['وصل 27 شخصا', 'وصلت 27 سيارة']],
    ['two persons and two others', ['قتل شخصان', 'أصيب جريحان']],
    ['dollars and euros', ['كلف 30 دولارا', 'كلف 30 يورو']],
  ])('equal numbers of different things are two figures: %s', (_, texts) => {
    expect(rankFigures(texts, findArticleQuantities(texts))).toHaveLength(2);
  });
  test.each([
    ['per cent of whatever', ['ارتفع 30 في المئة', 'بلغت الزيادة 30% من الأجور']],
    ['a noun in its forms', ['قتل 12 جنديا', 'شيع الجنود الـ12']],
    ['with and without its noun', ['نزح 40 ألفا', 'وصل 40 ألف نازح']],
  ])('the same said twice is one: %s', (_, texts) => {
    expect(rankFigures(texts, findArticleQuantities(texts))).toHaveLength(1);
  });
});
