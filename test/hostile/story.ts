/** A short story that every hostile page tells, so that it can be seen whether it still comes through. */
export const TITLE = 'بلدية الميناء تعيد فتح الجسر القديم بعد ترميم دام 4 سنوات';

export const PARAGRAPHS: readonly string[] = [
  'أعادت بلدية الميناء صباح اليوم فتح الجسر القديم أمام المشاة بعد أعمال ترميم دامت أربع سنوات وبلغت كلفتها نحو 12 مليون دينار، بحسب ما أعلنه رئيس البلدية في مؤتمر صحفي.',
  'وقال المهندس المشرف على المشروع إن الفريق استبدل أكثر من 300 حجر من حجارة القوس الأوسط، وأبقى على الحجارة الأصلية في الجانبين حفاظا على الطابع التاريخي للمكان.',
  'ويعبر الجسر يوميا ما لا يقل عن 5 آلاف شخص بين السوق والمرفأ، وكانت حركة السيارات قد حولت إلى الطريق الساحلي منذ بدء الأعمال، ما زاد مدة الرحلة بنسبة 20 في المئة.',
  'وأضافت البلدية أنها ستفتح في الربيع المقبل ممرا جديدا للدراجات إلى جانب الجسر، وأن السكان سيدعون إلى إبداء آرائهم في المخطط قبل نهاية الشهر الجاري.',
];

/** A page around the story. `body` stands behind the second paragraph. */
export function page({ head = '', title = TITLE, body = '', before = '', after = '' }: { head?: string; title?: string; body?: string; before?: string; after?: string } = {}): string {
  const [one = '', two = '', ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${before}<article><h1>${title}</h1>${one}${two}${body}${others.join('')}</article>${after}</body></html>`;
}
