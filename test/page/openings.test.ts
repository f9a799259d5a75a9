import { describe, expect, it } from 'vitest';
import { openersOf, openingsOf } from '../../src/page/furniture/openings.ts';
import { wordsOf } from '../../src/page/furniture/pattern.ts';

describe('with which words a line can begin that a row fits', () => {
  it.each<[string, string[] | undefined]>([
    ['(اقرأ|شاهد) أيضا', ['اقرا', 'شاهد']],
    ['[ال](أخبار|مقالات) أخرى', ['اخبار', 'مقالات', 'الاخبار', 'المقالات']],
    ['[لقد] نشر هنا', ['لقد', 'نشر']],
    ['كن أول من', ['كن']],
    ['# تعليق', ['#']],
    ['… التعليقات', undefined], // any word
    ['(علق …) هنا', undefined],
    ['(#س|اقرأ) هنا', undefined], // a number and more in one word
    ['(اقرأ (هنا|هناك)) الآن', undefined], // brackets in brackets
  ])('%s', (says, openings) => {
    const found = openingsOf(says);
    expect(found && [...found].sort()).toEqual(openings?.sort());
  });
});

describe('which words of a line can be the first of a row', () => {
  it.each([
    ['اقرأ أيضا', ['اقرا']],
    ['واقرأ أيضا', ['واقرا', 'اقرا']],
    ['5 الأكثر قراءة', ['5', '#', 'الاكثر']],
    ['12: والأكثر قراءة', ['12', '#', 'والاكثر', 'الاكثر']],
    [': اقرأ أيضا', ['اقرا']],
    [': 5: الأكثر قراءة', ['5', '#', 'الاكثر']],
  ])('%s', (line, openers) => {
    const start = openersOf(wordsOf(line));
    expect([...new Set(start.openers)].sort()).toEqual([...openers].sort());
    expect(start.whole).toBe(true);
  });
  it.each(['اقرأ', '5 الأكثر', ': اقرأ', '12: والأكثر'])('%s: the last may go on, where only the beginning of a line was given', (line) => {
    expect(openersOf(wordsOf(line)).whole).toBe(false);
  });
});
