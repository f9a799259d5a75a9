import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { documentOf } from './document.ts';

const TITLE = 'مدرسة عائمة تنقل تلاميذ الأهوار إلى صفوفهم';
const P1 = 'بدأت في هور الحمار أمس مدرسة عائمة تستقبل تسعين تلميذا من ست قرى لا تصل إليها الطرق، وقالت مديرية التربية إنها الأولى من نوعها في المحافظة.';
const P2 = 'وأوضح مدير المشروع أن القارب الكبير يضم ثلاثة صفوف ومكتبة صغيرة، ويعمل بألواح شمسية، ويرسو كل يوم عند قرية ليجمع التلاميذ مع الفجر.';
const URL = 'https://paper.example/news/77';

const teasers = (address: (n: number) => string, wrap = 'div'): string =>
  ['جسر جديد فوق دجلة|بدأت وزارة الإعمار نصب الدعامات الأولى للجسر الذي انتظره أهل البلدة سنوات.', 'سوق السمك يعود إلى الفاو|عاد الصيادون إلى مزادهم القديم بعد ترميم الرصيف والمخازن المبردة.', 'نخيل أبي الخصيب يثمر|يقول المزارعون إن موسم هذا العام أفضل من سابقيه بعد عودة الماء العذب.']
    .map((story, n) => {
      const [title = '', text = ''] = story.split('|');
      return `<${wrap} class="x${wrap}"><a href="${address(n)}">${title}</a><p>${text}</p></${wrap}>`;
    })
    .join('');

const read = (html: string): ReturnType<typeof extract> => extract(documentOf(`<h1>${TITLE}</h1><div class="text">${html}</div>`, URL), URL);
const textsOf = (html: string): string[] => (read(html).article?.body ?? []).flatMap((block) => ('content' in block ? [block.content.text] : []));

describe('teasers', () => {
  it('go in a row behind the story, with the label over them', () => {
    expect(textsOf(`<p>${P1}</p><p>${P2}</p><section><h3>من الجنوب</h3>${teasers((n) => `/news/${String(80 + n)}`)}</section>`)).toEqual([P1, P2]);
  });

  it('go in a row without a box of its own', () => {
    expect(textsOf(`<p>${P1}</p><p>${P2}</p><h3>من الجنوب</h3>${teasers((n) => `https://www.paper.example/news/${String(80 + n)}`)}`)).toEqual([P1, P2]);
  });

  it('go in a row whose headlines a script opens', () => {
    expect(textsOf(`<p>${P1}</p><p>${P2}</p><section>${teasers(() => '').replaceAll(' href=""', '')}</section>`)).toEqual([P1, P2]);
  });

  it('are none where nothing in them can be opened: the parts of the story', () => {
    const parts = teasers(() => '').replace(/<\/?a[^>]*>/g, (tag) => (tag.startsWith('</') ? '</h3>' : '<h3>'));
    expect(textsOf(`<p>${P1}</p><p>${P2}</p>${parts}`).filter((text) => /الدعامات|مزادهم|موسم/u.test(text))).toHaveLength(3);
  });

  it('are none where headings over the story\'s own text lead to other sites', () => {
    const entry = (n: number, host: string): string => `<h3><a href="https://${host}/book/${String(n)}">كتاب الماء والطين في الجنوب</a></h3><p>${n % 2 ? P1 : P2} ${String(n)}</p>`;
    const kept = textsOf(`<p>${P1}</p>${entry(2, 'books.example')}`);
    expect(kept.filter((text) => text.startsWith('كتاب الماء'))).toHaveLength(1);
    expect(textsOf(`<p>${P1}</p>${entry(2, 'www.paper.example')}`).filter((text) => text.startsWith('كتاب الماء'))).toHaveLength(0);
  });

  it('go in a row with nothing over them, and leave the paragraph before', () => {
    expect(textsOf(`<p>${P1}</p><p>${P2}</p>${teasers((n) => `/news/${String(80 + n)}`)}`)).toEqual([P1, P2]);
  });

  it('go in a row with a line over them that is no heading, and in a row before the story goes on', () => {
    const row = teasers((n) => `/news/${String(80 + n)}`);
    const last = P2.replace('وأوضح', 'وأضاف');
    expect(textsOf(`<p>${P1}</p><p>${P2}</p><section><div>من الجنوب</div>${row}</section>`)).toEqual([P1, P2]);
    expect(textsOf(`<p>${P1}</p><p>${P2}</p><h3>من الجنوب</h3>${row}<h3>مواعيد القارب</h3><p>${last}</p>`)).toEqual([P1, P2, 'مواعيد القارب', last]);
  });

  it('are none where a link stands in their sentences', () => {
    const part = (n: number): string => `<div class="part"><p>ويورد <a href="/news/8${String(n)}">تقرير التربية</a> المثل نفسه.</p><p>وفي القرية ${String(n)} انتظر الأطفال سنوات قبل أن يصل القارب.</p></div>`;
    expect(textsOf(`<p>${P1}</p><p>${P2}</p>${[1, 2, 3].map(part).join('')}`).filter((text) => text.startsWith('وفي القرية'))).toHaveLength(3);
  });

  it('are none where one of their links leads to another site: a list of books', () => {
    const book = (n: number): string => `<div class="book"><h3><a href="/books/${String(n)}">كتاب الماء والطين</a></h3><p>رواية عن الأهوار كتبها معلم من الجبايش قبل عشرين عاما. <a href="https://books.example/${String(n)}">متجر الكتب</a></p><p>صدرت في طبعتين وترجمت إلى الفارسية.</p></div>`;
    expect(read(`<p>${P1}</p><p>${P2}</p>${[1, 2, 3].map(book).join('')}`).removed.filter(({ step }) => step.startsWith('teasers'))).toEqual([]);
  });

  it('go from between two paragraphs also below a heading', () => {
    const card = '<div class="c"><h4><a href="/news/81">جسر جديد فوق دجلة</a></h4><span>بدأت وزارة الإعمار نصب الدعامات الأولى للجسر.</span></div>';
    const { removed } = read(`<p>${P1}</p><h3>صفوف فوق الماء</h3><p>${P2}</p>${card}<p>${P1.replace('أمس', 'اليوم')} وستنضم إليها ثانية.</p>`);
    expect(removed.map(({ step }) => step)).toEqual(['teasers: between paragraphs']);
  });

  it('go from between two paragraphs, one alone', () => {
    const card = '<div class="c"><h4><a href="/news/81">جسر جديد فوق دجلة</a></h4><span>بدأت وزارة الإعمار نصب الدعامات الأولى للجسر.</span></div>';
    expect(textsOf(`<p>${P1}</p>${card}<p>${P2}</p>`)).toEqual([P1, P2]);
  });

  it('are no teasers where they lead to their own place: the entries of a live page', () => {
    const texts = textsOf(`<p>${P1}</p><p>${P2}</p>${teasers((n) => `#entry-${String(n)}`, 'section')}`);
    expect(texts.filter((text) => /الدعامات|مزادهم|موسم/u.test(text))).toHaveLength(3);
  });

  it('are no teasers where they lead to other sites: a list of books', () => {
    const { removed } = read(`<p>${P1}</p><p>${P2}</p>${teasers((n) => `https://books.example/${String(n)}`)}`);
    expect(removed.filter(({ step }) => step.startsWith('teasers'))).toEqual([]);
  });

  it('are the story where none has been told before them', () => {
    const texts = textsOf(teasers((n) => `/news/${String(80 + n)}`));
    expect(texts.filter((text) => /الدعامات|مزادهم|موسم/u.test(text))).toHaveLength(3);
  });
});
