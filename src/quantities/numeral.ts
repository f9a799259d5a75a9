import type { Magnitude } from '../model/quantity.ts';
import type { Part } from './compose.ts';
import { has, isAndEleven, stemStart, wordAt } from './source.ts';
import type { Source } from './source.ts';

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
  /** Of «1:44.72» or «2:05:41» the whole, in the first of its units. */
  sixtieths?: number;
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
  | 'range' | 'ratio' | 'score' | 'date' | 'clock' | 'reference' | 'zeroLed' | 'tens' | 'halved' | 'ordinal' | 'vagueScale' | 'bareScale' | 'teen' | 'zero' | 'decade' | 'changed' | 'slashed' | 'dashed' | 'pair' | 'same' | 'inGoals'; // prettier-ignore

/** The numeral that a part is, with the clitics of its first token; `from` is behind `first` where those stand in a token of their own. */
export function numeralOf(source: Source, first: number, from: number, part: Part, rule: string): Numeral {
  const word = wordAt(source, first);
  return {
    first,
    lead: first,
    last: part.last,
    start: stemStart(source, from),
    end: source.tokens[part.last - 1]?.end ?? 0,
    from: part.value,
    to: part.value,
    traits: new Set<Trait>(part.traits),
    scale: part.scale,
    definite: word?.definite ?? false,
    preposition: word?.preposition ?? '',
    conjunction: (word?.conjunction ?? false) || has(source, first - 1, 'and') || isAndEleven(source, first),
    dual: false,
    rule,
    parts: source.tokens.slice(from, part.last).map((token) => source.text.slice(token.start, token.end)),
  };
}
