import type { Phrase } from './phrase.ts';

/** Lines about the story beside the story: when it was published, by whom, from which agency. */
export const METADATA: readonly Phrase[] = [
  { says: '[تم] (نشر|نشرت|نشره|النشر|تاريخ النشر|نشر في|نشر بتاريخ|نشرت في|أضيف|أضيف في|كتب في|حرر|حرر في|تاريخ الإضافة|تاريخ الخبر|تاريخ|بتاريخ|منذ|صدر|صدر في|published|posted|updated) [في|بتاريخ|يوم|on|:]', as: 'opening', words: 16, example: 'تاريخ النشر: 12 مايو 2021' },
  { says: '[تاريخ] (آخر|أحدث|تم) [ال](تحديث|التحديث|تعديل|التعديل)', as: 'opening', words: 16, example: 'آخر تحديث: 12 مايو 2021' },
  { says: '(آخر|تم) [ال](تحديث|التحديث|تعديل|التعديل|تحرير) (بواسطة|من قبل|من طرف) …', as: 'notice', words: 16, example: 'آخر تعديل بواسطة المشرف، 3-4-2024 الساعة 9:10' },
  { says: '(المصدر|مصدر|المصادر|مصدر الخبر|source|نقلا عن|عن)', as: 'opening', words: 10, behind: true, example: 'المصدر: وكالات' },
  { says: '(بقلم|كتب|كتبت|كتبه|كتبته|كتابة|الكاتب|الكاتبة|تحرير|إعداد|ترجمة|حوار|حاوره|حاورته|أجرى الحوار|تصوير|تقرير|متابعة|تغطية|مراسل|بواسطة|عدسة|by|written by|المحرر|الناشر|كاتب الخبر|كاتب المقال|نشر بواسطة|نشرت بواسطة|أضيف بواسطة|مشاركة من)', as: 'opening', words: 9, example: 'كتب: أحمد السالمي' },
  { says: '(العدد|رقم العدد|عدد رقم|الطبعة|رقم الخبر|كود الخبر|رمز الخبر|رقم المادة|رمز المادة|code)', as: 'opening', words: 8, example: 'العدد 1234' },
  { says: '(مدة|وقت|زمن) (القراءة|قراءة)', as: 'label', words: 5, example: 'مدة القراءة: 3 دقائق' },
  { says: '# (دقيقة|دقائق|دقيقتان) (قراءة|للقراءة|لقراءة)', as: 'label', words: 3, example: '3 دقائق للقراءة' },
  { says: '(دقيقة|دقيقتان|أقل من دقيقة|دقيقة واحدة) [واحدة]', as: 'label', words: 1, example: 'دقيقة واحدة' },
  { says: '(انتهى|انتهت|أهـ|يتبع)', as: 'label', words: 1, behind: true, example: '-انتهى-' },
  { says: '# (min|mins|minute|minutes) (read|reading)', as: 'label', example: '3 min read' },
  { says: '(author|authors|role|reporter|reporting from|reporting by|editor)', as: 'label', words: 5, example: 'Author, هدى الكيلاني' },
  { says: '(الوقت|المدة|الزمن) (المقدر|المتوقع|التقريبي|المقدرة|اللازم) (للقراءة|لقراءة)', as: 'opening', words: 7, example: 'الوقت المقدر للقراءة: 3 دقائق' },
]; // prettier-ignore
