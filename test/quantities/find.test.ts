import { describe, expect, test } from 'vitest';
import { findArticleQuantities, findQuantities, traceQuantities } from '../../src/quantities/find.ts';
import { renderTrace } from '../../src/quantities/trace.ts';
import { tokenize } from '../../src/arabic/tokens.ts';

describe('tokenize', () => {
  test('keeps clitics, tatweel and marks with their word, and digits by themselves', () => {
    const text = 'بـ6 مليارات، و12%';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['بـ', '6', 'مليارات', '،', 'و', '12', '%']);
  });

  test('says what touches what is before it', () => {
    expect(tokenize('إف-16 الآن').map(({ glued }) => glued)).toEqual([false, true, true, false]);
  });

  test('keeps an address of the web in one piece', () => {
    const text = 'http://a.example/2016/01/20/ و5';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['http://a.example/2016/01/20/', 'و', '5']);
  });
});

describe('findArticleQuantities', () => {
  test('reads the comma as the rest of the article does', () => {
    const [first] = findArticleQuantities(['سعر الصرف 3,125 دنانير', 'ارتفع إلى 2,5 دينار', 'ثم إلى 7,25 دينارا']);
    expect(first?.[0]?.from).toBe(3.125);
    expect(findQuantities('سعر الصرف 3,125 دنانير')[0]?.from).toBe(3125);
  });
});

describe('the trace', () => {
  test('says what fitted a number and what beat it', () => {
    const text = 'وصل في 7 أكتوبر';
    const { mentions, trace } = traceQuantities(text);
    expect(mentions.map(({ rule }) => rule)).toEqual(['day and month']);
    expect(renderTrace(text, trace)).toContain('- rule bare number → number, beaten by day and month');
  });

  test('finds the same as without it', () => {
    const text = 'قتل نحو 300 إلى 400 مقاتل، وأصيب العشرات في عام 2016، بنسبة 90% من ثلاثة آلاف وخمسمئة.';
    expect(traceQuantities(text).mentions).toEqual(findQuantities(text));
  });
});

test.each(['سجن الأول 20 سنة للتهريب و25', 'بیش از ۲۰ سال برای اول و ۲۵'])('a number that ends the text behind a figure is asked nothing about what follows: %s', (text) => {
  expect(findQuantities(text).at(-1)).toMatchObject({ kind: 'number', from: 25 });
});

test('time grows with the length of the text, not faster', () => {
  const sentence = 'قتل نحو 300 إلى 400 مقاتل وأصيب العشرات في 7 أكتوبر 2016، بنسبة 90% من ثلاثة آلاف وخمسمئة شخص بين 3 و5 أيام ';
  const cost = (text: string): number => {
    const start = process.cpuUsage();
    findQuantities(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / text.length;
  };
  cost(sentence.repeat(50));
  expect(cost(sentence.repeat(4000))).toBeLessThan(8 * cost(sentence.repeat(200)));
});

test('a table of bare numbers is read like any text, however long', () => {
  expect(findQuantities('12 '.repeat(20_000))).toHaveLength(20_000);
  expect(findQuantities('7 2 1/4 كيلومتر').at(-1)).toMatchObject({ from: 2.25, unit: 'كيلومتر' });
});

test('«المئة والخامسة والعشرون» is one place, said last', () => {
  expect(findQuantities('احتفلت الجريدة بذكراها المئة والخامسة والعشرين.')[0]).toMatchObject({ kind: 'ordinal', from: 125 });
});

test('a mark of direction behind the «و» is no part of the number', () => {
  const text = 'قتل سبعة جنود و\u200fخمسة مدنيين.';
  expect(text.slice(findQuantities(text)[1]?.numberStart).startsWith('خمسة')).toBe(true);
});

describe('what a number comes to', () => {
  test.each([
    ['صدرت الطبعة الخامسة والعشرون من القاموس.', 'ordinal', 25],
    ['تجرى الجولة في الحادي والعشرين من مارس.', 'date', 21],
    ['اشترى نصف دزينة من البيض لعشاء البيت.', 'count', 6],
    ['أصيب 3 من 8 مخالطين بالعدوى.', 'ratio', 3 / 8],
  ])('«%s» is %s %d', (text, kind, from) => {
    expect(findQuantities(text)[0]).toMatchObject({ kind, from });
  });

  test('is told of the noun that its sentence has named, far into a paragraph too', () => {
    const before = 'بعد سنوات من العمل المتواصل في استوديوهات العاصمة وفي قرى الساحل والجبل التي صورت فيها أغلب المشاهد الخارجية، ';
    const text = `${before}بلغت إيرادات الفيلم 82 مليون دولار، متجاوزا كلفة إنتاجه البالغة 65 مليونا.`;
    expect(findQuantities(text).map(({ kind, from }) => [kind, from])).toEqual([['money', 82e6], ['money', 65e6]]);
  });
});
