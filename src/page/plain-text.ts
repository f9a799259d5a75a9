import { directionOf } from '../arabic/direction.ts';
import { identifyLanguage } from '../arabic/language.ts';
import { regex } from '../arabic/regex.ts';
import type { Block, Extraction } from '../model/article.ts';
import { safeUrl } from '../model/safe-url.ts';
import { itemOf } from './blocks/build.ts';
import type { Item } from './blocks/item.ts';
import { parted } from './extract.ts';
import { siftItems } from './furniture/sift.ts';
import type { Box } from './tree/box.ts';

const TWO_LETTERS = regex()`\p{L}{2}`;
/** A numbered line of a copied list: «3. …», «٣- …». */
const NUMBERED = /^\s*(?:\d{1,3}|[٠-٩]{1,3})\s*[.)\-–]\s+(?=\S)/u;
const BULLET = /^\s*[•●▪*·]\s+/u;

/**
 * The article in a text that was copied from a page: the same grammar over its lines. A line is a paragraph; numbered
 * lines that follow one another are a list. The first line that is no furniture is the headline.
 */
export function extractText(text: string, url = ''): Extraction {
  const items = itemsOf(text);
  const titleAt = items.findIndex((item) => item.block.type === 'paragraph' && item.letters >= 12 && TWO_LETTERS.test(item.text));
  const headline = items[titleAt];
  const title = headline && headline.letters <= 180 ? headline.text : '';
  const rest = items.map((item, i): Item => (i < titleAt ? { ...item, verdict: { reason: 'metadata', step: 'head' } } : item));
  const body = rest.filter((_, i) => i !== titleAt || title === '');
  siftItems(body, { title, order: -1 }, new Set());
  const { kept, removed } = parted(body);
  const prose = kept.map((item) => item.text).join('\n');
  const language = identifyLanguage(`${title}\n${prose}`);
  const detection = {
    isArabicNews: language.language === 'ar' && kept.length > 1,
    isArabic: language.language === 'ar',
    language: language.language,
    score: language.language === 'ar' && kept.length > 1 ? 0.6 : 0,
    reasons: ['plain text'],
  };
  const [first] = kept;
  if (!first) return { article: null, failure: 'noArticle', removed, detection, notes: [] };
  return {
    article: {
      url: safeUrl(url) ?? '',
      title: title || (first.text.split('\n')[0] ?? ''),
      language: language.language,
      direction: directionOf(prose),
      body: kept.map((item) => item.block),
    },
    removed,
    detection,
    notes: [],
  };
}

function itemsOf(text: string): Item[] {
  const box = emptyBox();
  const items: Item[] = [];
  let list: Extract<Block, { type: 'list' }> | undefined;
  const flush = (): void => {
    if (list) items.push(itemOf(list, box, undefined, 0));
    list = undefined;
  };
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\u2028|\u2029/)) {
    const line = raw.replace(/[ \t\f]+/g, ' ').trim();
    if (line === '') continue;
    const number = NUMBERED.exec(line);
    const bullet = number ? null : BULLET.exec(line);
    if (number || bullet) {
      const ordered = number !== null;
      if (list && list.ordered !== ordered) flush();
      list ??= { type: 'list', ordered, items: [] };
      list.items.push({ content: { text: line.replace(number ? NUMBERED : BULLET, ''), marks: [] } });
    } else {
      flush();
      items.push(itemOf({ type: 'paragraph', content: { text: line, marks: [] } }, box, undefined, 0));
    }
  }
  flush();
  return items;
}

/** Text has no page behind it: all its lines stand in one box of no meaning. */
function emptyBox(): Box {
  return {
    box: true, element: undefined as unknown as Element, tag: 'div', names: '', role: '', href: null, parent: null, children: [], order: 0, last: -1, depth: 0,
    block: true, hasBlock: true, letters: 0, linkLetters: 0, links: 0, prose: 0, pictures: 0, controls: 0,
  }; // prettier-ignore
}
