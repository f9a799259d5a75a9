import { regex } from '../../arabic/regex.ts';
import type { FurnitureKind } from '../../model/article.ts';
import { NOTICE, NOTICE_LABEL } from './lexicon/notice.ts';
import { REPORTING } from './lexicon/reporting.ts';
import { foldInclusive } from './pattern.ts';

/*
 * Short lines in which the newsroom speaks to its reader, whatever their wording: «أحببت ما نكتب؟ ساندنا باشتراك» asks for
 * money, «لن يظهر ردك قبل موافقة المشرف» warns, «ما يرد هنا لا يلزم المجلة» disclaims. No sentence is listed: a line is taken
 * when it says who speaks, to whom, and what about. Words are compared folded; all patterns are written folded.
 */

/** Longest line that is asked, in words; longer ones are an opinion column that turns to its readers. */
const LONGEST = 40;

/** One of these words, folded, with what is written joined to its beginning. */
export const words = (source: string): RegExp => regex('g')`(?<!\p{L})(?:[وفبل]|و[بل]|بال|وال|لل|ال)?(?:${source})(?!\p{L})`;

/** The outlet speaking of itself: what we publish, our channel, a magazine paid for by its readers. */
export const OUTLET = words('(?:مبادئ|معايير|ميثاق|سياسات)نا|(?:قنا|نشر|صفح|مجل|صحيف|جريد|منص|مؤسس|غرف|استقلالي|رسال|رسائل|مدون|شبك|قائم)تنا|(?:موقع|تطبيق|بودكاست|حساب|فريق|استقلال|عمل|متجر|محتوا|جمهور|مجتمع|برنامج|بريد|ارشيف)نا|حساباتنا|منصاتنا|محرر[وي]نا|اطبا[ؤئ]نا|قرا[ؤئ](?:نا|ها|ه)|مشترك[وي](?:نا|ها)|متابع[وي]نا|صحافت(?:نا|ها|ه)|ننشر\\p{L}*|ننتج\\p{L}*|نكتب\\p{L}*|نقدم\\p{L}*|نحن|لدينا|الينا|لنا|(?:ساند|سانِد|ادعم|راسل|شارك|اخبر|تابع|ساعد|دعم|اكتب|انضم|حدث|زود|واف)و?نا');

/** The reader spoken to. */
const READER = words('(?:اشتراك|سؤال|اسئلت|استفسار|استفسارات|راي|آراء|اراء|تعليق|تعليقات|مساهمت|مساهمات|مشاركت|مشاركات|دعم|تبرع|تبرعات|بريد|قصت|تجربت|رسائل|رسالت|عضويت|هاتف|جوال|انضمام|متابعت|ملاحظات|اقتراح|اقتراحات|مقترحات|حالت|صندوق|رد|ثقت)كم?|(?:لدي|عند|اعجب|اعجبت|يعجب|يهم|تهم|همت|افاد|يمكن|بامكان|ندعو|انتظار)كم?|رايتم?|وجدتم?|لاحظتم?|تعتقد(?:ين|ون)?|تقرا(?:ه|ون)?|قراتم?|تقراونه|تقرؤونه?|انتم?|استمتعتم?|احببتم?|عزيزي|عزيزتي|(?:ساند|ادعم|راسل|شارك|اخبر|تابع|ساعد|اكتب|حدث|زود|واف)و?نا|(?:اشترك|انضم|ساهم|تبرع|سجل|ارسل|حمل|ادعم|كن|شارك|تابع|اكتب|فعل|انشر)(?:وا|ي)');

/** What is asked for: money, membership, a message, a visit to a channel. */
const REQUEST = words('اشتراكا?|اشتراكك?م?|(?:اشترك|انضم|ساهم|تبرع|سجل|ارسل|حمل|ادعم|ساند|راسل|شارك|اكتب|اخبر|زود|واف|ساعد)(?:وا|ي|و?نا|و?ها|و?ه)?|انضمامكم?|دعم|دعما|دعمكم?|تبرع|تبرعا|تبرعك?م?|عضويه|عضويتكم?|شريكا|شركاء|جزءا|تمول\\p{L}*|يمول\\p{L}*|مموله?|بتمويل|مساهمتكم?|تيليجرام|تلغرام|تيلغرام|تليجرام|واتساب|بريدكم?|البريديه|رسائلكم?|اسئلتكم?|سؤالكم?|ملاحظاتكم?|اقتراحاتكم?|مقترحاتكم?|متابعتكم?|انتظاركم?|شكوي|تصويبا?|تصحيحا?');

/** One of the house's own channels: «انضم إلى قناتنا في تليجرام». */
const CHANNEL = regex('i')`(?<!\p{L})[وبل]?(?:قنا|قنوا|صفح|مجموع|حساب|حسابا|منصا)(?:تنا|نا)(?!\p{L}).*(?<!\p{L})[بل]?(?:ال)?(?:تيليجرام|تلغرام|تيلغرام|تليجرام|تلجرام|واتساب|واتس|فيسبوك|فيس|تويتر|اكس|يوتيوب|انستغرام|انستجرام|تيك|غوغل|جوجل|ثريدز|سناب\p{L}*|telegram|whatsapp|facebook|twitter|youtube|instagram|google)(?!\p{L})`;

/** Somebody is quoted or reported, or «شاركنا تجربته»: then it is the story that speaks. */
const REPORT = regex()`(?<!\p{L})(?<!(?:ان|اذا|هل) )[وف]?(?:${REPORTING}|ذكرت?|كتبت?|وفقا|كانت?|نشرت?|(?:شارك|اخبر|حدث)ت?نا \p{L}{3,}(?:ته|ها|هم))(?!\p{L})`;

/** The house steps back from what it prints: what is published here … does not bind … the paper; or does not bind, what is published here. */
const DISCLAIMED = regex()`^[^\p{L}]*(?:(?:${NOTICE})[^\p{L}]+)?(?:ان |(?:لا|لن|ليست?) (?:\p{L}+ )?(?=هذ|ما |الاراء|المعلومات|جميع|كل))?(?:(?:جميع|كل|كافه) )?(?:ما (?:ينشر|يرد|ورد|نشر|يكتب|جاء)|(?:هذه |هذا )?(?:ال)?(?:اراء|معلومات|محتوي|ماده|مواد|نصائح|نصيحه|مقال|مقاله|مقالات|اجابه|اجابات|ارقام|تحليل|تحليلات|توصيات|ارشادات|زاويه|صفحه))(?!\p{L})`;
const STEPS_BACK = regex()`(?<!\p{L})(?:(?:و?لا|ولن|لن|ليست?|وليست?|غير|دون) (?:\p{L}+ )?(?:تلزم|يلزم|ملزمه?|تعكس|يعكس|تعبر|يعبر|تمثل|يمثل|تغني|يغني|تعد|يعد|تعتبر|يعتبر|تعوض|يعوض|تشكل|يشكل|تحل|يحل|بديلا?|بديله|نصيحه|توصيه|استشاره|دعوه|تتحمل|تقوم|تستبدل)|(?:للتثقيف|للتوعيه|للاسترشاد|استرشاديه|لاغراض|لغرض|لاهداف|بغرض) ?)`;
const FROM_WHOM = regex()`(?<!\p{L})[وبل]{0,2}(?:ال|لل)?(?:صحيفه|موقع|جريده|مجله|شبكه|منصه|ناشر|تحرير|تحريريه|اداره|بالضروره|ضروره|موقفنا|راينا|سياستنا|اصحابها|صاحبها|صاحبه|كاتبها|كاتبه|كتابها|طبيب|طبيبك|اطباء|صيدلي|طبيه|طبي|مختص|مختصين|متخصص|متخصصه|استشاره|استشارته|نصيحه|توصيه|استثماريه|استثماري|تشخيص|علاج|قانونيه|تثقيف|تثقيفيه|توعيه)(?!\p{L})`;

/** A reader's contribution and those who let it through. */
const CONTRIBUTION = words('(?:مساهمت|مشاركت|تعليق|تعليقات|رد|ردود|رسالت|مداخلت|راي)كم?|تعليقات|تعليق|مشاركات|مساهمات|ردود|مداخلات|منتدي');
const MODERATED = regex()`(?<!\p{L})(?:(?:مراقبه?|خاضعه?|تخضع|يخضع|تراجع|يراجع)(?!\p{L}).*(?:قبل|نشر|مراجعه|اشراف|رقابه|موافقه)|(?:لن|لا|سوف|قبل ان|س)? ?(?:س?[تي]ظهر|س?[تي]نشر)(?!\p{L}).*(?:الا بعد|بعد|قبل|حتي|حين|موافقه|يوافق|يصادق|يراجع|مراجعه|اداره|مشرف))`;

/** Somebody's own, or what happens before it is printed. */
const YOURS = regex()`(?<!\p{L})(?:\p{L}{2,}كم?(?!\p{L})|قبل (?:ال)?نشر)`;

/** How often one of the words stands in a text. */
export const counted = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * What a short line is when the newsroom speaks to its reader in it: 'promo' an appeal, 'commentRules' a note on moderation
 * or opinions, 'legal' a note on advice; undefined for everything else. `answered` says that the page is an interview, in
 * which questions are put to the guest.
 */
export function addressOf(text: string, answered: boolean): FurnitureKind | undefined {
  if (text.split(' ').length > LONGEST + 10) return undefined; // a paragraph need not be folded to be counted
  const line = foldInclusive(text).replace(/\s+/g, ' ').trim();
  const length = line.split(' ').length;
  if (length < 3 || length > LONGEST || REPORT.test(line) || isSaid(text)) return undefined;
  if (DISCLAIMED.test(line) && STEPS_BACK.test(line) && FROM_WHOM.test(line)) return /(?:تثقيف|توصي|طبي|استشار|نصيحه|استثمار|مختص|متخصص|علاج|توعيه|قانوني)/u.test(line) ? 'legal' : 'commentRules';
  if (counted(line, CONTRIBUTION) > 0 && MODERATED.test(line) && YOURS.test(line)) return 'commentRules';
  if (answered && /[؟?]/u.test(text)) return undefined;
  if (CHANNEL.test(line)) return 'promo';
  return counted(line, OUTLET) > 0 && counted(line, READER) > 0 && counted(line, REQUEST) > 0 ? 'promo' : undefined;
}

/** Between quotation marks, or behind a speaker's name: «أمينة: راسلونا متى شئتم». */
export function isSaid(text: string): boolean {
  return /[«"“”].{12,}[»"“”]/su.test(text) || /^\s*[-–—]/u.test(text) || /^\s*(?:[^\s:؟.!]+ )?[^\s:؟.!]+ ?:\s/u.test(text.replace(NOTICE_LABEL, ''));
}
