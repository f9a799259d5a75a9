/*
 * What a paper says of itself in the last line of its pages, folded; alternatives of regular expressions. A new kind of house
 * is a word more in `KIND`.
 */

/** What a house is. */
export const KIND = 'صحيفه|جريده|موقع|مجله|منصه|شبكه|وكاله|بوابه|قناه|مؤسسه|منظمه|جمعيه|مبادره|تعاونيه|مدونه|يوميه|اسبوعيه';
/** Of what kind it calls itself. */
export const MANNER = 'الكترونيه?|اخباريه?|مستقله?|رقميه?|اعلاميه?|شامله?|يوميه|اسبوعيه|صحفيه?|صحافيه?|سياسيه?|ثقافيه?|عربيه?|محليه?|غير ربحيه?|ورقيه';
/** What it does. */
export const CARES = '[تي](?:صدر|عني|هتم|قدم|غطي)|تاسست?|انطلقت?|علي مدار|اولا باول|لحظه بلحظه';
