import type { Phrase } from './phrase.ts';

/** Words that stand over an advertisement. */
export const ADVERTISEMENT: readonly Phrase[] = [
  { says: '(إعلان|إعلانات|الإعلانات|إعلان ممول|محتوى مدفوع|محتوى ممول|محتوى إعلاني|مادة إعلانية|ممول|إشهار|رعاية|advertisement|advertisements|ads|sponsored|ad|advertising|promoted)', as: 'label', words: 1, example: 'إعلان' },
  { says: '(مساحة|مساحات|فضاء|فاصل) (إعلانية|إعلاني|إشهاري)', as: 'label', words: 2, example: 'مساحة إعلانية' },
  { says: '(برعاية|بالتعاون مع|محتوى برعاية)', as: 'label', words: 3, behind: true, example: 'برعاية شركة البحر' },
  { says: '(أعلن|للإعلان|لإعلاناتكم) (معنا|هنا|في|على|لدينا)', as: 'label', words: 4, example: 'أعلن معنا' },
  { says: '(من|موصى به من|بواسطة|powered by|promoted by) (حول الويب|الويب|taboola|outbrain|speakol|dable|mgid)', as: 'label', over: 'list', words: 4, example: 'من حول الويب' },
  { says: '[القصة|المقال|الخبر] (يتبع|يتابع|تتمة|تابع|واصل|أكمل|يستمر|تستمر) [القراءة|المقال] بعد [هذا] (الإعلان|الفاصل)', as: 'label', words: 2, example: 'يتبع بعد الإعلان' },
  { says: '[لقد] (اكتشفنا|لاحظنا|يبدو|تبين) … مانع (إعلانات|الإعلانات|للإعلانات)', as: 'notice', words: 40, example: 'لقد اكتشفنا أنك تستخدم مانع إعلانات' },
  { says: '(تخطى|تجاوز|إخفاء|إغلاق) (الإعلان|الإعلانات)', as: 'label', words: 2, example: 'تخطي الإعلان' },
  { says: '(قد|ربما) (نحصل|نتقاضى|نكسب|يحصل الموقع|نتلقى) [على] [عمولة|نسبة]', as: 'notice', words: 40, example: 'قد نحصل على عمولة عند الشراء من هذه الروابط' },
  { says: '(اشتر|اشتري|اطلب|اطلبه|تسوق|احجز|اشتره) (الآن|من هنا|هنا)', as: 'label', words: 2, example: 'اشتر الآن' },
]; // prettier-ignore
