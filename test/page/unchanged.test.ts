import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { detect } from '../../src/page/detect.ts';
import { ARTICLES, loadDocument, NOW, OTHERS, slugs } from '../../scripts/golden/pages.ts';

const pages = [ARTICLES, OTHERS].flatMap((folder) => slugs(folder).map((slug) => [slug, join(folder, slug, 'source.html')] as const));
const url = 'https://golden.example/page';

describe('the live document', () => {
  it.each(pages)('is left as it was: %s', (_slug, file) => {
    const document = loadDocument(file, url);
    const before = document.documentElement.outerHTML;
    const first = extract(document, url, { now: NOW });
    detect(document);
    expect(document.documentElement.outerHTML).toBe(before);
    // The second reading of the same page, and the reading of a fresh copy, say the same.
    expect(extract(document, url, { now: NOW })).toEqual(first);
    expect(extract(loadDocument(file, url), url, { now: NOW })).toEqual(first);
  });
});
