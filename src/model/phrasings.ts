import type { Article, Block, List, Phrasing } from './article.ts';

/** Every text of the article in reading order: title, lead, then the body. */
export function phrasings(article: Article): Phrasing[] {
  return [{ text: article.title, marks: [] }, ...(article.lead ? [article.lead] : []), ...article.body.flatMap(phrasingsOfBlock)];
}

/** The texts of one block in reading order; a picture has its caption, a table its cells row by row. */
export function phrasingsOfBlock(block: Block): Phrasing[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'list':
      return phrasingsOfList(block);
    case 'blockquote':
      return block.children.flatMap(phrasingsOfBlock);
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.flat().map((cell) => cell.content)];
    case 'image':
      return block.caption ? [block.caption] : [];
    case 'embed':
      return [];
  }
}

function phrasingsOfList(list: List): Phrasing[] {
  return list.items.flatMap((item) => [item.content, ...(item.list ? phrasingsOfList(item.list) : [])]);
}
