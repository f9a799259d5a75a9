import { segments, type Span } from '../model/span.ts';

/** A text cut at the boundaries of its spans, as a tree: strings are the text itself, in order. */
export type Nested<S extends Span> = string | { span: S; children: Nested<S>[] };

/**
 * Turns flat text with spans beside it into a tree. Longer spans hold shorter ones, equal ones stand in the order
 * given, and where two only overlap the inner one is cut. The strings of the tree joined are the text.
 */
export function nest<S extends Span>(text: string, spans: readonly S[]): Nested<S>[] {
  const order = new Map(spans.map((span, i) => [span, i]));
  const root: Nested<S>[] = [];
  let open: { span: S; children: Nested<S>[] }[] = [];
  for (const piece of segments(text, spans)) {
    const wanted = [...piece.spans].sort((a, b) => b.end - b.start - (a.end - a.start) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
    let kept = 0;
    while (kept < wanted.length && open[kept]?.span === wanted[kept]) kept++;
    open = open.slice(0, kept);
    for (const span of wanted.slice(kept)) {
      const node = { span, children: [] };
      (open.at(-1)?.children ?? root).push(node);
      open.push(node);
    }
    (open.at(-1)?.children ?? root).push(piece.text);
  }
  return root;
}
