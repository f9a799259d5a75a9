import type { Mark, Phrasing } from '../model/article.ts';
import type { Mention } from '../model/quantity.ts';
import type { Span } from '../model/span.ts';
import { append, type Builder } from './build.ts';
import { nest, type Nested } from './nesting.ts';

/** Where a figure stands: the number of its phrasing in `phrasings(article)` and its first character. */
export interface Place {
  phrasing: number;
  start: number;
}

/** The name of a place in `data-place`, the same for every piece of one mention. */
export function placeName({ phrasing, start }: Place): string {
  return `${String(phrasing)}:${String(start)}`;
}

type Wrapper = (Span & { wrap: 'mark'; mark: Mark }) | (Span & { wrap: 'mention'; mention: Mention });

/** Formatting of a mark as its element; links leave for the page itself, without telling it where they came from. */
function elementOfMark(h: Builder, mark: Mark): HTMLElement {
  switch (mark.type) {
    case 'strong':
      return h('strong');
    case 'emphasis':
      return h('em');
    case 'code':
      return h('code');
    case 'superscript':
      return h('sup');
    case 'subscript':
      return h('sub');
    case 'link':
      return h('a', { href: mark.href, target: '_blank', rel: 'noopener noreferrer' });
  }
}

/** A highlight carries only data and a background: anything more would turn 300-400 round or break joined letters. */
function elementOfMention(h: Builder, mention: Mention, phrasing: number): HTMLElement {
  return h('mark', { 'data-kind': mention.kind, 'data-place': placeName({ phrasing, start: mention.start }) });
}

/**
 * The text of a phrasing as nodes, with its formatting and with its key figures in <mark>.
 * The text of the nodes is the text of the phrasing.
 */
export function renderPhrasing(h: Builder, phrasing: Phrasing, mentions: readonly Mention[], index: number): DocumentFragment {
  const wrappers: Wrapper[] = [
    ...phrasing.marks.map((mark): Wrapper => ({ start: mark.start, end: mark.end, wrap: 'mark', mark })),
    ...mentions.filter(({ key }) => key).map((mention): Wrapper => ({ start: mention.start, end: mention.end, wrap: 'mention', mention })),
  ];
  const root = h('span').ownerDocument.createDocumentFragment();
  const fill = (parent: Node, nodes: readonly Nested<Wrapper>[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') append(parent, [node]);
      else {
        const { span } = node;
        const element = span.wrap === 'mark' ? elementOfMark(h, span.mark) : elementOfMention(h, span.mention, index);
        fill(element, node.children);
        parent.appendChild(element);
      }
    }
  };
  fill(root, nest(phrasing.text, wrappers));
  return root;
}
