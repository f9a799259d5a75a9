import type { Phrase } from './phrase.ts';

/** Ways through the site that stray into the text. */
export const NAVIGATION: readonly Phrase[] = [
  { says: '(تخطى|تجاوز|انتقل|اذهب|الانتقال|القفز|skip) [إلى|to] …', as: 'label', words: 6, behind: true, example: 'تخطى إلى المحتوى' },
  { says: '(تخطى|تجاوز|القفز) … (وواصل القراءة|المحتوى|القراءة|الرئيسي|المحتوى الرئيسي)', as: 'label', words: 2, example: 'تخطى البودكاست وواصل القراءة' },
  { says: '(نهاية|انتهى) (البودكاست|الإعلان|الأكثر قراءة|القائمة)', as: 'label', words: 2, example: 'نهاية البودكاست' },
  { says: '(الرئيسية|الصفحة الرئيسية|الصفحة الأولى|أنت هنا|أنت الآن في|home|you are here)', as: 'opening', words: 24, example: 'الرئيسية / أخبار / محليات' },
  { says: '(العودة|الرجوع|عودة|رجوع|ارجع|back) (إلى|للأعلى|لأعلى|للرئيسية|للصفحة|to)', as: 'label', words: 4, example: 'العودة إلى الأعلى' },
  { says: '(للأعلى|لأعلى|إلى الأعلى|أعلى الصفحة|بداية الصفحة|top|back to top)', as: 'label', words: 1, example: 'إلى الأعلى' },
  { says: '(بحث|ابحث|البحث|search) [في|عن]', as: 'label', words: 4, example: 'بحث عن' },
  { says: '(حسابي|عرض الكل|شاهد الكل|مشاهدة الكل|رجوع|عودة|موافق|قبول|رفض|تم|تأكيد|إلغاء)', as: 'label', behind: true, example: 'عرض الكل' },
  { says: '(اضغط|انقر|المس) (لتكبير|لعرض|لرؤية|على) (الصورة|الصور|الألبوم)', as: 'label', words: 2, example: 'اضغط لتكبير الصورة' },
  { says: '(القائمة|القائمة الرئيسية|إغلاق|أغلق|menu|close)', as: 'label', words: 1, example: 'القائمة' },
  { says: '(اتصل بنا|من نحن|هيئة التحرير|حول الموقع|contact us|about us)', as: 'label', words: 2, example: 'اتصل بنا' },
  { says: '(صفحة|الصفحة) # (من|/|of) #', as: 'label', words: 1, example: 'صفحة 1 من 3' },
  { says: '(الأحدث|الأقدم|الأفضل|الأكثر تفاعلا|من الأحدث|من الأقدم|ترتيب حسب|رتب حسب|فرز حسب|ترتيب التحديثات) (أولا|إلى|الأحدث|الأقدم|التاريخ)', as: 'label', words: 2, example: 'الأحدث أولا' },
  { says: '(مركز|صفحة|متابعة|تفاصيل|بيانات) (المباراة|السهم|المؤشر)', as: 'label', example: 'مركز المباراة' },
]; // prettier-ignore
