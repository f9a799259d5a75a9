import { describe, expect, it } from 'vitest';
import type { Article, Extraction, Image } from '../../src/model/article.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { addressOf } from '../../src/page/furniture/address.ts';
import { page } from './document.ts';

const P = [
  'أعلنت مؤسسة المياه في عدن أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين، وقالت إن الضخ يبدأ صباح الأحد المقبل في جميع الشوارع.',
  'وأوضح مدير المشروع أن الفرق استبدلت أربعة عشر كيلومترا من الأنابيب المتهالكة، وحفرت بئرين جديدتين تعملان بالطاقة الشمسية خارج المدينة.',
  'وكانت المدينة قد شهدت احتجاجات متفرقة الصيف الماضي، طالب فيها السكان بمضخة مساعدة للحارات العليا قبل حلول شهر رمضان.',
];
const story = (between: string, behind = ''): Extraction => extract(page(`<article><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1><p>${P[0] ?? ''}</p>${between}<p>${P[1] ?? ''}</p><p>${P[2] ?? ''}</p>${behind}</article>`), 'https://mina.example/news/1');
const lines = ({ article }: Extraction): string[] => (article ? phrasings(article).map(({ text }) => text).slice(1) : []);
const reasons = ({ removed }: Extraction): string[] => removed.map(({ reason, step }) => `${reason}: ${step}`);

const picturesOf = (article: Article | null): Image[] => (article?.body ?? []).filter((block) => block.type === 'image');

describe('what ARIA says of a part', () => {
  it.each(['navigation', 'menu', 'menubar', 'search', 'toolbar', 'tablist'])('role %s is no part of the story', (role) => {
    const read = story(`<div role="${role}">أقسام الجريدة ومواضيعها كلها</div>`);
    expect(lines(read)).toEqual(P);
    expect(reasons(read)).toContain('navigation: roles: div');
  });
  it.each(['contentinfo', 'dialog', 'alertdialog', 'banner', 'complementary'])('nor is role %s', (role) => {
    const read = story(`<div role="${role}">أقسام الجريدة ومواضيعها كلها</div>`);
    expect(lines(read)).toEqual(P);
    expect(reasons(read).join()).toContain('roles: ');
  });
  it.each(['nav', 'footer', 'dialog', 'aside'])('nor is the element %s', (tag) => {
    const read = story(`<${tag} open>أقسام الجريدة ومواضيعها كلها</${tag}>`);
    expect(lines(read)).toEqual(P);
    expect(reasons(read).join()).toContain(`roles: ${tag}`);
  });
  it('any other role is', () => {
    expect(lines(story('<div role="note">أقسام المشروع الثلاثة انتهت في موعدها.</div>'))).toHaveLength(4);
  });
});

describe('what is said twice', () => {
  const sentence = 'وتوزع المؤسسة صهاريج على الحارات التي لم تصلها المياه حتى الآن.';
  it('goes the second time, though it be one sentence', () => {
    const read = story(`<p>${sentence}</p>`, `<p>${sentence}</p>`);
    expect(lines(read)).toEqual([P[0], sentence, P[1], P[2]]);
    expect(reasons(read)).toContain('duplicate: duplicates: repeated');
  });
  it('stays where it is a short answer', () => {
    expect(lines(story('<p>قال: لا.</p>', '<p>قال: لا.</p>')).filter((line) => line === 'قال: لا.')).toHaveLength(2);
  });
  it('stays as the caption of a picture', () => {
    const { article } = story(`<figure><img src="https://mina.example/a.jpg" width="640" height="400" alt=""><figcaption>${P[1] ?? ''}</figcaption></figure>`);
    expect(picturesOf(article).map(({ caption }) => caption?.text)).toEqual([P[1]]);
    expect(article?.body.filter((block) => block.type === 'paragraph')).toHaveLength(3);
  });
});

describe('a line of rights', () => {
  it('under a picture is its credit', () => {
    const { article } = story('<figure><img src="https://mina.example/a.jpg" width="640" height="400" alt=""></figure><p>© وكالة الميناء</p>');
    expect(picturesOf(article).map(({ credit }) => credit)).toEqual(['وكالة الميناء']);
  });
  it('at the end is the house’s', () => {
    const read = story('', '<p>© 2026 صحيفة الميناء</p>');
    expect(lines(read)).toEqual(P);
  });
});

describe('a paragraph of several lines', () => {
  it('is parted at the line that is something of its own, and nowhere else', () => {
    const [one = '', two = ''] = P;
    const whole = story(`<p>وقالت المؤسسة في بيان:<br>«نعتذر عن طول الانتظار».</p>`);
    expect(lines(whole)).toContain('وقالت المؤسسة في بيان:\n«نعتذر عن طول الانتظار».');
    const parted = extract(page(`<article><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1><p>${one}<br>اقرأ أيضا: أسباب انقطاع المياه<br>${two}</p><p>${P[2] ?? ''}</p></article>`), 'https://mina.example/news/1');
    expect(lines(parted)).toEqual(P);
  });
  it('is parted from the headline that stands over it again', () => {
    expect(lines(story(`<p>عودة المياه إلى حي الزيتون بعد انقطاع عامين<br>كان الضخ قد توقف في شتاء بارد.</p>`))).toEqual([P[0], 'كان الضخ قد توقف في شتاء بارد.', P[1], P[2]]);
  });
});

describe('above the story', () => {
  const told = P.map((text) => `<p>${text}</p>`).join('');
  const read = (above: string, below = ''): string[] => lines(extract(page(`<div>${above}<h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1>${below}${told}</div>`), 'https://mina.example/news/1'));
  it('a sentence over the headline is none of it', () => {
    expect(read('<p>تعتذر الصحيفة لقرائها عن توقف موقعها ساعتين صباح اليوم بسبب انقطاع الكهرباء في المدينة.</p>')).toEqual(P);
  });
  it('a label over its first paragraph is none of it, though a colon ends it', () => {
    expect(read('', '<p>الأكثر قراءة:</p>')).toEqual(P);
  });
  it('a line of dots and dates is none of it, and a sentence with a date is', () => {
    const said = 'في 3 مايو 2024 كتب سكان الحي إلى المؤسسة أول رسالة، ولم يأتهم رد.';
    expect(read('', '<p>محليات • 3 مايو 2024 • عدن</p>')).toEqual(P);
    expect(read('', `<p>${said}</p>`)).toEqual([said, ...P]);
  });
});

describe('an entry of a list with a button', () => {
  it('stays as the entries beside it do', () => {
    const entries = ['حي الزيتون: يبدأ الضخ فيه صباح الأحد ويستمر ثماني ساعات كل يوم.', 'حي السوق ثماني ساعات في اليوم <button></button>', 'الحارات العليا: تنتظر مضخة مساعدة قبل أن يصلها الماء هذا الشتاء.'];
    const read = story(`<p>وهذه مواعيد الضخ كما أعلنتها المؤسسة:</p><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`);
    expect(JSON.stringify(read.article?.body)).toContain('حي السوق ثماني ساعات');
  });
});

describe('behind the last paragraph', () => {
  it('a name behind furniture is none of the story, though it ends in a full stop', () => {
    expect(lines(story('', '<p>الوسوم: المياه، عدن</p><p>Rami K.</p>'))).toEqual(P);
  });
  it('one line that begins with a number is the story’s own', () => {
    const last = ['3 مضخات جديدة تصل إلى المدينة مطلع الشهر المقبل من مصنع الساحل', 'والرابعة بعدها.', 'هذا وعد المدير.'];
    expect(lines(story('', last.map((line) => `<p>${line}</p>`).join('')))).toEqual([...P, ...last]);
  });
  it('three of them are a list of other stories', () => {
    const others = ['1 خمس نصائح لتوفير الماء في الصيف', '2 أين تذهب مياه السيول كل شتاء', '3 حكاية أقدم بئر في المدينة'];
    expect(lines(story('', others.map((line) => `<p>${line}</p>`).join('')))).toEqual(P);
  });
});

describe('a list under the headline', () => {
  const under = (entries: string[]): string[] => lines(extract(page(`<div><h1>عودة المياه إلى حي الزيتون بعد انقطاع عامين</h1><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>${P.map((text) => `<p>${text}</p>`).join('')}</div>`), 'https://mina.example/news/1'));
  it('that says who wrote and when is none of the story', () => {
    expect(under(['سلمى العامري', 'مراسلة الصحيفة في عدن وما حولها', 'آخر تحديث: 3 مايو 2024', 'قراءة في ثلاث دقائق'])).toEqual(P);
  });
  it('that sums it up is', () => {
    const sum = ['انتهت أعمال الصيانة في حي الزيتون كلها بعد عامين من الانقطاع، ويبدأ الضخ صباح الأحد المقبل.', 'بدأ الانقطاع في 3 مايو 2024'];
    expect(under(sum)).toEqual([...sum, ...P]);
  });
});

describe('a date between standfirst and text', () => {
  const under = (date: string): string[] => lines(story(`<p>${date}</p>`));
  it.each(['السبت 4 مايو 2024', 'الأحد 5 مايو 2024', 'الاثنين 6 مايو 2024', 'الثلاثاء 7 مايو 2024', 'الأربعاء 8 مايو 2024', 'الخميس 9 مايو 2024', 'الجمعة 3 مايو 2024', 'يوم 3 مايو 2024', 'نشر في 3 مايو 2024', 'بتاريخ 3 مايو 2024'])('is none of them: %s', (date) => {
    expect(under(date)).toEqual(P);
  });
});

describe('how long reading takes, in two words', () => {
  const under = (line: string): string[] => lines(story(`<p>${line}</p>`));
  it('goes between standfirst and text', () => {
    expect(under('9 دقائق')).toEqual(P);
    expect(under('٤ دقائق')).toEqual(P);
  });
  it('stays among the paragraphs: a live report, a recipe', () => {
    expect(lines(story('', '<p>9 دقائق</p><p>وبعد تسع دقائق من الغليان يرفع القدر عن النار ويترك مغطى حتى يبرد وحده تماما.</p>'))).toContain('9 دقائق');
  });
});

describe('an address in the text', () => {
  it('is no sentence alone, and one with a sentence behind it', () => {
    const address = 'https://mina.example/documents/water/zaytoun-quarter/final-report';
    const said = `${address} هو عنوان التقرير الكامل الذي نشرته المؤسسة، ولمن شاء أن يرد عليه شهر واحد`;
    expect(lines(story('', `<p>الوسوم: المياه، عدن</p><p>${said}</p>`))).toEqual([...P, said]);
    expect(lines(story('', `<p>الوسوم: المياه، عدن</p><p>${address}</p>`))).toEqual(P);
  });
});

describe('an appeal in somebody’s mouth', () => {
  const appeal = 'ساندونا باشتراككم الشهري حتى نستمر في عملنا';
  it('is a promo where the house says it', () => {
    expect(addressOf(appeal, false)).toBe('promo');
  });
  it.each([`كتبت اللجنة على الجدار «${appeal}»`, `– ${appeal}`, `— ${appeal}`, `- ${appeal}`, `مريم: ${appeal}`])('is the story where somebody else does: %s', (line) => {
    expect(addressOf(line, false)).toBeUndefined();
  });
  it.each(['تنويه', 'تنبيه', 'ملاحظة', 'إخلاء مسؤولية'])('but «%s:» is no speaker', (label) => {
    expect(addressOf(`${label}: الآراء الواردة هنا لا تعبر بالضرورة عن رأي الصحيفة`, false)).toBe('commentRules');
  });
});
