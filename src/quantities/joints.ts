import { asks } from './asks.ts';
import type { Test } from './asks.ts';
import type { Candidate } from './engine.ts';
import { FAR, spreadTo } from './link.ts';
import { match, pattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Joint, Rule } from './rules/rule.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

/** A joint with its patterns and questions ready. */
export interface CompiledJoint {
  rule: Joint;
  before: Pattern | null;
  between: Pattern | null;
  right: Test | null;
}

export const compileJoints = (joints: readonly Joint[]): CompiledJoint[] =>
  joints.map((rule) => ({ rule, before: rule.before ? pattern(rule.before) : null, between: rule.between ? pattern(rule.between) : null, right: asks(rule.right) }));

const SPANNED: ReadonlySet<string> = new Set(['percent', 'money', 'measure', 'duration', 'count']);
/** Tokens between two ends: «و», «إلى», «-». */
const GAP = 3;

/** «بين 5 في المئة و7 في المئة», «من متر إلى مترين», «$5-$7»: two figures of one unit that are the ends of a range. */
export function join(source: Source, made: readonly Candidate[], joints: readonly CompiledJoint[], trace?: Trace): Candidate[] {
  const out: Candidate[] = [];
  for (const next of made) {
    const one = out.at(-1);
    const whole = one && next.first - one.last <= GAP ? rangeOf(source, one, next, joints, trace) : null;
    if (whole) out[out.length - 1] = whole;
    else out.push(next);
  }
  return out;
}

function rangeOf(source: Source, one: Candidate, next: Candidate, joints: readonly CompiledJoint[], trace?: Trace): Candidate | null {
  const [from, to] = [one.numeral, next.numeral];
  if (!SPANNED.has(isBare(next) ? one.kind : next.kind) || from.traits.has('changed') || from.from === null || to.from === null || from.from !== from.to || to.from !== to.to) return null;
  // «من 20% وحتى 70%»: what leads to the second end is no bound of it
  const led = next.bound === 'upTo' && next.said !== undefined;
  if (next.bound !== undefined && next.bound !== one.bound && !led) return null;
  const gap = led ? (next.said ?? 0) : next.first - 1;
  const bare = one.unit === null && one.rule.kind === 'number';
  const bareRight = !bare && isBare(next) && one.unit !== null && !one.rule.apart;
  if (!bare && !bareRight && !sameUnit(source, one, next)) return null;
  for (const { rule, before, between, right } of joints) {
    if ((bare && rule.make === 'range' && !rule.bareLeft) || (bareRight && rule.make !== 'range')) continue;
    if (between ? match(source, between, one.last, 1)?.reach !== gap : one.last !== next.first) continue;
    const lead = before ? match(source, before, one.first - 1, -1)?.reach : one.first;
    if (lead === undefined || (right && !right(to, source))) continue;
    const low = bare ? spreadTo(from, to, to.from) : from.from;
    trace?.note(from, { rule: rule.name, stage: 'link', taken: rule.make === 'apart' || low < to.from, with: to });
    if (rule.make === 'apart' || low >= to.from || (rule.near && low * FAR < to.from)) return null;
    return {
      ...one,
      kind: bareRight ? one.kind : next.kind,
      unit: bareRight ? one.unit : next.unit,
      first: Math.min(one.first, lead),
      last: next.last,
      rule: { ...(bareRight ? one : next).rule, name: rule.name, apart: false } as Rule,
      numeral: { ...from, last: to.last, end: to.end, from: low, to: to.from, scale: to.scale, dual: false, traits: new Set([...from.traits, ...to.traits, 'range' as const]), parts: [...from.parts, ...to.parts] },
    };
  }
  return null;
}

/** «بين 40 مليون جرادة و80 مليونا»: the second end leaves the unit out. */
const isBare = ({ unit, kind, rule, numeral }: Candidate): boolean => unit === null && (kind === 'number' || kind === 'count') && BARE.has(rule.name) && !numeral.definite;
const BARE: ReadonlySet<string> = new Set(['bare number', 'large number', 'so many people']);

/** Two figures of one kind whose units are forms of one word. */
function sameUnit(source: Source, one: Candidate, next: Candidate): boolean {
  if (one.kind !== next.kind || !one.unit || !next.unit || one.rule.apart || next.rule.apart) return false;
  if (one.kind === 'percent') return isPoint(source, one) === isPoint(source, next);
  const [left, right] = [wordAt(source, one.unit[0]), wordAt(source, next.unit[0])];
  if (!left || !right) return false;
  if (left.entries.length > 0 || right.entries.length > 0) return left.entries.some(({ base }) => right.entries.some((entry) => entry.base === base));
  return bareForm(left.stem) === bareForm(right.stem);
}

/** Per cent and percentage points are both per cent, and no two ends of one range. */
const isPoint = (source: Source, { unit }: Candidate): boolean => unit !== null && has(source, unit[0], POINT);
const POINT = 'counted';

/** «قطيع», «قطيعا», «قطعان» of one noun as far as its letters say so. */
const bareForm = (stem: string): string => stem.replace(/ا$/, '');
