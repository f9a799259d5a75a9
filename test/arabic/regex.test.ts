import { expect, test } from 'vitest';
import { regex } from '../../src/arabic/regex.ts';

/** Every assigned character from one code point up to another that only one of the two patterns fits. */
function differing(ours: RegExp, theirs: RegExp, from: number, to: number): string[] {
  const codes = Array.from({ length: to - from }, (_, i) => from + i);
  return codes.map((code) => String.fromCodePoint(code)).filter((char) => !/\p{Cn}/u.test(char) && ours.test(char) !== theirs.test(char));
}

const KINDS: [name: string, ours: RegExp, theirs: RegExp][] = [
  ['letters', regex()`\p{L}`, /\p{L}/u],
  ['numbers', regex()`\p{N}`, /\p{N}/u],
  ['punctuation', regex()`\p{P}`, /\p{P}/u],
];

test.each(KINDS)('%s are those of Unicode from Latin to Arabic', (_, ours, theirs) => {
  expect(differing(ours, theirs, 0, 0x700)).toEqual([]);
});

test('the presentation forms of Arabic are letters, its ornate brackets are none', () => {
  expect(differing(regex()`\p{L}`, /\p{L}/u, 0xfb50, 0xff00)).toEqual([]);
});

test('what news of other scripts is written in are letters; white space and pictures are none', () => {
  for (const char of 'अ中あ한ก𐤀') expect(char).toMatch(regex()`^\p{L}$`);
  expect(differing(regex()`[^\p{L}]`, /[^\p{L}]/u, 0x2000, 0x2070)).toEqual([]);
  for (const char of ['😀', '🇪🇬', '♥', '→', '\ud83d', '\u0640\u064e'.slice(1)]) expect(char).not.toMatch(regex()`\p{L}`);
});

test('a kind stands inside a class and outside, beside brackets that are escaped', () => {
  expect('«قال، 34 [رجلا]»'.replace(regex('g')`[^\p{L}\p{N}[\]]+`, ' ')).toBe(' قال 34 [رجلا] ');
  expect('[أ] (ب) 5'.match(regex('g')`\[\p{L}\]|\(\p{L}\)|\p{N}`)).toEqual(['[أ]', '(ب)', '5']);
});

test('what is inserted is part of the pattern', () => {
  const month = '(?:يناير|مايو)';
  expect('في مايو').toMatch(regex()`(?<!\p{L})${month}(?!\p{L})`);
  expect('ومايو').not.toMatch(regex()`(?<!\p{L})${month}(?!\p{L})`);
});
