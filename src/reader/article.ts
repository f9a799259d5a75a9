import type { Article, Image, Phrasing } from '../model/article.ts';
import { phrasings } from '../model/phrasings.ts';
import { renderBlock, renderImage, type BlockContext } from './blocks.ts';
import { h, type Child } from './build.ts';
import { dateWords } from './dates.ts';
import { renderHead } from './head.ts';
import { renderPhrasing } from './phrasing.ts';
import { flatten } from './ranges.ts';
import { languageOf, type Words } from './words.ts';
import type { DigitFamily } from './digits.ts';

export interface ArticleOptions {
  words: Words;
  family: DigitFamily;
  picture: BlockContext['picture'];
  /** Milliseconds since 1970, for «two hours ago». */
  now: number;
  /** Hears of every text with its number in `phrasings(article)` and the nodes that show it, in no order. */
  onText?: (phrasing: number, nodes: readonly Text[]) => void;
}

/**
 * The article as an element with its own language and direction, so that it stays as it is whatever the language of
 * the interface. Block i of the body carries `data-block="i"`.
 */
export function renderArticle(article: Article, { words, family, picture, now, onText }: ArticleOptions): HTMLElement {
  const numbers = new Map(phrasings(article).map((phrasing, i) => [phrasing, i]));
  const text = (phrasing: Phrasing, index = numbers.get(phrasing) ?? -1): Child => {
    const shown = renderPhrasing(h, phrasing, [], index);
    if (index >= 0) onText?.(index, flatten(shown).nodes.map(({ node }) => node));
    return shown;
  };
  const context: BlockContext = { h, words, text: (phrasing) => text(phrasing), picture };
  const head = renderHead(article, {
    words,
    family,
    now,
    title: text({ text: article.title, marks: [] }, 0),
    lead: article.lead && text(article.lead),
  });
  // The leading picture is no part of phrasings(article): its caption carries no highlights.
  const leading = article.image && !standsInBody(article, article.image) && renderImage(context, article.image);
  const body = article.body.map((block, i) => {
    const element = renderBlock(context, block);
    if (element) element.dataset.block = String(i);
    return element;
  });
  return h(
    'article',
    { id: 'article', lang: article.language, dir: article.direction, tabindex: -1 },
    head,
    h('div', { class: 'body' }, leading, body),
    renderSource(article, words, family, now),
  );
}

/** Where the article comes from and of which day it is, as it stands on paper. */
function renderSource({ siteName, url, publishedTime, language }: Article, words: Words, family: DigitFamily, now: number): HTMLElement | undefined {
  const day = publishedTime && dateWords(publishedTime, now, { language: languageOf(words), articleLanguage: language, family })?.full;
  const name = [siteName, day].filter(Boolean).join(' · ');
  if (!name && !url) return undefined;
  return h('p', { class: 'source' }, name && h('bdi', {}, name), url && h('bdi', { dir: 'ltr' }, url));
}

/** Whether the leading picture is one of the body's: of the same address, or under the same caption in another size. */
export function standsInBody({ body }: Article, image: Image): boolean {
  const caption = image.caption?.text.trim();
  return body.some((block) => block.type === 'image' && (block.src === image.src || (caption !== undefined && caption === block.caption?.text.trim())));
}
