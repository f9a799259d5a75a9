import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../src/page/detect.ts';
import { EITHER } from '../scripts/benchmark/detection-set.ts';
import { ARTICLES, expectedText, loadDocument, OTHERS, slugs } from '../scripts/golden/pages.ts';

/** The lines `url:`, `isArabicNews:` and `language:` of an expectation. */
function readExpectation(slug: string): Map<string, string> {
  const text = expectedText(OTHERS, slug);
  expect(text, `test/pages-others/${slug}/expected.txt is missing`).toBeDefined();
  return new Map((text ?? '').split('\n').flatMap((line) => (/^[a-zA-Z]+: /.test(line) ? [line.split(/: (.*)/) as [string, string]] : [])));
}

describe('pages that are no articles, and articles that are hard to know', () => {
  it.each(slugs(OTHERS))('%s', (slug) => {
    const wanted = readExpectation(slug);
    const found = detect(loadDocument(join(OTHERS, slug, 'source.html'), wanted.get('url') ?? ''));
    const said = { isArabicNews: found.isArabicNews ? 'yes' : 'no', language: found.language };
    expect(said, found.reasons.join('; ')).toEqual({ isArabicNews: wanted.get('isArabicNews'), language: wanted.get('language') });
  });
});

describe('golden articles are known as articles', () => {
  it.each(slugs(ARTICLES).filter((slug) => !EITHER.includes(slug)))('%s', (slug) => {
    const url = /^url: (.*)$/m.exec(expectedText(ARTICLES, slug) ?? '')?.[1] ?? '';
    const found = detect(loadDocument(join(ARTICLES, slug, 'source.html'), url));
    expect(found.isArabicNews, `${String(found.score)} ${found.reasons.join('; ')}`).toBe(true);
  });
});
