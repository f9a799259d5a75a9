import { describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { isName } from '../../src/page/metadata/names.ts';
import { page } from './document.ts';

const TITLE = 'عودة المياه إلى حي الزيتون بعد انقطاع عامين';
const TEXT = `<p>عادت المياه صباح الثلاثاء إلى بيوت حي الزيتون بعد انقطاع دام عامين، وقالت البلدية إن الشبكة الجديدة تخدم تسعة آلاف ساكن في الحي وجواره.</p>
<p>وأوضح رئيس قسم الصيانة أن الفرق عملت ليلا ونهارا في الأسابيع الأخيرة، وأن المضخة الثانية ستدخل الخدمة قبل نهاية الشهر المقبل كما هو مقرر.</p>
<p>وطالب السكان بإصلاح الأرصفة التي حفرت، وقالت البلدية إنها خصصت لذلك مبلغا في موازنة العام الجديد وستبدأ به بعد العيد مباشرة.</p>`;
const HEAD = '<meta property="og:site_name" content="صدى الوادي">';

const bylineOf = (meta: string, { above = '', end = '', head = HEAD } = {}): string | undefined =>
  extract(page(`<article>${above}<h1>${TITLE}</h1>${meta}<div class="text">${TEXT}${end}</div></article>`, TITLE, head), 'https://wadi.example/n/1').article?.byline;

describe('a name', () => {
  it.each(['0 تعليق', 'نُشر', 'تغطية مستمرة', 'آخر تحديث', '12 مشاهدة', 'عاجل'])('is not «%s»', (text) => {
    expect(isName(text)).toBe(false);
  });
  it.each(['فرانس 24', 'نشرة الوادي', 'مباشر الخليج'])('may be «%s»', (text) => {
    expect(isName(text)).toBe(true);
  });
});

describe('byline', () => {
  it('is no reader and no heading of what readers say', () => {
    expect(bylineOf('', { end: '<div><p><b>رسائل المنتدى</b></p><p>طارق العلي</p><p>متى تصلح الأرصفة التي حفرت في حينا منذ عام كامل؟</p></div>' })).toBeUndefined();
  });
  it.each([
    ['a label in a box of its own, the name a link', '<div class="author"><div>بقلم</div> <a href="/authors/12">شيرويت بدران</a></div>', 'شيرويت بدران'],
    ['a label, then the name on the next line', '<div class="by">إعداد:</div><div>سلمى الطويل</div>', 'سلمى الطويل'],
    ['two roles', '<div class="author">نص وصور: رامي الخطيب</div>', 'رامي الخطيب'],
    ['the picture before the text', '<div class="author">عدسة وكتابة: ريم قاسم</div>', 'ريم قاسم'],
    ['an English label with a comma', '<section class="byline"><strong>Article details</strong><ul><li><span>By, </span><span>نادر العمري</span></li></ul></section>', 'نادر العمري'],
    ['the site before the reporter', '<span class="author">صدى الوادي - عبد الحق المرابط</span>', 'عبد الحق المرابط'],
    ['the site before a desk', '<div class="writer">صدى الوادي - محررة شؤون البلديات</div>', 'محررة شؤون البلديات'],
    ['a link to the author', '<div class="meta"><a href="/writer/77">كارلا المعماري</a><a href="/section/4">مجتمع</a></div>', 'كارلا المعماري'],
    ['rel=author', '<div class="meta"><a rel="author" href="/u/77">تيم البستاني</a></div>', 'تيم البستاني'],
    ['a name that no list has, with a family\'s', '<span>مأمون الحياري</span>', 'مأمون الحياري'],
    ['a name behind a title', '<span>د. ثروت بيازيد</span>', 'د. ثروت بيازيد'],
    ['several names behind bars', '<p>صدى الوادي – ديمة الرحال | يامن سهلول</p>', 'ديمة الرحال، يامن سهلول'],
    ['nobody where it says «خاص»', '<span class="author">خاص</span>', undefined],
    ['several names, one of them a link', '<div class="meta"><a rel="author" href="/u/77">سليم حداد</a>، منى فرح</div>', 'سليم حداد، منى فرح'],
  ])('reads %s', (_, meta, name) => {
    expect(bylineOf(meta)).toBe(name);
  });

  it.each([
    ['a label whose line goes on with another', '<div>إعداد: سلمى الطويل راجعته علميا: د. ثروت بيازيد</div>', 'سلمى الطويل'],
    ['the office that speaks for a parish', '<div>إعلام الرعية - عين الندى</div>', 'إعلام الرعية'],
    ['no paper of which an office speaks', '<div>الإعلام المحلي</div>', undefined],
    ['an account without the verb before it', '<div class="author">نشرته <a href="/u/3">ndesk</a></div>', 'ndesk'],
  ])('reads %s', (_, meta, name) => {
    expect(bylineOf(meta)).toBe(name);
  });

  it('reads the person at the head of the text before the desk that has posted it', () => {
    const desk = '<h4 class="author-name"><a href="/author/desk/">هيئة التحرير</a></h4>';
    expect(bylineOf(`${desk}<p><strong>كتبتها: سلمى الطويل</strong></p>`)).toBe('سلمى الطويل');
    expect(bylineOf(desk)).toBe('هيئة التحرير');
  });

  it('reads a label between dashes in the opening of the text', () => {
    const openingOf = (opening: string): string | undefined =>
      extract(page(`<article><h1>${TITLE}</h1><div>${TEXT.replace('<p>', `<p>${opening}`)}</div></article>`, TITLE, HEAD), 'https://wadi.example/n/1').article?.byline;
    expect(openingOf('صدى الوادي - رصد وتحرير: سلمى الطويل - ')).toBe('سلمى الطويل');
    expect(openingOf('صدى الوادي - التفاصيل: شبكة جديدة - ')).toBeUndefined();
  });

  it('reads the line right over a headline that stands in boxes of its own', () => {
    const head = `<h1>أخبار الوادي</h1><div><p>كتبت: سلمى الطويل</p></div><div><div><h2><span>${TITLE}.. وفرحة في «بيت الحاج سليم»</span></h2></div></div>`;
    expect(extract(page(`<main>${head}<div>${TEXT}</div></main>`, `${TITLE} | wadi`), 'https://wadi.example/n/1').article?.byline).toBe('سلمى الطويل');
  });

  it('reads the signature under the text, whatever was kept behind it', () => {
    const kept = '<p>آخر تصويب في المادة يوم 14-03-2025 الساعة 10:12</p>';
    expect(bylineOf('', { end: `<p>المصدر: بوابة النهر - سلمى الطويل</p>${kept}` })).toBe('سلمى الطويل');
  });

  it('takes the photographer under a picture neither for the house nor for the writer', () => {
    const picture = '<div>سطوح الحي القديم في شباط 2024. © زمرد كاسب</div>';
    expect(bylineOf(`${picture}<div>إعداد: زمرد كاسب</div>`)).toBe('زمرد كاسب');
    expect(bylineOf(picture)).toBeUndefined();
  });

  it('takes no «على مدار …» for somebody called علي', () => {
    expect(bylineOf('', { end: '<aside><h4>على مدار الساعة</h4></aside>' })).toBeUndefined();
    expect(bylineOf('<div>على حسن الجمال</div>')).toBe('على حسن الجمال');
  });

  it('reads the author of a guide that calls itself no article but has a headline', () => {
    const data = (more: string): string => `<script type="application/ld+json">{"@type": "MedicalWebPage", ${more} "author": {"@type": "Person", "name": "سلمى الطويل"}}</script>`;
    expect(bylineOf('', { head: HEAD + data(`"headline": "${TITLE}",`) })).toBe('سلمى الطويل');
    expect(bylineOf('', { head: HEAD + data('') })).toBeUndefined();
  });

  it('prefers the person to the column named under it', () => {
    expect(bylineOf('', { above: '<div class="writer"><div><a href="/kuttab/9">هالة النجار</a></div><div class="writer-column">على الهامش</div></div>' })).toBe('هالة النجار');
  });

  it('finds the author behind a standfirst that reads like prose', () => {
    const lead = '<p>هل تكفي مضخة واحدة لحي كامل؟ الجواب عند المهندسين: نعم، إذا صينت كل ستة أشهر ولم تنقطع عنها الكهرباء.</p>';
    expect(bylineOf(`${lead}<h4><a href="/author/fares/">فارس الزعبي</a></h4>`)).toBe('فارس الزعبي');
  });

  it('takes no disclosure for a source', () => {
    expect(bylineOf('', { end: '<p>المصدر: زيارة ميدانية، والتذاكر دفعناها من جيبنا</p>' })).toBeUndefined();
  });

  it('knows the site by what the foot of the page calls it', () => {
    const foot = '<footer>جميع الحقوق محفوظة لجريدة صباح الجنوب</footer>';
    const found = extract(page(`<article><h1>${TITLE}</h1><span class="author">صباح الجنوب - عبد الحق المرابط</span><div>${TEXT}</div></article>${foot}`, TITLE), 'https://s.example/1');
    expect(found.article?.byline).toBe('عبد الحق المرابط');
  });

  it('leaves a person in the structured data before the name of an organization', () => {
    const ld = (author: string): string => `${HEAD}<script type="application/ld+json">{"@type":"NewsArticle","author":${author}}</script>`;
    expect(bylineOf('<div class="author">صدى الوادي</div>', { head: ld('{"@type":"Person","name":"لجين الكردي"}') })).toBe('لجين الكردي');
    expect(bylineOf('', { head: ld('{"@type":"NewsMediaOrganization","name":"مؤسسة الوادي للنشر"}') })).toBeUndefined();
  });

  it.each(['على الهامش', 'شارك المقال', 'من الذاكرة', 'زيارة ميدانية، والتذاكر دفعناها من جيبنا', 'https://wadi.example', 'كان يوما طويلا', 'Article information', 'هل تعلم؟'])('«%s» is no name', (text) => {
    expect(isName(text)).toBe(false);
  });

  it.each(['علي الهاشمي', 'سليم حداد، منى فرح وكريم سعد', 'محرر الشؤون المحلية', 'رويترز', 'منى عبد الرحمن'])('«%s» may be one', (text) => {
    expect(isName(text)).toBe(true);
  });
});

/** A page without a class, a label in the head or anything else that marks who wrote it. */
const plainByline = ({ over = '', under = '<div>12 آذار 2024</div>', opening = '', end = '', tail = '' }): string | undefined => {
  const paragraphs = TEXT.split('\n').map((line) => line.replace(/<\/?p>/g, ''));
  const [first = '', ...others] = paragraphs;
  const body = [opening + first, ...others].map((text, i) => `<p>${text}${i === 2 ? end : ''}</p>`).join('');
  return extract(page(`<div><a href="/">صدى الوادي</a> <a href="/2">شؤون البلد</a></div><div>${over}<h1>${TITLE}</h1>${under}<div>${body}${tail}</div></div>`, TITLE), 'https://wadi.example/n/1').article?.byline;
};

describe('byline on a page that marks nobody', () => {
  it.each([
    ['a dateline whose town no list has', { opening: 'العلا – واس: ' }, 'واس'],
    ['a dateline between dashes', { opening: 'عمّان - بترا - ' }, 'بترا'],
    ['a dateline with a date', { opening: 'الخرطوم، 3 أيار (رويترز) - ' }, 'رويترز'],
    ['a line with town and agency', { under: '<div>عواصم - وكالات</div>' }, 'وكالات'],
    ['the agency behind a dash at the end', { end: ' – وكالات' }, 'وكالات'],
    ['the source, another paper', { tail: '<p>المصدر: صحيفة النهر</p>' }, 'صحيفة النهر'],
    ['the reporter before the agency', { opening: 'حلب - رغد العيسى: ', end: ' (وكالات)' }, 'رغد العيسى'],
    ['the editor behind the source', { tail: '<p>المصدر: رويترز</p><p>تحرير: رغد العيسى</p>' }, 'رغد العيسى'],
    ['the reporter with a verb at the head of the text', { opening: 'كتبت رغد العيسى: ' }, 'رغد العيسى'],
    ['dots behind the label', { under: '<div>كتبت.. رغد العيسى</div>' }, 'رغد العيسى'],
    ['a name no list has, over the date', { under: '<div>زمرد الكاسب</div><div>12 آذار 2024</div>' }, 'زمرد الكاسب'],
    ['a name no list has, under the date', { under: '<div>12 آذار 2024</div><div>زمرد كاسب</div>' }, 'زمرد كاسب'],
    ['a name no list has, with town and date', { under: '<div>إربد - زمرد كاسب - الثلاثاء 12 آذار 2024</div>' }, 'زمرد كاسب'],
    ['a name no list has, over what its bearer does', { under: '<div><span>زمرد كاسب</span><span>مراسل الاقتصاد</span></div>' }, 'زمرد كاسب'],
    ['a box under the text without a name of its own', { tail: '<div><img src="/a.jpg" width="80" height="80"><h4>زمرد كاسب</h4><p>صحفي يكتب عن المدن والعمران.</p></div>' }, 'زمرد كاسب'],
    ['a note behind a star', { tail: '<p>* زمرد كاسب كاتب وباحث أردني.</p>' }, 'زمرد كاسب'],
    ['a name over the headline', { over: '<div>رغد العيسى</div>' }, 'رغد العيسى'],
  ])('reads %s', (_, parts, name) => {
    expect(plainByline(parts)).toBe(name);
  });

  it.each([
    ['a section beside the date', { under: '<div>اقتصاد وأعمال</div><div>12 آذار 2024</div>' }],
    ['a section that the menu has', { under: '<div>شؤون البلد</div><div>12 آذار 2024</div>' }],
    ['who took the picture', { under: '<div>12 آذار 2024</div><div>تصوير: رغد العيسى</div>' }],
    ['whom the text speaks of', { over: '<div>رغد البلدية</div>' }],
    ['a short sentence at the end', { tail: '<p>انتهت صيانة المضخة</p>' }],
    ['a town', { under: '<div>دمشق - 12 آذار 2024</div>' }],
    ['an official at the head of a quotation', { opening: 'مدير البلدية: ' }],
  ])('takes nobody from %s', (_, parts) => {
    expect(plainByline(parts)).toBeUndefined();
  });
});

describe('two persons or one', () => {
  it.each([
    ['joined by «و» apart', '<div>تحرير من طرف كفاح زعل و عادل كدروز</div>', 'كفاح زعل و عادل كدروز'],
    ['joined by «و» written to the second', '<div>نهى شكري ومحمود طه</div>', 'نهى شكري ومحمود طه'],
    ['a name whose second word begins with و', '<div>الشيخ ولد بابا</div>', 'الشيخ ولد بابا'],
    ['initials, with their town', '<div>تيزي وزو: ع. رايح / س. لعمراني</div>', 'ع. رايح / س. لعمراني'],
    ['a name with «آل»', '<div>مسلي آل معمر</div>', 'مسلي آل معمر'],
  ])('reads %s', (_, under, name) => {
    expect(bylineOf(under)).toBe(name);
  });

  it.each([
    ['keywords, a link each', '<div><a href="/t/1">سليم حداد</a> <a href="/t/2">حلب</a> <a href="/t/3">المياه</a></div>'],
    ['an agency by its letters under a picture', '<div>مضخة جديدة في طرف الحي (أ.ف.ب)</div>'],
    ['an account', '<meta name="author" content="wadi_desk3">'],
    ['the account that a site is made with', '<meta name="author" content="Super User">'],
  ])('takes nobody from %s', (_, under) => {
    expect(bylineOf(under)).toBeUndefined();
  });

  it('leaves a picture\'s caption that names whom the headline speaks of', () => {
    const title = '36 عاما على رحيل نعيمة عاكف عن مسرحها الأول';
    const found = extract(page(`<div><h1>${title}</h1><div>نعيمة عاكف</div><div>رغد العيسى</div><div>${TEXT}</div></div>`, title), 'https://wadi.example/n/1');
    expect(found.article?.byline).toBe('رغد العيسى');
  });
});

describe('the site itself', () => {
  it.each([
    ['with its town', '<div>صدى الوادي - حلب</div>', HEAD, 'صدى الوادي'],
    ['beside the date', '<div><span>صدى الوادي</span><span>12 آذار 2024</span></div>', HEAD, 'صدى الوادي'],
    ['with «خاص»', '<div>12 آذار 2024 صدى - خاص</div><div><span>12 آذار 2024</span> <span>صدى - خاص</span></div>', '', 'صدى - خاص'],
    ['behind its towns', '<div>إدلب / عين الندى: صدى الوادي</div>', HEAD, 'صدى الوادي'],
    ['by a number in its name', '<div><span>ضفاف 24 - حلب</span></div><footer><p>حقوق البث محفوظة لشبكة ضفاف 24 الإعلامية</p></footer>', '', 'ضفاف 24'],
    ['by the name of its host', '<div><span>WADI</span><span>12 آذار 2024</span></div>', '', 'WADI'],
  ])('is the writer %s', (_, meta, head, name) => {
    expect(bylineOf(meta, { head })).toBe(name);
  });

  it.each([
    ['an agency on its own site', `<p>عمان 3 آذار (وادي) - أعلنت الوكالة عن خطة جديدة لنقل المياه إلى الأحياء التي لا تصلها الشبكة.</p>`],
    ['a mark that only machines read', '<span itemprop="author" content="صدى الوادي"></span>'],
  ])('is no writer: %s', (_, meta) => {
    expect(bylineOf(meta, { head: HEAD })).toBeUndefined();
  });

  it('leaves its dateline to the reporter under the text, also above pictures', () => {
    expect(bylineOf('<p><strong>طرطوس-سانا</strong></p>', { end: '<p><strong>رغد العيسى</strong></p><figure><img src="/1.jpg"></figure>' })).toBe('رغد العيسى');
  });
});
