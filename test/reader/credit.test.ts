import { expect, test } from 'vitest';
import { creditBeside } from '../../src/reader/credit.ts';

const image = { type: 'image', src: 'https://news.example/a.jpg', alt: '', credit: 'رسم: الميزان' } as const;

test('a credit is said once', () => {
  expect(creditBeside({ ...image, caption: { text: 'حافة المفيض (رسم: الميزان)', marks: [] } })).toBeUndefined();
  expect(creditBeside({ ...image, caption: { text: 'حافة المفيض', marks: [] } })).toBe('رسم: الميزان');
  expect(creditBeside(image)).toBe('رسم: الميزان');
});
