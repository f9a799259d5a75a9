/** What stands over a box of facts that belongs to the story, folded, without the article; a regular expression's alternatives. */
export const FACTS = 'بطاقه|سيره|نبذه|معلومات|بيانات|حقائق|محطات|ارقام|مواصفات|تعريف|طاقم|من هو|من هي';
/** The same further on in the line: «السيرة في سطور», «المشروع بالأرقام». */
export const IN_FACTS = '(?:في|ب) ?(?:ال)?(?:سطور|ارقام|نقاط)';
/** With one of these the facts are the house's, or those of whoever wrote the story. */
export const OF_OTHERS = 'اتصال|تواصل|موقع|كاتبه?|مؤلف|محرر|نشر|عنا|صحيفه|اسعار|طقس';
/** Over a list of its own a story names so what happened in it: «أبرز التطورات:»; other stories are «الأخبار» or «الأكثر قراءة». */
export const SUMMED_UP = /تطورات|مستجدات/u;
