/*
 * What a row over, under or between advertisements is made of: «إعلان - يستمر المحتوى بعده», «الإعلانات | تابع القراءة أسفل
 * الإعلان». There is no end of their wordings, but all are made of these words and of no other. Written folded; ال and the
 * particles joined to a word need not be.
 */

/** The advertisement itself; a row has at least one, or both of the next. */
export const AD_NOUNS = 'اعلان اعلانات اعلاني اعلانيه اشهار اشهاري اشهاريه ممول مموله ads ad advertisement advertisements advertising sponsored'.split(' ');
/** The text goes on … */
export const GOING_ON = 'يستمر تستمر مستمر مستمره يتواصل تتواصل يتبع تتبع يتابع تتابع تابع تابعوا تابعي واصل واصلوا واصلي اكمل اكملوا اكمال لاكمال استكمال لاستكمال متابعه لمتابعه مواصله لمواصله انتقل انزل مرر مرري مرروا اسحب اقرا تتمه بقيه continue continues scroll keep reading'.split(' ');
/** … further down. */
export const BELOW = 'بعد بعده بعدها اسفل اسفله اسفلها تحت تحته ادناه للاسفل بالاسفل لاسفل هنا below after down'.split(' ');
/** What goes on, and whatever else may stand between. */
export const BETWEEN = 'محتوي قراءه قراءتك خبر مقال مقاله نص ماده موضوع تقرير قصه تفاصيل مزيد مساحه فضاء فاصل مدفوع مدفوعه رعايه هذا هذه من في الي علي و google جوجل غوغل content story article the this'.split(' ');
