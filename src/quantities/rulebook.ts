import { asks } from './asks.ts';
import type { Test } from './asks.ts';
import type { Numeral } from './numeral.ts';
import { pattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { wordAt } from './source.ts';
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
  number: Test | null;
  before: Pattern | null;
  after: Pattern | null;
}

type Side = 'before' | 'after';
/** One bit a rule. */
type Mask = Uint32Array;

/**
 * Rules in their order, with a register of which rules each neighbouring word leaves possible: most are ruled out
 * before any question is asked or pattern tried. Throws where two rules share a name or a pattern says nothing.
 */
export class RuleBook<R extends Named> {
  readonly rules: readonly Compiled<R>[];
  readonly #masks: Record<Side, WeakMap<Word, Mask>> = { before: new WeakMap(), after: new WeakMap() };
  readonly #edges: Record<Side, Mask>;
  readonly #size: number;

  constructor(rules: readonly R[]) {
    const names = new Set<string>();
    this.rules = rules.map((rule) => {
      if (names.has(rule.name)) throw new Error(`Two rules are called «${rule.name}»`);
      names.add(rule.name);
      return {
        rule,
        number: asks(rule.number),
        before: rule.before === undefined ? null : pattern(rule.before),
        after: rule.after === undefined ? null : pattern(rule.after),
      };
    });
    this.#size = Math.ceil(rules.length / 32);
    this.#edges = { before: this.#neighbour('before', null), after: this.#neighbour('after', null) };
  }

  /**
   * The rules whose questions the numeral answers and whose patterns may fit between two tokens, in their order. Made
   * one by one, since mostly the first is the last.
   */
  *candidates(source: Source, numeral: Numeral, before: number, after: number): Generator<Compiled<R>> {
    const left = this.#maskOf(wordAt(source, before), 'before');
    const right = this.#maskOf(wordAt(source, after), 'after');
    const lefter = wordAt(source, before - 1) ?? null;
    const righter = wordAt(source, after + 1) ?? null;
    for (let block = 0; block < this.#size; block++) {
      for (let rest = (left[block] ?? 0) & (right[block] ?? 0); rest !== 0; rest &= rest - 1) {
        const rule = this.rules[block * 32 + 31 - Math.clz32(rest & -rest)];
        if (!rule || rule.before?.second.before?.(lefter) === false || rule.after?.second.after?.(righter) === false) continue;
        if (!rule.number || rule.number(numeral, source)) yield rule;
      }
    }
  }

  #maskOf(word: Word | undefined, side: Side): Mask {
    if (!word) return this.#edges[side];
    let mask = this.#masks[side].get(word);
    if (!mask) this.#masks[side].set(word, (mask = this.#neighbour(side, word)));
    return mask;
  }

  #neighbour(side: Side, word: Word | null): Mask {
    const mask = new Uint32Array(this.#size);
    this.rules.forEach((rule, index) => {
      if (rule[side]?.nearest[side]?.(word) ?? true) mask[index >> 5] = (mask[index >> 5] ?? 0) | (1 << (index & 31));
    });
    return mask;
  }
}
