/** Pages for the tests of the toolbar and the ways in, invented. */

export const HEADLINE = 'افتتاح جسر المشاة الجديد في حي الميناء';
export const BODY = [
  'افتتحت بلدية المدينة صباح اليوم جسر المشاة الجديد في حي الميناء بعد عامين من العمل، وسط حضور كبير من سكان الحي وتلاميذ مدارسه.',
  'وقال رئيس البلدية إن الجسر كلف ثلاثة ملايين دينار، وإنه سيخدم نحو أربعة آلاف شخص كل يوم يعبرون الطريق السريعة إلى السوق والمدارس.',
  'وأضاف أن البلدية ستبني جسرين آخرين في العام المقبل، أحدهما قرب المستشفى والآخر عند مدخل الجامعة، إذا وافق مجلسها على الميزانية.',
];

export const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
export const article = `<article><h1>${HEADLINE}</h1>${paragraphs}</article>`;

export function page(body: string, title = HEADLINE, script = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">الرئيسية</a></nav>${body}${script ? `<script>${script}</script>` : ''}</body></html>`;
}

const links = ['محليات', 'اقتصاد', 'رياضة', 'ثقافة'].map((name) => `<li><a href="#${name}">${name}</a></li>`).join('');
export const front = page(`<main id="app"><h2>أقسام الموقع</h2><ul>${links}</ul></main>`, 'الرئيسية | صحيفة الميناء');

/** An application that puts its pages into #app itself: `go('article')`, `go('front')`. */
export const application = page(
  '<main id="app"><p>جار التحميل</p></main>',
  'صحيفة الميناء',
  `window.go = (to, wait = 150) => {
     history.pushState({}, '', '/app/' + to);
     setTimeout(() => {
       document.title = to === 'article' ? ${JSON.stringify(HEADLINE)} : 'صحيفة الميناء';
       document.getElementById('app').innerHTML = to === 'article' ? ${JSON.stringify(article)} : '<ul>${links}</ul>';
     }, wait);
   };`,
);

/** A paper without a word. */
export const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>';
