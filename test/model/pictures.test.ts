import { expect, test } from 'vitest';
import { readPictures } from '../../src/model/pictures.ts';

const data = (length: number): string => `data:image/webp;base64,${'A'.repeat(length)}`;

test('only drawings pass: no SVG, no page, no address, nothing that is no text', () => {
  const given = {
    a: data(8),
    b: 'data:image/png;base64,AAAA',
    c: 'data:image/svg+xml;base64,AAAA',
    d: 'data:text/html;base64,AAAA',
    e: 'https://difaf.example/a.webp',
    f: 'data:image/webp;base64,AA" onerror="x',
    g: 7,
  };
  expect(Object.keys(readPictures(given))).toEqual(['a', 'b']);
  for (const nothing of [undefined, null, 'x', 7]) expect(readPictures(nothing)).toEqual({});
});

test('a picture that is too large is left out, and so is what goes beyond the room of all', () => {
  const limits = { side: 100, each: 100, all: 150 };
  expect(Object.keys(readPictures({ a: data(200), b: data(60), c: data(60), d: data(20) }, limits))).toEqual(['b', 'd']);
});
