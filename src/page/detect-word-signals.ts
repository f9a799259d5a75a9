import { PLACES } from './detect-places.ts';
import type { WordSignal } from './detect-words.ts';

/**
 * The second look, at the words of a page that may be an article by its shape: where does it stand, and does it speak like
 * one? These rows are data, so that content.js need not carry them into every page of the web; it asks the background
 * for them where the first look finds something. `detect.ts` has the words for each.
 */

/** Buttons and headings of shops, boards, forums, courses and services, where they stand alone. */
const OFFERS = [
  '(?:[أا]ضف|[إا]ضافة) (?:.{0,6}(?:سلة|عربة)|رد|[إا]جابة)',
  '(?:اشتري?|احجز|قدّ?م|ابد[أا]) (?:الآن|موعد|على|تذكر|الخدمة)',
  '(?:راسل|اتصل ب).?(?:المعلن|البائع)',
  '[أإا]ظها?ر.{0,5} رقم',
  'اقتباس$',
  'مشاركات:? [0-9٠-٩]',
  'الدرس (?:السابق|التالي)',
  '(?:منتجات|وظائف|[إا]علانات|عقارات|سيارات) (?:مشابهة|ذات صلة)',
  '(?:وصف|مواصفات|تفاصيل) (?:المنتج|السلعة|ال[إا]علان)',
  '(?:الوصف|المسمى) الوظيفي',
  'المواضيع المتشابهة',
];

/** Prose that speaks to its reader as to a customer, a user or a pupil, of its own page, or of a thing that is for sale; a club tells news of «فريقنا». */
const SPEAKS = [
  'يمكنك|لديك|عليك|تستطيع أن|(?:بيانات|هاتف|جهاز|حساب|طلب|ر[أا]ي|موعد|رحلت|سيارت|منزل)ك',
  '(?:عملا[ئؤ]|منتجات|خدمات|موقع|عيادت|متجر|تطبيق|شركت)نا',
  'نقدم|نوفر|نضمن|ننصح|سنتعلم|نتمنى لكم',
  'للبيع|لل[إا]يجار|للتفاوض|احجز|اضغط|انقر|اختر|[أا]دخل|اشترك|يرجى|نرجو|تواصل معنا|اتصل بنا',
  'هذ[اه] (?:الصفحة|الموقع|الخدمة|التطبيق|الدرس|الاتفاقية|الشروط|المنتج|الاستبيان|الجدول|المدونة|المنتدى)',
];

/** When or by whom it was written: a byline, a date in figures or with the name of its month, how long ago. */
const SIGNED = [
  '^(?:بقلم|كتبت?|حاور\\S*|[إا]عداد|تحرير)[ :]',
  '[0-9٠-٩] ?[/-] ?[0-9٠-٩]{1,4} ?[/-] ?[0-9٠-٩]',
  '[0-9٠-٩] \\S{2,9}(?: \\S{3,6})?،? [0-9٠-٩]{4}',
  '(?:قبل|منذ) [0-9٠-٩]',
];

/** Its writer by name: of all that is on the web, texts are signed. */
const WRITER = '^(?:بقلم|كتبت?|تقرير|نصوص|نص|تحقيق|حوار|[إا]عداد|تحرير) ?: ?[ء-ي]{2,} [ء-ي]{2,}';

const any = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
/** There or not. */
const once = { per: 'page', low: 0, high: 1, backed: 1 } as const;

export const WORD_SIGNALS = [
  { ...once, name: 'item', where: 'place', pattern: PLACES.item, weight: 0.1 },
  { ...once, name: 'home', where: 'place', pattern: PLACES.home, weight: -0.5 },
  { ...once, name: 'listing', where: 'place', pattern: PLACES.listing, weight: -0.35 },
  { ...once, name: 'service', where: 'place', pattern: PLACES.service, weight: -0.8 },
  { ...once, name: 'silent', where: 'labels', pattern: `(?<![^])(?![^]*${any(SIGNED)})`, weight: -0.15, backed: 0 },
  { ...once, name: 'signed', where: 'labels', pattern: WRITER, weight: 0.1 },
  // A story may recommend a product; a shop names no source.
  { ...once, name: 'offers', where: 'labels', pattern: `^${any(OFFERS)}`, weight: -0.4, backed: 0.6 },
  { name: 'speaks', where: 'prose', pattern: `(?<![ء-ي])${any(SPEAKS)}(?![ء-ي])`, per: 'thousand', low: 1, high: 4, weight: -0.3, backed: 0.5 },
  // Verse, lyrics and lists of words are short lines that no sentence ends.
  { name: 'verse', where: 'prose', pattern: '^[^.،؛:؟!»…\\n]{1,90}$', per: 'line', low: 0.5, high: 0.9, weight: -0.4, backed: 1 },
  // Scripture, classical books and poems write the vowels, which newspapers leave out.
  { name: 'vocalized', where: 'prose', pattern: '[\u064b-\u0652]', per: 'thousand', low: 100, high: 250, weight: -0.5, backed: 1 },
  // An encyclopaedia numbers its sources.
  { ...once, name: 'notes', where: 'prose', pattern: '\\[[0-9٠-٩]+\\]', low: 2, high: 4, weight: -0.3 },
  // A list of prices is figures from top to bottom; a story beside one says more for itself.
  { ...once, name: 'figures', where: 'labels', pattern: '^[▲▼]? ?[0-9٠-٩]+[,.٬٫][0-9٠-٩]+$', low: 8, high: 16, weight: -0.3 },
] as const satisfies readonly (WordSignal & { name: string })[];

export type WordSignalName = (typeof WORD_SIGNALS)[number]['name'];
