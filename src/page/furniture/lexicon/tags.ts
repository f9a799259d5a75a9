import type { Phrase } from './phrase.ts';

/** Keywords and sections of the story. */
export const TAGS: readonly Phrase[] = [
  { says: '[ال](الكلمات|كلمات|الكلمة|مفردات|العبارات) [ال](الدالة|المفتاحية|الدلالية|المفتاح|البحث|دلالية|مفتاحية|دالة|دليلية|الدليلية|البحثية|مفتاح|بحث|ذات صلة|التعريفية)', as: 'opening', over: 'list', words: 60, example: 'الكلمات الدالة: اقتصاد، نفط' },
  { says: '(الوسوم|وسوم|الأوسمة|وسم|تاجز|تاغات|تاجات|الهاشتاغ|هاشتاج|هاشتاغ|علامات|العلامات|الوسم|تاغ|تاج|إشارات|أوسمة|سمات|السمات|التاجات|tags|tag|keywords|labels|tagged|tagged with|hashtags)', as: 'opening', over: 'list', words: 50, example: 'الوسوم: اليمن، عدن' },
  { says: '(التصنيف|التصنيفات|تصنيفات|تصنيف|الأقسام|القسم|قسم|الباب|مصنف|مصنفة|نشر في قسم|مدرج تحت|أرشيف|أرسلت في|الفئة|الفئات|category|categories|filed under|posted in)', as: 'opening', over: 'list', words: 10, example: 'التصنيف: محليات' },
  { says: '(للمزيد|المزيد|مزيد|شاهد المزيد|اقرأ المزيد) (حول|عن|من)', as: 'opening', over: 'list', words: 14, behind: true, example: 'للمزيد حول: النفط' },
  { says: '(مواضيع|موضوعات|المواضيع|الموضوعات|في هذا الموضوع|في هذه القصة|أسماء|شخصيات|أماكن|دول|topics)', as: 'opening', over: 'list', words: 12, behind: true, example: 'موضوعات: السودان' },
]; // prettier-ignore
