import { shownText, sourceOf } from './display.ts';

/** The text of an element with the nodes it is made of. */
export interface FlatText {
  text: string;
  nodes: { node: Text; start: number }[];
}

/** What holds text of its own: a list within an item is a block beside the item's words. */
const BLOCKS = 'h1, .lead, .body :is(p, h2, h3, h4, h5, h6, li, td, th, caption, figcaption)';

/**
 * The text of an element as one string, without that of blocks within it; in the page's own letters where `own` is set and
 * the view shows others.
 */
export function flatten(element: Node, own = false): FlatText {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!('matches' in node)) return NodeFilter.FILTER_ACCEPT;
    return (node as Element).matches(BLOCKS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: FlatText['nodes'] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += own ? sourceOf(node) : node.data;
  }
  return { text, nodes };
}

/** A DOM range over the characters from `start` to `end` of a flat text as it is shown. */
export function rangeOver({ nodes }: FlatText, start: number, end: number): Range {
  const range = document.createRange();
  const at = (place: number): [Text, number] | undefined => {
    const found = nodes.findLast((one) => one.start <= place);
    return found && [found.node, Math.min(place - found.start, found.node.data.length)];
  };
  const from = at(start);
  const to = at(Math.max(start, end - 1));
  if (from) range.setStart(...from);
  if (to) range.setEnd(to[0], Math.min(to[1] + 1, to[0].data.length));
  return range;
}

/** The same over characters of the page's own text, whatever digits and signs are shown. */
export function rangeOverSource(own: FlatText, start: number, end: number): Range {
  const range = document.createRange();
  const at = (place: number): [Text, number] | undefined => {
    const found = own.nodes.findLast((one) => one.start <= place);
    if (!found) return undefined;
    const { node } = found;
    return [node, shownText(sourceOf(node).slice(0, place - found.start), { digits: 'asWritten', diacritics: sourceOf(node).length === node.data.length }).length];
  };
  const from = at(start);
  const to = at(Math.max(start, end - 1));
  if (from) range.setStart(...from);
  if (to) range.setEnd(to[0], Math.min(to[1] + 1, to[0].data.length));
  return range;
}

/** The blocks of an article that carry text of their own, in reading order. */
export function textBlocks(article: Element): HTMLElement[] {
  const all = [...article.querySelectorAll<HTMLElement>(BLOCKS)];
  return all.filter((element) => !element.parentElement?.closest('.body figcaption') && flatten(element).text.trim() !== '');
}

/** Paints ranges without touching the document, so that letters stay joined; does nothing where the browser cannot. */
export function paint(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
