import { describe, expect, it } from 'vitest';
import { FAMILIES, senseOf } from '../../src/page/furniture/grammar.ts';
import { readsLikeRuleList, readsLikeRules } from '../../src/page/furniture/rules-prose.ts';
import { sourceOf, wordsOf } from '../../src/page/furniture/pattern.ts';

const rows = FAMILIES.flatMap(([family, phrases]) => phrases.map((phrase) => ({ family, ...phrase })));

describe('the furniture lexicon', () => {
  it.each(rows.map(({ family, says, example }) => [example, family, says] as const))('%s', (example, family, says) => {
    // Each row fits its own example, whatever row of the lexicon is asked first.
    expect(wordsOf(example)).toMatch(new RegExp(`^(?:: )?(?:\\d+ )?(?:${sourceOf(says)})(?= |$)`, 'u'));
    const families = [true, false].map((linked) => senseOf(example, { linked, behind: true })?.family);
    expect(families).toContain(family);
  });

  it.each([
    'قالت الصحيفة إن قائمة «الأكثر قراءة» تغير عمل غرف الأخبار، وإن المحررين صاروا يكتبون لها.',
    'وكانت إدارة الموقع قد أعلنت شروط التعليق الجديدة الأسبوع الماضي، ومنعت نشر الشتائم.',
    'اقرأ الطفل الرسالة ثم أعادها إلى أمه، وقال إنه لا يفهم منها شيئا.',
    'شارك في الاجتماع وزراء من 12 دولة، وناقشوا مشروع الربط الكهربائي.',
    'تابع الفريق تدريباته أمس استعدادا لمباراة الجمعة.',
    'المصدر ذاته أكد أن المفاوضات ستستأنف الأحد.',
    'التعليق الرسمي الوحيد جاء من وزارة المالية التي نفت الخبر جملة وتفصيلا.',
    'وسم الحكام المباراة بأخطاء كثيرة، وطالب النادي بإعادتها.',
    'الأكثر قراءة لا يعني الأكثر أهمية',
    'طباعة النقود لا تحل أزمة السيولة، يقول الخبير.',
    'السابق أوانه الحديث عن استقالة الحكومة، بحسب النائب.',
    'آخر الأخبار الواردة من الجبهة تقول إن القصف توقف فجرا.',
    'احصل على درجة الدكتوراه من جامعة القاهرة، ثم عاد إلى بلده.',
    'على مدار الساعة تعمل فرق الإنقاذ في الحي المنكوب.',
    'خلال أسبوع واحد استقبل المستشفى 40 مصابا.',
    'سجل لتلقي اللقاح نحو مليون شخص في يومين.',
    'بالصور والوثائق أثبت الباحث أن الجسر بني قبل قرنين.',
    'كونوا على قدر المسؤولية، قال المدرب للاعبيه.',
    'يمكنكم أيضا قراءة ما بين السطور في بيان الوزارة الذي صدر أمس، فهو يتراجع عن كل ما وعد به في الصيف الماضي أمام النواب.',
    'الرد جاء سريعا من الحكومة.',
    'عودة اللاجئين تتواصل عبر المعبر.',
    'والبحث عن القارب مستمر.',
    'والبحث مستمر.',
    'والأخبار العاجلة كثيرة.',
    'كتب الأطفال الأكثر مبيعا في معرض الرياض زادت أسعارها الخمس.',
    'سجل في الدورة نحو أربعين مزارعا من القرى المجاورة.',
    'اشترك في المسابقة مئة طالب من مدارس المدينة.',
    'سجل اللاعب هدفين لتكون النتيجة 2-1 قبل نهاية الشوط.',
    'انضم إلى قناة محلية مراسلا عام 2005، ثم عاد إلى الصحافة المكتوبة.',
    'انضم إلى خدمة الإسعاف عشرون متطوعا.',
    'وتابع: «غيّرنا موقعنا مرتين، ولم نجد زبائن».',
    'وتابع قائلا إن موقعنا في السوق صار أقوى.',
  ])('leaves a sentence of a story alone: %s', (sentence) => {
    expect(senseOf(sentence, { linked: false, behind: false })).toBeUndefined();
  });

  it.each([
    'الأكثر قراءة ليست الأفضل',
    'الأكثر مشاهدة كان فيلما صامتا',
    'الأكثر قراءة كانت رواية قديمة',
    'الأكثر مبيعا هو كتاب الطبخ',
    'الأكثر تداولا هي الشائعات',
    'الأكثر قراءة بعد الحرب',
    'الأكثر زيارة قبل الإغلاق',
    'الأكثر متابعة الذي غاب',
    'الأكثر جدلا يثير الشارع',
  ])('leaves a heading that says something of it: %s', (heading) => {
    expect(senseOf(heading, { linked: false, behind: true })).toBeUndefined();
  });

  it.each([
    'سجّل حضورك في ندوة الخميس',
    'سجّلي بريدك ليصلك موجز المساء',
    'تابعي كل جديد على حسابنا',
    'تابع كل جديد لحظة بلحظة عبر تطبيق صدى الوادي',
    'انضم إلى آلاف القراء الذين يتلقون نشرتنا',
    'اشترك في المجلة المطبوعة وتصلك إلى باب بيتك',
    'اشترك اليوم واحصل على خصم 20% على الاشتراك السنوي',
    'اشتركي لتبقي على اطلاع',
    'تابعوا بثنا المباشر',
    'أدخلي عنوان بريدك',
  ])('knows a call that speaks to the reader, between paragraphs: %s', (call) => {
    expect(senseOf(call, { linked: false, behind: false })?.family).toBe('promo');
  });

  it.each(['مقالات أخرى', 'أخبار ذات صلة', 'إفصاح: قد نحصل على عمولة عند الشراء', 'ملاحظة : المشاركات لا تنشر قبل أن يراجعها المحرر', 'لمعرفة مواعيد العروض زوروا صفحة المسرح', 'لمشاهدة الصور كلها تصفّحي حسابنا'])('knows a notice and a call: %s', (line) => {
    expect(senseOf(line, { linked: false, behind: true })).toBeDefined();
  });

  it('writes an imperative in its three forms only where a word stands alone', () => {
    expect(wordsOf('سجلوا الدخول')).toMatch(new RegExp(`^${sourceOf('(سجل!) الدخول')}$`, 'u'));
    for (const { says } of rows) expect(says).not.toMatch(/(?:^|[^([|\u0621-\u064a])[\u0621-\u064a]+!|![^)|\]]/u);
  });

  it.each(['انضمّ/ي إلى المناقشة', 'التعليقات لا تظهر إلا بموافقة المحرر', 'فيديو قد يعجبك', 'اشترك/ي في النشرة البريدية'])('knows a line in other words: %s', (line) => {
    expect(senseOf(line, { linked: true, behind: true })).toBeDefined();
  });

  it.each(['هل كنت شاهدا على العصر؟ سأله المذيع فضحك طويلا.', 'المشاركات لم تنشر أسماؤهن خوفا عليهن.'])('leaves a sentence between the paragraphs alone: %s', (sentence) => {
    expect(senseOf(sentence, { linked: false, behind: false })).toBeUndefined();
  });

  it.each(['عدم الإساءة إلى الأشخاص', 'الامتناع عن الشتائم', 'الالتزام بموضوع الخبر', 'التزام الأدب في الحوار', 'الابتعاد عن التجريح', 'تجنب الروابط', 'احترام رأي الآخرين', 'يجب أن يكون التعليق قصيرا', 'لا تكتب اسم غيرك', 'أن يكون التعليق بالعربية', 'يمنع الإعلان', 'يرجى الاختصار', 'ممنوع نشر أرقام الهواتف'])('knows the first of a list of rules: %s', (rule) => {
    expect(readsLikeRuleList(rule)).toBe(true);
  });
  it.each(['اليمن يستقبل أول سفينة', 'لاعب يعود إلى ناديه', 'انتهاء موسم الصيد'])('knows the first of a list of headlines: %s', (headline) => {
    expect(readsLikeRuleList(headline)).toBe(false);
  });

  it('knows rules in prose from a report about rules', () => {
    expect(readsLikeRules('نرحب بتعليقات القراء، وتخضع المشاركات للمراجعة، ونحتفظ بحق حذف ما فيه إساءة أو شتائم.')).toBe(true);
    expect(readsLikeRules('وقالت الصحيفة إن التعليقات تخضع للمراجعة، وإنها تحتفظ بحق حذف ما فيه إساءة أو شتائم.')).toBe(false);
  });
});
