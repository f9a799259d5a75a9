import { describe, expect, test } from 'vitest';
import { decode } from '../../src/cli/encoding.ts';

const ARABIC =
  'قال مدير الهيئة إن الأمطار التي هطلت خلال ثلاثة أشهر رفعت منسوب البحيرة أكثر من تسعة أمتار، وإن العمل في القنوات سيبدأ يوم الأحد.';
const FRENCH = 'Le débat a été très animé à l’Assemblée, où les élus ont voté la réforme après de longues années d’attente.';

/** Bytes of a text in an 8-bit encoding, made by turning its own decoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((char) => Math.max(0, all.indexOf(char))));
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const page = (charset: string, text: string): string => `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p>`;

describe('the encoding of a text', () => {
  test.each([
    ['UTF-8', utf8(ARABIC), 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeff' + ARABIC), 'utf-8'],
    ['UTF-16 with a mark', utf16('\ufeff' + ARABIC, 'le'), 'utf-16le'],
    ['UTF-16 without a mark', utf16(ARABIC, 'le'), 'utf-16le'],
    ['UTF-16 the other way round', utf16(ARABIC, 'be'), 'utf-16be'],
    ['an English page in UTF-16', utf16(page('utf-16', 'It is all ASCII'), 'be'), 'utf-16be'],
    ['undeclared windows-1256', encode(ARABIC, 'windows-1256'), 'windows-1256'],
    ['undeclared ISO-8859-6', encode(ARABIC, 'iso-8859-6'), 'iso-8859-6'],
    ['declared windows-1256', encode(page('windows-1256', ARABIC), 'windows-1256'), 'windows-1256'],
    ['declared ISO-8859-6', encode(page('iso-8859-6', ARABIC), 'iso-8859-6'), 'iso-8859-6'],
    ['windows-1256 that calls itself UTF-8', encode(page('utf-8', ARABIC), 'windows-1256'), 'windows-1256'],
    ['windows-1256 that calls itself Latin-1', encode(page('iso-8859-1', ARABIC), 'windows-1256'), 'windows-1256'],
    ['ISO-8859-6 that calls itself windows-1256', encode(page('windows-1256', ARABIC), 'iso-8859-6'), 'iso-8859-6'],
    ['windows-1256 that calls itself ISO-8859-6', encode(page('iso-8859-6', ARABIC), 'windows-1256'), 'windows-1256'],
    ['UTF-8 that calls itself windows-1256', utf8(page('windows-1256', ARABIC)), 'utf-8'],
    ['French in Latin-1', encode(page('iso-8859-1', FRENCH.replaceAll('’', "'")), 'windows-1252'), 'windows-1252'],
    ['French in windows-1252, undeclared', encode(FRENCH, 'windows-1252'), 'windows-1252'],
    ['declared by http-equiv', encode(page('x', ARABIC).replace('charset="x"', 'http-equiv=content-type content="text/html; charset=cp1256"'), 'windows-1256'), 'windows-1256'],
    ['declared by XML', encode(`<?xml version="1.0" encoding="ISO-8859-6"?><html>${ARABIC}`, 'iso-8859-6'), 'iso-8859-6'],
  ])('%s', (name, bytes, encoding) => {
    const decoded = decode(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text).not.toContain('\ufffd');
    if (!name.includes('French') && !name.includes('English')) expect(decoded?.text).toContain('ثلاثة أشهر');
  });

  test('a declaration in a comment is none', () => {
    const bytes = encode(`<!-- <meta charset="windows-1251"> --><meta charset="windows-1252"><p>${FRENCH}`, 'windows-1252');
    expect(decode(bytes)?.encoding).toBe('windows-1252');
  });
  test('a few broken bytes do not make another encoding of UTF-8', () => {
    const bytes = Buffer.concat([utf8(ARABIC), Buffer.from([0xc7, 0xe1, 0x20]), utf8(ARABIC)]);
    expect(decode(bytes)?.encoding).toBe('utf-8');
    expect(decode(bytes)?.text).toContain('\ufffd');
  });
  test('a text cut in the middle of a letter is still UTF-8', () => {
    expect(decode(utf8('نص الخبر كله').subarray(0, 20))?.encoding).toBe('utf-8');
  });
  test.each([
    ['a picture', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)],
    ['zeros', new Uint8Array(500)],
    ['a PDF file', utf8('%PDF-1.7\n1 0 obj')],
  ])('%s is no text', (_name, bytes) => {
    expect(decode(bytes)).toBeUndefined();
  });
  test('nothing is an empty text', () => {
    expect(decode(new Uint8Array())?.text).toBe('');
  });
});
