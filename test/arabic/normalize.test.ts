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

test('a walk over the letters gives what searching for each kind would give', () => {
  const gone = /[\u00AD\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u0640]/g;
  const searched = (text: string): string =>
    (/[\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/.test(text) ? text.normalize('NFKC') : text)
      .toLowerCase()
      .replace(gone, '')
      .replace(/[\u0622\u0623\u0625\u0671]/g, 'ا')
      .replace(/[\u0649\u06CC\u06D0]/g, 'ي')
      .replace(/[\u0629\u06C1\u06C0\u06D5]/g, 'ه')
      .replace(/[\u06A9\u06AA]/g, 'ك')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const units = Array.from({ length: 0x10000 }, (_, code) => `ا${String.fromCharCode(code)}ة`);
  expect(units.filter((text) => fold(text) !== searched(text))).toEqual([]);
  const some = fc.constantFrom('أ', 'ة', 'ـ', 'َ', 'A', 'İ', 'Σ', 'ﻼ', '٣', '۴', '\u200f', ' ', 'é', '😀', '\ud800', 'م');
  fc.assert(fc.property(fc.string({ unit: some }), (text) => fold(text) === searched(text)), { numRuns: 2000 });
});
