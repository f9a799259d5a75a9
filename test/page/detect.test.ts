import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { detect } from '../../src/page/detect.ts';
import { WORD_SIGNALS } from '../../src/page/detect-word-signals.ts';
import { placeOf, pointsOf, type Words } from '../../src/page/detect-words.ts';
import { article, BODY, front, HEADLINE, page, paragraphs } from '../browser/story.ts';

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
    ['https://a.example/page/editorial-policy', 'listing,service'],
    ['https://a.example/our-team/', 'service'],
    ['https://a.example/about-the-paper.html', 'service'],
    ['https://a.example/world/what-we-know-about-the-flood', 'item'],
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
    ['سياسة النشر والتعليقات | صحيفة الميناء', 'service'],
    ['صحيفة الميناء - الشروط والأحكام', 'service'],
    ['ميثاق العمل التحريري', 'service'],
    ['عن الصحيفة | صحيفة الميناء', 'service'],
    ['هيئة التحرير - صحيفة الميناء', 'service'],
    ['رؤيتنا ورسالتنا', 'service'],
    ['أعلن معنا | صحيفة الميناء', 'service'],
    ['سياسة الخصوصية: كيف تبدلت قواعد الشبكات | صحيفة الميناء', ''],
    ['هيئة التحرير في صحيفة الشاطئ تستقيل احتجاجا', ''],
    ['عن الحب في زمن الغلاء | صحيفة الميناء', ''],
    ['ميثاق الشرف يعود إلى قاعات الصحف', ''],
    ['البحث عن ناجين تحت الأنقاض يدخل يومه الثالث | صحيفة الميناء', ''],
    ['بحث جديد يكشف سبب نفوق الأسماك', ''],
    [HEADLINE, ''],
  ] as const)('%s', (title, kind) => {
    expect(fired({ place: placeOf(title, 'https://a.example/x') })).toBe(kind);
  });
});

describe('the words of a page', () => {
  const long = (word: string): string => `${word} ${'في مدينة على البحر '.repeat(9)}`.repeat(4);
  it.each([
    [{ labels: 'كتبت: سلمى الطويل' }, 'signed'],
    [{ labels: 'نص: زمرد كاسب | صور: سليم حداد' }, 'signed'],
    [{ labels: 'إعداد: 20 دقيقة' }, ''],
    [{ labels: 'تقرير الطقس اليوم' }, ''],
    [{ prose: long('شاركنا فريقنا فرحته وعاد فريقنا') }, ''],
    [{ prose: long('نشكر لعملائنا ثقتهم، وهذا من عملائنا') }, 'speaks'],
  ] as const)('%j', (more, names) => {
    const signals = fired(more).split(',').filter((name) => name !== 'verse' && name !== 'silent');
    expect(signals.join()).toBe(names);
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
  it('leaves a page about the paper itself alone, which calls itself an article', () => {
    const og = '<meta property="og:type" content="article">';
    const about = page(`<main><h1>سياسة النشر</h1>${paragraphs}</main>`, 'سياسة النشر | صحيفة الميناء').replace('</head>', `${og}</head>`);
    expect(look(about, 'https://a.example/node/9')).toMatchObject({ isArabicNews: false });
  });
  it('leaves a section alone whose first story is told at length, whatever it calls itself', () => {
    const teaser = (i: number, text: string): string => `<h3><a href="/n/${String(i)}">افتتاح جسر المشاة في الحي رقم ${String(i)}</a></h3><p>${text}</p>`;
    const rest = [...BODY, ...BODY].map((text, i) => `<div class="row"><div class="text">${teaser(i, text)}</div></div>`).join('');
    const section = page(`<main><h1>المدينة</h1><div class="first"><img src="a.jpg">${teaser(9, BODY.slice(0, 2).join(' '))}</div>${rest}</main>`, 'المدينة | صحيفة الميناء');
    const og = '<meta property="og:type" content="article"></head>';
    expect(look(section.replace('</head>', og), 'https://a.example/city')).toMatchObject({ isArabicNews: false });
  });
  it('knows a short article among the long excerpts of others', () => {
    const others = [...BODY, ...BODY].map((text, i) => `<div><h4><a href="/n/${String(i)}">افتتاح سوق السمك في الحي رقم ${String(i)}</a></h4><p>${text}</p></div>`).join('');
    const found = look(page(`<div class="story"><h1>${HEADLINE}</h1><p>${BODY[0] ?? ''}</p></div><div class="more">${others}</div>`), 'https://a.example/n/48213');
    expect(found.isArabicNews, found.reasons.join('; ')).toBe(true);
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
  it('knows a headline by a title that is its beginning', () => {
    const said = (title: string): boolean => look(page(`<article><h2>${HEADLINE}.. وفرحة بين سكانه</h2>${paragraphs}</article>`, title)).reasons.join().includes('what the title says');
    expect(said(`${HEADLINE} | الميناء`)).toBe(true);
    expect(said('افتتاح جسر المشاة الجديد…')).toBe(true);
    expect(said('افتتاح جسر | الميناء')).toBe(false);
    expect(said('صحيفة الميناء')).toBe(false);
  });
  it('knows a letter to subscribers, and no call to subscribe', () => {
    const prose = (names: string): string => look(page(`<div class="${names}"><div>${paragraphs}</div></div>`)).reasons.join();
    expect(prose('newsletter-post post')).toContain('prose in one place');
    expect(prose('newsletter-signup')).not.toContain('prose in one place');
  });
  it('does not take the measure that a table goes by for somebody who said so', () => {
    const said = (text: string): boolean => look(page(`<main><h1>مواعيد الحافلات</h1><p>${text}</p></main>`, 'مواعيد الحافلات')).reasons.join().includes('says who said so');
    expect(said('رتبت المواعيد وفق معيار المسافات بين المحطات في المدينة كلها، ويتبدل الجدول مع بداية كل فصل من فصول السنة الأربعة.')).toBe(false);
    expect(said('وقال مدير المحطات إن المواعيد رتبت بالمسافات بين أحياء المدينة كلها، ويتبدل الجدول مع بداية كل فصل من فصول السنة.')).toBe(true);
  });
  it('fits with all of content.js into 4.1 kilobytes', () => {
    const [file] = buildSync({ entryPoints: ['src/content.ts'], bundle: true, minify: true, charset: 'utf8', format: 'iife', target: ['chrome120', 'firefox140'], write: false }).outputFiles;
    expect(gzipSync(file?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(4.1 * 1024);
  });
});
