import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';

/** What stands in a bar of buttons that a page has run together in one line; folded. No entry is made of others, so a line divides in one way only. */
const TOOL =
  'فيس ?بوك|فايس ?بوك|تويتر|اكس|واتس ?(?:اب|ا ?ب)|الواتساب|ت[ي]?ل[ي]?[غجق]رام|لينكد ?(?:ان|ين)|بنترست|بينتريست|ماسنجر|مسنجر|فايبر|سناب ?شات|[اي]نستا?[غجق]رام|يوتيوب|تيك ?توك|ريديت|ثريدز|[غج]و[غج]ل|بلس|نيوز|facebook|twitter|whats ?app|telegram|linked ?in|pinterest|messenger|instagram|youtube|tik ?tok|reddit|threads|google|x|e-?mail|pdf|rss|print|share|tweet|copy|link|' +
  '(?:ال)?مشاركه|شاركه?ا?|نشر|ارسال|ارسل|(?:ال)?بريد|(?:ال)?الكتروني|ايميل|طباعه|اطبع|طبع|نسخ|انسخ|(?:ال)?رابط|حفظ|احفظ|(?:ال|لل)?مفضله|اضف|تكبير|تصغير|حجم|الخط|استماع|استمع|(?:ال)?مزيد|اعجبني|اعجاب|تعليق|تعليقات|غرد|تغريد';
/** What may stand between them: «شارك الخبر عبر». */
const BETWEEN = 'علي|عبر|هذا|الخبر|المقال|الموضوع|التقرير|لصديق|الي|صديق';

const BAR = regex()`^[^\p{L}]*(?:(?:${TOOL}|${BETWEEN})[^\p{L}]*)+$`;
const TOOLS = new RegExp(TOOL, 'gu');

/** Longest bar, in signs. */
const LONGEST = 160;

/** Whether a line is nothing but three or more buttons, with or without spaces between: «تويتر فيس بوك … طباعة المزيد». */
export function isToolbar(text: string): boolean {
  if (text.length > LONGEST || text.length < 12) return false;
  const line = fold(text);
  return BAR.test(line) && (line.match(TOOLS)?.length ?? 0) >= 3;
}
