import { h } from '../build.ts';
import { rangeOverSource } from '../ranges.ts';
import { isShown, type LitFigure } from './lights.ts';

/**
 * On paper the lines break elsewhere, where no script can follow with its lights: while the browser prints, the figures
 * are marked in the text itself.
 */
export function markOnPaper(figures: readonly LitFigure[]): void {
  let undo: (() => void)[] = [];
  const restore = (): void => {
    for (const step of undo) step();
    undo = [];
    document.documentElement.removeAttribute('data-paper');
  };
  addEventListener('beforeprint', () => {
    restore();
    undo = [...cutsIn(figures.filter(isShown))].map(([node, cuts]) => mark(node, cuts));
    document.documentElement.toggleAttribute('data-paper', true);
  });
  addEventListener('afterprint', restore);
}

interface Cut {
  start: number;
  end: number;
  kind: string;
}

/** The stretches of each text node that belong to a figure, in order. */
function cutsIn(figures: readonly LitFigure[]): Map<Text, Cut[]> {
  const cuts = new Map<Text, Cut[]>();
  for (const { own, mention, start: first, end: last } of figures) {
    const range = rangeOverSource(own, first, last);
    for (const { node } of own.nodes) {
      if (!range.intersectsNode(node)) continue;
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      if (end > start) cuts.set(node, [...(cuts.get(node) ?? []), { start, end, kind: mention.kind }]);
    }
  }
  return cuts;
}

/** Puts a marked copy in the place of a text; gives the way back to the text itself, which others hold on to. */
function mark(node: Text, cuts: readonly Cut[]): () => void {
  const pieces: (string | HTMLElement)[] = [];
  let passed = 0;
  for (const { start, end, kind } of cuts) {
    pieces.push(node.data.slice(passed, start), h('mark', { 'data-kind': kind }, node.data.slice(start, end)));
    passed = end;
  }
  const copy = h('span', {});
  copy.append(...pieces, node.data.slice(passed));
  node.replaceWith(copy);
  return () => {
    copy.replaceWith(node);
  };
}
