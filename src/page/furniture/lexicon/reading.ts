/*
 * How a house leads its reader from one story to another: what stands before a linked headline with no colon between. Folded;
 * alternatives of regular expressions.
 */

/** Asked of the reader, in three forms: «تعرفي معنا إلى …», «اكتشفوا …». */
export const READ = '(?:اقرا|شاهد|طالع|تابع|تعرف|اكتشف|اطلع|تصفح|راجع|استكشف|استمع)(?:ي|وا)?';
/** The same as a noun: «ما رأيك في الاطلاع على …». */
export const READING = 'قراءه|اطلاع|مشاهده|متابعه|مطالعه|تعرف|تصفح|استماع';
/** Without one of these a noun is not offered to the reader. */
export const OFFERED = 'ايضا|كذلك|رايكم?|يمكنكم?|بامكانكم?|يهمكم?|يعجبكم?|يفوتكم?|ندعوكم?|ننصحكم?|لكم?';
/** What may stand besides. */
export const BESIDES = 'معنا|ايضا|كذلك|اكثر|المزيد|هنا|الي|علي|عن|في|من|حول|كيف|هذا|هذه|المقال|المقاله|الموضوع|التقرير';
