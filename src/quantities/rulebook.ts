import { testOf } from './asks.ts';
import type { Test } from './asks.ts';
import type { Numeral } from './numeral.ts';
import { pattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Source } from './source.ts';
import type { Word } from './words.ts';

/** What every sort of rule has: a name, questions about the numeral, and what stands beside it. */
export interface Named {
  name: string;
  number?: string;
  before?: string;
  after?: string;
}

/** A rule with its patterns ready. */
export interface Compiled<R extends Named> {
  rule: R;
  before: Pattern | null;
  after: Pattern | null;
}

type Side = 'before' | 'after';
/** One bit a rule. */
type Mask = Uint32Array;

/**
 * Rules in their order, with a register of which rules each question and each neighbouring word leaves possible: most
 * are ruled out before any pattern is tried. Throws where two rules share a name or a pattern says nothing.
 */
export class RuleBook<R extends Named> {
  readonly rules: readonly Compiled<R>[];
  readonly #masks: Record<Side, WeakMap<Word, Mask>> = { before: new WeakMap(), after: new WeakMap() };
  readonly #edges: Record<Side, Mask>;
  /** Each question with the rules that stay possible by a yes, and by a no. */
  readonly #questions: readonly { test: Test; yes: Mask; no: Mask }[];

  constructor(rules: readonly R[]) {
    const names = new Set<string>();
    this.rules = rules.map((rule) => {
      if (names.has(rule.name)) throw new Error(`Two rules are called «${rule.name}»`);
      names.add(rule.name);
      return { rule, before: rule.before === undefined ? null : pattern(rule.before), after: rule.after === undefined ? null : pattern(rule.after) };
    });
    const asked = rules.map(({ number }) => new Set(number?.split(' ') ?? []));
    const questions = new Set(asked.flatMap((set) => [...set].map((question) => question.replace('!', ''))));
    this.#questions = [...questions].map((name) => ({
      test: testOf(name),
      yes: this.#mask((_, index) => asked[index]?.has(`!${name}`) !== true),
      no: this.#mask((_, index) => asked[index]?.has(name) !== true),
    }));
    this.#edges = { before: this.#neighbour('before', null), after: this.#neighbour('after', null) };
  }

  /** The rules whose questions the numeral answers and whose patterns may fit between two tokens, in their order. */
  candidates(source: Source, numeral: Numeral, before: number, after: number): Compiled<R>[] {
    const left = this.#maskOf(source.words[before], 'before');
    const bits = left.slice();
    keep(bits, this.#maskOf(source.words[after], 'after'));
    for (const { test, yes, no } of this.#questions) keep(bits, test(numeral, source) ? yes : no);
    const found: Compiled<R>[] = [];
    bits.forEach((block, at) => {
      for (let rest = block; rest !== 0; rest &= rest - 1) {
        const rule = this.rules[at * 32 + 31 - Math.clz32(rest & -rest)];
        if (rule) found.push(rule);
      }
    });
    return found;
  }

  #maskOf(word: Word | undefined, side: Side): Mask {
    if (!word) return this.#edges[side];
    let mask = this.#masks[side].get(word);
    if (!mask) this.#masks[side].set(word, (mask = this.#neighbour(side, word)));
    return mask;
  }

  #neighbour(side: Side, word: Word | null): Mask {
    return this.#mask((rule) => rule[side]?.nearest[side]?.(word) ?? true);
  }

  #mask(holds: (rule: Compiled<R>, index: number) => boolean): Mask {
    const mask = new Uint32Array(Math.ceil(this.rules.length / 32));
    this.rules.forEach((rule, index) => {
      if (holds(rule, index)) mask[index >> 5] = (mask[index >> 5] ?? 0) | (1 << (index & 31));
    });
    return mask;
  }
}

function keep(bits: Mask, mask: Mask): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (mask[at] ?? 0);
}
