import { afterEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { WAYS } from '../../src/page/metadata/byline-ways.ts';
import { page } from './document.ts';

const TITLE = 'عودة المياه إلى حي الزيتون بعد انقطاع عامين';
const TEXT = [
  'عادت المياه صباح الثلاثاء إلى بيوت حي الزيتون بعد انقطاع دام عامين، وقالت البلدية إن الشبكة الجديدة تخدم تسعة آلاف ساكن في الحي وجواره.',
  'وأوضح رئيس قسم الصيانة أن الفرق عملت ليلا ونهارا في الأسابيع الأخيرة، وأن المضخة الثانية ستدخل الخدمة قبل نهاية الشهر المقبل كما هو مقرر.',
  'وطالب السكان بإصلاح الأرصفة التي حفرت، وقالت البلدية إنها خصصت لذلك مبلغا في موازنة العام الجديد وستبدأ به بعد العيد مباشرة.',
];
const LEAD = '<p>هل تكفي مضخة واحدة لحي كامل؟ الجواب عند المهندسين: نعم، إذا صينت كل ستة أشهر ولم تنقطع عنها الكهرباء.</p>';
const DATE = '<div>12 آذار 2024</div>';
const SITE = '<meta property="og:site_name" content="صدى الوادي">';

interface Example {
  over?: string;
  title?: string;
  under?: string;
  opening?: string;
  end?: string;
  tail?: string;
  behind?: string;
  head?: string;
  /** The body, where it is not the usual one. */
  body?: string;
}

const bylineOf = ({ over = '', title = TITLE, under = DATE, opening = '', end = '', tail = '', behind = '', head = SITE, body }: Example): string | undefined => {
  const [first = '', second = '', third = ''] = TEXT;
  const text = body ?? `<p>${opening}${first}</p><p>${second}</p><p>${third}${end}</p>`;
  return extract(page(`<div>${over}<h1>${title}</h1>${under}<div>${text}${tail}</div>${behind}</div>`, title, head), 'https://wadi.example/n/1').article?.byline;
};

/** For every way one page on which it alone finds the writer. */
const EXAMPLES: Readonly<Record<string, readonly [Example, string]>> = {
  label: [{ under: '<div>تحرير من طرف كفاح زعل</div>' }, 'كفاح زعل'],
  'label in the headline': [{ title: 'عن المدن التي نحبها.. بقلم: كفاح زعل' }, 'كفاح زعل'],
  'link to the author': [{ under: `<div><a href="/writers/9">زمرد كاسب</a> <span>محليات</span></div>${DATE}` }, 'زمرد كاسب'],
  'author mark': [{ under: '<div>سليم حداد</div><div class="author">رغد العيسى</div>' }, 'رغد العيسى'],
  'reporter and town': [{ under: '<div>تيزي وزو: ع. رايح / س. لعمراني</div>' }, 'ع. رايح / س. لعمراني'],
  'person alone': [{ under: '<div>رغد العيسى</div><div>محليات</div>' }, 'رغد العيسى'],
  'name over a role': [{ under: '<div>زمرد كاسب</div><div>مراسلة الاقتصاد</div>' }, 'زمرد كاسب'],
  'line of the opening': [{ under: '', body: `${LEAD}<p>رغد العيسى - حلب</p><p>${TEXT.join('</p><p>')}</p>` }, 'رغد العيسى'],
  'author mark above': [{ over: '<div class="writer">رغد العيسى</div>', head: `${SITE}<meta name="author" content="سلمى الطويل">` }, 'رغد العيسى'],
  'name over a role above': [{ over: '<div>زمرد كاسب</div><div>كاتبة من حلب</div>' }, 'زمرد كاسب'],
  'press office': [{ under: '<div>عين الندى – المكتب الإعلامي للبلدية</div>' }, 'المكتب الإعلامي للبلدية'],
  microdata: [{ under: `${DATE}<span itemprop="author" content="زمرد كاسب"></span>` }, 'زمرد كاسب'],
  'label behind the standfirst': [{ under: `${LEAD}<div>إعداد: زمرد كاسب</div>` }, 'زمرد كاسب'],
  'person behind the standfirst': [{ under: `${LEAD}<h4><a href="/u/3">رغد العيسى</a></h4>` }, 'رغد العيسى'],
  'author mark, any name': [{ under: '<div class="source">مكس الشمال</div>' }, 'مكس الشمال'],
  'beside the date': [{ under: `<div>زمرد كاسب</div>${DATE}` }, 'زمرد كاسب'],
  'behind a town': [{ under: '<div>حلب - زمرد كاسب</div>' }, 'زمرد كاسب'],
  'opening of the first sentence': [{ opening: 'حلب - رغد العيسى: ' }, 'رغد العيسى'],
  'author mark above, any name': [{ over: '<div class="kateb">مكس الشمال</div>' }, 'مكس الشمال'],
  'desk or agency': [{ under: `<div>محرر الشؤون المحلية</div>${DATE}` }, 'محرر الشؤون المحلية'],
  'structured data': [{ head: `${SITE}<meta name="author" content="زمرد كاسب">` }, 'زمرد كاسب'],
  'label behind': [{ tail: '<p>تحرير: زمرد كاسب</p>' }, 'زمرد كاسب'],
  'author box': [{ behind: '<div class="author-box"><h4>زمرد كاسب</h4><p>تكتب عن العمران في المدن القديمة وعن الذين يسكنونها منذ زمن طويل.</p></div>' }, 'زمرد كاسب'],
  'name over a role behind': [{ tail: '<p>* زمرد كاسب كاتبة وباحثة أردنية.</p>' }, 'زمرد كاسب'],
  'name over other texts': [{ behind: '<p><a href="/3">محليات</a></p><p><a href="/4">البلد</a></p><p><a href="/5">مياه</a></p><aside><h3>رغد العيسى</h3><h5>المزيد من مقالات الكاتبة:</h5><ul><li><a href="/1">حين جفت البئر</a></li><li><a href="/2">مدينة بلا أرصفة</a></li></ul></aside>' }, 'رغد العيسى'],
  'name under «عن الكاتب»': [{ behind: `${'<p><a href="/3">محليات</a></p>'.repeat(14)}<h4>معلومات الكاتبة</h4><p>هذه المقالة تمت كتابتها من قبل رغد العيسى والتي نشرت هنا 6 مقالات.</p>` }, 'رغد العيسى'],
  'person under the text': [{ tail: '<p>اقرأ أيضا: <a href="/1">البلدية تعد سكان الحي بشبكة جديدة قبل الشتاء</a></p><p><a href="/2">حين جفت البئر</a></p><p>تابعونا على فيسبوك</p><p>اشتركوا في قناتنا</p><p>رغد العيسى</p>' }, 'رغد العيسى'],
  source: [{ tail: '<p>المصدر: صحيفة النهر</p>' }, 'صحيفة النهر'],
  initials: [{ tail: '<p>ع.ج.م/ أ.ح (د ب أ، رويترز)</p>' }, 'ع.ج.م/ أ.ح'],
  'name under the text': [{ tail: '<p>زمرد كاسب</p>' }, 'زمرد كاسب'],
  'last line': [{ end: '<br>المصدر: صحيفة النهر' }, 'صحيفة النهر'],
  agency: [{ under: '', opening: 'العلا – واس: ' }, 'واس'],
  photographer: [{ body: `<figure><img src="/1.jpg"></figure><figure><img src="/2.jpg"></figure><figure><img src="/3.jpg"></figure><p>${TEXT[0] ?? ''}</p><p>تصوير: رغد العيسى</p>` }, 'رغد العيسى'],
  'person above': [{ over: '<div>رغد العيسى</div>' }, 'رغد العيسى'],
  'the house itself': [{ under: '<div><span>صدى الوادي - حلب</span></div>' }, 'صدى الوادي'],
  'the agency itself': [{ under: '', opening: 'المنامة في 12 آذار (بنا) -- ', head: '<meta property="og:site_name" content="بنا">' }, 'بنا'],
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('each way in which pages say who wrote them', () => {
  it('has an example', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(WAYS.map(({ name }) => name).sort());
  });

  it.each(WAYS.map((way) => [way.name, way] as const))('«%s» finds somebody whom no other finds', (name, way) => {
    const [example, writer] = EXAMPLES[name] ?? [{}, ''];
    expect(bylineOf(example)).toBe(writer);
    vi.spyOn(way, 'find').mockReturnValue(undefined);
    expect(bylineOf(example)).not.toBe(writer);
  });
});

describe('two writers, and a writer with an address', () => {
  it.each([
    ['behind the paper, on a line of the opening', { under: '', opening: 'صدى الوادي – رغد العيسى | سليم حداد<br>' }, 'رغد العيسى، سليم حداد'],
    ['under the headline', { under: '<div>رغد العيسى | سليم حداد</div>' }, 'رغد العيسى، سليم حداد'],
    ['with a bar that leans', { under: '', opening: 'رغد العيسى / سليم حداد<br>' }, 'رغد العيسى، سليم حداد'],
    ['and one of them with her town', { under: '<div>رغد العيسى / حلب</div>' }, 'رغد العيسى'],
    ['where she can be found', { under: '<div>رغد العيسى @raghad_isa</div>' }, 'رغد العيسى'],
    ['where she can be found, in brackets', { under: '<div>رغد العيسى (@raghad_isa)</div>' }, 'رغد العيسى'],
    ['an address alone is nobody', { under: '<div>@raghad_isa</div>' }, undefined],
  ] as const)('%s', (_, example, writer) => {
    expect(bylineOf(example)).toBe(writer);
  });
});
