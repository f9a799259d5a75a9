import { expect, test } from 'vitest';
import type { Style } from './writer.ts';
import { counted, writeNumber } from './writer.ts';

const school: Style = {
  gender: 'masculine', case: 'nominative', construct: true, hundred: 'مئة', joined: true,
  eight: 'ثماني', tanwin: 'alef', and: 'joined', bareAlef: false, ha: false,
}; // prettier-ignore

test.each<[number, Partial<Style>, string]>([
  [0, {}, 'صفر'],
  [3, { gender: 'feminine' }, 'ثلاث'],
  [11, { gender: 'feminine' }, 'إحدى عشرة'],
  [12, { case: 'oblique' }, 'اثني عشر'],
  [18, { gender: 'feminine', eight: 'ثمان' }, 'ثمان عشرة'],
  [21, {}, 'واحد وعشرون'],
  [45, { case: 'oblique', and: 'spaced' }, 'خمسة و أربعين'],
  [103, { hundred: 'مائة' }, 'مائة وثلاثة'],
  [200, {}, 'مئتا'],
  [200, { case: 'oblique', construct: false }, 'مئتين'],
  [800, { joined: false, eight: 'ثمان' }, 'ثمان مئة'],
  [1300, { case: 'oblique' }, 'ألفا وثلاثمئة'],
  [2000, {}, 'ألفا'],
  [2500, {}, 'ألفان وخمسمئة'],
  [25_300, { case: 'oblique', tanwin: 'marked' }, 'خمسة وعشرين ألفًا وثلاثمئة'],
  [25_000, { case: 'oblique' }, 'خمسة وعشرين ألف'],
  [200_000, { case: 'oblique' }, 'مئتي ألف'],
  [103_000, { bareAlef: true, ha: true }, 'مئه وثلاثه الاف'],
  [3_200_000, {}, 'ثلاثة ملايين ومئتا ألف'],
  [1e12, {}, 'تريليون'],
])('%i is written %o: %s', (value, style, words) => {
  expect(writeNumber(value, { ...school, ...style })).toBe(words);
});

test('the counted noun takes the form that the number asks', () => {
  const noun = { gender: 'masculine', plural: 'كتب', singular: 'كتاب', accusative: 'كتابا' } as const;
  expect([3, 10, 11, 99, 100, 200, 1003, 1000].map((value) => counted(value, noun))).toEqual(
    ['كتب', 'كتب', 'كتابا', 'كتابا', 'كتاب', 'كتاب', 'كتب', 'كتاب'],
  ); // prettier-ignore
});
