import { Readability } from '@mozilla/readability';
import type { Box } from '../tree/box.ts';

/** Attribute that names a copied element by its box, so that what Readability keeps can be found again. */
const MARK = 'data-matn';

/** Elements that mean something to Readability; every other one is copied as a plain span or div. */
const KNOWN = new Set(
  'div p span a ul ol li table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre article section main figure figcaption header footer aside b strong em i u font br center dl dt dd address details summary'.split(' '),
);

/**
 * Asks Readability which part of the page is the article. It works on a small copy without the parts already judged,
 * and without title or metadata: what it would do with them on an Arabic page (a heading that shares a digit with the
 * title is taken for the title) it cannot do. Returns the boxes whose own text it kept; empty where it found nothing.
 */
export function askReadability(body: Box, document: Document): Set<Box> {
  const copy = document.implementation.createHTMLDocument('');
  const boxes: Box[] = [];
  const append = (box: Box, into: Node): void => {
    for (const child of box.children) {
      if (!child.box) into.appendChild(copy.createTextNode(child.text));
      else if (!child.verdict && (child.letters > 0 || child.tag === 'br')) {
        const element = copy.createElement(KNOWN.has(child.tag) ? child.tag : child.block ? 'div' : 'span');
        if (child.names !== '' && child.names.length < 300) element.setAttribute('class', child.names.trim());
        element.setAttribute(MARK, String(boxes.push(child) - 1));
        into.appendChild(element);
        append(child, element);
      }
    }
  };
  append(body, copy.body);
  const content = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true, charThreshold: 140, keepClasses: true }).parse()?.content;
  return content ? boxesOf(content, boxes, body) : new Set();
}

/** The boxes named by the elements around every text that was kept. */
function boxesOf(content: Node, boxes: readonly Box[], body: Box): Set<Box> {
  const kept = new Set<Box>();
  const open: { node: Node | null; box: Box }[] = [{ node: content, box: body }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, box } = at;
    if (!node) continue;
    open.push({ node: node.nextSibling, box });
    if (node.nodeType === 3) {
      if ((node.nodeValue ?? '').trim() !== '') kept.add(box);
    } else if (node.nodeType === 1) {
      const mark = (node as Element).getAttribute(MARK);
      open.push({ node: node.firstChild, box: (mark === null ? undefined : boxes[Number(mark)]) ?? box });
    }
  }
  return kept;
}
