import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { differences } from '../../scripts/golden/compare.ts';
import { parseGolden } from '../../scripts/golden/notation.ts';
import { ARTICLES, expectedText, NOW } from '../../scripts/golden/pages.ts';

const slug = 'previous-next-in-article';

/** The golden page with a menu, a side column and hydrated JSON that together make it a megabyte. */
function swollen(): string {
  const source = readFileSync(join(ARTICLES, slug, 'source.html'), 'utf8');
  const item = (i: number) => `<li class="item item-${String(i)}"><a href="/news/${String(i)}"><span>خبر رقم ${String(i)} من أخبار المدينة وضواحيها</span></a></li>`;
  const list = (count: number) => `<ul>${Array.from({ length: count }, (_, i) => item(i)).join('\n')}</ul>`;
  const state = JSON.stringify(Array.from({ length: 1500 }, (_, i) => ({ id: i, title: 'عنوان من قائمة طويلة', summary: 'ملخص لا يظهر على الصفحة أبدا، ولا يقرؤه أحد' })));
  return source.replace('<body>', `<body><nav>${list(2000)}</nav>`).replace('</body>', `<aside><h3>الأكثر قراءة</h3>${list(3000)}</aside><script id="state" type="application/json">${state}</script></body>`);
}

describe('a page of a megabyte', () => {
  it('gives the same article as the page alone', () => {
    const html = swollen();
    expect(Buffer.byteLength(html)).toBeGreaterThan(900_000);
    const golden = parseGolden(expectedText(ARTICLES, slug) ?? '');
    const url = golden.header.get('url')?.[0] ?? '';
    const { document } = new JSDOM(html, { url }).window;
    expect(differences(golden, extract(document, url, { now: NOW }))).toEqual([]);
  });
});
