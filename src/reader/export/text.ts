import { creditBeside } from '../credit.ts';
import type { Article, Block, List } from '../../model/article.ts';

/** What an export may leave out. */
export interface ExportOptions {
  /** The last line, with site and address; there unless false. */
  source?: boolean;
}

/**
 * The article as plain text: headline, lead, the line of writer and date, then the body with an empty line between
 * blocks; list items begin with «•» or their number, table cells stand behind tabs. Every text is the page's own.
 */
export function toText(article: Article, { source = true }: ExportOptions = {}): string {
  const parts = [article.title, article.lead?.text, metaLine(article), ...article.body.map(textOfBlock), source ? sourceLine(article) : ''];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n') + '\n';
}

/** Writer and day: «سلمى العامري · 2026-10-13»; '' where neither is known. */
export function metaLine({ byline, publishedTime }: Article): string {
  return [byline, publishedTime?.slice(0, 10)].filter(Boolean).join(' · ');
}

/** Where it comes from: «جريدة الضفة — https://…»; '' where nothing is known. */
function sourceLine({ siteName, url }: Article): string {
  return [siteName, url].filter(Boolean).join(' — ');
}

/** One block as text; '' where it has none. */
function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content.text;
    case 'list':
      return textOfList(block, '');
    case 'blockquote':
      return block.children.map(textOfBlock).filter(Boolean).join('\n\n');
    case 'table':
      return [block.caption?.text, ...block.rows.map((row) => row.map(({ content }) => content.text.replaceAll('\n', ' ')).join('\t'))]
        .filter((line) => line !== undefined)
        .join('\n');
    case 'image':
      return [block.caption?.text, creditBeside(block)].filter(Boolean).join(' — ');
    case 'embed':
      return [block.label, block.href].filter(Boolean).join(': ');
  }
}

function textOfList(list: List, indent: string): string {
  return list.items
    .map(({ content, list: inner }, i) => {
      const sign = list.ordered ? `${String((list.start ?? 1) + i)}.` : '•';
      return `${indent}${sign} ${content.text}${inner ? `\n${textOfList(inner, `${indent}  `)}` : ''}`;
    })
    .join('\n');
}
