import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { phrasings } from '../../../src/model/phrasings.ts';
import { findArticleQuantities } from '../../../src/quantities/find.ts';
import { toHtml } from '../../../src/reader/export/html.ts';
import { sampleArticle } from '../sample.ts';

const owner = new JSDOM('').window.document;

test('a saved page carries the text, its highlights and nothing that asks for anything', () => {
  const texts = phrasings(sampleArticle).map(({ text }) => text);
  const html = toHtml(sampleArticle, owner, { mentions: findArticleQuantities(texts) });
  const page = new JSDOM(html).window.document;
  expect(page.documentElement.lang).toBe('ar');
  expect(page.documentElement.dir).toBe('rtl');
  expect(page.charset.toLowerCase()).toBe('utf-8');
  for (const text of texts) expect(page.body.textContent).toContain(text);
  expect(page.querySelectorAll('mark').length).toBeGreaterThan(5);
  expect(page.querySelectorAll('img, script, link, iframe, [style], [src]').length).toBe(0);
  expect(page.querySelector('footer a')?.getAttribute('href')).toBe(sampleArticle.url);
  expect(page.querySelector('style')?.textContent).not.toMatch(/[<>&]/);
});

test('pictures that are at hand as data stand in it, of the others the captions', () => {
  const data = 'data:image/webp;base64,AAAA';
  const leading = { type: 'image' as const, src: 'https://difaf.example/lead.jpg', alt: 'السد', caption: { text: 'السد عند الفجر', marks: [] } };
  const html = toHtml({ ...sampleArticle, image: leading }, owner, { pictures: { [leading.src]: data } });
  const page = new JSDOM(html).window.document;
  expect([...page.querySelectorAll('img')].map(({ src, alt }) => ({ src, alt }))).toEqual([{ src: data, alt: 'السد' }]);
  expect([...page.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual(['السد عند الفجر', 'طريق الساحل بعد السيول — أرشيف الجريدة']);
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
});

test('text that looks like markup stays text', () => {
  const title = '<img src=x onerror=alert(1)> & "قوس" ]]>';
  const html = toHtml({ ...sampleArticle, title, body: [] }, owner);
  const page = new JSDOM(html).window.document;
  expect(page.querySelector('h1')?.textContent).toBe(title);
  expect(page.querySelectorAll('img').length).toBe(0);
});
