/** A stretch of a text: half-open, in UTF-16 code units of `Phrasing.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text that no boundary of any span cuts, with the spans that cover it whole. */
export interface Segment<S extends Span> extends Span {
  text: string;
  spans: S[];
}

/**
 * Cuts `text` at every boundary of `spans` and says which spans cover each piece.
 * This is the only place that cuts text: the pieces joined are always the text itself.
 * Spans may overlap; parts of a span outside the text are ignored, and so are empty spans.
 */
export function segments<S extends Span>(text: string, spans: readonly S[]): Segment<S>[] {
  const live = spans.filter((span) => span.start < span.end && span.end > 0 && span.start < text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of live) {
    cuts.add(Math.max(0, start));
    cuts.add(Math.min(text.length, end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Segment<S>[] = [];
  let covering: S[] = [];
  const opening = [...live].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i] ?? 0;
    const end = places[i + 1] ?? text.length;
    covering = covering.filter((span) => span.end > start);
    for (let span = opening[next]; span && span.start <= start; span = opening[++next]) covering.push(span);
    pieces.push({ start, end, text: text.slice(start, end), spans: [...covering] });
  }
  return pieces;
}
