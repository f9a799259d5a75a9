import { asks, makeOf, splitAsks } from './asks.ts';
import type { Test } from './asks.ts';
import { Demands, Register } from './near.ts';
import type { Mask } from './near.ts';
import type { Numeral } from './numeral.ts';
import { pattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { wordAt } from './source.ts';
import type { Source } from './source.ts';

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
  /** What it asks of the numeral beyond its make. */
  number: Test | null;
  before: Pattern | null;
  after: Pattern | null;
}

/**
 * Rules in their order, with a register of which rules the neighbouring words and the make of a numeral leave possible: most are ruled out
 * before any question is asked or pattern tried. Throws where two rules share a name.
 */
export class RuleBook<R extends Named> {
  readonly rules: readonly Compiled<R>[];
  readonly #before: Register;
  readonly #after: Register;
  readonly #make: Demands;
  readonly #byMake = new Map<number, Mask>();

  constructor(rules: readonly R[]) {
    const names = new Set<string>();
    const makes: (readonly string[])[] = [];
    this.rules = rules.map((rule) => {
      if (names.has(rule.name)) throw new Error(`Two rules are called «${rule.name}»`);
      names.add(rule.name);
      const { make, rest } = splitAsks(rule.number);
      makes.push(make);
      return {
        rule,
        number: asks(rest),
        before: rule.before === undefined ? null : pattern(rule.before),
        after: rule.after === undefined ? null : pattern(rule.after),
      };
    });
    this.#before = new Register(rules.map(({ before }) => before ?? null), 'before');
    this.#after = new Register(rules.map(({ after }) => after ?? null), 'after');
    this.#make = new Demands(makes);
  }

  /** The rules whose questions about its make a numeral answers; a text has few makes. */
  #ofMake(numeral: Numeral, source: Source): Mask {
    const make = makeOf(numeral);
    let mask = this.#byMake.get(make);
    if (!mask) this.#byMake.set(make, (mask = this.#make.met((question) => asks(question)?.(numeral, source) !== false)));
    return mask;
  }

  /**
   * Offers the rules whose questions the numeral answers and whose patterns may fit between two tokens, in their order,
   * until one is taken: what `take` makes of that one, or null. This runs for every numeral, so it makes no list.
   */
  first<T>(source: Source, numeral: Numeral, [before, after]: readonly [number, number], take: (rule: Compiled<R>) => T | null): T | null {
    const left = this.#before.of(wordAt(source, before));
    const right = this.#after.of(wordAt(source, after));
    const made = this.#ofMake(numeral, source);
    const lefter = wordAt(source, before - 1) ?? null;
    const righter = wordAt(source, after + 1) ?? null;
    for (let block = 0; block < left.length; block++) {
      for (let rest = (left[block] ?? 0) & (right[block] ?? 0) & (made[block] ?? 0); rest !== 0; rest &= rest - 1) {
        const rule = this.rules[block * 32 + 31 - Math.clz32(rest & -rest)];
        if (!rule || rule.before?.parts.second.before?.(lefter) === false || rule.after?.parts.second.after?.(righter) === false) continue;
        const taken = rule.number && !rule.number(numeral, source) ? null : take(rule);
        if (taken !== null) return taken;
      }
    }
    return null;
  }
}
