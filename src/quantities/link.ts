import { asks } from './asks.ts';
import type { Test } from './asks.ts';
import { holds, Register } from './near.ts';
import type { Mask } from './near.ts';
import type { Numeral } from './numeral.ts';
import { match, pattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Link } from './rules/rule.ts';
import { has, isSameNoun, setNumerals, wordAt } from './source.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

/** A link with its patterns and questions ready. */
interface CompiledLink {
  rule: Link;
  left: Test | null;
  right: Test | null;
  before: Pattern | null;
  after: Pattern | null;
  between: Pattern | null;
  then: Pattern | null;
}

const ready = (text: string | undefined): Pattern | null => (text ? pattern(text) : null);
const compileLinks = (links: readonly Link[]): CompiledLink[] =>
  links.map((rule) => ({
    rule,
    left: asks(rule.left),
    right: asks(rule.right),
    before: ready(rule.before),
    after: ready(rule.after),
    between: ready(rule.between),
    then: ready(rule.then),
  }));

/** Which links the word behind a numeral leaves possible; the answer is kept with the word. */
export class LinkBook {
  /** The links of numerals with something between them. */
  readonly #parted: readonly CompiledLink[];
  /** The links of numerals with nothing between them. */
  readonly #touching: readonly CompiledLink[];
  readonly #register: Register;
  readonly #byMask = new WeakMap<Mask, readonly CompiledLink[]>();

  constructor(links: readonly Link[]) {
    const compiled = compileLinks(links);
    this.#parted = compiled.filter(({ between }) => between);
    this.#touching = compiled.filter(({ between }) => !between);
    this.#register = new Register(this.#parted.map(({ rule }) => rule.between), 'after');
  }

  /** The links that may join numerals parted by the tokens from `at` up to `end`, in their order. */
  between(source: Source, at: number, end: number): readonly CompiledLink[] {
    const word = at === end ? undefined : wordAt(source, at);
    if (!word) return this.#touching;
    const mask = this.#register.of(word);
    let links = this.#byMask.get(mask);
    if (!links) this.#byMask.set(mask, (links = this.#parted.filter((_, number) => holds(mask, number))));
    return links;
  }
}

/** Joins neighbouring numerals by the first link that fits, left to right. */
export function link(source: Source, links: LinkBook, trace?: Trace): void {
  const out: Numeral[] = [];
  let changed = false;
  for (let at = 0; at < source.numerals.length; at++) {
    let current = source.numerals[at];
    while (current) {
      const right: Numeral | undefined = source.numerals[at + 1];
      const made: { numeral: Numeral; used: number } | null = right ? join(source, links, current, right, source.numerals[at + 2], trace) : null;
      if (!made) break;
      current = made.numeral;
      at += made.used;
      changed = true;
      if (!current.traits.has('clock')) break;
    }
    if (current) out.push(current);
  }
  if (changed) setNumerals(source, out);
}

function join(source: Source, links: LinkBook, left: Numeral, right: Numeral, third: Numeral | undefined, trace?: Trace): { numeral: Numeral; used: number } | null {
  if (right.first - left.last > 4) return null;
  for (const on of links.between(source, left.last, right.first)) {
    const one = on.rule;
    if (!stands(source, on.between, left.last, right.first)) continue;
    if ((on.left && !on.left(left, source)) || (on.right && !on.right(right, source))) continue;
    if (one.equal && left.from !== right.from) continue;
    if (one.falling && (left.from ?? 0) <= (right.to ?? 0)) continue;
    let lead = left.first;
    if (on.before) {
      const found = match(source, on.before, left.first - 1, -1);
      if (!found) continue;
      lead = found.reach;
    }
    if (one.make === 'range' && differInUnit(source, left, right)) continue;
    if (on.after && !match(source, on.after, right.last, 1)) continue;
    if (on.then && !(third && stands(source, on.then, right.last, third.first))) continue;
    const last = one.then && third ? third : right;
    const numeral = one.make === 'apart' ? null : merge(one, left, right, last, lead);
    trace?.note(left, { rule: one.name, stage: 'link', taken: numeral !== null || one.make === 'apart', with: right });
    if (one.make === 'apart') {
      left.traits.add('changed');
      if (right.first === left.last + 1) spreadScale(left, right);
      return null;
    }
    if (numeral) return { numeral, used: one.then ? 2 : 1 };
  }
  return null;
}

/** «بين أسبوعين وثلاثة أشهر»: the first end carries a unit of its own, and the second has another. */
function differInUnit(source: Source, left: Numeral, right: Numeral): boolean {
  const kind = left.dual ? UNITS.find((name) => has(source, left.first, name)) : undefined;
  return kind !== undefined && has(source, right.last, kind) && !isSameNoun(source, left.first, right.last);
}
const UNITS = ['time', 'measure', 'money'];

/** Whether the tokens from `at` up to `end` are exactly what the pattern says. */
function stands(source: Source, between: Pattern | null, at: number, end: number): boolean {
  if (!between || at === end) return !between && at === end;
  const glued = !between.source.startsWith('~') || source.tokens[end]?.glued === true;
  return glued && match(source, between, at, 1)?.reach === end - 1;
}

/** «من 43,8 إلى 52 مليار»: both ends of a change are of one scale where they are near one another. */
function spreadScale(left: Numeral, right: Numeral): void {
  if (left.scale > 1 || right.scale === 1 || left.from === null || left.from !== left.to || right.to === null) return;
  const head = right.to / right.scale;
  if (left.from * SPREAD < head || left.from > head * SPREAD) return;
  left.from *= right.scale;
  left.to = left.from;
  left.scale = right.scale;
  left.traits.add('scaled');
}
const SPREAD = 20;
/** Ends so far from one another that without «من» or «بين» they are no range. */
export const FAR = 20;

function merge({ name, make, near, falling }: Link, left: Numeral, right: Numeral, last: Numeral, lead: number): Numeral | null {
  const from = left.from;
  const to = right.to;
  const base: Numeral = {
    ...left,
    last: last.last,
    end: last.end,
    to,
    scale: right.scale,
    rule: name,
    dual: false,
    parts: [...left.parts, ...right.parts],
    traits: new Set([...left.traits, ...right.traits]),
  };
  base.traits.delete('one');
  base.traits.delete('two');
  if (make === 'date' || make === 'clock' || make === 'reference') {
    base.traits.add(make);
    const sixtieths = (left.sixtieths ?? from ?? 0) + (to ?? 0) / 60 ** (left.sixtieths === undefined ? 1 : 2);
    return { ...base, to: left.from, ...(make === 'clock' ? { sixtieths } : {}) };
  }
  if (from === null || to === null) return null;
  if (make === 'score') {
    base.traits.add('score');
    return base;
  }
  if (make === 'ratio') {
    if (from >= to || to === 0) return null;
    base.traits.add('ratio');
    return { ...base, from: from / to, to: from / to };
  }
  if (falling) {
    base.traits.add('range');
    return { ...base, from: to, to: from };
  }
  const spread = spreadTo(left, right, to);
  if (spread >= to) return null;
  if (near && spread * FAR < to) return null;
  base.traits.add('range');
  return { ...base, from: spread, lead: name.startsWith('one') ? left.first : lead };
}

/** A bare left end of a range takes the scale of the right one: «بين 3 و5 ملايين», «300 إلى 400 ألف». */
export function spreadTo({ from, scale }: Numeral, right: Numeral, to: number): number {
  const low = from ?? 0;
  const head = right.scale > 1 ? to / right.scale : to;
  return scale === 1 && right.scale > 1 && low < head && low < 1000 ? low * right.scale : low;
}
