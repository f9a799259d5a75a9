import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../src/model/span.ts';

test('a text without spans is one piece', () => {
  expect(segments('نص', [])).toEqual([{ start: 0, end: 2, text: 'نص', spans: [] }]);
});

test('overlapping spans are cut where either begins or ends', () => {
  const link = { start: 0, end: 6, name: 'link' };
  const figure = { start: 4, end: 9, name: 'figure' };
  expect(segments('قال 34 شخصا', [figure, link]).map((piece) => [piece.text, piece.spans.map((span) => span.name)])).toEqual([
    ['قال ', ['link']],
    ['34', ['link', 'figure']],
    [' شخ', ['figure']],
    ['صا', []],
  ]);
});

test('spans outside the text, and empty ones, cut nothing', () => {
  expect(segments('متن', [{ start: 5, end: 9 }, { start: 1, end: 1 }, { start: -3, end: 0 }])).toHaveLength(1);
});

test('the pieces joined are the text, and each piece knows exactly the spans that cover it', () => {
  const span = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 })).map(([start, end]) => ({ start, end }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const pieces = segments(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) {
        for (let at = piece.start; at < piece.end; at++) {
          const covering = spans.filter((s) => s.start < s.end && s.start <= at && at < s.end);
          expect(new Set(piece.spans)).toEqual(new Set(covering));
        }
      }
    }),
  );
});
