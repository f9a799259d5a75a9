import { expect, test } from 'vitest';
import { keptId, readFile } from '../../src/shell/library.ts';
import { sampleExtraction } from '../reader/sample.ts';

const file = (articles: unknown): string => JSON.stringify({ format: 'matn-library', version: 1, articles });
const kept = { id: 'elsewhere', keptAt: '2026-11-22T10:00:00.000Z', extraction: sampleExtraction };

test('a file of kept articles is read, each under its own address', () => {
  expect(readFile(file([kept]))).toEqual([{ ...kept, id: keptId(sampleExtraction), pictures: {} }]);
});

test.each([['', 'nothing'], ['{', 'broken JSON'], ['[]', 'a list'], ['{"format":"opml","articles":[]}', 'another kind'], ['{"format":"matn-library"}', 'no articles']])('%s is no such file (%s)', (text) => {
  expect(readFile(text)).toBeUndefined();
});

test('what is no sound article is left out: no text, no date, a link that runs', () => {
  const running = structuredClone(kept);
  const first = running.extraction.article?.body[0];
  if (first?.type === 'paragraph') first.content.marks.push({ type: 'link', start: 0, end: 3, href: 'javascript:alert(1)' });
  const broken = [null, 7, {}, { ...kept, keptAt: 'yesterday' }, { ...kept, extraction: { article: { title: 'x', body: 7 } } }, { ...kept, extraction: { ...sampleExtraction, article: null } }, running];
  expect(readFile(file([...broken, kept]))).toHaveLength(1);
});
