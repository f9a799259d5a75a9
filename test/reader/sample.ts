import type { Article, Extraction, Phrasing } from '../../src/model/article.ts';

const plain = (text: string): Phrasing => ({ text, marks: [] });

/** An invented story with every kind of block, for tests and pictures of the view. */
export const sampleArticle: Article = {
  url: 'https://difaf.example/news/seel',
  title: 'سيول تقطع طريق الساحل وتجلي مئات الأسر عن قرى الوادي',
  kicker: 'فيضانات',
  lead: plain('فرق الإنقاذ تبحث عن مفقودين، وإيواء نحو أربعة آلاف أسرة في مدارس المدينة.'),
  byline: 'سلمى العامري',
  siteName: 'جريدة الضفاف',
  section: 'أخبار',
  publishedTime: '2026-10-13T09:20:00+01:00',
  language: 'ar',
  direction: 'rtl',
  body: [
    {
      type: 'paragraph',
      content: {
        text: 'قالت هيئة الإنقاذ إن ما لا يقل عن 23 قتيلا سقطوا منذ فجر الاثنين، وإن نحو أربعة آلاف أسرة نقلت إلى مراكز إيواء مؤقتة.',
        marks: [
          { type: 'link', start: 5, end: 17, href: 'https://difaf.example/inqadh' },
          { type: 'strong', start: 21, end: 42 },
        ],
      },
    },
    { type: 'paragraph', content: plain('وغمرت المياه نحو تسعين في المئة من بيوت قرية السد، وجرفت 300 إلى 400 سيارة.\nوقدر المجلس الخسائر بمليارين ونصف المليار درهم، مقابل 800 مليون درهم في سيول العام الماضي.') },
    { type: 'heading', depth: 2, content: plain('مدارس للإيواء') },
    {
      type: 'list',
      ordered: false,
      items: [
        { content: plain('12 مدرسة في المدينة') },
        { content: plain('مخيمان على الطريق الجبلي'), list: { type: 'list', ordered: true, start: 3, items: [{ content: plain('مخيم العين') }] } },
      ],
    },
    { type: 'blockquote', children: [{ type: 'paragraph', content: plain('«لم نر مثل هذا منذ 40 عاما»، تقول عجوز من القرية.') }] },
    {
      type: 'table',
      caption: plain('الأمطار بالمليمتر'),
      rows: [
        [{ header: true, content: plain('المحطة') }, { header: true, content: plain('المطر') }],
        [{ header: false, content: plain('السد') }, { header: false, content: plain('142') }],
        [{ header: false, content: plain('العين | الغربية') }, { header: false, content: plain('97') }],
      ],
    },
    { type: 'image', src: 'https://difaf.example/seel.jpg', alt: 'طريق غمرته المياه', caption: plain('طريق الساحل بعد السيول'), credit: 'أرشيف الجريدة' },
    { type: 'embed', media: 'video', href: 'https://video.example/1', label: 'لقطات من الوادي' },
    { type: 'paragraph', content: plain('وتراجع منسوب النهر إلى النصف مساء، لكن الأرصاد تتوقع أمطارا تصل إلى 60 مليمترا خلال 48 ساعة.') },
  ],
};

export const sampleExtraction: Extraction = {
  article: sampleArticle,
  removed: [
    { reason: 'share', step: 'furniture.share.links', blocks: [{ type: 'paragraph', content: plain('شارك الخبر') }], after: -1 },
    { reason: 'related', step: 'furniture.related.line', blocks: [{ type: 'paragraph', content: plain('طالع أيضا: سدود الجنوب تمتلئ') }], after: 1 },
    { reason: 'commentRules', step: 'furniture.commentRules.prose', blocks: [{ type: 'paragraph', content: plain('التعليقات لا تعبر عن رأي الجريدة.') }], after: 8 },
    {
      reason: 'trending',
      step: 'furniture.trending.list',
      blocks: [
        { type: 'heading', depth: 3, content: plain('الأكثر قراءة') },
        { type: 'list', ordered: true, items: [{ content: plain('أسعار الخضر اليوم') }, { content: plain('مواعيد القطارات') }] },
      ],
      after: 8,
    },
  ],
  detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 0.95, reasons: [] },
  notes: [],
};
