import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { phrasings } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { documentOf, page } from './document.ts';

const P1 = '<p>أعلنت مؤسسة المياه في عدن أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين، وقالت إن الضخ يبدأ صباح الأحد المقبل في جميع الشوارع.</p>';
const P2 = '<p>وأوضح مدير المشروع أن الفرق استبدلت أربعة عشر كيلومترا من الأنابيب المتهالكة، وحفرت بئرين جديدتين تعملان بالطاقة الشمسية خارج المدينة.</p>';
const P3 = '<p>وكانت المدينة قد شهدت احتجاجات متفرقة الصيف الماضي، طالب فيها السكان بمضخة مساعدة للحارات العليا قبل حلول شهر رمضان.</p>';

/** What stands after plain Readability, and after extract, for the same page. */
function both(body: string, title?: string, head?: string): { plain: string; ours: string; extraction: ReturnType<typeof extract> } {
  const plain = new Readability(page(body, title, head)).parse()?.textContent ?? '';
  const extraction = extract(page(body, title, head), 'https://mina.example/news/1');
  const ours = extraction.article ? phrasings(extraction.article).map(({ text }) => text).slice(1).join('\n') : ''; // prettier-ignore
  return { plain, ours, extraction };
}

describe('faults of Readability on Arabic pages, repaired', () => {
  it('keeps a sub-heading that shares only its digits with the headline', () => {
    const { plain, ours } = both(`<article><div>خطة 2030: عشرة آلاف وظيفة جديدة</div>${P1}<h2>ماذا بعد 2030؟</h2>${P2}${P3}</article>`, 'خطة 2030: عشرة آلاف وظيفة جديدة');
    expect(plain).not.toContain('ماذا بعد');
    expect(ours).toContain('ماذا بعد 2030؟');
  });

  it('sees an Arabic headline that is repeated in the text', () => {
    const title = 'عودة المياه إلى حي الزيتون بعد انقطاع عامين';
    const { plain, ours, extraction } = both(`<div class="post"><h2>${title}</h2>${P1}${P2}${P3}</div>`, title);
    expect(plain).toContain(title);
    expect(ours).not.toContain(title);
    expect(extraction.article?.title).toBe(title);
  });

  it('keeps a short last sentence beside the box of the others, though an Arabic question mark is no full stop', () => {
    const { plain, ours } = both(`<div><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1><div>${P1}${P2}${P3}</div><p>وكانت الهيئة وعدت: فمتى تفي؟</p></div>`);
    expect(plain).not.toContain('وكانت الهيئة');
    expect(ours).toContain('وكانت الهيئة وعدت: فمتى تفي؟');
  });

  it('takes the comment rules, the tags and the most-read list out of one parent without names', () => {
    const body = `<div><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1>${P1}${P2}${P3}
      <p>التعليقات المنشورة تعبر عن رأي أصحابها ولا تعبر بالضرورة عن رأي الصحيفة.</p>
      <p>شروط النشر: عدم الإساءة للكاتب أو للأشخاص، والابتعاد عن التحريض والشتائم.</p>
      <ol><li>وزير المالية يعرض الموازنة</li><li>ثلاث نصائح لقيادة آمنة</li><li>مهرجان التمور يبدأ غدا</li></ol></div>`;
    const { plain, ours, extraction } = both(body);
    expect(plain).toContain('شروط النشر');
    expect(plain).toContain('مهرجان التمور');
    expect(ours).not.toMatch(/شروط النشر|تعبر عن رأي|مهرجان التمور/u);
    expect(extraction.removed.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['commentRules', 'trending']));
  });

  it('takes the headline of JSON-LD before its name', () => {
    const ld = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","name":"صحيفة الميناء","headline":"عودة المياه إلى حي الزيتون"}</script>';
    const { extraction } = both(`<div><div class="t">عودة المياه إلى حي الزيتون</div>${P1}${P2}${P3}</div>`, 'صحيفة الميناء', ld);
    const plain = new Readability(page(`<div>${P1}${P2}${P3}</div>`, 'صحيفة الميناء', ld)).parse();
    expect(plain?.title).toBe('صحيفة الميناء');
    expect(extraction.article?.title).toBe('عودة المياه إلى حي الزيتون');
  });

  it('reads the direction from the letters where no attribute gives it', () => {
    const document = page(`<article><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1>${P1}${P2}${P3}</article>`);
    document.documentElement.removeAttribute('dir');
    expect(extract(document, '').article?.direction).toBe('rtl');
    expect(new Readability(document).parse()?.dir).toBeNull();
  });

  it('finds a body of short paragraphs beside a longer text about the paper', () => {
    const about = '<div class="b"><p>صحيفة الميناء يومية سياسية تصدر منذ سنوات، وتهتم بأخبار المدينة وأهلها، وبالبحر والتجارة والثقافة، وتفتح صفحاتها للكتاب من كل الأعمار.</p><p>يعمل فيها فريق صغير من المحررين والمصورين، ويوزع عددها الورقي في الأحياء كلها، وتصل نسختها الرقمية إلى قرائها في الخارج كل صباح.</p></div>';
    const short = ['عادت المياه إلى الحي.', 'وفرح السكان بعودتها.', 'وقال المدير: اكتمل العمل.', 'ولم تنقطع الكهرباء.'];
    const { plain, ours } = both(`<div class="a"><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1>${short.map((text) => `<p>${text}</p>`).join('')}</div>${about}`);
    expect(plain).not.toContain('وفرح السكان');
    expect(ours).toBe(short.join('\n'));
  });

  it('finds a body of two short paragraphs among long lists', () => {
    const list = Array.from({ length: 60 }, (_, i) => `<li><a href="/n/${String(i)}">خبر قديم عن موضوع بعيد رقمه ${String(i)} في أرشيف الصحيفة اليومية</a></li>`).join('');
    const { ours } = both(`<ul>${list}</ul><div><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1><div>عادت المياه أمس إلى حي الزيتون.</div><div>وشكر السكان فرق الصيانة، وطلبوا مضخة ثانية.</div></div><ul>${list}</ul>`);
    expect(ours).toBe('عادت المياه أمس إلى حي الزيتون.\nوشكر السكان فرق الصيانة، وطلبوا مضخة ثانية.');
  });
});

describe('a page whose title is the paper\'s name', () => {
  const table = (line: string): string => `<table><tr><td><a href="a.asp?c=3">محليات</a></td></tr><tr><td>${line}</td></tr><tr><td>${P1}${P2}${P3}</td></tr></table>`;
  it.each([
    ['large', '<font size="5" color="#900">عودة المياه إلى حي الزيتون بعد انقطاع عامين</font>'],
    ['bold', '<b>عودة المياه إلى حي الزيتون بعد انقطاع عامين</b><br>'],
  ])('has the line for its headline that is set %s above the story', (_, line) => {
    const { article } = extract(documentOf(`<title>صحيفة الميناء اليومية</title>${table(line)}`), '');
    expect(article?.title).toBe('عودة المياه إلى حي الزيتون بعد انقطاع عامين');
  });

  it('keeps its title where the line says nothing of the story', () => {
    const { article } = extract(documentOf(`<title>صحيفة الميناء اليومية</title>${table('<b>الأرشيف الكامل للأعداد السابقة منذ التأسيس</b>')}`), '');
    expect(article?.title).toBe('صحيفة الميناء اليومية');
  });

  it('has the line over the date for its headline, also where the caption of a picture is nearer and larger', () => {
    const rows = ['أخبار محلية', 'عودة المياه إلى حي الزيتون بعد انقطاع عامين', 'الثلاثاء 12 آذار 2024', '<img src="/1.jpg"><br><b>عمال يصلحون شبكة المياه في حي الزيتون أمس</b>'].map((row) => `<tr><td>${row}</td></tr>`).join('');
    const { article } = extract(documentOf(`<title>الميناء: أول صحيفة في المدينة</title><table>${rows}<tr><td>${P1}${P2}${P3}</td></tr></table>`), '');
    expect(article?.title).toBe('عودة المياه إلى حي الزيتون بعد انقطاع عامين');
  });

  it('is not taken for a heading that shares a word with it', () => {
    const body = `<h2>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h2>${P1}${P2}${P3}<div><h2>ملاحق الميناء</h2><a href="/1">ملحق الخميس</a></div>`;
    expect(extract(documentOf(`<title>صحيفة الميناء</title>${body}`), '').article?.title).toBe('عودة المياه إلى حي الزيتون بعد انقطاع عامين');
  });

  it('has the heading above the first paragraph for its headline, whatever stands in bold before it', () => {
    const body = `<marquee>سوق السمك الجديد بلا مظلات</marquee><h4>محليات</h4><h3>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h3>${P1}${P2}<h3>عشر نصائح لتوفير الماء في البيت</h3>${P3}`;
    expect(extract(documentOf(`<title>وكالة أنباء الميناء</title>${body}`), '').article?.title).toBe('عودة المياه إلى حي الزيتون بعد انقطاع عامين');
    expect(extract(documentOf(`<title>شتاء المدينة الطويل هذا العام</title>${body}`), '').article?.title).toBe('شتاء المدينة الطويل هذا العام');
  });
});

describe('a title', () => {
  it.each([
    ['with words in quotes', 'في مديح كلمة «إصلاح»', 'في مديح كلمة «إصلاح»'],
    ['with words in quotes before the site', 'في مديح كلمة «إصلاح» - صحيفة الميناء', 'في مديح كلمة «إصلاح»'],
    ['parted by one guillemet', 'في مديح كلمة الإصلاح » صحيفة الميناء', 'في مديح كلمة الإصلاح'],
  ])('%s', (_, title, headline) => {
    expect(extract(documentOf(`<title>${title}</title><div>${P1}${P2}${P3}</div>`), '').article?.title).toBe(headline);
  });
  it('that was cut gives way to one that was not', () => {
    const head = '<meta property="og:title" content="في مديح كلمة تعبت من كثرة ما استع..."><title>في مديح كلمة تعبت من كثرة ما استعملناها | صحيفة الميناء</title>';
    expect(extract(documentOf(`${head}<div>${P1}${P2}${P3}</div>`), '').article?.title).toBe('في مديح كلمة تعبت من كثرة ما استعملناها');
  });
  it('loses the paper’s name before a colon, and nobody else’s', () => {
    const titleOf = (title: string): string | undefined => extract(documentOf(`<meta property="og:site_name" content="مجلة الميناء"><title>${title}</title><div>${P1}${P2}${P3}</div>`), '').article?.title;
    expect(titleOf('مجلة الميناء: في مديح كلمة الإصلاح')).toBe('في مديح كلمة الإصلاح');
    expect(titleOf('وزير المياه: في مديح كلمة الإصلاح')).toBe('وزير المياه: في مديح كلمة الإصلاح');
  });
  it('that begins with the paper’s name gives way to the heading without it', () => {
    const { article } = extract(documentOf(`<title>مجلة الميناء الشهرية: في مديح كلمة «إصلاح»</title><h3>في مديح كلمة «إصلاح»</h3><div>${P1}${P2}${P3}</div>`), '');
    expect(article?.title).toBe('في مديح كلمة «إصلاح»');
  });
});
