import { expect, test } from 'vitest';
import { safeUrl } from '../../src/model/safe-url.ts';

test.each([
  ['/a/خبر?x=1', 'https://news.example/a/%D8%AE%D8%A8%D8%B1?x=1'],
  ['//cdn.example/p.jpg', 'https://cdn.example/p.jpg'],
  ['  http://other.example ', 'http://other.example/'],
])('%s is an address', (address, absolute) => {
  expect(safeUrl(address, 'https://news.example/b')).toBe(absolute);
});

test.each([
  'javascript:alert(1)', ' java\nscript:alert(1)', '\u0001javascript:alert(1)', 'JaVaScRiPt://x/%0aalert(1)', 'data:text/html,<b>', 'vbscript:x',
  'blob:https://news.example/1', 'file:///etc/hosts', 'mailto:a@b.example', 'chrome://settings', 'http://[', '', null, undefined,
])('%s is none', (address) => {
  expect(safeUrl(address, 'https://news.example/b')).toBeUndefined();
});

test('without a base a relative address is none', () => {
  expect(safeUrl('/a')).toBeUndefined();
});
