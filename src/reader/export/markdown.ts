import { creditBeside } from '../credit.ts';
import type { Article, Block, List, Mark, Phrasing, Table } from '../../model/article.ts';
import { nest, type Nested } from '../nesting.ts';
import { metaLine, type ExportOptions } from './text.ts';

/** The article as Markdown (CommonMark with pipe tables): headline, lead, writer and date, body, and its source as a link. */
export function toMarkdown(article: Article, { source = true }: ExportOptions = {}): string {
  const parts = [
    `# ${inline(article.title)}`,
    article.lead && phrasing(article.lead),
    inline(metaLine(article)),
    article.image && block(article.image),
    ...article.body.map(block),
    source && article.url ? `[${inline(article.siteName ?? article.url)}](${address(article.url)})` : '',
  ];
  return parts.filter(Boolean).join('\n\n') + '\n';
}

function block(one: Block): string {
  switch (one.type) {
    case 'paragraph':
      return lineStart(phrasing(one.content));
    case 'heading':
      return `${'#'.repeat(one.depth)} ${phrasing(one.content).replace(/\\?\n/g, ' ')}`;
    case 'list':
      return list(one);
    case 'blockquote':
      return one.children
        .map(block)
        .filter(Boolean)
        .join('\n\n')
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'table':
      return table(one);
    case 'image': {
      const caption = [one.caption && phrasing(one.caption), inline(creditBeside(one) ?? '')].filter(Boolean).join(' — ');
      return [`![${inline(one.alt)}](${address(one.src)})`, caption].filter(Boolean).join('\n\n');
    }
    case 'embed':
      return `[${inline(one.label || one.href)}](${address(one.href)})`;
  }
}

function list({ ordered, start = 1, items }: List): string {
  return items
    .map(({ content, list: inner }, i) => {
      const sign = ordered ? `${String(start + i)}. ` : '- ';
      const text = [lineStart(phrasing(content)), inner && list(inner)].filter(Boolean).join('\n');
      return sign + text.replaceAll('\n', `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

/** Pipe tables have one head row; a table without header cells gets an empty one. */
function table({ caption, rows }: Table): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const head = rows[0]?.every(({ header }) => header) ? rows[0] : undefined;
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => (cells[i] ?? '').replaceAll('|', '\\|').replace(/\\?\n/g, ' ')).join(' | ')} |`;
  const texts = (row: Table['rows'][number]): string[] => row.map(({ content }) => phrasing(content));
  const grid = [line(head ? texts(head) : []), line(Array.from({ length: width }, () => '---')), ...rows.slice(head ? 1 : 0).map((row) => line(texts(row)))];
  return [caption && phrasing(caption), grid.join('\n')].filter(Boolean).join('\n\n');
}

function phrasing({ text, marks }: Phrasing): string {
  return nest(text, marks).map(piece).join('');
}

function piece(node: Nested<Mark>): string {
  if (typeof node === 'string') return inline(node);
  const inside = node.children.map(piece).join('');
  // Signs of emphasis must touch their words: the blanks at the ends stay outside.
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inside) ?? [];
  if (core === '') return inside;
  switch (node.span.type) {
    case 'strong':
      return `${before}**${core}**${after}`;
    case 'emphasis':
      return `${before}*${core}*${after}`;
    case 'code':
      return node.children.every((child) => typeof child === 'string' && !child.includes('`')) ? `${before}\`${node.children.join('').trim()}\`${after}` : inside;
    case 'link':
      return `${before}[${core}](${address(node.span.href)})${after}`;
    case 'superscript':
    case 'subscript':
      return inside;
  }
}

/** Text in which nothing is taken for Markdown; a line break of the page stays one. */
function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&').replaceAll('&', '&amp;').replaceAll('\n', '\\\n');
}

/** A line must not begin like a heading, a quote, a list or a rule: «- » and «1. » are escaped, «-5» is not. */
function lineStart(text: string): string {
  return text.replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|-{3,}$|={3,}$)/gm, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

function address(href: string): string {
  return `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
}
