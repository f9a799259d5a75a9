import type { Article } from '../../model/article.ts';
import { phrasings } from '../../model/phrasings.ts';
import type { Mention } from '../../model/quantity.ts';
import { renderBlock, renderImage, type BlockContext } from '../blocks.ts';
import type { Pictures } from '../../model/pictures.ts';
import { standsInBody } from '../article.ts';
import { builderFor } from '../build.ts';
import { renderPhrasing } from '../phrasing.ts';
import { metaLine } from './text.ts';

/** The look of a saved page: paper and ink, dark where the system is dark. Without < > &, which XML would escape. */
const STYLE = `:root{color-scheme:light dark;--lit:#ffe694}
body{max-inline-size:34em;margin:2em auto;padding-inline:1em;font:400 20px/1.85 'Noto Naskh Arabic','Geeza Pro','Traditional Arabic',serif;background:#fcfbf8;color:#1d1b18;overflow-wrap:break-word}
img{display:block;max-inline-size:100%;block-size:auto}figure{margin-inline:0}
h1{font-size:1.4em;line-height:1.5}em{font-style:normal}p,li,td,th,h1,h2,h3,h4,h5,h6{white-space:pre-line}
.meta,.kicker,footer,figcaption{font-size:.75em;opacity:.8}blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid #8886}
table{border-collapse:collapse}td,th{padding:.2em .7em;border-block-end:1px solid #8886;text-align:start}
mark{color:inherit;background:linear-gradient(var(--lit) 0 0) 0 84%/100% 36% no-repeat}
@media(prefers-color-scheme:dark){:root{--lit:#5d4f17}body{background:#191816;color:#ece7dc}a{color:#6cc5b6}}`;

export interface HtmlOptions {
  /** One list a phrasing of `phrasings(article)`; key figures are highlighted. */
  mentions?: readonly (readonly Mention[])[];
  /** Pictures as data; of the others the captions stay. */
  pictures?: Pictures;
}

/**
 * The article as one self-contained HTML page: its own style, no script, no picture but those given as data (captions stay),
 * the source as a link. Built as a document and serialised by the platform; it reads as XHTML as well as HTML.
 * `owner` is any document of the platform: the page's own, or jsdom's.
 */
export function toHtml(article: Article, owner: Document, { mentions = [], pictures = {} }: HtmlOptions = {}): string {
  const page = owner.implementation.createHTMLDocument(article.title);
  const h = builderFor(page);
  page.documentElement.lang = article.language;
  page.documentElement.dir = article.direction;
  page.head.prepend(h('meta', { charset: 'utf-8' }));
  page.head.append(
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }),
    h('style', {}, STYLE),
  );
  const numbers = new Map(phrasings(article).map((phrasing, i) => [phrasing, i]));
  const context: BlockContext = {
    h,
    picture: (address) => pictures[address],
    text: (phrasing) => {
      const index = numbers.get(phrasing) ?? -1;
      return renderPhrasing(h, phrasing, mentions[index] ?? [], index);
    },
  };
  const meta = metaLine(article);
  page.body.append(
    h(
      'article',
      {},
      article.kicker && h('p', { class: 'kicker' }, article.kicker),
      h('h1', {}, renderPhrasing(h, { text: article.title, marks: [] }, mentions[0] ?? [], 0)),
      article.lead && h('p', { class: 'lead' }, context.text(article.lead)),
      meta && h('p', { class: 'meta' }, meta),
      article.image && !standsInBody(article, article.image) && renderImage(context, article.image),
      article.body.map((block) => renderBlock(context, block)),
    ),
    h('footer', {}, article.url ? h('a', { href: article.url, rel: 'noreferrer' }, article.siteName ?? article.url) : (article.siteName ?? '')),
  );
  const view = (owner.defaultView ?? globalThis) as typeof globalThis;
  return new view.XMLSerializer().serializeToString(page) + '\n';
}
