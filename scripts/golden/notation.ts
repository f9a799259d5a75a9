import type { Article, Block, Extraction, Image, List } from '../../src/model/article.ts';
import { phrasingsOfBlock } from '../../src/model/phrasings.ts';

/** Names of the header lines, in the order they are written. */
export const HEADER = ['url', 'title', 'kicker', 'lead', 'byline', 'published', 'modified', 'dateline', 'site', 'section', 'language', 'image'] as const;
export type HeaderName = (typeof HEADER)[number];

/** A piece of furniture that must have been removed: `reasons` are the kinds that are right for it, `text` is how it begins. */
export interface ExpectedPiece {
  reasons: string[];
  text: string;
}

/** What an `expected.txt` says; test/pages/README.md defines the notation. */
export interface Golden {
  /** Alternatives for each header line that is written; ['-'] where the article must have none. */
  header: Map<HeaderName, string[]>;
  /** The body, one line a string, blank lines left out. */
  lines: string[];
  removed: ExpectedPiece[];
  /** Beginnings of texts around the article that must not be in the body. */
  elsewhere: string[];
}

/** White space as one space, for texts that are compared. */
export function flat(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** Reads an `expected.txt`. Throws an Error that names the line where the notation is broken. */
export function parseGolden(text: string): Golden {
  const golden: Golden = { header: new Map(), lines: [], removed: [], elsewhere: [] };
  let part: 'header' | 'body' | 'removed' | 'elsewhere' = 'header';
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trimEnd();
    if (line.startsWith('# ') || (line === '' && part !== 'header')) continue;
    if (line === '--- removed') part = 'removed';
    else if (line === '--- elsewhere') part = 'elsewhere';
    else if (part === 'header' && line === '') part = 'body';
    else if (part === 'body') golden.lines.push(line);
    else if (part === 'elsewhere') golden.elsewhere.push(flat(line));
    else {
      const colon = line.indexOf(':');
      if (colon < 0) throw new Error(`line ${String(index + 1)}: no colon in «${line}»`);
      const name = line.slice(0, colon).trim();
      const value = line.slice(colon + 1);
      if (part === 'removed') golden.removed.push({ reasons: name.split('|').map((kind) => kind.trim()), text: flat(value) });
      else if (isHeaderName(name)) golden.header.set(name, value.split('||').map(flat));
      else throw new Error(`line ${String(index + 1)}: no header line is called «${name}»`);
    }
  }
  if (!golden.header.has('url')) throw new Error('the first line must be url:');
  return golden;
}

function isHeaderName(name: string): name is HeaderName {
  return (HEADER as readonly string[]).includes(name);
}

/** What the article says for one header line; undefined where it has none. */
export function headerOf(article: Article, name: HeaderName): string | undefined {
  switch (name) {
    case 'lead':
      return article.lead?.text;
    case 'published':
      return article.publishedTime;
    case 'modified':
      return article.modifiedTime;
    case 'site':
      return article.siteName;
    case 'image':
      return article.image && [article.image.src, captionAndCredit(article.image)].filter(Boolean).join(' | ');
    default:
      return article[name];
  }
}

/** The body of an article as lines of the notation. */
export function bodyLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.text.split('\n').map(flat).filter(Boolean);
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${flat(block.content.text)}`];
    case 'list':
      return linesOfList(block, '');
    case 'blockquote':
      return bodyLines(block.children).map((line) => `> ${line}`);
    case 'table':
      return [
        ...(block.caption ? [`[caption] ${flat(block.caption.text)}`] : []),
        ...block.rows.map((row) => `| ${row.map((cell) => flat(cell.content.text)).join(' | ')} |`),
      ];
    case 'image':
      return [`[image ${block.src}] ${captionAndCredit(block)}`.trimEnd()];
    case 'embed':
      return [`[${block.media} ${block.href}]`];
  }
}

/** The credit often stands in the caption as well; it is written once. */
function captionAndCredit({ caption, credit }: Image): string {
  const text = flat(caption?.text ?? '');
  return credit && !text.includes(flat(credit)) ? flat(`${text} ${credit}`) : text;
}

function linesOfList(list: List, indent: string): string[] {
  return list.items.flatMap((item, index) => [
    `${indent}${list.ordered ? `${String((list.start ?? 1) + index)}.` : '-'} ${flat(item.content.text)}`,
    ...(item.list ? linesOfList(item.list, `${indent}  `) : []),
  ]);
}

/** All text of a removed piece, joined with spaces. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return flat(blocks.flatMap((block) => (block.type === 'embed' ? [block.label] : phrasingsOfBlock(block).map((p) => p.text))).join(' '));
}

/** An extraction in the notation, as `--write` stores it: to be read and corrected by a person before it is committed. */
export function writeGolden(url: string, extraction: Extraction): string {
  const { article } = extraction;
  if (!article) return `url: ${url}\ntitle: -\n`;
  const header = HEADER.flatMap((name) => {
    const value = name === 'url' ? url : headerOf(article, name);
    return value ? [`${name}: ${flat(value)}`] : [];
  });
  const body = article.body.map((block) => linesOf(block).join('\n'));
  const removed = extraction.removed.map((piece) => `${piece.reason}: ${textOfBlocks(piece.blocks).slice(0, 60)}`);
  return [header.join('\n'), ...body, ['--- removed', ...removed].join('\n')].join('\n\n') + '\n';
}
