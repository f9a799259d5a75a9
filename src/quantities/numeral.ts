import type { Magnitude } from '../model/quantity.ts';

/** Where a numeral stands and what it is worth, before anyone has asked what it counts. */
export interface Numeral {
  /** Tokens, half-open; clitics written apart («و» of «و12») are the first of them. */
  first: number;
  last: number;
  /** Offsets of the numeric expression without proclitics. */
  start: number;
  end: number;
  from: number | null;
  to: number | null;
  magnitude?: Magnitude;
  /** What it was made of and may be asked about by rules. */
  traits: Set<Trait>;
  /** Greatest scale at the end («300 ألف»: 1000), 1 without one; what a bare left end of a range takes over. */
  scale: number;
  definite: boolean;
  /** Token of «من» or «بين» that opens a range, to be shown with it; else `first`. */
  lead: number;
  /** ب, ل or ك before it, or ''. */
  preposition: string;
  conjunction: boolean;
  /** The dual noun itself carries the number: «عامين». */
  dual: boolean;
  /** Name of the parser or link that made it. */
  rule: string;
  /** What the numeral was made of, for the trace. */
  parts: string[];
}

export type Trait =
  | 'digits' | 'words' | 'scaled' | 'grouped' | 'decimal' | 'signed' | 'fraction' | 'loose' | 'owned' | 'vague' | 'few' | 'dual' | 'multiple' | 'one' | 'two'
  | 'range' | 'ratio' | 'score' | 'date' | 'clock' | 'reference' | 'zeroLed' | 'tens' | 'halved' | 'ordinal' | 'vagueScale' | 'bareScale' | 'teen' | 'zero' | 'decade' | 'changed' | 'slashed' | 'dashed' | 'pair' | 'same'; // prettier-ignore
