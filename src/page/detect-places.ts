/** What an address or a title alone says about its page; sites all over the world name theirs alike. */

const HOME = 'home|index|default|main|ar|mobile';
const LISTING = 'category|tags?|topics?|sections?|archives?|authors?|writers?|page|products?|shop|forums?|(?:show)?thread|search';
const LISTING_ARABIC = ['أقسام', 'اقسام', 'قسم', 'تصنيف', 'وسم', 'أرشيف', 'ارشيف', 'بحث', 'كاتب'];
const SERVICE = 'about|contact|privacy|terms|login|register|cart|404';

/** The title is the first line, the path with its query the second, all in small letters. */
const title = (names: string): string => `(?<![^])(?:[^\\n]*(?:[|»«›:•·]|\\s[-–—])\\s*)?(?:${names})\\s*(?=[|»«›:•·\\n]|[-–—]\\s)`;
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
  service: `${unlessItem(part(SERVICE))}|${title('about us|contact us|من نحن|[اإ]تصل بنا|سياسة الخصوصية|شروط الاستخدام|[^|\\n]{0,60} غير موجودة|404')}`,
};
