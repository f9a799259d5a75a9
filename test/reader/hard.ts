import type { Extraction } from '../../src/model/article.ts';

/** Sentences whose figures the bidi algorithm moves as soon as anything is put around them. */
export const HARD_SENTENCES = [
  'بلغ عدد المصابين 300-400 شخص في المدينة.',
  'ارتفعت الأسعار بنسبة 34% خلال عام.',
  'انخفضت الحرارة إلى -5 درجات ليلا.',
  'بلغ سعر البرميل $50 أمس.',
  'فاز الفريق 3-2 على ضيفه.',
  'انخفض الإنتاج بنسبة ٪٥٠ هذا العام.',
  'ارتفعت الصادرات بـ34 في المئة.',
  'أسقط الجيش 3 طائرات من طراز F-16 قرب الحدود.',
  'نزح 1,250.5 ألف شخص، وعاد 12 ألفا في موسم 2023/2024.',
  'قُتل ثلاثمئةٍ وأربعون شخصًا، وجُرح المئاتُ والألفان.',
  'وصل 15-20% من السكان بين 12:30 و14:00.',
  'خسر نحو 2.5 مليون دولار، و±3 نقاط.',
];

/** A page of them; the first is the headline. */
export const hardExtraction: Extraction = {
  article: {
    url: 'https://difaf.example/hard',
    title: HARD_SENTENCES[0] ?? '',
    language: 'ar',
    direction: 'rtl',
    body: HARD_SENTENCES.map((text) => ({ type: 'paragraph' as const, content: { text, marks: [] } })),
  },
  removed: [],
  detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 1, reasons: [] },
  notes: [],
};
