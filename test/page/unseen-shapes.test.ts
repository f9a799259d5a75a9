import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { documentOf, page } from './document.ts';

const TITLE = 'عودة المياه إلى حي الزيتون بعد انقطاع عامين';
const STORY = [
  'عادت المياه إلى بيوت حي الزيتون صباح الأحد بعد انقطاع دام عامين، وقالت البلدية إن الشبكة الجديدة تخدم أربعة آلاف بيت.',
  'وقال مدير الشبكة إن العمال مدوا تسعة كيلومترات من الأنابيب تحت الشوارع القديمة، وإن الضغط يكفي الطوابق العليا كلها.',
  'وأضاف أن الأحياء المجاورة تنتظر دورها في الصيف المقبل، إذا وافق المجلس على الميزانية التي عرضت عليه قبل أسبوعين.',
];
const text = STORY.map((one) => `<p>${one}</p>`).join('');
const DATE = '<div>12 مارس 2024</div>';
const NOW = new Date('2026-01-05T12:00:00Z');

const read = (document: Document) => extract(document, 'https://mina.example/news/1', { now: NOW }).article;
const story = (inner: string) => read(page(`<div class="c1"><h1>${TITLE}</h1>${inner}</div>`));
const bodyOf = (inner: string): string => JSON.stringify(story(inner)?.body);
const between = (inner: string): string => bodyOf(`${DATE}<p>${STORY[0] ?? ''}</p>${inner}<p>${STORY[1] ?? ''}</p><p>${STORY[2] ?? ''}</p>`);

describe('a headline that nothing marks as one', () => {
  const site = 'صدى الوادي | موقع إخباري مستقل';
  const old = (body: string) => read(documentOf(`<title>${site}</title><body>${body}</body>`));
  it.each([
    ['over a date, though a reporter stands with the paper', `<table><tr><td>${TITLE}</td></tr><tr><td><font>12 مارس 2024</font><br><b>صدى الوادي - كفاح زعل</b></td></tr><tr><td>${STORY.join('<br>')}</td></tr></table>`],
    ['over a date, though the story has a heading further on', `<div><div>${TITLE}</div><div>12 مارس 2024</div><p>${STORY[0] ?? ''}</p><h2>شبكة قديمة لم تحتمل الصيف</h2><p>${STORY[1] ?? ''}</p><p>${STORY[2] ?? ''}</p></div>`],
    ['where the only heading is the paper that leads home', `<h1><a href="/">صدى الوادي</a></h1><div><div>${TITLE}</div><div>12 مارس 2024</div>${text}</div>`],
  ])('%s', (_, body) => {
    expect(old(body)?.title).toBe(TITLE);
  });
});

describe('facts that a story sets apart', () => {
  const facts = '<p>رامي الحسن، من مواليد إربد 1961</p><p>درس الهندسة في دمشق</p><p>صدر له كتابان</p>';
  it.each([
    ['under a label, before a list of links', `<h3>بطاقة</h3>${facts}`],
    ['under a line in bold', '<div class="k9"><strong>من هو رامي الحسن</strong><div>من مواليد إربد 1961</div><div>درس الهندسة في دمشق</div><div>صدر له كتابان</div></div>'],
    ['in an aside', `<aside><h4>السيرة في سطور</h4>${facts}</aside>`],
  ])('%s', (_, box) => {
    const body = bodyOf(`${DATE}${text}${box}<div><a href="/1">افتتاح السوق الجديد في الميناء</a> <a href="/2">مباراة الشاطئ والجبل تنتهي بالتعادل</a> <a href="/3">معرض الكتاب يفتح أبوابه</a></div>`);
    expect(body).toContain('من مواليد إربد');
    expect(body).toContain('صدر له كتابان');
  });
  it('are not those of the house', () => {
    expect(bodyOf(`${DATE}${text}<h3>معلومات التواصل</h3><p>شارع الميناء</p><p>الطابق الثاني</p>`)).not.toContain('الطابق الثاني');
  });
  it('and a quotation in large type that stands behind what Readability keeps', () => {
    const box = (line: string): string => `<div class="css-c8">${line}</div>`;
    const last = 'ومن المقرر أن تبدأ المرحلة الثانية في نهاية العام';
    expect(bodyOf(`${DATE}${STORY.map(box).join('')}<div class="css-8c">«لا تعيش مدينة لا تعرف أين يضيع ماؤها»</div>${box(`${last}.`)}`)).toContain('لا تعيش مدينة');
  });
});

describe('calls for money between two paragraphs', () => {
  it.each(['ابدأ/ي من 3 دولارات', 'الاشتراك السنوي 40 دينارا', 'انضم/ي إلى أصدقاء الميناء', 'هذا المحتوى للمشتركين فقط', 'سجل مجانا لمتابعة القراءة', 'صحافة بلا إعلانات يمولها قراؤها', 'نكتب ما لا يكتب غيرنا، وبدعمكم/نّ نبقى مستقلين'])('%s', (line) => {
    expect(between(`<div class="in"><div>${line}</div></div>`)).not.toContain(line);
  });
  it.each(['ابدأ من 3 دولارات، هكذا كان البائع يرد على من يسأله عن السعر.', 'وبلغ عدد المشتركين في الخدمة أربعين ألفا بسعر 4 دنانير.'])('not a sentence of the story: %s', (line) => {
    expect(between(`<p>${line}</p>`)).toContain(line);
  });
});

describe("readers' comments that nothing names", () => {
  const said = [
    ['أبو خالد', 'منذ 3 ساعات', 'تأخروا كثيرا والشوارع صارت مستنقعات من سنين طويلة'],
    ['سلمى', 'منذ ساعة', 'شكرا للبلدية على هذا العمل ونتمنى أن يكتمل في موعده'],
    ['متابع', 'قبل 20 دقيقة', 'وأين الحي الغربي من هذه الخطة يا جماعة'],
  ];
  it.each([
    ['the distance below', (name: string, ago: string, words: string) => `<div><b>${name}</b><p>${words}</p><small>${ago} · رد · أعجبني</small></div>`],
    ['all of it one paragraph', (name: string, ago: string, words: string) => `<p>${name}<br>${ago}<br>${words}</p>`],
  ])('%s', (_, shape) => {
    const body = bodyOf(`${DATE}${text}${STORY.map((one) => `<p>${one.replace('المياه', 'الكهرباء')} وتابع.</p>`).join('')}${said.map(([name = '', ago = '', words = '']) => shape(name, ago, words)).join('')}`);
    expect(body).not.toContain('تأخروا كثيرا');
    expect(body).not.toContain('شكرا للبلدية');
  });
});

describe('names behind the story that did not write it', () => {
  const writer = (behind: string) => story(`${DATE}${text}${behind}`)?.byline;
  it.each([
    ['columnists', '<div>كتاب اليوم</div><div>كفاح زعل</div><div>سعاد الناصري</div><div>رمزي الخطيب</div>'],
    ['columnists in a list', '<ul><li>كفاح زعل</li><li>سعاد الناصري</li><li>رمزي الخطيب</li></ul>'],
    ['the editor', '<div>رئيس التحرير</div><div>رمزي الخطيب</div>'],
    ['the editor on one line', '<div>المدير العام: رمزي الخطيب</div>'],
  ])('%s', (_, behind) => {
    expect(writer(behind)).toBeUndefined();
  });
  it('but a name in brackets did', () => {
    expect(writer('<p>(رمزي الخطيب)</p>')).toBe('رمزي الخطيب');
  });
  it('nor did the agency of the picture', () => {
    expect(story(`${DATE}<div>مصدر الصورة: رويترز</div>${text}`)?.byline).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['آخر تحديث: 13-03-2024 - نشر 12-03-2024', '2024-03-12'],
    ['اليوم، 09:20 صباحا', '2026-01-05'],
    ['أمس الساعة 10:20 مساء', '2026-01-04'],
  ])('%s', (line, day) => {
    expect(story(`<div>${line}</div>${text}`)?.publishedTime?.slice(0, 10)).toBe(day);
  });
});
