import fc from 'fast-check';
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

test('the short way for plain addresses gives what the standard gives', () => {
  const piece = fc.constantFrom('/', '//', '.', '..', 'a', 'B', '-', '%2e', '%', '?', '#', '=', '&', ':80', ':', '@', "'", '"', ' ', 'c.example', '1.2', 'é', '\\', '~', '(', '|', '_', '{', '[');
  const begin = fc.constantFrom('http://a.example/', 'https://b-c.example/d', 'https://xn--a.example/', 'https://1.2.3.4/', '/', 'a', '?', '');
  fc.assert(
    fc.property(begin, fc.array(piece, { maxLength: 8 }), fc.constantFrom('https://news.example/b?c', 'http://news.example:80/', 'http://news.example', 'http://127.0.0.1:8080/a/../b/c.html?d/e#f', 'https://u:p@Näws.example/ä/', 'data:text/html,x', 'https://news.example/a/b/'), (head, pieces, base) => {
      const address = head + pieces.join('');
      let expected: string | undefined;
      try {
        const { protocol, href } = new URL(address.trim(), base);
        if (address !== '' && /^https?:$/.test(protocol)) expected = href;
      } catch {
        expected = undefined;
      }
      expect(safeUrl(address, base)).toBe(expected);
    }),
    { seed: 7, numRuns: 6000 },
  );
});
