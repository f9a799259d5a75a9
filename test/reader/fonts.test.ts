import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the popup fetches early every face that its style sheet names, and no other', () => {
  const early = /data-fonts="([^"]*)"/.exec(readFileSync('src/popup.html', 'utf8'))?.[1]?.split(' ').sort();
  const named = [...readFileSync('src/reader/styles/fonts.css', 'utf8').matchAll(/\/files\/([\w-]+)\.woff2/g)].map(([, name]) => name).sort();
  expect(named).toHaveLength(8);
  expect(early).toEqual(named);
});
