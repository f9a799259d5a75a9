import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM } from 'jsdom';
import { phrasingsOfBlock } from '../../src/model/phrasings.ts';
import { extract } from '../../src/page/extract.ts';
import { loadDocument, NOW } from '../golden/pages.ts';
import type { ArticleOutput } from './article-score.ts';
import type { ArticleLabel } from './article-set.ts';

/** An engine that runs here; each page is parsed anew for it, as a browser would. */
export type ArticleEngine = (label: ArticleLabel) => ArticleOutput;

export const ARTICLE_ENGINES: Readonly<Record<string, ArticleEngine>> = {
  Matn: ({ file, url }) => {
    const { article } = extract(loadDocument(file, url), url, { now: NOW });
    if (!article) return { lines: [] };
    const body = article.body.flatMap((block) => phrasingsOfBlock(block).flatMap(({ text }) => text.split('\n')));
    return { lines: [...(article.lead ? [article.lead.text] : []), ...body], title: article.title, byline: article.byline, published: article.publishedTime };
  },
  Readability: ({ file, url }) => {
    const parsed = new Readability<Element>(loadDocument(file, url), { serializer: (element) => element as Element }).parse();
    if (!parsed) return { lines: [] };
    const { content, title, byline, publishedTime } = parsed;
    return { lines: content ? linesOfElement(content) : [], title: title ?? undefined, byline: byline ?? undefined, published: publishedTime ?? undefined };
  },
  Defuddle: ({ file, url }) => {
    const { content, title, author, published } = new Defuddle(loadDocument(file, url), { url }).parse();
    return { lines: linesOfHtml(content), title, byline: author, published };
  },
};

export function linesOfHtml(html: string): string[] {
  return linesOfElement(new JSDOM(html).window.document.body);
}

const BREAKS = new Set('address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.toUpperCase().split(' '));
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The text of an element as lines, broken where a browser would; cells of a row are parted by a space. */
export function linesOfElement(root: Element): string[] {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || SILENT.has(node.nodeName)) return;
    const edge = BREAKS.has(node.nodeName) ? '\n' : node.nodeName === 'TD' || node.nodeName === 'TH' ? ' ' : '';
    text += edge;
    node.childNodes.forEach(walk);
    text += edge;
  };
  walk(root);
  return text.split('\n').map((line) => line.trim()).filter(Boolean); // prettier-ignore
}
