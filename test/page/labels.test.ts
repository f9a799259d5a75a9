import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/article.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { page } from './document.ts';

/* Lines that name what stands under them, and how far that goes. */

const TITLE = 'عودة العبّارة إلى مرفأ الصيادين بعد توقف شهرين';
const P = [
  'عادت العبّارة الصغيرة صباح الاثنين إلى مرفأ الصيادين بعد توقف شهرين، وقال ربانها إن المحرك الجديد يحتمل موج الشتاء.',
  'وأوضحت إدارة المرفأ أن الرحلات ثلاث في اليوم، وأن التلاميذ يعبرون مجانا في رحلة الصباح حتى نهاية العام الدراسي.',
  'وكان سكان الجزيرة ينتقلون طوال تلك المدة في قوارب الصيد، وهي لا تخرج إلى البحر حين يشتد الريح.',
];
const told = P.map((text) => `<p>${text}</p>`).join('');
const read = (body: string): Extraction => extract(page(body, TITLE), 'https://mina.example/news/1');
const story = (between: string, behind = ''): Extraction => read(`<article><h1>${TITLE}</h1><p>${P[0] ?? ''}</p>${between}<p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>${behind}</article>`);
const lines = ({ article }: Extraction): string[] => (article ? phrasings(article).map(({ text }) => text).slice(1) : []);
const steps = ({ removed }: Extraction): string => removed.map(({ step }) => step).join();
const link = (text: string): string => `<li><a href="/n/${String(text.length)}">${text}</a></li>`;
const LINKS = `<ul>${['سوق السمك ينقل إلى الرصيف', 'ترميم المنارة القديمة يبدأ', 'مدرسة الجزيرة بلا معلم'].map(link).join('')}</ul>`;

describe('the box that a label names', () => {
  it('is the largest in which it comes first, however deep it stands', () => {
    const deep = read(`<article><h1>${TITLE}</h1>${told}</article><section><div><div><h3>الأكثر قراءة</h3></div></div><div><div>سوق السمك ينقل</div><div>منارة قديمة</div></div></section>`);
    expect(lines(deep)).toEqual(P);
    expect(steps(deep)).toMatch(/^labels: /u);
    expect(deep.removed.filter(({ step }) => step.startsWith('labels'))).toHaveLength(1);
  });
  it('is never the one with the headline, though the story be short', () => {
    const short = ['وقع الحادث فجرا.', 'نجا الصيادون كلهم.', 'وما زال القارب مفقودا.'];
    const text = read(`<div><div class="story"><div>أخبار الساعة</div><h1>${TITLE}</h1>${short.map((line) => `<p>${line}</p>`).join('')}</div></div>`);
    expect(lines(text)).toEqual(expect.arrayContaining(short));
  });
  it('is no part of the story that a picture opens', () => {
    const picture = '<figure><img src="/a.jpg" width="640" height="400" alt=""></figure>';
    const text = read(`<article><h1>${TITLE}</h1>${told}${told.replaceAll('</p>', ' وهذا ما حدث.</p>')}<section><h3>بالصور: العبّارة في أول رحلة</h3>${picture}<p>ويقول التلاميذ إن الطريق إلى المدرسة صار أقصر مما كان، وإنهم يصلون قبل الجرس بربع ساعة.</p></section></article>`);
    expect(lines(text).join()).toContain('صار أقصر');
  });
  it('is a deck of cards also with an empty box between them', () => {
    const card = (text: string): string => `<div class="k"><a href="/n/${String(text.length)}">${text}</a><span>قال ربان العبّارة الكبيرة إن المرفأ لا يتسع لسفينتين في وقت واحد هذا العام.</span></div>`;
    const text = read(`<article><h1>${TITLE}</h1><p>${P[0] ?? ''}</p><div><h4>ذات صلة</h4>${card('سوق السمك ينقل')}<i></i>${card('منارة تستعيد ضوءها')}</div><p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p></article>`);
    expect(lines(text)).toEqual(P);
    expect(steps(text)).toContain('labels: ');
  });
});

describe('a label that lies open behind the text', () => {
  it('names what stands beside it', () => {
    const comment = 'وأنا عبرت فيها أمس مع أولادي، والربان رجل كريم يعرف كل أهل الجزيرة بأسمائهم منذ سنين.';
    const text = read(`<div><h1>${TITLE}</h1><div>${P.join('<br>')}<br>التعليقات (1)<br><div>${comment}</div></div></div>`);
    expect(lines(text).join('\n')).not.toContain('أولادي');
    expect(steps(text)).toContain('labels: ');
  });
});

describe('a colon', () => {
  it('inside a label does not make the list under it the story’s own', () => {
    const list = '<ul><li>سوق السمك ينقل إلى الرصيف الشمالي قبل نهاية العام الجاري كما وعد مدير المرفأ صباح اليوم</li><li>ترميم المنارة القديمة يبدأ في الربيع بعد أن وصلت الحجارة من محاجر الجبل البعيدة</li></ul>';
    const own = (label: string): string => JSON.stringify(story(`<div><h3>${label}</h3></div>${list}`).article?.body);
    expect(own('أحدث المستجدات:')).toContain('المستجدات');
    expect(own('أحدث المستجدات: هذا الأسبوع')).not.toContain('المستجدات');
  });
  it('inside a heading does not make it a label of the links under it', () => {
    expect(lines(story(`<h3>سؤال الشتاء: من يصلح المحرك</h3>${LINKS}`))).toContain('سؤال الشتاء: من يصلح المحرك');
    expect(lines(story(`<h3>من دفاتر الجريدة:</h3>${LINKS}`))).toEqual(P);
  });
});
