/** What an address or a title alone says about its page; sites all over the world name theirs alike. */

const HOME = 'home|index|default|main|ar|mobile';
const LISTING = 'category|tags?|topics?|sections?|archives?|authors?|writers?|page|products?|shop|forums?|(?:show)?thread|search';
const LISTING_ARABIC = ['أقسام', 'اقسام', 'قسم', 'تصنيف', 'وسم', 'أرشيف', 'ارشيف', 'بحث', 'كاتب'];
const SERVICE = '(?:about|terms)(?:[-_][a-z-]+)?|contact|privacy|editorial|cookies?|policy|policies|(?:our-)?team|ethics|corrections|advertise|login|register|cart|404';

/** Rules of the house: a word for rules, what they rule, and more of the same. */
const RULES =
  '(?:ال)?(?:سياس(?:ة|تنا)|شروط|قواعد|معايير|ميثاق|مدونة|اتفاقية|بيان|حقوق) و?(?:ال)?(?:خصوصية|استخدام|نشر|تعليق|تحرير|عمل التحرير|خدمة|تصحيح|شرف|سلوك|ملفات|[أا]حكام)\\S*(?: (?:و|ال|تعريف)\\S+){0,3}';
const PAPER = 'صحيفة|جريدة|مجلة|شبكة|وكالة|موقع';
/** What the house says of itself, and how it may be reached. */
const OF_ITSELF = `about us|contact us|من نحن|عن (?:ال)?(?:${PAPER})(?: \\S+)?|(?:رؤي|رسال|قص)تنا(?: و\\S+)?|(?:هيئة|فريق|[أا]سرة) (?:ال)?(?:تحرير|عمل)|(?:[اإ]تصل|تواصل|[أا]علن)(?:وا)? (?:بنا|معنا)|[إا]خلاء المسؤولية|ال[أا]سئلة الشائعة`;

/** The title is the first line, the path with its query the second, all in small letters. */
const title = (names: string, end = ':'): string => `(?<![^])(?:[^\\n]*(?:[|»«›:•·]|\\s[-–—])\\s*)?(?:${names})\\s*(?=[${end}|»«›•·\\n]|[-–—]\\s)`;
const part = (names: string): string => `^/(?:[^?\\n]*/)?(?:${names})(?:[-_](?:us|policy))?(?:\\.[a-z]+)?(?=[/?]|$)`;

/** An identifier or a headline in the last part names one page, whatever the parts before it are called. */
const ITEM = '^/(?:[^?\\n]*/)?[^/?\\n]*(?:\\d{4}|(?:[^-_+/?\\n]+[-_+]){4})[^/?\\n]*/?(?=\\?|$)';
const unlessItem = (pattern: string): string => pattern.replace('^/', `^(?!${ITEM.slice(1)})/`);

/** A query that names a page by its number, alone or behind its kind (q=node/415); one that only tells where the reader came from has letters as well. */
const numbered = (digits: string): string => `\\?(?:[^\\n]*&)?(?!page|lang)[a-z_]+=(?:[a-z]+/)?${digits}(?:&|$)`;

export const PLACES = {
  home: `^/(?:(?:${HOME})(?:\\.[a-z]+)?/?)*(?=$|\\?)(?!${numbered('\\d+')})|${title('home|(?:الصفحة )?الرئيسية')}`,
  item: `${ITEM}|^/[^?\\n]*${numbered('\\d{3,}')}`,
  listing: `${unlessItem(part([LISTING, ...LISTING_ARABIC.map((name) => encodeURIComponent(name).toLowerCase())].join('|')))}|${title(`${LISTING_ARABIC.join('|')}|[أا]رشيف .{1,60}?|نتائج البحث.{0,60}?`)}`,
  // A headline may begin «سياسة الخصوصية: …», so that no colon ends these.
  service: `${unlessItem(part(SERVICE))}|${title(`${OF_ITSELF}|${RULES}|[^|\\n]{0,60} غير موجودة|404`, '')}`,
};
