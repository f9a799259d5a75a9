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
    ['a result before a sum', 'فاز الفريق 3-1 وغرم ناديه 900 دولار.', [3, 900]],
    ['the dead before a result', 'فاز الفريق 3-1 وسقط 4 قتلى في الزحام.', [4, 3]],
    ['people before as much money', 'أنفق 800 دولار وحضر 900 عامل و30 في المئة من الضيوف.', [900, 800, 30]],
    ['a per cent before a measure', 'بلغ عمق البئر 90 مترا وامتلأ 30 في المئة منها.', [30, 90]],
    ['money before things', 'فتحت 60 قاعة وأنفق 50 دينارا.', [50, 60]],
    ['a per cent before a share', 'احترق نصف الحقول وهلك 30 في المئة من القطيع.', [30, 0.5]],
    ['a share before a few things', 'احترقت 4 مخازن ونصف الحقول.', [0.5, 4]],
    ['many things before a share', 'احترق نصف الحقول و900 نخلة.', [900, 0.5]],
    ['a length of time last', 'استمر العمل 30 يوما ورممت 40 قاعة.', [40, 30]],
    ['the last 24 hours behind other hours', 'هطل المطر خلال 24 ساعة وانقطع الماء 23 ساعة.', [23, 24]],
  ])('%s', (_, text, order) => {
    expect(strip(HEADLINE, text)).toEqual(order);
  });
});

describe('figures of several paragraphs', () => {
  test.each([
    ['things of the headline before the dead of the lead', ['افتتاح 12 مدرسة', 'قتل 900 شخص في حادث آخر.'], [12, 900]],
    ['what the headline opens with before more of the like', ['ترميم 3 مدارس وفتح 40 قاعة'], [3, 40]],
    ['the dead before what the headline opens with', ['ترميم 3 مدارس بعد مقتل 8'], [8, 3]],
    ['a truce that is the headline', ['هدنة 30 يوما', 'وصلت 40 حافلة.'], [30, 40]],
    ['things of the lead before people farther down', [HEADLINE, 'رممت 40 قاعة.', 'وصل 41 عاملا.'], [40, 41]],
    ['things farther down before days of the lead', [HEADLINE, 'استمر العمل 30 يوما.', 'رممت 40 قاعة.'], [40, 30]],
    ['what is told earlier', [HEADLINE, 'قالت البلدية ذلك.', 'رممت 40 قاعة.', 'وصلت 41 حافلة.'], [40, 41]],
    ['what is told twice', [HEADLINE, 'قالت البلدية ذلك.', 'رممت 40 قاعة.', 'وصلت 41 حافلة.', 'عادت الحافلات الـ41.'], [41, 40]],
  ])('first: %s', (_, texts, order) => {
    expect(strip(...texts)).toEqual(order);
  });
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
