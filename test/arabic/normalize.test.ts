import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/arabic/normalize.ts';

test.each([
  ['أَرْبَعَةُ آلافٍ', 'اربعه الاف'],
  ['الـ٨٤', 'ال84'],
  ['مستشفى', 'مستشفي'],
  ['کیلو', 'كيلو'],
  ['\u202B۱۲\u202C\u200F', '12'],
  ['ﺍﻟﻌﺮﺑﻴﺔ', 'العربيه'],
  ['F-16', 'f-16'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  const arabic = fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)) });
  fc.assert(fc.property(fc.oneof(arabic, fc.string({ unit: 'binary' })), (text) => fold(fold(text)) === fold(text)));
});
