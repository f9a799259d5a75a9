import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { documentOf } from './document.ts';

const TITLE = 'ورشة قوارب في اللاذقية تعود إلى العمل';
const P1 = 'عادت ورشة أبي نضال لبناء القوارب الخشبية في اللاذقية إلى العمل أمس بعد توقف دام تسع سنوات. وتعلم فيها أربعة شبان من أبناء الحي الحرفة خلال الشتاء.';
const P2 = 'ويقول صاحب الورشة إن القارب الواحد يحتاج ثلاثة أشهر من العمل وستين لوحا من خشب التوت. وباعت الورشة قاربين منذ مطلع الشهر الحالي.';

function bodyOf(html: string): string {
  const { article } = extract(documentOf(`<article><h1>${TITLE}</h1>${html}</article>`), 'https://paper.example/boats');
  return (article?.body ?? []).map((block) => ('content' in block ? block.content.text : block.type)).join('\n');
}

describe('asides', () => {
  it('takes a card away with its button', () => {
    const card = '<div class="offer"><span>منتج ننصح به</span><div>مصباح مكتب قابل للطي</div><a>أضف إلى السلة</a></div>';
    expect(bodyOf(`<p>${P1}</p>${card}<p>${P2}</p>`)).toBe(`${P1}\n${P2}`);
  });

  it('takes a match away with its teams', () => {
    const match = '<div class="fixture"><div>كأس الشام - دور الثمانية</div><div>حطين</div><div>18:45</div><div>تشرين</div><a>مركز المباراة</a></div>';
    expect(bodyOf(`<p>${P1}</p>${match}<p>${P2}</p>`)).toBe(`${P1}\n${P2}`);
  });

  it('leaves short lines of the story beside a button', () => {
    expect(bodyOf(`<p>${P1}</p><div class="text"><p>ثم سكت.</p><a>اشتر الآن</a></div><p>${P2}</p>`)).toContain('ثم سكت.');
  });

  it.each(['نهاية البودكاست', 'انتهى البودكاست', 'End of podcast'])('takes what a skip link skips, up to «%s» behind it and not to an end before', (end) => {
    const skipped = `<p>تخطى البودكاست وواصل القراءة</p><p>حكايات المرفأ، الحلقة التاسعة</p><p>${end}</p>`;
    expect(bodyOf(`<p>${P1}</p><h3>نهاية موسم</h3><p>${P2}</p>${skipped}<p>${P1.replace('أمس', 'اليوم')} وهذه كلمة أخيرة من البحر.</p>`)).not.toMatch(/حكايات|البودكاست|podcast/);
  });

  it('leaves a paragraph of the story that links to a shop', () => {
    const sold = `${P2} ومن أراد واحدا منها فهو في متجر الورشة: `;
    expect(bodyOf(`<p>${P1}</p><p>${sold}<a href="/shop">اشتر الآن</a></p>`)).toContain('متجر الورشة');
  });

  it.each([
    ['as it was', `<p>${P1}</p><p>${P2}</p>`],
    ['in one paragraph', `<p>${P1} ${P2}</p>`],
    ['cut by line breaks', `${P1}<br>${P2}`],
  ])('keeps one of two copies of the body, the second %s', (_, copy) => {
    expect(bodyOf(`<div class="wide"><p>${P1}</p><p>${P2}</p></div><div class="narrow">${copy}</div>`)).toBe(`${P1}\n${P2}`);
  });

  it('keeps a sentence that comes back in a paragraph of its own words', () => {
    const refrain = `${P1} لكن البحر لم يعد كما كان، والصيادون الذين يشترون القوارب صاروا أقل من أصابع اليدين.`;
    expect(bodyOf(`<p>${P1}</p><p>${P2}</p><p>${refrain}</p>`)).toContain('أصابع اليدين');
  });
});

describe('a card', () => {
  it('goes with its button also where its price has a point', () => {
    const card = '<div class="offer"><span>مصباح مكتب قابل للطي</span><div>149.50 ريالا بدلا من 199.00 ريالا</div><a>أضف إلى السلة</a></div>';
    expect(bodyOf(`<p>${P1}</p>${card}<p>${P2}</p>`)).toBe(`${P1}\n${P2}`);
  });
});

describe('short pieces between two paragraphs', () => {
  const around = (pieces: string, last = ''): string => bodyOf(`<p>${P1}</p>${pieces}<p>${P2}</p>${last}`);
  it('go where half of them are numbers, also with a heading below', () => {
    expect(around('<div class="t"><div>الدولار</div><div>1520</div><div>اليورو</div><div>1655</div></div>', '<h3>موسم جديد</h3><p>وتنتظر الورشة موسم الصيد المقبل بثلاثة قوارب في الطلب.</p>')).not.toMatch(/الدولار|1655/);
  });
  it.each([
    ['hardly any of them is a number', '<div><div>قال الصياد</div><div>25 عاما في البحر</div><div>وما تعبت</div></div>'],
    ['they stand in boxes of several kinds', '<div><div class="a"><div>سيف الدين</div></div><div class="b"><div>مولود 1961</div></div><div class="c"><div>بحار منذ 1979</div></div></div>'],
  ])('stay where %s', (_, pieces) => {
    expect(around(pieces)).toMatch(/وما تعبت|منذ 1979/);
  });
});

describe('a name and a date', () => {
  const told = `<p>${P1}</p><p>${P2}</p>`;
  const entry = (line: string, tag: string): string => `<${tag}>${line}</${tag}><p>وفي ذلك اليوم خرج القارب الأول من الورشة إلى الميناء ومعه أهل الحي كلهم.</p>`;
  it.each([
    ['sign what a reader says', (line: string) => `<div>${line}</div><p>أحسنتم، هذه الورشة ذاكرة الحي.</p>`, false],
    ['head a part of the story', (line: string) => entry(line, 'h3'), true],
    ['begin a sentence of the story', (line: string) => `<p>${line} خرج القارب الأول من الورشة إلى الميناء القديم، ومعه أهل الحي كلهم.</p>`, true],
  ])('%s', (_, part, stays) => {
    const text = bodyOf(told + ['سالم النجار 14 مارس 2023', 'هدى الخطيب 2 مايو 2023'].map(part).join(''));
    expect(text.includes('2023')).toBe(stays);
  });
});

describe('notes on the author', () => {
  const note = 'كاتب وصحافي من طرابلس، يكتب في شؤون المدن والبحر، وصدرت له مجموعتان قصصيتان.';
  it.each([
    ['alone', `<p>${note}</p>`],
    ['under a line that says so', `<h4>عن الكاتب</h4><p>${note}</p>`],
    ['behind the name in a box of its own', `<div class="box"><p>هادي المنصوري كاتب وصحافي من طرابلس، يكتب في شؤون المدن والبحر.</p></div>`],
  ])('go, %s', (_, html) => {
    expect(bodyOf(`<p>${P1}</p><p>${P2}</p>${html}`)).toBe(`${P1}\n${P2}`);
  });

  it.each(['كاتب وصحافي من طرابلس زار الورشة وقال إن البحر لا ينسى من يخدمه بيديه كل هذه السنين.', 'والنجار كاتب وصحافي أيضا، يدون كل مساء ما رآه من البحر في دفتر قديم ورثه عن أبيه.'])('stay where they are the story: %s', (last) => {
    expect(bodyOf(`<p>${P1}</p><p>${P2}</p><p>${last}</p>`)).toBe(`${P1}\n${P2}\n${last}`);
  });
});

describe('what a colon of promotion leads to', () => {
  it('goes with it', () => {
    expect(bodyOf(`<p>${P1}</p><p>${P2}</p><p>تابعونا على واتساب:</p><p>بإرسال كلمة «قوارب» إلى الرقم 0900112233 بعد حفظه باسم الورشة في هاتفك.</p>`)).toBe(`${P1}\n${P2}`);
    expect(bodyOf(`<p>${P1}</p><p>${P2}</p><p>لمزيد من أخبار الساحل انضم إلى قناتنا في تلغرام عبر الرابط:</p><p>https://t.example/sahel</p>`)).toBe(`${P1}\n${P2}`);
  });
});
