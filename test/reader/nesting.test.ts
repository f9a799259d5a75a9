import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { nest, type Nested } from '../../src/reader/nesting.ts';

const textOf = (nodes: readonly Nested<Span>[]): string => nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

test('the tree keeps the text, whatever the spans', () => {
  const span = fc.record({ start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: -2, max: 30 }) });
  fc.assert(fc.property(fc.string({ maxLength: 25 }), fc.array(span, { maxLength: 8 }), (text, spans) => textOf(nest(text, spans)) === text));
});

test('a shorter span lies in a longer one', () => {
  const link = { start: 0, end: 9 };
  const figure = { start: 4, end: 6 };
  expect(nest('abcdefghij', [figure, link])).toEqual([{ span: link, children: ['abcd', { span: figure, children: ['ef'] }, 'ghi'] }, 'j']);
});
