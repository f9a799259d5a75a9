import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { page } from './document.ts';

const TITLE = 'إعادة فتح جسر الساحل القديم بعد صيانة سبعة أشهر';
const STORY = [
  'أعلنت بلدية الساحل مساء الثلاثاء إعادة فتح الجسر القديم أمام حركة السيارات بعد أعمال صيانة استمرت سبعة أشهر، وقالت إن الحركة ستكون في اتجاه واحد خلال الأسبوع الأول.',
  'وقال رئيس البلدية منصور الهادي إن تكلفة الأعمال بلغت 12 مليون دينار، وإن المقاول سلم المشروع قبل موعده بثلاثة أسابيع رغم تأخر وصول المواد.',
  'وأضاف أن الفرق الفنية ستراقب الأساسات مدة عام كامل، مشيرا إلى أن حمولة الشاحنات لن تتجاوز عشرين طنا حتى انتهاء المراقبة.',
];
const OTHER = 'موسم الزيتون يبدأ مبكرا في المحافظة';
const OTHERS = [
  'قالت مديرية الزراعة إن موسم جني الزيتون سيبدأ هذا العام قبل موعده بأسبوعين بسبب ارتفاع الحرارة، ودعت المزارعين إلى تجهيز المعاصر مبكرا.',
  'وأوضح المدير سالم الفقيه أن الإنتاج المتوقع يبلغ 90 ألف طن، بزيادة قدرها 15% على الموسم الماضي الذي تضرر من الجفاف.',
];
const THIRD = 'نادي السباحة يختتم بطولة الناشئين';
const THIRDS = ['نظم نادي السباحة في المدينة بطولة للناشئين شارك فيها 140 سباحا من سبعة أندية، وانتهت بفوز فريق الشاطئ بكأس الموسم.'];

const paragraphs = (texts: readonly string[], tag = 'p'): string => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const textsOf = (body: string): string[] => (extract(page(body, TITLE), 'https://mina.example/news/1').article?.body ?? []).flatMap((block) => ('content' in block ? [block.content.text] : []));

describe('stories below the story', () => {
  it('go where each is an article as this one is, with a date or without', () => {
    const story = (title: string, texts: readonly string[], date = ''): string => `<article><h1>${title}</h1><div>${date}</div>${paragraphs(texts)}</article>`;
    expect(textsOf(story(TITLE, STORY, '3 فبراير 2026') + story(OTHER, OTHERS, 'الاثنين 2 فبراير 2026') + story(THIRD, THIRDS))).toEqual(STORY);
  });

  it('go where nothing but names that tell nothing marks them', () => {
    const story = (title: string, texts: readonly string[]): string => `<div class="css-1x9k"><div class="css-7h2"><h2 class="css-q">${title}</h2><span>منذ 3 ساعات</span></div><div class="css-b">${paragraphs(texts, 'div')}</div></div>`;
    expect(textsOf(`<main>${story(TITLE, STORY)}${story(OTHER, OTHERS)}</main>`)).toEqual(STORY);
  });

  it('go in a box without a name that opens with a heading and a date', () => {
    expect(textsOf(`<div><div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY, 'div')}</div><div><h2>${OTHER}</h2><div>2 فبراير 2026</div>${paragraphs(OTHERS, 'div')}<a href="/news/3">أكمل القراءة</a></div></div>`)).toEqual(STORY);
  });

  it('go where they lie open behind the paragraphs, under a second headline or an announcement', () => {
    expect(textsOf(`<div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY)}<hr><h1>${OTHER}</h1><div>2 فبراير 2026</div>${paragraphs(OTHERS)}</div>`)).toEqual(STORY);
    expect(textsOf(`<div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY)}<div>الخبر التالي</div><h2>${OTHER}</h2>${paragraphs(OTHERS)}</div>`)).toEqual(STORY);
  });

  it('go between two paragraphs without what comes behind them', () => {
    const card = `<div class="x3"><h3><a href="/news/4">${OTHER}</a></h3><div>2 فبراير 2026</div><p>${OTHERS[0] ?? ''}</p></div>`;
    expect(textsOf(`<div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY.slice(0, 2))}${card}${paragraphs(STORY.slice(2))}</div>`)).toEqual(STORY);
  });

  it('are none where they are the entries of a live report', () => {
    const entry = (title: string, time: string, text: string): string => `<div class="e"><h2>${title}</h2><div>3 فبراير 2026 - ${time}</div><p>${text}</p></div>`;
    const report = entry(OTHER, '19:40', OTHERS[0] ?? '') + entry(THIRD, '18:40', THIRDS[0] ?? '') + entry('رئيس البلدية يصل إلى الجسر', '17:40', OTHERS[1] ?? '');
    expect(textsOf(`<div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY)}${report}</div>`)).toEqual(expect.arrayContaining([...STORY, OTHERS[0], THIRDS[0], OTHERS[1]]));
  });

  it('go where three long ones follow in boxes without names', () => {
    const long = (texts: readonly string[]): string => paragraphs([...texts, ...texts.map((text) => `${text} وهذا ما ورد في نشرة المساء أيضا، مع تفاصيل أخرى عن الموسم كله.`), 'وختم المتحدث كلامه بدعوة الأهالي إلى حضور الاحتفال الذي يقام في الساحة الكبرى مساء الجمعة المقبل، وفيه معرض صغير.']);
    const story = (title: string, texts: readonly string[]): string => `<div><h2>${title}</h2><div>2 فبراير 2026</div>${long(texts)}</div>`;
    expect(textsOf(`<div><div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY)}</div>${story(OTHER, OTHERS)}${story(THIRD, OTHERS)}${story('ميناء الصيد يستقبل أول قارب كهربائي', OTHERS)}</div>`)).toEqual(STORY);
  });

  it('are none where a part of the story has a date under its heading, and lies open among the others', () => {
    const parts = `<h2>يوم توقفت الحركة فوق الجسر</h2><div>2 فبراير 2025</div><p>${OTHERS[0] ?? ''}</p><h2>يوم عادت إليه السيارات</h2><div>3 فبراير 2026</div><p>${OTHERS[1] ?? ''}</p>`;
    expect(textsOf(`<div><h1>${TITLE}</h1>${paragraphs(STORY)}${parts}</div>`)).toEqual(expect.arrayContaining([...STORY, ...OTHERS]));
  });

  it('are none where a part of the story has a heading of its own and no date', () => {
    expect(textsOf(`<div><h1>${TITLE}</h1><div>3 فبراير 2026</div>${paragraphs(STORY)}<div><h2>${OTHER}</h2>${paragraphs(OTHERS)}</div></div>`)).toEqual([...STORY, OTHER, ...OTHERS]);
  });
});

describe('a picture between headline and text', () => {
  it('keeps a caption that is a sentence', () => {
    const caption = 'سيارات تعبر الجسر القديم في الساحل بعد إعادة فتحه أمام حركة المرور، (صفحة البلدية)';
    const body = `<div class="k0"><div class="k1"><div>محليات</div><h1>${TITLE}</h1></div><div class="k2"><img src="/bridge.jpg" width="800" height="450" alt=""><div class="k5">${caption}</div></div><div class="k3"><div>منى العابد</div><div>3 فبراير 2026</div></div><div class="k7"><a href="#">فيسبوك</a></div><div class="k4">${[...STORY, ...OTHERS, ...STORY.map((text) => `ثم ${text}`)].map((text) => `<p>${text}</p>`).join('')}</div></div>`;
    const { article } = extract(page(body, TITLE), 'https://mina.example/news/1');
    expect(article?.body[0]).toMatchObject({ type: 'image', caption: { text: caption }, credit: 'صفحة البلدية' });
  });
});
