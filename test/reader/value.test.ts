import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/model/quantity.ts';
import { countedBy, shareOf, wholeOf } from '../../src/reader/figures/card.ts';
import { largeNumber, seenStart, valueInDigits } from '../../src/reader/figures/value.ts';
import type { Words } from '../../src/reader/words.ts';

/** A mention over «[…]» of a sentence; its number between «{…}», or all of it. */
function mention(marked: string, more: Partial<Mention> & Pick<Mention, 'from' | 'to' | 'kind'>): { text: string; mention: Mention } {
  const text = marked.replace(/[[\]{}]/g, '');
  const place = (sign: string, otherwise: number): number => (marked.includes(sign) ? marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, '').length : otherwise);
  const [start, end] = [place('[', 0), place(']', text.length)];
  return { text, mention: { start, end, numberStart: place('{', start), numberEnd: place('}', end), key: true, rule: 'test', ...more } };
}

describe('the value in digits', () => {
  test.each([
    ['[{أربعة آلاف} أسرة]', { kind: 'count', from: 4000, to: 4000 }, '4,000'],
    ['[{تسعين} في المئة]', { kind: 'percent', from: 90, to: 90 }, '90%'],
    ['[{مليارين ونصف المليار} درهم]', { kind: 'money', from: 2.5e9, to: 2.5e9 }, '2,500,000,000'],
    ['[{ثلث} السكان]', { kind: 'ratio', from: 1 / 3, to: 1 / 3 }, '1/3'],
    ['[{ثلاثة أضعاف}]', { kind: 'ratio', from: 3, to: 3 }, '×3'],
    ['[{300 إلى 400} سيارة]', { kind: 'count', from: 300, to: 400 }, '300–400'],
    ['[{15-20}%]', { kind: 'percent', from: 15, to: 20 }, '15–20%'],
    ['[{3-2}]', { kind: 'score', from: 3, to: 2 }, '3-2'],
  ] as const)('%s', (marked, more, expected) => {
    expect(valueInDigits(mention(marked, more).mention, 'western')).toBe(expected);
  });
  test('a magnitude has none', () => {
    expect(valueInDigits(mention('[{مئات} الأسر]', { kind: 'count', from: null, to: null, magnitude: 'hundreds' }).mention, 'western')).toBeUndefined();
  });
  test('in the reader’s digits', () => {
    expect(valueInDigits(mention('[{90} في المئة]', { kind: 'percent', from: 90, to: 90 }).mention, 'arabicIndic')).toBe('٩٠٪');
  });
});

describe('the number of a card', () => {
  test.each([
    ['[{300-400} شخص]', { kind: 'count', from: 300, to: 400 }, '300-400'],
    ['[{34}%]', { kind: 'percent', from: 34, to: 34 }, '34%'],
    ['[٪{٥٠}]', { kind: 'percent', from: 50, to: 50 }, '٪٥٠'],
    ['بـ[{34} في المئة]', { kind: 'percent', from: 34, to: 34 }, '34%'],
    ['[{15 ألفا و300} نازح]', { kind: 'count', from: 15300, to: 15300 }, '15,300'],
    ['[{2.5 مليون} دولار]', { kind: 'money', from: 2.5e6, to: 2.5e6 }, '2.5 مليون'],
    ['[{أربعة ملايين} دولار]', { kind: 'money', from: 4e6, to: 4e6 }, '4 ملايين'],
    ['[{مليونين إلى ثلاثة ملايين} دولار]', { kind: 'money', from: 2e6, to: 3e6 }, '2 مليون–3 ملايين'],
    ['[{1234567} صوتا]', { kind: 'count', from: 1234567, to: 1234567 }, '1234567'],
    ['[{مئات} الأسر]', { kind: 'count', from: null, to: null, magnitude: 'hundreds' }, 'مئات'],
  ] as const)('%s', (marked, more, expected) => {
    const { text, mention: one } = mention(marked, more);
    expect(largeNumber(text, one, 'western', true)).toBe(expected);
  });
});

describe('what a figure counts', () => {
  const words: Words = (key) => key;
  test('the whole of a share up to the end of the clause', () => {
    const { text, mention: one } = mention('غمرت المياه [{تسعين} في المئة] من بيوت قرية السد، وجرفت', { kind: 'percent', from: 90, to: 90 });
    expect(wholeOf(text, one)).toBe('من بيوت قرية السد');
    expect(countedBy(text, one, words)).toBe('من بيوت قرية السد');
    expect(shareOf(text, one)).toBe(0.9);
  });
  test('a rise is no share and shows no ring', () => {
    const { text, mention: one } = mention('ارتفعت الأسعار [{12} في المئة] خلال عام', { kind: 'percent', from: 12, to: 12 });
    expect(shareOf(text, one)).toBeUndefined();
    expect(countedBy(text, one, words)).toBe('kindPercent');
  });
  test('of a number without a noun, what it is part of', () => {
    const { text, mention: one } = mention('نُصبت محطات، فوجد أن [{3}] منها توقفت عن الإرسال بعد العاصفة', { kind: 'count', from: 3, to: 3 });
    expect(countedBy(text, one, words)).toBe('منها توقفت عن الإرسال');
    expect(countedBy('وعددهم 3', { ...one, end: 8 }, words)).toBe('kindCount');
  });
  test('a plus that touches the number is part of it to the eye; one between two numbers is not', () => {
    const { text, mention: one } = mention('التغير +[{12%}]', { kind: 'percent', from: 12, to: 12 });
    expect(seenStart(text, one.start)).toBe(one.start - 1);
    expect(largeNumber(text, one, 'western', true)).toBe('+12%');
    expect(seenStart('5+1', 2)).toBe(2);
  });
  test('its unit, as written', () => {
    const { text, mention: one } = mention('[{23} قتيلا]', { kind: 'count', from: 23, to: 23, unit: 'قتيلا' });
    expect(countedBy(text, one, words)).toBe('قتيلا');
  });
});
