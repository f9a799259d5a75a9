import { readCorpus, surfacePattern } from '../../test/corpus/notation.ts';
import type { Bound, Magnitude, MentionKind } from '../../src/model/quantity.ts';

/** A figure of a sentence as the corpus has it. Offsets are UTF-16 units of the text, half-open. */
export interface Figure {
  start: number;
  end: number;
  from: number | null;
  to: number | null;
  magnitude: Magnitude | null;
  bound: Bound | null;
  /** More than one where each is defensible. */
  kinds: MentionKind[];
  currency: string | null;
  unit: string | null;
  /** An editor may mark it or not. */
  optional: boolean;
}

/** A number that is no figure of the story: a date, an age, an ordinal, a name. */
export interface Aside {
  start: number;
  end: number;
  kinds: MentionKind[];
}

export interface QuantityLabel {
  /** File and line of the corpus. */
  id: string;
  text: string;
  figures: Figure[];
  asides: Aside[];
}

/** The corpus as labels with offsets instead of surfaces. Throws where a surface does not stand behind the one before it. */
export function readQuantitySet(): QuantityLabel[] {
  return readCorpus().flatMap(({ name, sentences }) =>
    sentences.map(({ text, line, expected }) => {
      const label: QuantityLabel = { id: `${name.replace(/\.txt$/, '')}:${String(line)}`, text, figures: [], asides: [] };
      let from = 0;
      for (const { surface, key, kinds, source, ...rest } of expected) {
        const found = surfacePattern(surface).exec(text.slice(from)) ?? undefined;
        const start = found ? from + found.index : text.search(surfacePattern(surface));
        if (start < 0) throw new Error(`${label.id}: not in the sentence: ${source}`);
        const end = start + (found?.[0] ?? surfacePattern(surface).exec(text)?.[0] ?? '').length;
        if (key) {
          const { from: low, to: high, magnitude, bound, currency, unit, optional } = rest;
          label.figures.push({ start, end, from: low, to: high, magnitude, bound, kinds, currency, unit, optional });
          from = end;
        } else label.asides.push({ start, end, kinds });
      }
      return label;
    }),
  );
}
