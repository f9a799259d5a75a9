import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/article.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { page } from './document.ts';

const P = [
  'أعلنت مؤسسة المياه في عدن أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين، وقالت إن الضخ يبدأ صباح الأحد المقبل في جميع الشوارع.',
  'وأوضح مدير المشروع أن الفرق استبدلت أربعة عشر كيلومترا من الأنابيب المتهالكة، وحفرت بئرين جديدتين تعملان بالطاقة الشمسية خارج المدينة.',
  'وكانت المدينة قد شهدت احتجاجات متفرقة الصيف الماضي، طالب فيها السكان بمضخة مساعدة للحارات العليا قبل حلول شهر رمضان.',
];
const read = (body: string): Extraction => extract(page(`<article><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1>${body}</article>`), 'https://mina.example/news/1');
const lines = ({ article }: Extraction): string[] => (article ? phrasings(article).map(({ text }) => text).slice(1) : []);
const removed = ({ removed: pieces }: Extraction, step: RegExp): string[] => pieces.filter((piece) => step.test(piece.step)).map(({ reason }) => reason);
const told = P.map((text) => `<p>${text}</p>`).join('');
const other = (text: string, to = '/n/2'): string => `<a href="${to}">${text}</a>`;

describe('what stands under a label', () => {
  it('goes with it as long as it is links, and no further', () => {
    const text = read(`<p>${P[0] ?? ''}</p><p>اقرأ أيضا:</p><p>${other('ثلاث مدن بلا ماء منذ الصيف')}</p><p>${other('كيف تخزن الماء في البيت')}</p><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`);
    expect(lines(text)).toEqual(P);
  });
  it('stays where nothing in it is a link', () => {
    const said = 'وهذه خطوة أولى فقط، والثانية في الربيع.';
    expect(lines(read(`<p>${P[0] ?? ''}</p><p>اقرأ أيضا:</p><p>${said}</p><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`))).toEqual([P[0], said, P[1], P[2]]);
  });
  it('is all that follows the comments, behind the story', () => {
    expect(lines(read(`${told}<p>التعليقات (2)</p><p>أبو سالم</p><p>خبر يفرح القلب بعد صبر طويل.</p><p>مريم</p><p>ننتظر المضخة الثانية.</p>`))).toEqual(P);
  });
  it('is not the story itself, where its comments are counted above it', () => {
    expect(lines(read(`<p>التعليقات (2)</p>${told}`))).toEqual(P);
  });
});

describe('a line between paragraphs that is one link', () => {
  it('is another story', () => {
    const text = read(`<p>${P[0] ?? ''}</p><p>${other('ثلاث مدن بلا ماء منذ الصيف الماضي')}</p><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`);
    expect(lines(text)).toEqual(P);
    expect(removed(text, /^linked lines/)).toEqual(['related']);
  });
  const under = 'ديوان صغير عن مدن الملح، كتبه صياد من الميناء في ليالي الشتاء الطويلة، وطبعه على نفقته.';
  const entry = (head: string): Extraction => read(`<p>${P[0] ?? ''}</p><h3>${head}</h3><p>${under}</p><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`);
  it.each([
    ['to another house', other('ديوان الملح', 'https://kutub.example/milh'), true],
    ['to two of them', `${other('ديوان', 'https://kutub.example/milh')} ${other('الملح', 'https://dar.example/')}`, true],
    ['to the house itself', other('ديوان الملح', '/n/7'), false],
    ['to the house itself, which calls itself www as well', other('ديوان الملح', 'https://www.mina.example/n/7'), false],
    ['nowhere, by a script', other('ديوان الملح', 'javascript:go()'), false],
    ['to another house and to itself', `${other('ديوان', 'https://kutub.example/milh')} ${other('الملح', '/n/7')}`, false],
  ])('is an entry of the story where it is a heading with text under it, and leads %s: %s', (_, head, stays) => {
    const text = entry(head);
    expect(lines(text).includes('ديوان الملح')).toBe(stays);
    expect(lines(text)).toContain(under);
  });
  it('is none where no text stands under that heading', () => {
    expect(lines(read(`${told}<h3>${other('ديوان الملح', 'https://kutub.example/milh')}</h3>`))).toEqual(P);
  });
});

describe('a list under «أبرز التطورات:»', () => {
  const list = (label: string, entry: (text: string) => string): string => JSON.stringify(read(`<p>${P[0] ?? ''}</p><h3>${label}</h3><ul><li>${entry('إخلاء حيين')}</li><li>${entry('إغلاق الجسر')}</li></ul><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`).article?.body);
  it('is the story’s own, however short its entries are', () => {
    expect(list('أبرز التطورات:', (text) => text)).toContain('إخلاء حيين');
  });
  it('is a list of other stories where they are links, or where the label says so', () => {
    expect(list('أبرز التطورات:', (text) => other(text))).not.toContain('إخلاء حيين');
    expect(list('أبرز الأخبار:', (text) => text)).not.toContain('إخلاء حيين');
  });
});

describe('a few words before linked headlines', () => {
  const between = (line: string): string[] => lines(read(`<p>${P[0] ?? ''}</p><p>${line}</p><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`));
  it.each([
    ['in bold', `<strong>لمن فاته الخبر الأول:</strong> ${other('ثلاث مدن بلا ماء منذ الصيف')}`],
    ['a question', `من ملفات الصيف: ${other('كيف تخزن الماء في البيت؟')}`],
    ['over two on lines of their own', `ولها في الصفحة نفسها:<br>${other('ثلاث مدن بلا ماء منذ الصيف')}<br>${other('المضخة')}`],
    ['a call to read', `تعرّفوا معنا على ${other('ثلاث مدن بلا ماء منذ الصيف')}`],
    ['an offer to read', `وما رأيكم أيضا في قراءة ${other('كيف تخزن الماء في البيت')}`],
    ['over two with a bar between', `من يوميات الحي: ${other('ثلاث مدن بلا ماء منذ الصيف')} | ${other('المضخة العتيقة')}`],
  ])('go with them: %s', (_, line) => {
    expect(between(line)).toEqual(P);
  });
  it.each([
    ['a document, named in two words', `نص البيان: ${other('بيان المؤسسة')}`],
    ['a page of another site', `الدراسة الكاملة: ${other('ثلاث مدن بلا ماء منذ الصيف', 'https://kutub.example/1')}`],
    ['a sentence that goes on behind the link', `وفي تقرير سابق: ${other('ثلاث مدن بلا ماء منذ الصيف')} تحدث السكان عن العطش.`],
    ['what somebody of the story reads', `تعرف الحي على ${other('ثلاث مدن بلا ماء منذ الصيف')} فصار أهله يزورونها`],
    ['a noun that is offered to nobody', `وكان همه قراءة ${other('ثلاث مدن بلا ماء منذ الصيف')}`],
    ['a call to read another site', `اطلع على ${other('تقرير الهيئة عن المياه', 'https://hayaa.example/t')}`],
    ['a sentence before the colon', `قال المدير. وكتب على صفحته: ${other('ثلاث مدن بلا ماء منذ الصيف')}`],
    ['words that are too long for a label', `وهذه هي الشكوى التي رفعها سكان الحارات العليا إلى المحافظ: ${other('ثلاث مدن بلا ماء منذ الصيف')}`],
  ])('stay: %s', (_, line) => {
    expect(between(line)).toHaveLength(P.length + 1);
  });
});

describe('a sentence of the story that begins like a button or a call', () => {
  it.each([
    'مشاركة 164 آلية ومروحيتين في الإطفاء',
    'شارك الفريق في بطولة الصيف',
    'مشاركة أربعة فرق في الدورة',
    'وانضم أكثر من ألفي مزارع إلى قناة على تلغرام تبث أسعار الخضر كل صباح.',
    'سجل لاعب المنتخب هدفا نقلته صفحة النادي على فيسبوك في الحال.',
    'تابع آلاف السكان حفل الافتتاح عبر شاشة نصبت في الساحة، ثم على يوتيوب.',
    'جميع حقوق النشر آلت إلى ورثة الشاعر بعد حكم محكمة الاستئناف.',
    'وللكاتبة في أعداد سابقة من المجلة ردود على منتقديها.',
  ])('stays: %s', (line) => {
    expect(lines(read(`<p>${P[0] ?? ''}</p><h3>${line}</h3><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`))).toContain(line);
  });
  it.each(['حمّل الوزير شركة التطبيق مسؤولية تسريب بيانات السائقين.', 'رأت المحكمة أن التعليقات لا تعكس رأي صاحب الصفحة وأن كاتبها وحده مسؤول عنها.'])('stays at the end as well: %s', (line) => {
    expect(lines(read(`${told}<p>${line}</p>`))).toContain(line);
  });
});

describe('a form', () => {
  const field = (prose: string): string => `<form><p>${prose}</p><input type="text"><button>أرسل</button></form>`;
  it('is no part of the story, with its few words', () => {
    expect(lines(read(`<p>${P[0] ?? ''}</p>${field('ابحث في أعداد الجريدة القديمة كلها.')}<p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>`))).toEqual(P);
  });
  const long = `${P[1] ?? ''} ${P[0]?.replace('أمس', 'اليوم') ?? ''}`;
  it.each([
    ['it asks for nothing', `<form><p>${'وهذه خطوة أولى فقط، والثانية في الربيع إن توفر المال.'}</p></form>`, 'خطوة أولى'],
    ['much is told in it', `<form><input type="text"><p>${long}</p></form>`, 'اليوم'],
  ])('is where %s', (_, form, kept) => {
    const story = [...P, ...P.map((text) => text.replace(/.$/u, '، كما كان الوعد.'))].map((text) => `<p>${text}</p>`).join('');
    expect(lines(read(`${story}${form}<p>وختم المدير حديثه بشكر السكان على صبرهم طوال العامين، ووعدهم بزيارة ثانية في الربيع المقبل.</p>`)).join('\n')).toContain(kept);
  });
  it('is where a page has put the story into one', () => {
    expect(lines(read(`<form><input type="hidden" name="state"><input type="text">${told}</form>`))).toEqual(P);
  });
});

describe('whoever says what is done with texts', () => {
  const rule = 'لا يجوز نقل هذه المادة أو إعادة نشرها دون إذن';
  it('is the house, behind the story', () => {
    expect(lines(read(`${told}<p>${rule}.</p>`))).toEqual(P);
  });
});
