import { wordsOf } from './words.ts';
import type { Figure, QuantityLabel } from './quantity-set.ts';

/** A figure that an engine found. Only `start`, `end` and a value are needed; what is left out cannot be right. */
export interface FoundFigure {
  start: number;
  end: number;
  from: number | null;
  to: number | null;
  magnitude?: string | null;
  bound?: string | null;
  kind?: string | null;
  unit?: string | null;
  currency?: string | null;
}

/** One sentence of one engine; docs/benchmark/README.md defines the measures. */
export interface QuantityScore {
  id: string;
  wanted: number;
  /** Found with the right value. */
  right: number;
  /** Found with the right value, certainty, kind and unit. */
  whole: number;
  /** Found with another value. */
  wrong: number;
  /** Found where there is no figure. */
  extra: number;
  /** Of these, numbers that are dates, ages, ordinals, names. */
  traps: number;
}

export function scoreSentence(label: QuantityLabel, found: readonly FoundFigure[]): QuantityScore {
  const score: QuantityScore = { id: label.id, wanted: 0, right: 0, whole: 0, wrong: 0, extra: 0, traps: 0 };
  const spoken = new Set<FoundFigure>();
  for (const figure of label.figures) {
    const near = found.filter((mention) => overlap(mention, figure));
    for (const mention of near) spoken.add(mention);
    if (figure.optional) continue;
    score.wanted++;
    const right = near.filter((mention) => sameValue(figure, mention));
    if (right.length > 0) score.right++;
    else if (near.length > 0) score.wrong++;
    if (right.some((mention) => sameRest(figure, mention))) score.whole++;
  }
  for (const mention of found) {
    if (spoken.has(mention)) continue;
    score.extra++;
    if (label.asides.some((aside) => overlap(mention, aside))) score.traps++;
  }
  return score;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

function sameValue(figure: Figure, mention: FoundFigure): boolean {
  return (mention.magnitude ?? null) === figure.magnitude && near(mention.from, figure.from) && near(mention.to, figure.to);
}

const near = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)));

/** A field that the label does not name is not asked, but for the certainty: where none is written there is none. */
function sameRest(figure: Figure, mention: FoundFigure): boolean {
  return (
    (mention.bound ?? null) === figure.bound &&
    figure.kinds.some((kind) => kind === mention.kind) &&
    (figure.currency === null || figure.currency === mention.currency) &&
    (figure.unit === null || firstWord(figure.unit) === firstWord(mention.unit ?? ''))
  );
}

const firstWord = (text: string): string => (wordsOf(text)[0] ?? '').replace(/^(?:ال|لل)/, '').replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه');

export interface QuantitySummary {
  sentences: number;
  wanted: number;
  /** Shares, 0 to 1. */
  recall: number;
  precision: number;
  f1: number;
  /** Share of the wanted figures that are whole. */
  whole: number;
  /** Share of the sentences with nothing missed, wrong or extra. */
  clean: number;
  traps: number;
}

export function summariseQuantities(scores: readonly QuantityScore[]): QuantitySummary {
  const sum = (name: 'wanted' | 'right' | 'whole' | 'wrong' | 'extra' | 'traps'): number => scores.reduce((total, score) => total + score[name], 0);
  const [wanted, right] = [sum('wanted'), sum('right')];
  const said = right + sum('wrong') + sum('extra');
  const recall = wanted > 0 ? right / wanted : 1;
  const precision = said > 0 ? right / said : 0;
  return {
    sentences: scores.length,
    wanted,
    recall,
    precision,
    f1: recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0,
    whole: wanted > 0 ? sum('whole') / wanted : 1,
    clean: scores.filter(({ wanted, right, extra }) => right === wanted && extra === 0).length / Math.max(1, scores.length),
    traps: sum('traps'),
  };
}
