import { describe, expect, it } from 'vitest';
import { detect } from '../../src/page/detect.ts';
import { extract } from '../../src/page/extract.ts';
import { isAdRow } from '../../src/page/furniture/ad-row.ts';
import { isHouseLine } from '../../src/page/furniture/house-line.ts';
import { documentOf } from './document.ts';

/* Furniture on pages whose markup names nothing: only what a line says, what it is made of and where it stands can tell. */

const TITLE = 'صيانة الإنارة في الأحياء الجنوبية تستمر شهرا';
const STORY = [
  'بدأت فرق البلدية صباح الأحد صيانة الإنارة في الأحياء الجنوبية، وتستمر الأعمال شهرا كاملا وفق ما أعلنته الدائرة الفنية.',
  'وقال مدير الدائرة إن ثلث الأعمدة خارج الخدمة منذ الشتاء، وإن مصابيح موفرة للطاقة ستحل محل المصابيح القديمة.',
  'وتوقع أن تنخفض فاتورة الإنارة بنحو الربع عند انتهاء المشروع، وأن تعود الحركة إلى السوق مساء.',
  'وطلب السكان أن تشمل الصيانة طريق المدرسة، وهو الطريق الذي يسلكه أكثر من ثمانمئة طالب كل صباح.',
];

const bodyOf = (html: string, head = ''): string[] => {
  const document = documentOf(`<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${TITLE} | صدى الوادي</title>${head}</head><body><div><a href="/">صدى الوادي</a> <a href="/2">محليات</a></div><div><h1>${TITLE}</h1><div>12 آذار 2024</div>${html}</div></body></html>`);
  return (extract(document, 'https://wadi.example/n/1').article?.body ?? []).map((block) => ('content' in block ? block.content.text : block.type));
};
const paragraphs = (shape: string, lines: readonly string[]): string => (shape === 'br' ? lines.map((line) => `${line}<br><br>`).join('') : lines.map((line) => `<${shape}>${line}</${shape}>`).join(''));
const within = (shape: string, ...lines: string[]): string => `<div>${paragraphs(shape, [...STORY.slice(0, 2), ...lines, ...STORY.slice(2)])}</div>`;
const behind = (shape: string, ...lines: string[]): string => `<div>${paragraphs(shape, [...STORY, ...lines])}</div>`;
const link = (text: string, at: number): string => `<a href="/n/${String(at + 5)}">${text}</a>`;

describe('rows of advertising', () => {
  it.each(['إعلان - يستمر المحتوى بعده', 'الإعلانات | تابع القراءة أسفل الإعلان', 'يتبع الخبر بعد الإعلان', 'إعلان: يستمر الخبر أسفله', 'مرّر للأسفل لإكمال القراءة', 'ADVERTISEMENT - CONTINUE READING BELOW'])('«%s»', (row) => {
    expect(isAdRow(row)).toBe(true);
    for (const shape of ['p', 'div', 'br']) expect(bodyOf(within(shape, row))).toEqual(STORY);
  });
  it.each(['إعلان نتائج الانتخابات', 'تابع القراءة', 'وأعلنت الدائرة أن الإعلان بعد شهر', 'المزيد من المحتوى', 'إعلان الاستقلال'])('not «%s»', (line) => {
    expect(isAdRow(line)).toBe(false);
  });
});

describe('what a house says of itself in the last line', () => {
  it.each(['صدى الوادي صحيفة إلكترونية مستقلة تصدر من إربد.', 'صدى الوادي - منصة تعنى بالشأن المحلي', 'موقع صدى الوادي الإخباري، أخبار البلد على مدار الساعة', 'المحتوى متاح تحت رخصة المشاع الإبداعي: نسب المصنف', 'نُشر هذا الحوار برخصة المشاع الإبداعي ويمكن إعادة نشره'])('«%s»', (line) => {
    expect(bodyOf(behind('p', line))).toEqual(STORY);
  });
  it.each([
    ['صدى الوادي كانت أول من كتب عن الأعمدة المكسورة في السوق القديم.', 'صدى الوادي'],
    ['وهي صحيفة إلكترونية مستقلة تصدر في إربد، ذكرت أن الأعمدة المكسورة مئة.', ''],
    ['وهي صحيفة إلكترونية مستقلة تصدر في إربد، نقلت عن السكان شكواهم.', ''],
    ['وهي صحيفة إلكترونية مستقلة تصدر في إربد، كانت في البدء ورقية.', ''],
    ['والصحيفة الورقية التي عرفتها المدينة ستين عاما لم تعد تصدر.', ''],
  ])('not «%s»', (line, site) => {
    expect(isHouseLine(line, site)).toBe(false);
  });
  it('leaves a report on a licence', () => {
    const line = 'وتنشر الدراسة كاملة برخصة المشاع الإبداعي، وقالت الباحثة إنها متاحة للجميع.';
    expect(bodyOf(behind('p', line))).toEqual([...STORY, line]);
  });
});

describe('other stories between the paragraphs', () => {
  const others = ['ارتفاع أسعار الأعلاف في معان', 'مزارعو الجفر يطالبون بسد صغير', 'البلديات تناقش موازنة العام'];
  it.each(['p', 'div', 'br'])('as lines of links, with a label in any words, in %s', (shape) => {
    for (const label of ['', 'مواضيع ذات صلة', 'من أرشيف الجريدة', 'روابط:', 'اقرأ أيضا على صدى الوادي:']) expect(bodyOf(within(shape, ...(label ? [label] : []), ...others.map(link)))).toEqual(STORY);
  });
  it('as links with the hour beside', () => {
    expect(bodyOf(within('p', ...others.map((text, i) => `${link(text, i)} 12:30`)))).toEqual(STORY);
  });
  it('under a label, opened by script', () => {
    expect(bodyOf(within('p', 'مواضيع ذات صلة', ...others))).toEqual(STORY);
  });
  it('leaves the heading of the next part behind them', () => {
    expect(bodyOf(within('p', 'مواضيع ذات صلة', ...others, '<b>كلفة تسترد خلال عامين</b>'))).toContain('كلفة تسترد خلال عامين');
  });
  it('leaves a line that a link stands in', () => {
    expect(bodyOf(within('div', 'وتمتد الأعمال إلى <a href="/t">حي الزيتون</a> وما حوله حتى آخر الشهر.'))).toContain('وتمتد الأعمال إلى حي الزيتون وما حوله حتى آخر الشهر.');
  });
});

describe('what is left of a box', () => {
  it('goes with the appeal that stood in it', () => {
    const appeal = '<div><h4>مساحة لكم</h4><p>نحن لا نملك ممولا يملي علينا ما نكتب، وما يبقينا هو مساهمة شهرية من قرائنا تعادل فنجان قهوة.</p><span>انضموا</span></div>';
    expect(bodyOf(`<div>${paragraphs('p', STORY.slice(0, 2))}${appeal}${paragraphs('p', STORY.slice(2))}</div>`)).toEqual(STORY);
  });
  it('goes with the vote', () => {
    const poll = '<div><p>هل تصل الإنارة إلى شارعك؟</p><div><span>نعم</span> <b>61%</b></div><div><span>لا</span> <b>39%</b></div><p>صوّت الآن، عدد المشاركين 3127</p></div>';
    expect(bodyOf(`<div>${paragraphs('p', STORY.slice(0, 2))}${poll}${paragraphs('p', STORY.slice(2))}</div>`)).toEqual(STORY);
  });
});

describe('the body', () => {
  it('begins with the introduction of a live blog', () => {
    const entry = (at: string, text: string): string => `<div class="x4"><h3>${at}</h3><p>${text}</p></div>`;
    const intro = 'نتابع معكم ساعة بساعة أعمال الصيانة التي أوقفت السير في وسط المدينة.';
    expect(bodyOf(`<div class="x2">${intro}</div><div class="x3">${STORY.map((text, i) => entry(`المرحلة ${'أبجد'[i] ?? ''}`, text)).join('')}</div>`)[0]).toBe(intro);
  });
  it('ends with a short sentence, also in a div', () => {
    expect(bodyOf(behind('div', 'فمتى تضاء المدينة كلها؟')).at(-1)).toBe('فمتى تضاء المدينة كلها؟');
  });
});

describe('detection', () => {
  const page = (body: string, head = ''): Document => documentOf(`<!DOCTYPE html><html lang="ar"><head><title>${TITLE} | صدى الوادي</title>${head}</head><body><h1>${TITLE}</h1><span>12 آذار 2024</span>${body}</body></html>`, 'https://wadi.example/n/48213');
  it('finds the text in the widgets of a page builder', () => {
    expect(detect(page(`<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${paragraphs('p', STORY)}</div></div>`)).isArabicNews).toBe(true);
  });
  it('finds a story told under its pictures', () => {
    expect(detect(page(`<div>${STORY.map((text, i) => `<div><img src="/${String(i)}.jpg"><div>${text}</div></div>`).join('')}</div>`)).isArabicNews).toBe(true);
    expect(detect(page(`<div>${STORY.map((text, i) => `<figure><img src="/${String(i)}.jpg"><figcaption>${text}</figcaption></figure>`).join('')}</div>`)).isArabicNews).toBe(true);
  });
  it('leaves a front page of cards dark, each card one link', () => {
    const card = (text: string, i: number): string => `<a href="/n/${String(i)}"><div><img src="/${String(i)}.jpg"><div><p>${text}</p></div></div></a>`;
    expect(detect(documentOf(`<!DOCTYPE html><html lang="ar"><head><title>صدى الوادي</title></head><body>${[...STORY, ...STORY].map(card).join('')}</body></html>`, 'https://wadi.example/local')).isArabicNews).toBe(false);
  });
  it('finds a paragraph under a player, but no film', () => {
    const story = `<video src="/v.mp4"></video><p>${STORY[0] ?? ''} ${STORY[1] ?? ''}</p>`;
    expect(detect(page(story, '<meta property="og:type" content="video.other">')).isArabicNews).toBe(true);
    expect(detect(page(story, '<meta property="og:type" content="video.movie">')).isArabicNews).toBe(false);
  });
});

describe('a strip with a field or a button between paragraphs', () => {
  const strip = '<div><b>نشرة المساء</b><span>كل أحد نختار لك نصا يستحق وقتك</span><button>أريدها</button></div>';
  it.each([
    ['a pitch and a button', strip],
    ['a heading, a pitch and a field', '<div><h4>تقاريرنا المطولة في بريدك</h4><p>رسالة واحدة كل سبت وفيها أهم ما كتبناه</p><input type="email"><button>سجّل</button></div>'],
  ])('goes: %s', (_, html) => {
    expect(bodyOf(`<div>${paragraphs('p', STORY.slice(0, 2))}${html}${paragraphs('p', STORY.slice(2))}</div>`)).toEqual(STORY);
  });

  const stepsOf = (html: string): string[] =>
    extract(documentOf(`<title>${TITLE}</title><h1>${TITLE}</h1><div>${paragraphs('p', STORY.slice(0, 2))}${html}${paragraphs('p', STORY.slice(2))}</div>`), 'https://wadi.example/n/1').removed.map(({ step }) => step.split(':')[0] ?? '');

  it('is something else without a pitch, with a sentence, and where there are several of its kind', () => {
    const entry = (text: string): string => `<section><b>${text}</b><span>بيان الدائرة الفنية</span><button>مشاركة</button></section>`;
    expect(stepsOf(strip)).toContain('controls');
    expect(stepsOf('<div><h3>فاتورة أقل للبلدية والسكان</h3><button></button></div>')).not.toContain('controls');
    expect(stepsOf('<div><span>وستعلن الدائرة موعد المرحلة الثانية في الربيع.</span> <button></button></div>')).not.toContain('controls');
    expect(stepsOf(entry('انتهاء العمل في شارع السوق') + entry('بدء العمل في شارع المدرسة'))).not.toContain('controls');
  });
});

describe('behind the story', () => {
  it.each([
    ['keywords as a list', '<ul><li><a>#الإنارة</a></li><li><a>#البلدية</a></li><li><a>#خدمات_المدينة</a></li></ul>'],
    ['comments under a French label', '<div><h3>Commentaires</h3><div>2 de 2 commentaires pour l\'article</div><div><b>Nouri</b><br>بارك الله في من أصلح طريق المدرسة قبل الشتاء هذه المرة</div></div>'],
    ['a word of welcome over rules', '<div><h2>مرحبا بكم في ساحة النقاش</h2><p>نريد نقاشا هادئا بين القراء. ندعوكم إلى قراءة ميثاق التعليق، وكل مساهمة فيها سبا أو تشهيرا لن ترى النور.</p></div>'],
  ])('%s go', (_, html) => {
    expect(bodyOf(`${paragraphs('p', STORY)}${html}`)).toEqual(STORY);
  });

  it('a line in bold stays over its list', () => {
    const kept = bodyOf(`<div>${paragraphs('p', STORY)}<p><strong>أحياء المرحلة الأولى</strong></p><ul><li>حي الزيتون: ثلاثون عمودا</li><li>حي السوق: خمسون عمودا</li></ul></div>`);
    expect(kept).toEqual([...STORY, 'أحياء المرحلة الأولى', 'list']);
  });
});

it('a heading of the story that begins like a button stays over its paragraph', () => {
  const [first = '', ...others] = STORY;
  expect(bodyOf(`<div><p>${first}</p><h3>إغلاق الشوارع</h3>${paragraphs('p', others)}</div>`)).toEqual([first, 'إغلاق الشوارع', ...others]);
});

describe('what is for sale', () => {
  const shown = (title: string, html: string): boolean => detect(documentOf(`<title>${title}</title><meta property="og:type" content="article"><nav>${'<a href="/c">سوق</a> '.repeat(12)}</nav><h1>${title}</h1>${html}`, 'https://suq.example/ad/99812')).isArabicNews;
  const STORE = 'للبيع مزرعة على طريق معبد قرب البلدة، وفيها بئر وبيت صغير من ثلاث غرف نوم، وحولها سور ومستودع كبير للعلف والأدوات.';
  it('is no article', () => {
    expect(shown('مزرعة للبيع قرب البلدة القديمة', `<div>قبل 3 ساعات</div><article><p>${STORE}</p><p>المزرعة مؤثثة ونظيفة جدا، ويطلب عربون عند الاتفاق، والثمن قابل للتفاوض البسيط.</p><p>لا يقبل الوسطاء، والرد جوال أو رسالة.</p></article>`)).toBe(false);
  });
  it('is one where the market is in the news', () => {
    expect(shown('بيوت للبيع بلا مشترين في البلدة القديمة', `<div>12 آذار 2024</div><article><p>قال سكان البلدة القديمة إن بيوتا كثيرة معروضة للبيع منذ سنتين، وإن أصحابها خفضوا ما يطلبونه مرتين.</p>${paragraphs('p', STORY)}</article>`)).toBe(true);
  });
});

describe('readers under hashed names, without a word about comments', () => {
  const SAID = 'خبر يفرح القلب بعد صبر طويل، وننتظر أن تصل الإنارة إلى حينا قريبا، فالطريق إلى المدرسة مظلم منذ الشتاء الماضي.';
  const comments = (shape: (name: string, ago: string) => string): string => `<div>${[['أبو خالد', 'منذ ساعتين'], ['سلمى', 'قبل 3 أيام'], ['Rami K.', 'منذ 5 ساعات']].map(([name = '', ago = '']) => `<div class="css-8x1kq">${shape(name, ago)}<p>${SAID} ${name}</p></div>`).join('')}</div>`;
  it.each([
    ['side by side', (name: string, ago: string) => `<span>${name}</span><span>${ago}</span>`],
    ['on one line', (name: string, ago: string) => `<div>${name} · ${ago}</div>`],
    ['one over the other', (name: string, ago: string) => `<div>${name}</div><div>${ago}</div>`],
  ])('are known by name and time %s', (_, shape) => {
    expect(bodyOf(`<div>${paragraphs('p', STORY)}</div>${comments(shape)}`)).toEqual(STORY);
  });
  it('are known by their number over the headline in quotes', () => {
    const title = 'لا تغلقوا طريق المدرسة قبل أن تضيئوه أيها السادة في البلدية الكريمة';
    expect(bodyOf(`<div>${paragraphs('p', STORY)}</div><div><h3>7 تعليقات على «${title}»</h3><div><b>سلمى</b><p>${SAID}</p></div></div>`)).toEqual(STORY);
  });
  it('are not the reporters of a live page, whose entries have headlines or hardly anything before them', () => {
    const entries = (head: string): string => `<div>${['سالم حداد', 'سلمى الطويل'].map((name, i) => `<div class="css-8x1kq"><div>${name}</div><div>منذ ${String(i + 3)} ساعات</div>${head}<p>${SAID} ${name}</p></div>`).join('')}</div>`;
    expect(bodyOf(`<div>${paragraphs('p', STORY)}</div>${entries('<h3>عودة الإنارة إلى السوق</h3>')}`).filter((text) => text.startsWith(SAID))).toHaveLength(2);
    expect(bodyOf(`<div>${paragraphs('p', STORY.slice(0, 2))}</div>${entries('')}`).filter((text) => text.startsWith(SAID))).toHaveLength(2);
  });
  it('are not the witnesses of a story, which goes on', () => {
    const posts = comments((name, ago) => `<div>${name}</div><div>${ago}</div>`);
    const body = bodyOf(`<div>${paragraphs('p', STORY.slice(0, 3))}${posts}${paragraphs('p', STORY.slice(3))}</div>`);
    for (const line of STORY) expect(body).toContain(line);
  });
});

describe('other stories with their beginnings', () => {
  const rows = ['ارتفاع أسعار الأعلاف في معان', 'مزارعو الجفر يطالبون بسد صغير', 'البلديات تناقش موازنة العام'].map((text, i) => `<p>${link(text, i)}</p><p>قال مصدر محلي إن الاجتماع انتهى من دون توقيع المحضر على أن يستأنف الأسبوع المقبل في المكان رقم ${String(i)}</p>`).join('');
  it('go with their headlines where they alternate behind the story', () => {
    expect(bodyOf(`<div class="text">${paragraphs('p', STORY)}<h3>في الصفحة عينها</h3>${rows}</div>`)).toEqual(STORY);
  });
  it('are paragraphs of the story where it goes on', () => {
    const [first = '', second = '', ...others] = STORY;
    expect(bodyOf(`<div>${paragraphs('p', [first])}<p>${link('ارتفاع أسعار الأعلاف في معان', 1)}</p>${paragraphs('p', [second, ...others])}</div>`)).toEqual(STORY);
  });
  it('are slides behind the story, under «بالصور»', () => {
    const slides = ['واحة بعيدة تضيء ليلها بألواح الشمس منذ عشرة أعوام كاملة، وتبيع ما زاد لجيرانها.', 'ميناء قديم استبدل مصابيحه كلها في شتاء واحد، ثم نسي أن يدفع ثمنها للمورد.'].map((text, i) => `<div class="s${String(i)}"><img src="/${String(i)}.jpg"><p>${text}</p></div>`).join('');
    expect(bodyOf(`<div>${paragraphs('p', STORY)}</div><div><h3>بالصور.. الإنارة في مدن العرب</h3>${slides}</div>`)).toEqual(STORY);
  });
});

describe('what the house says to those who pay', () => {
  it.each([
    'هذا المقال متاح لك مجانا. يحصل المشتركون في «صدى الوادي» على قراءة غير محدودة للتحقيقات وعلى أرشيف الصحيفة',
    'هذه المادة حصرية للمشتركين، يمكنك قراءتها كاملة باشتراك شهري',
    'حمّل تطبيق «صدى» ليصلك الخبر فور وقوعه',
  ])('«%s»', (line) => {
    expect(bodyOf(within('p', line))).toEqual(STORY);
  });
  it('not what a paper says of subscribers', () => {
    const line = 'وقال المدير إن المشتركين في الشبكة يحصلون على مصابيح مجانا حتى آخر العام.';
    expect(bodyOf(within('p', line))).toContain(line);
  });
  it('is left out behind what the house is', () => {
    expect(bodyOf(behind('p', 'صدى الوادي منظمة غير ربحية. الآراء الواردة في المدونات لا تعبّر بالضرورة عن وجهة نظر المنظمة.'), '<meta property="og:site_name" content="صدى الوادي">')).toEqual(STORY);
  });
});

describe('a heading with a button', () => {
  it.each([
    ['that shows a sign', '<h2>كلفة تسترد خلال عامين<button aria-label="نسخ"><svg></svg></button></h2>'],
    ['that says what it does', '<div><h2>كلفة تسترد خلال عامين <button>نسخ الرابط</button></h2></div>'],
  ])('%s stays, without the button', (_, heading) => {
    const [first = '', second = '', ...others] = STORY;
    expect(bodyOf(`<div>${paragraphs('p', [first, second])}${heading}${paragraphs('p', others)}</div>`)).toEqual([first, second, 'كلفة تسترد خلال عامين', ...others]);
  });
});

describe('a note on the writer', () => {
  it('goes with its name though a book stands in quotes', () => {
    expect(bodyOf(`<div>${paragraphs('p', STORY)}</div><div><p>زمرد كاسب</p><p>صحافية من إربد، تكتب عن المدن والأرصفة، وصدر لها عام 2021 كتاب «مدينة بلا أرصفة».</p></div>`)).toEqual(STORY);
  });
  it('goes on two lines of one paragraph', () => {
    expect(bodyOf(`<div>${paragraphs('p', STORY)}<p>- زمرد كاسب<br>أستاذة الجغرافيا في جامعة اليرموك</p></div>`)).toEqual(STORY);
  });
});

it('a row of town, paper, writer and date over the story is no sentence of it, and gives the date', () => {
  const html = `<title>${TITLE}</title><div>السبت 16 آذار 2024</div><h1>${TITLE}</h1><div>إربد - صدى الوادي: كفاح الزعل | الثلاثاء 12 آذار 2024, 05:12 مساء</div><div>${paragraphs('p', STORY)}</div>`;
  const { article } = extract(documentOf(html), 'https://wadi.example/n/1');
  expect(article?.publishedTime).toBe('2024-03-12T17:12');
  expect(article?.body).toHaveLength(STORY.length);
});

describe('a list of prices', () => {
  const prices = Array.from({ length: 12 }, (_, i) => `<tr><td>عيار ${String(24 - i)}</td><td>${String(68 - i)},719</td><td>${String(69 - i)},897</td></tr>`).join('');
  const shown = (html: string): boolean => detect(documentOf(`<title>أسعار الذهب اليوم في إربد - سعر</title><meta property="og:type" content="article"><nav>${'<a href="/c">سوق</a> '.repeat(12)}</nav><h1>أسعار الذهب اليوم في إربد</h1>${html}`, 'https://siir.example/gold/today')).isArabicNews;
  it('is no article, whatever it calls itself', () => {
    const note = '<p>تجمع الأسعار من محال السوق القديم، وهي استرشادية وقد تختلف من محل إلى آخر بحسب أجور الصياغة والضريبة.</p><p>يتحمل البائع كلفة انتظار توفر السيولة في المصرف، ولذلك يزيد سعر الصك على سعر النقد في معظم أيام الأسبوع.</p>';
    expect(shown(note)).toBe(true);
    expect(shown(`<table>${prices}</table>${note}`)).toBe(false);
  });
  it('stands in a report on the market', () => {
    expect(shown(`<article>${paragraphs('p', STORY)}<table>${prices}</table></article>`)).toBe(true);
  });
});
