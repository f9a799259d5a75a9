import { regex } from '../../arabic/regex.ts';
import type { FurnitureKind } from '../../model/article.ts';
import { counted, isSaid, OUTLET, words } from './address.ts';
import { REPORTING } from './lexicon/reporting.ts';
import { foldInclusive } from './pattern.ts';

/*
 * What a house says about itself and its site whatever its wording: that it asks for consent to cookies, on what terms its
 * texts may be printed again, what it lives on, what it offers its readers, how an agency's text may be had. Like
 * `address.ts`, no sentence is listed: a line is taken when it is about one of these and in the house's own voice. A report
 * on cookies, licences or donations has the matter and not the voice. Words are compared folded.
 */

/** Longest notice, in signs. */
const LONGEST = 480;

/** Most lines are about none of these: one look at the matter leaves them. */
const MATTER = /زوار|قرائ|لقرا|متابعي|لكم|ارتباط|مشاع|المصنف|CC BY|مساهم|كوكيز|cookie|تصفح|نشر|نقل|نسخ|اقتباس|رخص|ترخيص|creative|حقوق|ربح|تمويل|[تيم]مول|تبرع|دعم|مستقل|اشتراك|مشترك|معلن/iu;

/** Consent: cookies and what a site gathers of its visitors. */
const COOKIES = words('ملفات? (?:ال)?(?:تعريف )?(?:ال)?(?:ارتباط|تعريفي?ه?)|كوكيز|cookies?|بيانات التصفح|ادوات التتبع|تقنيات (?:ال)?(?:تتبع|مماثله|مشابهه)');
const SITE = words('موقعنا|(?:هذا|هذه) (?:الموقع|المنصه|الصفحه|التطبيق)|شركا[ءؤئ]نا|خدماتنا|منصتنا|تطبيقنا|(?:تسمح|تسمحون|تاذن|تسمحين) لنا|موقع الويب هذا');
const WE = words('نحن|نستخدم|نستعمل|نستعين|نجمع|نعالج|نقدم|نوفر|نحترم|نهتم|نعتمد|نود|نضع|نخزن|نحلل|نخصص|نقيس|نحفظ|نعرض|لنقدم|نتمكن|لنا');
const VISITOR = words('(?:موافقت|تفضيلات|اختيار|اختيارات|اختياراتك|خيارات|متصفح|خصوصيت|بيانات|تجربت|تصفح|زيارت|جهاز|استخدام|استمرار|اعدادات|موافق|معرفت)(?:ك|كم)|لك|لكم|يمكنكم?|توافقو?ن?|تقبلو?ن?|موافقه?|اوافق|اقبل|(?:قبول|رفض) (?:ال)?(?:كل|جميع|كوكيز|ملفات)');

/** A button or a link of the banner: «إعدادات ملفات الارتباط». */
const COOKIE_LABEL = regex()`^[^\p{L}]*(?:(?:اعدادات|اداره|قبول|رفض|سياسه|تفضيلات|خيارات|اوافق علي|موافق علي) )?(?:(?:كل|جميع) )?(?:ملفات (?:ال)?(?:تعريف )?(?:ال)?ارتباط|(?:ال)?كوكيز|cookies)[^\p{L}]*$`;
const QUOTED = /[«"“”].{12,}[»"“”]/su;

/** Terms on which a text may be printed again. */
const REUSE = words('(?:اعاده|يعاد|تعاد) (?:ال)?(?:نشر|استخدام|طبع|طباعه|توزيع|انتاج)\\p{L}*|اعيد (?:نشر|استخدام)\\p{L}*|(?:نقل|نسخ|اقتباس|استنساخ)(?:ها?)?|مشاع (?:ال)?ابداعي|creative commons|رخصه|ترخيص|تراخيص|مرخصه?|حقوق (?:ال)?(?:نشر|ملكيه|طبع|مؤلف|تاليف)');
const WORK = words('(?:هذا|هذه) (?:المقال|المقاله|الماده|التقرير|التحقيق|النص|المحتوي|الخبر|القصه|العمل|المنشور|التدوينه|الترجمه|المصنف|الحوار|المقابله|التحليل|الدراسه|الافتتاحيه|الشهاده|المراجعه|الصوره?|الفيديو|الملف|الحلقه|القصه|البيان|الصفحه)|مقالاتنا|موادنا|محتوانا|نصوصنا|تقاريرنا|(?:ال)?(?:مواد|محتوي|محتويات|مقالات|نصوص) (?:هذا )?(?:الموقع|المجله|الصحيفه|المنصه|الشبكه|المنشوره?|الوارده?)');
const TERM = words('بشرط|شريطه|شرط|اذن|موافقه|خطيه?|(?:ذكر|الي|من) (?:ال)?مصدر\\p{L}*|المصدر|(?:ال)?اشاره الي|نسبه|نسبته|نسبتها|بموجب|وفق|غير تجاريه?|(?:دون|عدم) تعديل\\p{L}*|محفوظه');
/** A licence by its name, in a line that is about the text at hand. */
const LICENCE = regex()`^[^\p{L}]*(?:(?:ال)?(?:ترخيص|رخصه|مرخصه?|منشوره?|متاحه?|متوفره?|محتوي|نص|نصوص|ماده|مواد|مقال|حقوق)|[يتن]?نشر|[تي]خضع|[تي]توفر|[تي]تاح|هذا|هذه|جميع|كل|كافه|يمكن|تحت|بموجب|وفق|cc|creative|licen[cs]e|©)(?!\p{L}).*(?:مشاع (?:ال)?ابداعي|المشاع|creative commons|(?<!\p{L})cc (?:by|0)|نسب المصنف)|^[^\p{L}]*(?:مشاع ابداعي|المشاع الابداعي|creative commons|cc by)`;
const MAY = words('يمكن|يمكنكم?|يجوز|يسمح|مسموح|يحظر|يمنع|محظور|ممنوع|مانع|متاحه?|يتاح|تتاح|مرخصه?|يخضع|تخضع|ينشر|تنشر|منشوره?|نشجع|نرحب|نسمح|نتيح|محفوظه|اعيد|تعاد|يعاد|يرجي|الرجاء');

/** What a house lives on, said by itself. */
const MEANS = words('غير ربحيه?|[يت]مول\\p{L}*|صحافه (?:حره|مستقله)|ربحيه?|تمويل|تمويلا|تمويلات|ممولا?|مموله|مساهم(?:ه|تكم?)|شهريه?|فنجان (?:ال)?قهوه|تمولنا|يمولنا|تبرعا?ت?\\p{L}*|دعم|داعمين|داعمونا?|دعمكم?|مستقله?|استقلاليه?|اشتراكات?|اعلانات|معلنين|مدفوعا?|اموال|عضويه|عضويات|مساهمات|رعاه|ربح');
const OURS = words('(?:عمل|صحافت|صحف|محتوا|فريق|تمويل|موارد|استقلاليت|استقلال|قرا[ءؤئ]|مؤسست|منصت|مجلت|صحيفت|غرفت|تغطيت|تغطيات|رسالت|مهمت|مشروع|داعم[يو]|ميزانيت|دخل|ايرادات|بقا[ءئ]|صمود|(?:[تي]?ساعد|[تي]بقي|[تي]مكن|[تي]دعم)) ?نا');
const WE_LIVE = words('نحن|نكتب|نملك|نحصل|نتلقي|نقبل|نعتمد|نعيش|نجمع(?:ها)?|ننشر|ننتج|نمول|نتقاضي|نضع|نضعه|نتيح|نبقي|نطلب|نستمر|نواصل|نعمل');

/** What stands over a text that is not for everybody, or for once is. */
const ACCESS = words('مجانا?|مجانيه?|حصري[اه]?|متاحه?|مفتوحه?|كاملا?|كامله|تبقت?|المتبقيه|محدوده');
const SUBSCRIBERS = words('مشترك(?:ون|ينا?|ات)?|اشترا?ك\\p{L}*');

/** An agency's note on how its texts may be had. */
const TEXTS = words('(?:ال)?(?:اخبار|مواد|نصوص|صور|محتويات|محتوي|خدمات|برقيات) (?:ال)?(?:منشوره|معروضه|وارده|متاحه|مبثوثه|كامله|اخباريه)');
const SUPPLY = words('(?:ل|ال)?(?:مشترك[يو]ن?|مشتركيها|اشتراك|وكاله|وكالتنا)|ملخص|اختصار|مختصره?|موجزه?|نظام|خدمه|(?:ال)?(?:نص|نسخه) الكامله?|حقوق');
const ASK = words('يرجي|الرجاء|نرجو|يمكنكم?|للاشتراك|للاتصال|للتواصل|الاتصال|التواصل|تواصلوا?|اتصلوا?');

/** The house offers its reader something: «ونقدم لكم من خلال موقع …، تغطية مستمرة», «نتيح لزوارنا تصفح …». */
const OFFERS = regex()`^[^\p{L}]*و?(?:كما )?(?:ن|[يت])(?:تيح|وفر|قدم)(?!\p{L})`;
const TO_READERS = words('لكم|ل?(?:زوار|قرا[ءؤئ]|متابعي)(?:نا|ه|ها)|لزوار (?:ال)?موقع\\p{L}*');
const THROUGH = words('موقع|تطبيق|تطبيقنا|بوابه|رابط|هنا|متجر|هاتف|هواتف\\p{L}*|بريد\\p{L}*|تصفح');
const SERVICE = words('تغطيه|متابعه|خدمه|اخبار|نسخه|تصفح|اسعار|نتائج|تنبيهات|اشعارات');

/** Somebody else speaks: a story. «نشر» is no word of reporting here, it is what a licence is about. */
const REPORT = words(`${REPORTING}|ذكر(?! (?:ال)?مصدر| اسم)|ذكرت|كانت?|[يت]ري|اعتبرت?|وفقا ل\\p{L}+`);

/**
 * What a line is when the house speaks in it of its own site or its own means: 'legal' for consent, licences and an agency's
 * terms, 'promo' for what it lives on and what it offers; undefined for everything else. `behind` says that the story lies before it,
 * `isApart` that it stands in a box unlike those of the story's paragraphs: without either only the clearest is taken.
 */
export function noticeOf(text: string, behind: boolean, isApart: () => boolean): FurnitureKind | undefined {
  if (text.length > LONGEST || text.length < 12 || !MATTER.test(text)) return undefined;
  const line = foldInclusive(text).replace(/\s+/g, ' ');
  const apart = isApart();
  const beside = apart || behind;
  if (has(line, COOKIES)) {
    const site = counted(line, SITE);
    const we = counted(line, WE);
    const visitor = counted(line, VISITOR);
    // A report on cookies names its source, a notice does not.
    if (!has(line, REPORT) && !QUOTED.test(text) && ((site > 0 && (we > 0 || visitor > 0 || beside)) || (we > 0 && visitor > 0 && beside))) return 'legal';
    if (beside && COOKIE_LABEL.test(line)) return 'legal';
  }
  if (has(line, REPORT) || isSaid(text)) return undefined;
  if (has(line, REUSE) && has(line, WORK) && has(line, TERM) && has(line, MAY) && (beside || has(line, VISITOR) || has(line, OUTLET))) return 'legal';
  if (beside && LICENCE.test(line) && line.length < 260) return 'legal';
  if (has(line, TEXTS) && counted(line, SUPPLY) >= 2 && (beside || has(line, ASK)) && line.length > 60) return 'legal';
  if (has(line, WORK) && has(line, ACCESS) && has(line, SUBSCRIBERS) && (beside || has(line, VISITOR))) return 'promo';
  if (beside && OFFERS.test(line) && has(line, TO_READERS) && has(line, THROUGH) && has(line, SERVICE)) return 'promo';
  if (apart && (has(line, OURS) || has(line, WE_LIVE) || has(line, OUTLET)) && counted(line, MEANS) >= 2) return 'promo';
  return undefined;
}

const has = (line: string, pattern: RegExp): boolean => line.search(pattern) >= 0;
