import { expect, test } from 'vitest';
import { countSigns } from '../../src/page/tree/box.ts';

test('signs are counted as if the white space were cut out', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => `أ${String.fromCharCode(code)} ب`);
  expect(units.filter((text) => countSigns(text) !== text.replace(/\s+/g, '').length)).toEqual([]);
});
