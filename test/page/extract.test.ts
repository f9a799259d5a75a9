import { describe, expect, it } from 'vitest';
import { faultsOfExtraction } from '../../src/model/check.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { documentOf, page } from './document.ts';

const TITLE = 'عودة المياه إلى حي الزيتون بعد انقطاع عامين';
const P1 = '<p>أعلنت مؤسسة المياه في عدن أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين، وقالت إن الضخ يبدأ صباح الأحد المقبل.</p>';
const P2 = '<p>وأوضح مدير المشروع أن الفرق استبدلت أربعة عشر كيلومترا من الأنابيب المتهالكة، وحفرت بئرين جديدتين خارج المدينة.</p>';
const P3 = '<p>وطالب سكان الحارات العليا بمضخة مساعدة قبل حلول شهر رمضان، فيما وعدت المؤسسة بدراسة الطلب.</p>';

const read = (body: string, options?: Parameters<typeof extract>[2], head?: string): ReturnType<typeof extract> => extract(page(body, TITLE, head), 'https://mina.example/news/1', options);
const texts = (extraction: ReturnType<typeof extract>): string[] => (extraction.article ? phrasings(extraction.article).map(({ text }) => text).slice(1) : []); // prettier-ignore

describe('extract', () => {
  it('explains each removal and puts it where it stood', () => {
    const extraction = read(`<article><h1>${TITLE}</h1>${P1}<p>اقرأ أيضا: <a href="/2">افتتاح محطة التحلية الثالثة</a></p>${P2}<div>الوسوم: <a href="/t">عدن</a></div></article>`);
    expect(faultsOfExtraction(extraction)).toEqual([]);
    const related = extraction.removed.find(({ reason }) => reason === 'related');
    expect(related).toMatchObject({ after: 0 });
    expect(related?.step).toMatch(/^[a-z ]+: .*اقرأ أيضا/u);
    expect(extraction.removed.find(({ reason }) => reason === 'tags')).toMatchObject({ after: 1 });
  });

  it('leaves a step out that is switched off', () => {
    const body = `<article><h1>${TITLE}</h1>${P1}<p>تابعونا على صفحتنا في فيسبوك</p>${P2}</article>`;
    expect(texts(read(body)).join()).not.toContain('تابعونا');
    expect(texts(read(body, { without: ['phrases'] })).join()).toContain('تابعونا');
  });

  it('says that a page is too large, and that there is nothing to read', () => {
    expect(read(`<article>${P1}${P2}</article>`, { limits: { elements: 3, characters: 1e6 } })).toMatchObject({ article: null, failure: 'tooLarge' });
    expect(read('<div></div>')).toMatchObject({ article: null, failure: 'noArticle' });
    expect(extract(documentOf(''), '')).toMatchObject({ article: null, failure: 'noArticle' });
  });

  it.each([
    ['lines', `<p>${'سطر<br>'.repeat(20_001)}</p>`],
    ['links', `<p>${'<a href="/x">و</a> ثم '.repeat(20_001)}</p>`],
    ['signs', [1, 2, 3, 4, 5].map((i) => `<p>${`كلمة ${String(i)} أخرى `.repeat(9_000)}</p>`).join('')],
    ['signs in one paragraph', `<p>${'كلمة'.repeat(25_001)}</p>`],
  ])('says that an article of more %s than a view can draw is too large', (_, more) => {
    expect(read(`<article><h1>${TITLE}</h1>${P1}${P2}${more}${P3}</article>`)).toMatchObject({ article: null, failure: 'tooLarge' });
  });

  it('is not misled by controls that shadow the properties of their form', () => {
    const body = `<form><input name="firstChild"><input name="nextSibling"><input name="childNodes"><input name="parentNode"><input name="getAttribute"><article><h1>${TITLE}</h1>${P1}${P2}${P3}</article></form><img name="body"><img name="documentElement"><img name="createElement">`;
    expect(texts(read(body))).toHaveLength(3);
  });

  it('walks a page that nests thousands of levels deep', () => {
    const document = page(`<article><h1>${TITLE}</h1>${P1}${P2}${P3}</article>`);
    let deepest: Element = document.body;
    for (let i = 0; i < 2_000; i++) deepest = deepest.appendChild(document.createElement('div'));
    deepest.append('نهاية الطريق الطويل في أعماق الصفحة');
    expect(texts(extract(document, '')).slice(0, 3)).toHaveLength(3);
  });

  it('shows a page that hides its body until scripts run', () => {
    expect(texts(read(`<div style="display:none"><article><h1>${TITLE}</h1>${P1.repeat(2)}${P2.repeat(2)}${P3.repeat(2)}</article></div>`)).length).toBeGreaterThanOrEqual(3);
  });

  it('leaves out what the page hides beside its body', () => {
    const extraction = read(`<article><h1>${TITLE}</h1>${P1}<p hidden>نسخة مخفية من الخبر القديم كما نشر في الصباح الباكر</p>${P2}${P3}</article>`);
    expect(texts(extraction).join()).not.toContain('نسخة مخفية');
  });

  it('keeps the text as the page has it, with the marks beside it', () => {
    const [first] = read(`<article><h1>${TITLE}</h1><p>قال  <b>الوزير</b>\n<a href="/x">إن الخطة</a> ستبدأ في&nbsp;مارس المقبل، وإن كلفتها تزيد على ثلاثة ملايين دينار كما ورد في البيان.</p>${P2}${P3}</article>`).article?.body ?? [];
    expect(first).toMatchObject({
      type: 'paragraph',
      content: {
        text: 'قال الوزير إن الخطة ستبدأ في\u00a0مارس المقبل، وإن كلفتها تزيد على ثلاثة ملايين دينار كما ورد في البيان.',
        marks: [{ type: 'strong', start: 4, end: 10 }, { type: 'link', href: 'https://mina.example/x', start: 11, end: 19 }],
      },
    }); // prettier-ignore
  });

  it('notes what the structured data says and the page contradicts', () => {
    const ld = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2015-01-01T08:00:00Z","author":{"@type":"Person","name":"سالم العلي"}}</script>';
    const extraction = read(`<article><h1>${TITLE}</h1><div class="author">بقلم: هدى الشامي</div><div>12 أكتوبر 2021 - 03:09 م</div>${P1}${P2}${P3}</article>`, {}, ld);
    expect(extraction.article).toMatchObject({ byline: 'هدى الشامي', publishedTime: '2021-10-12T15:09' });
    expect(extraction.notes).toHaveLength(2);
  });

  it.each([
    ['a line break inside a string', '{"@type":"NewsArticle","description":"سطر\nثان","datePublished":"2021-10-12"}'],
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2021-10-12",}'],
    ['escaped twice', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2021-10-12&quot;}'],
    ['a quotation mark nobody escaped', '{"@type":"NewsArticle","headline":"قال "لا" ثم غادر","datePublished":"2021-10-12"}'],
    ['cut off', '{"@type":"NewsArticle","datePublished":"2021-10-12","articleBody":"أعلنت مؤ'],
    ['in a graph', '{"@graph":[{"@type":"WebSite","name":"الميناء"},{"@type":["Article","NewsArticle"],"datePublished":"2021-10-12"}]}'],
    ['in CDATA', '//<![CDATA[\n[{"@type":"http://schema.org/NewsArticle","datePublished":"2021-10-12"}]\n//]]>'],
  ])('reads JSON-LD with %s', (_, json) => {
    expect(read(`<article><h1>${TITLE}</h1>${P1}${P2}${P3}</article>`, {}, `<script type="application/ld+json">${json}</script>`).article?.publishedTime).toBe('2021-10-12');
  });
});
