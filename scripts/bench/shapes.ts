/** Pages of one thing again and again, as data dumps, live reports and comment sections have it: where one of each asks for all others, time grows with the square. */
interface Shape {
  name: string;
  /** Pieces of the smallest of its three pages; the others have twice and four times as many. */
  count: number;
  piece(i: number): string;
  /** What stands around the pieces: one element, opened and closed. */
  around?: readonly [open: string, close: string];
}

const WORDS = 'سد الوادي يمتلئ بعد الأمطار التي نزلت أمس على القرى والحقول كلها ثم عاد الرعاة إلى السهل'.split(' ');
const words = (i: number, count: number): string => Array.from({ length: count }, (_, n) => WORDS[(i * 7 + n * 3) % WORDS.length] ?? '').join(' ');
const paragraph = (i: number): string => `<p>${words(i, 16)}، ${words(i + 5, 9)} رقم ${String(i)}.</p>`;

export const SHAPES: readonly Shape[] = [
  { name: 'headings over a word', count: 500, piece: (i) => `<h2>${words(i, 6)}</h2><div>سطر</div>` },
  { name: 'lines that end in a colon', count: 500, piece: (i) => `<p>${words(i, 6)}:</p><p>${words(i, 3)}</p>` },
  { name: 'short lines in divs', count: 1000, piece: (i) => `<div>${words(i, 3)}</div>` },
  { name: 'dates', count: 500, piece: (i) => `<div>${String((i % 28) + 1)} مايو 2024</div>` },
  { name: 'terms and what they mean', count: 500, piece: (i) => `<dt>${words(i, 3)}</dt><dd>${words(i, 14)}</dd>`, around: ['<dl>', '</dl>'] },
  { name: 'list of links', count: 1000, piece: (i) => `<li><a href="/n/${String(i)}">${words(i, 9)}</a></li>`, around: ['<ul>', '</ul>'] },
  { name: 'links in one paragraph', count: 1000, piece: (i) => `<a href="/n/${String(i)}">${words(i, 3)}</a> ${words(i, 2)}، `, around: ['<p>', '</p>'] },
  { name: 'cards', count: 500, piece: (i) => `<div class="card"><a href="/n/${String(i)}"><img src="/${String(i)}.jpg"></a><h3><a href="/n/${String(i)}">${words(i, 8)}</a></h3><time>3 مايو 2024</time></div>` },
  { name: 'comments without a label', count: 500, piece: (i) => `<div><b>سامي ${words(i, 1)}</b><span>منذ ${String(i)} دقيقة</span><p>${words(i, 14)}</p><a href="#r">رد</a></div>` },
  { name: 'entries of a live report', count: 250, piece: (i) => `<h2>${words(i, 7)}</h2><span>3 مايو 2024</span>${paragraph(i)}${paragraph(i + 1)}` },
  { name: 'rows of a table', count: 1000, piece: (i) => `<tr><td>${words(i, 2)}<td>${String(i)}</tr>`, around: ['<table>', '</table>'] },
  { name: 'lines between breaks', count: 1000, piece: (i) => `${words(i, 12)}.<br>` },
  { name: 'pictures with captions', count: 500, piece: (i) => `<figure><img src="/${String(i)}.jpg"><figcaption>${words(i, 9)}</figcaption></figure>` },
  { name: 'boxes of other stories', count: 500, piece: (i) => `${paragraph(i)}<div>اقرأ أيضا: <a href="/n/${String(i)}">${words(i, 8)}</a></div>` },
  { name: 'divs in divs', count: 100, piece: (i) => `<div>${paragraph(i)}` },
];

/** The page of a shape with so many pieces, behind the story's first paragraphs. */
export function pageOf({ piece, around: [open, close] = ['', ''] }: Shape, count: number): string {
  const title = 'سد وادي السنط يمتلئ للمرة الأولى منذ سنوات';
  const story = Array.from({ length: 4 }, (_, i) => paragraph(i)).join('');
  const pieces = Array.from({ length: count }, (_, i) => piece(i)).join('');
  return `<!doctype html><html lang="ar" dir="rtl"><title>${title}</title><body><div><h1>${title}</h1>${story}${open}${pieces}${close}</div>`;
}
