import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { detect } from '../../src/page/detect.ts';
import { WORD_SIGNALS } from '../../src/page/detect-word-signals.ts';
import { placeOf, pointsOf, type Words } from '../../src/page/detect-words.ts';
import { article, front, HEADLINE, page } from '../browser/story.ts';

const look = (html: string, url = 'https://a.example/x') => detect(new JSDOM(html, { url }).window.document);

const words: Words = { place: '\n', prose: '', labels: '', backed: true };
/** Which signals fire for these words. */
const fired = (more: Partial<Words>) => WORD_SIGNALS.filter((signal) => pointsOf(signal, { ...words, ...more }) !== 0).map(({ name }) => name).join();

describe('an address', () => {
  it.each([
    ['https://a.example/', 'home'],
    ['https://a.example/ar/index.html', 'home'],
    ['https://a.example/?utm_source=x7712&fbclid=IwAR0451', 'home'],
    ['https://a.example/ar/?p=14675', 'item'],
    ['https://a.example/?q=node/14675', 'item'],
    ['https://a.example/authors/mona', 'listing'],
    ['https://a.example/sport', ''],
    ['https://a.example/category/sport', 'listing'],
    ['https://a.example/%D9%82%D8%B3%D9%85/%D8%B1%D9%8A%D8%A7%D8%B6%D8%A9', 'listing'],
    ['https://a.example/contact-us', 'service'],
    ['https://a.example/privacy-policy', 'service'],
    ['https://a.example/category/sport/48213', 'item'],
    ['https://a.example/افتتاح-جسر-المشاة-الجديد-في-حي-الميناء', 'item'],
    ['https://a.example/news_details.php?sid=771', 'item'],
    ['https://a.example/%E0%A4%A', ''],
    ['about:blank', ''],
  ] as const)('%s', (address, kind) => {
    expect(fired({ place: placeOf('', address) })).toBe(kind);
  });
});

describe('a title', () => {
  it.each([
    ['الرئيسية | صحيفة الميناء', 'home'],
    ['صحيفة الميناء - اتصل بنا', 'service'],
    ['نتائج البحث عن: جسر', 'listing'],
    ['شروط القبول في الجامعات هذا العام', ''],
    ['البحث عن ناجين تحت الأنقاض يدخل يومه الثالث | صحيفة الميناء', ''],
    ['بحث جديد يكشف سبب نفوق الأسماك', ''],
    [HEADLINE, ''],
  ] as const)('%s', (title, kind) => {
    expect(fired({ place: placeOf(title, 'https://a.example/x') })).toBe(kind);
  });
});

describe('detect', () => {
  it('knows an article, and says why', () => {
    const found = look(page(article));
    expect(found).toMatchObject({ isArabicNews: true, isArabic: true, language: 'ar' });
    expect(found.reasons.join()).toContain('says who said so');
  });
  it('leaves a front page alone', () => {
    expect(look(front, 'https://a.example/')).toMatchObject({ isArabicNews: false, isArabic: true });
  });
  it.each(['', '<p>', '<frameset><frame src="a"></frameset>', '<svg class="menu"><text>متن</text></svg>', '<body class="comments">'])('never throws: %s', (html) => {
    expect(look(html).isArabicNews).toBe(false);
  });
  it('asks an element once what is in it, however many paragraphs stand there', () => {
    const { window } = new JSDOM(page(`<article>${'<p>وقال مدير الهيئة إن المزارعين عادوا إلى الوادي هذا العام.</p>'.repeat(300)}</article>`));
    const asked = vi.spyOn(window.Element.prototype, 'querySelector');
    expect(detect(window.document).isArabic).toBe(true);
    expect(asked.mock.calls.length).toBeLessThan(10);
  });
  it('leaves the document as it was', () => {
    const { document } = new JSDOM(page(article), { url: 'https://a.example/news/48213' }).window;
    const before = document.documentElement.outerHTML;
    detect(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it('fits with all of content.js into four kilobytes', () => {
    const [file] = buildSync({ entryPoints: ['src/content.ts'], bundle: true, minify: true, charset: 'utf8', format: 'iife', target: ['chrome120', 'firefox140'], write: false }).outputFiles;
    expect(gzipSync(file?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(4096);
  });
});
