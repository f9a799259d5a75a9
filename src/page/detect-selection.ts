/**
 * A document that holds nothing but what the reader has selected, under the title of the page; null where nothing is
 * selected. It carries none of the page's metadata, which would speak of the whole article.
 */
export function selectionDocument(document: Document): Document | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null;
  const copy = document.implementation.createHTMLDocument(document.title);
  copy.documentElement.lang = document.documentElement.lang;
  copy.documentElement.dir = document.documentElement.dir;
  const base = copy.createElement('base');
  base.href = document.baseURI;
  copy.head.append(base);
  const article = copy.createElement('article');
  copy.body.append(article);
  for (let i = 0; i < selection.rangeCount; i++) {
    const selected = selection.getRangeAt(i).cloneContents();
    // Within one paragraph the selection is bare text, which needs a paragraph to be one.
    const isBare = ![...selected.children].some((child) => /^(?:P|DIV|UL|OL|TABLE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE|FIGURE)$/.test(child.nodeName));
    const place = isBare ? copy.createElement('p') : article;
    place.append(copy.importNode(selected, true));
    if (isBare) article.append(place);
  }
  return copy;
}
