import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { REPORTING } from './lexicon/reporting.ts';

/*
 * Comment rules in prose that no row of the lexicon begins: «نرحب بمشاركات القراء، وتخضع المشاركات للمراجعة…». Behind the
 * body a paragraph is taken for rules when it speaks of comments, in the voice of the house, about what may be published,
 * and reports nothing. Words are compared folded; each stands for the words that begin with it.
 */

/** What the rules are about. */
const COMMENTS = ['تعليق', 'تعليقات', 'التعليق', 'التعليقات', 'المشاركات', 'مشاركات', 'بمشاركات', 'مشاركتك', 'مشاركتكم', 'المعلق', 'المعلقين', 'الردود', 'آراء', 'الآراء', 'آرائكم', 'القراء', 'الزوار', 'للقراء', 'النقاش', 'للنقاش', 'مساهمة'];

/** The house speaking: we ask, we keep the right, it is forbidden, it does not answer for. */
const HOUSE = ['نرجو', 'نأمل', 'نحتفظ', 'يحتفظ', 'تحتفظ', 'نلتزم', 'تلتزم', 'ننشر', 'نرحب', 'نؤمن', 'نعتذر', 'يرجى', 'الرجاء', 'المرجو', 'يمنع', 'يحظر', 'يسمح', 'تخضع', 'يخضع', 'تحذف', 'يحذف', 'سيحذف', 'حذف', 'إدارة', 'التحرير', 'مسؤول', 'مسؤولة', 'مسئول', 'تعبر', 'يعبر', 'تمثل', 'تتحمل', 'يتحمل', 'ندعو', 'ننوه', 'ننصح', 'الموقع', 'الصحيفة', 'موقعنا', 'صحيفتنا', 'ندعوكم', 'نريد'];

/** What may not be written, and whose the opinion is. */
const POLICY = ['الإساءة', 'إساءة', 'المسيئة', 'مسيئة', 'الشتائم', 'شتائم', 'الأديان', 'للأديان', 'القذف', 'السب', 'الطائفي', 'الطائفية', 'العنصري', 'العنصرية', 'النابية', 'الألفاظ', 'ألفاظ', 'آداب', 'بآداب', 'المراجعة', 'للمراجعة', 'مراجعتها', 'الحذف', 'بالضرورة', 'رأي', 'أصحابها', 'أصحابه', 'كتابها', 'صاحبها', 'كاتبها', 'مسؤولية', 'التجريح', 'التحريض', 'كلمة', 'الموضوع', 'موضوع', 'لائقة', 'ظهورها', 'النشر', 'بنشر', 'ميثاق', 'سبا', 'إشهارا', 'تشهيرا'];

/** Reporting: a story about comment rules says who said what. */
const REPORT = regex()`(?<!\p{L})و?(?:${REPORTING}|ذكرت?|كانت?|رات|قضت)(?!\p{L})`;

const sets = [COMMENTS, HOUSE, POLICY].map((words) => new Set(words.map(fold)));

const WORD = regex('g')`\p{L}+`;
const DEMAND = regex()`^(?:عدم|الامتناع|الالتزام|التزام|الابتعاد|تجنب|احترام|يجب|لا|ان|يمنع|يرجي|ممنوع)(?!\p{L})`;

/** Whether a paragraph behind the body reads like rules for comments; never true of a report. */
export function readsLikeRules(text: string): boolean {
  const folded = fold(text);
  const words = folded.match(WORD) ?? [];
  if (REPORT.test(folded)) return false;
  const [comments = 0, house = 0, policy = 0] = sets.map((set) => new Set(words.filter((word) => set.has(word) || set.has(word.replace(/^و/, '')))).size);
  return comments > 0 && house > 0 && policy > 0 && comments + house + policy >= 4 && (comments + house + policy) * 9 >= words.length;
}

/** Whether a list begins like a list of rules: «عدم الإساءة …», «الالتزام بـ…», «لا تكتب …». */
export function readsLikeRuleList(text: string): boolean {
  return DEMAND.test(fold(text).trim());
}
