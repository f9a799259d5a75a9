import type { Span } from './span.ts';

/** Kinds that are figures of a story. */
export type FigureKind = 'count' | 'percent' | 'money' | 'measure' | 'duration' | 'ratio' | 'score';

/** Kinds that are understood in order to be left alone; 'number' is a bare number, found but never key by itself. */
export type LeftAloneKind = 'number' | 'ordinal' | 'year' | 'date' | 'time' | 'age' | 'name' | 'reference';

export type MentionKind = FigureKind | LeftAloneKind;

/** An order of magnitude without a number: «مئات المدنيين», «عشرات الآلاف». */
export type Magnitude =
  | 'few'
  | 'tens'
  | 'hundreds'
  | 'thousands'
  | 'tens of thousands'
  | 'hundreds of thousands'
  | 'millions'
  | 'tens of millions'
  | 'hundreds of millions'
  | 'billions';

export type Bound = 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'upTo';

/** A numeric expression of a text. start..end is what is highlighted: approximator + number + unit, whole orthographic words. */
export interface Mention extends Span {
  /** The numeric expression alone («أربعة آلاف», «300 الى 400», «تسعين», «15»), without its proclitics. */
  numberStart: number;
  numberEnd: number;
  kind: MentionKind;
  /**
   * Equal unless a range; null with a magnitude. Percent in percent (90), percentage and
   * basis points as a measure (75 «نقطة أساس»), ratio as a fraction (0.5), a multiple as its
   * factor (3), score in written order, everything else in the unit as written.
   */
  from: number | null;
  to: number | null;
  magnitude?: Magnitude;
  bound?: Bound;
  /** Counted noun, currency or unit as written. */
  unit?: string;
  /** ISO 4217, or 'dollar', 'dinar', 'pound'… where the text does not say whose. */
  currency?: string;
  /** A figure of the story, shown and highlighted. */
  key: boolean;
  /** Name of the rule that made it. */
  rule: string;
}
