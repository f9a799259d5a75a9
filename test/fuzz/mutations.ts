import type { Random } from './random.ts';

/** One change of a page, as careless editors, broken templates and ill will make them. */
type Mutation = (scene: Scene) => void;

interface Scene {
  document: Document;
  elements: Element[];
  texts: Text[];
  random: Random;
}

const TAGS = 'div p span a h1 h2 h4 ul ol li dl dt dd table tbody tr td th caption blockquote figure figcaption picture img section article aside nav footer header main form fieldset select option textarea button label svg math template noscript iframe video source object embed details summary dialog pre code br hr b i time address center font marquee x-y amp-img slot frameset body html head title base script style meta link'.split(' '); // prettier-ignore

const TEXTS = [
  '', ' ', '\u00a0', '\u200f', '\u202e', '\u2066', '\ud800', '\udfff', '\u0000', '\u0640'.repeat(40), '\u200b'.repeat(30), '12', '٪', '%', '-', '«', '1.', '٢٠٢٥/١٣/٤٥', '31/02/2024 25:61', '2024-01-01T00:00:00+99:99',
  'مليون', 'أكثر من 300-400 ألف', 'اقرأ أيضا', 'المزيد', 'تعليقات', 'شارك', 'كتب:', 'نشر في', 'آخر تحديث', 'الأكثر قراءة', '1e999', '٩'.repeat(400), '9'.repeat(400), 'ثلاث مئة ألف ألف ألف ألف مليار مليار', '0/0', '\n\n\n', '{{title}}', '&nbsp;', '<b>', 'https://x.example/', 'منذ 99999999999999999999 سنة', 'قبل ساعة', '1 مضت',
]; // prettier-ignore

const ATTRIBUTES: readonly (readonly [string, readonly string[]])[] = [
  ['class', ['comments', 'related', 'share', 'ad', 'sr-only', 'entry-content', 'author date', 'twitter-tweet', '𝒙', 'a'.repeat(5000)]],
  ['id', ['comments', 'content', 'body', 'children', 'firstChild', 'attributes', '__proto__', 'constructor']],
  ['name', ['body', 'children', 'firstChild', 'nextSibling', 'parentNode', 'localName', 'getAttribute', 'author', 'description', 'date']],
  ['hidden', ['', 'until-found', 'false']],
  ['style', ['display:none', 'visibility: hidden', ';;;', 'display:none!important']],
  ['href', ['javascript:1', '//', 'http://[', '#', '', 'http://a.example:99999/', '%E0%A4%A', 'data:text/html,x', 'http://\u202e.example/', 'https://x.com/a/status/1']],
  ['src', ['javascript:1', 'data:image/gif;base64,R0', 'http://[', '%', 'https://a.example/{x}', 'https://a.example/%ff%.jpg', 'https://youtube.com/embed/abcdefgh']],
  ['srcset', [',', 'a 1x, b 2x', ' 1x', 'https://a.example/%.jpg 99999999999999999999w', 'javascript:1 2x']],
  ['data-src', ['x', 'https://a.example/p.jpg', '%']],
  ['width', ['0', '-1', '1e9', 'NaN', '59', '٥٠٠']],
  ['height', ['0', '1', 'auto', '9'.repeat(40)]],
  ['colspan', ['0', '-3', '1e9', 'x', '1.5']],
  ['rowspan', ['0', '99999', '0.1']],
  ['start', ['-5', '1e30', 'x', '']],
  ['datetime', ['2024', '2024-13-45', 'PT5M', '-1', '1700000000', '1'.repeat(30)]],
  ['itemprop', ['author', 'datePublished', 'articleBody', 'headline', 'author name', '']],
  ['itemtype', ['https://schema.org/NewsArticle', 'https://schema.org/Product', '/']],
  ['rel', ['author', 'canonical', 'next', '']],
  ['role', ['presentation', 'navigation', 'article', 'heading']],
  ['dir', ['rtl', 'ltr', 'auto', 'x']],
  ['lang', ['ar', 'en', 'x'.repeat(300), '']],
  ['content', ['', '2024-02-30', '99999-01-01', 'article', '\u202e', '1'.repeat(13)]],
  ['property', ['og:title', 'og:type', 'article:published_time', 'og:url']],
  ['cite', ['https://x.com/a/status/1', 'javascript:1']],
  ['type', ['application/ld+json', 'hidden', 'a']],
];

/** Neither the root nor what browsers do not let go of. */
const movable = ({ elements, random }: Scene): Element | undefined => random.pick(elements);

const drop: Mutation = (scene) => movable(scene)?.remove();
/** Elements beyond which a part is not doubled again: twelve copies of twelve copies are only slow. */
const MOST = 300;
const duplicate: Mutation = (scene) => {
  const element = movable(scene);
  if (element && element.getElementsByTagName('*').length > MOST) return;
  for (let times = scene.random.below(4) === 0 ? 12 : 1; times > 0; times--) element?.after(element.cloneNode(true));
};
const move: Mutation = (scene) => {
  const [element, place] = [movable(scene), movable(scene)];
  if (element && place && !element.contains(place)) place.insertBefore(element, scene.random.pick([...place.childNodes, null]) ?? null);
};
const wrap: Mutation = (scene) => {
  const element = movable(scene);
  if (!element?.parentNode) return;
  const create = (): Element => scene.document.createElement(scene.random.pick(TAGS) ?? 'div');
  const outer = create();
  let inner = outer;
  for (let times = scene.random.below(8) === 0 ? 260 : 1; times > 1; times--) inner = inner.appendChild(create());
  element.replaceWith(outer);
  inner.append(element);
};
const unwrap: Mutation = (scene) => {
  const element = movable(scene);
  if (element?.parentNode) element.replaceWith(...element.childNodes);
};
const rename: Mutation = (scene) => {
  const element = movable(scene);
  if (!element?.parentNode) return;
  const other = scene.document.createElement(scene.random.pick(TAGS) ?? 'div');
  for (const { name, value } of element.attributes) if (/^[a-z][a-z0-9-]*$/.test(name)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
};
const shuffle: Mutation = ({ random, ...scene }) => {
  const element = movable({ random, ...scene });
  element?.append(...[...element.childNodes].map((node) => ({ node, at: random.next() })).sort((a, b) => a.at - b.at).map(({ node }) => node)); // prettier-ignore
};
const truncate: Mutation = ({ texts, random }) => {
  const text = random.pick(texts);
  if (text) text.data = text.data.slice(0, random.below(text.data.length + 1));
};
const split: Mutation = ({ texts, random }) => {
  const text = random.pick(texts);
  if (text?.parentNode) text.splitText(random.below(text.data.length + 1));
};
const exchange: Mutation = ({ texts, random }) => {
  const [one, other] = [random.pick(texts), random.pick(texts)];
  if (one && other) [one.data, other.data] = [other.data, one.data];
};
const inject: Mutation = ({ texts, random }) => {
  const text = random.pick(texts);
  const piece = random.pick(TEXTS) ?? '';
  if (text) text.insertData(random.below(text.data.length + 1), piece);
};
const empty: Mutation = ({ texts, random }) => {
  const text = random.pick(texts);
  if (text) text.data = random.pick(TEXTS) ?? '';
};
const attribute: Mutation = (scene) => {
  const [name, values] = scene.random.pick(ATTRIBUTES) ?? ['class', []];
  movable(scene)?.setAttribute(name, scene.random.pick(values) ?? '');
};
const bare: Mutation = (scene) => {
  const element = movable(scene);
  for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
};
const cutAfter: Mutation = (scene) => {
  const element = movable(scene);
  while (element?.nextSibling) element.nextSibling.remove();
};
/** Machine-readable data is text as well: a sign changed, doubled or lost. */
const garble: Mutation = ({ texts, random }) => {
  const text = random.pick(texts.filter((one) => one.parentNode?.nodeName === 'SCRIPT'));
  if (!text) return;
  const at = random.below(text.data.length + 1);
  text.replaceData(at, random.below(3), random.pick(['', '"', '}', ']', ',', '\\', '\u0000', '"__proto__":{"x":1},', '[[[[', ...TEXTS]) ?? '');
};

const MUTATIONS: readonly Mutation[] = [drop, duplicate, move, wrap, unwrap, rename, shuffle, truncate, split, exchange, inject, empty, attribute, attribute, bare, cutAfter, garble]; // prettier-ignore

/** Changes a document in place, from once to (seldom) fifty times. */
export function mutate(document: Document, random: Random): void {
  const root = document.documentElement;
  if (!root) return;
  const scene: Scene = { document, elements: [...root.querySelectorAll('*')], texts: [], random };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) scene.texts.push(walker.currentNode as Text);
  for (let times = 1 + random.below(random.below(10) === 0 ? 50 : 5); times > 0; times--) {
    const mutation = random.pick(MUTATIONS);
    try {
      mutation?.(scene);
    } catch (error) {
      // What the platform forbids (a table within itself, a second root) is no page that could exist.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}
