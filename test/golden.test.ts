import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/page/extract.ts';
import { differences } from '../scripts/golden/compare.ts';
import { parseGolden } from '../scripts/golden/notation.ts';
import { ARTICLES, expectedText, loadDocument, NOW, slugs } from '../scripts/golden/pages.ts';

describe('golden pages', () => {
  it.each(slugs(ARTICLES))('%s', (slug) => {
    const text = expectedText(ARTICLES, slug);
    // A missing expectation is never written silently: somebody has to read the page first.
    expect(text, `test/pages/${slug}/expected.txt is missing; npm run golden ${slug} -- --write, then read it`).toBeDefined();
    const golden = parseGolden(text ?? '');
    const url = golden.header.get('url')?.[0] ?? '';
    const extraction = extract(loadDocument(join(ARTICLES, slug, 'source.html'), url), url, { now: NOW });
    expect(differences(golden, extraction), `npm run golden ${slug}`).toEqual([]);
  });
});
