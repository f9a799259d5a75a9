import type { Article, Block, Extraction, Phrasing } from '../../src/model/article.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { toHtml } from '../../src/reader/export/html.ts';
import { toMarkdown } from '../../src/reader/export/markdown.ts';
import { toText } from '../../src/reader/export/text.ts';
import { figureRows, toCsv } from '../../src/reader/figures/list.ts';
import { fileName } from '../../src/reader/file.ts';
import type { Host } from '../../src/reader/host.ts';
import { readingOf } from '../../src/reader/reading.ts';
import { showReading } from '../../src/reader/view.ts';

/** Bundled and run in a browser without the extension and so without its policy: the view must not need it. */

const phrasing = (text: string): Phrasing => ({ text, marks: [] });

/** An article that has one text in every place there is. */
function articleOf(text: string): Article {
  const image = { type: 'image' as const, src: `https://a.example/p.jpg?${encodeURIComponent(text)}`, alt: text, caption: phrasing(text), credit: text };
  const body: Block[] = [
    { type: 'paragraph', content: { text: `${text} قتل 12 شخصا`, marks: [{ type: 'link', start: 0, end: 1, href: 'https://a.example/' }] } },
    { type: 'heading', depth: 2, content: phrasing(text) },
    { type: 'list', ordered: false, items: [{ content: phrasing(text) }] },
    { type: 'blockquote', children: [{ type: 'paragraph', content: phrasing(text) }] },
    { type: 'table', caption: phrasing(text), rows: [[{ header: true, content: phrasing(text) }, { header: false, content: phrasing(text) }]] },
    image,
    { type: 'embed', media: 'video', href: 'https://a.example/v', label: text },
  ];
  return { url: 'https://a.example/1', title: text, kicker: text, lead: phrasing(text), byline: text, siteName: text, section: text, dateline: text, language: text, direction: 'rtl', image, body };
}

const host: Host = {
  place: 'tab',
  words: (key, ...substitutions) => (key === 'languageCode' ? 'ar' : [key, ...substitutions].join(' ')),
  settings: () => ({ ...DEFAULT_SETTINGS, pictures: false }),
  change: () => undefined,
  onSettings: () => undefined,
  onUnkept: () => undefined,
  openPage: () => undefined,
  openSwitches: () => undefined,
};

/** What stands in a document that text alone could not have made. */
function foreign(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')]
    .filter(
      (element) =>
        element.getAttributeNames().some((name) => /^on|^srcdoc$|^formaction$/.test(name)) ||
        /^(?:script|iframe|object|embed|form|base|template|math|foreignobject|animate|set|video|audio|link|input|x-y|marquee)$/i.test(element.localName) ||
        /^\s*(?:javascript|data|vbscript|blob):/i.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    )
    .map((element) => element.outerHTML.slice(0, 120));
}

Object.assign(globalThis, {
  viewed(payloads: readonly string[]) {
    const markup: string[] = [];
    const names: string[] = [];
    const cells: string[] = [];
    let shown = 0;
    for (const payload of payloads) {
      const article = articleOf(payload);
      const extraction: Extraction = { article, removed: [{ reason: 'related', step: payload, blocks: article.body, after: -1 }], notes: [], detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 1, reasons: [] } };
      const reading = readingOf(extraction, article);
      showReading(host, reading);
      if (document.querySelector('article h1')?.textContent === payload) shown++;
      markup.push(...foreign(document.body));
      const saved = new DOMParser().parseFromString(toHtml(article, document, { mentions: reading.mentions }), 'text/html');
      markup.push(...foreign(saved.body).map((one) => `saved: ${one}`));
      if (toText(article) === '' || toMarkdown(article) === '') names.push(payload);
      const name = fileName(article, 'html');
      if (/[\\/:*?"<>|\p{Cc}\p{Cf}]|^\.|\.\.|^(?:con|nul|aux|prn|com\d|lpt\d)\./iu.test(name) || /\p{Cs}/u.test(name) || name.length > 90) names.push(name);
      cells.push(...toCsv(figureRows(reading.texts, reading.mentions)).split('\r\n').filter((line) => /^[=+@-]|,"?[=+@]/.test(line)));
    }
    return { shown, markup: markup.slice(0, 5), names: names.slice(0, 5), cells: cells.slice(0, 5) };
  },
});
