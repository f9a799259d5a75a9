import type { Bound, Mention, MentionKind } from '../model/quantity.ts';
import { asks } from './asks.ts';
import type { Numeral } from './numeral.ts';
import { match, pattern } from './pattern.ts';
import type { Match } from './pattern.ts';
import type { BoundRule, Rule } from './rules/rule.ts';
import { stemStart } from './source.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

/** What a rule made of a numeral, in tokens. */
export interface Candidate {
  numeral: Numeral;
  rule: Rule;
  kind: MentionKind;
  /** Tokens of the highlight, half-open. */
  first: number;
  last: number;
  /** Tokens of the unit, both included. */
  unit: [number, number] | null;
  bound?: Bound;
  boundRule?: string;
}

const FIGURE_KINDS: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'measure', 'duration', 'ratio', 'score']);

/** Asks the rules in their order about every numeral; the first that fits decides. Knows no language. */
export function decide(source: Source, rules: readonly Rule[], bounds: readonly BoundRule[], trace?: Trace): Candidate[] {
  const out: Candidate[] = [];
  let free = 0;
  for (const numeral of source.numerals) {
    if (numeral.first < free) {
      trace?.note(numeral, { rule: numeral.rule, stage: 'numeral', taken: false });
      continue;
    }
    let made: Candidate | null = null;
    for (const rule of rules) {
      const found = fit(source, rule, numeral);
      if (!found) continue;
      trace?.note(numeral, { rule: rule.name, stage: 'rule', taken: made === null, kind: rule.kind });
      made ??= found;
      if (!trace) break;
    }
    if (!made || made.rule.kind === 'nothing') continue;
    out.push(bounded(source, made, bounds, trace));
    free = made.last;
  }
  return out;
}

function fit(source: Source, rule: Rule, numeral: Numeral): Candidate | null {
  if (!asks(rule.number, numeral, source)) return null;
  const before = rule.before ? match(source, pattern(rule.before), numeral.first - 1, -1) : undefined;
  if (before === null) return null;
  const after = rule.after ? match(source, pattern(rule.after), numeral.last, 1) : undefined;
  if (after === null) return null;
  const unit = after?.unit ?? before?.unit ?? (numeral.dual ? ([numeral.first, numeral.first] as [number, number]) : null);
  return {
    numeral,
    rule,
    kind: rule.kind as MentionKind,
    first: Math.min(numeral.lead, rule.apart ? numeral.lead : (before?.unit?.[0] ?? numeral.lead)),
    last: Math.max(numeral.last, lastOf(after)),
    unit,
  };
}

const lastOf = (after: Match | undefined): number => (after?.unit ? after.unit[1] + 1 : 0);

/** Adds the certainty that stands before or behind. */
function bounded(source: Source, made: Candidate, bounds: readonly BoundRule[], trace?: Trace): Candidate {
  for (const rule of bounds) {
    const text = rule.before ?? rule.after ?? '';
    const compiled = pattern(text);
    const found = rule.before ? match(source, compiled, made.first - 1, -1) : match(source, compiled, made.last, 1);
    if (!found) continue;
    trace?.note(made.numeral, { rule: rule.name, stage: 'bound', taken: true });
    const near = !compiled.loose;
    return {
      ...made,
      bound: rule.bound,
      boundRule: rule.name,
      first: rule.before && near ? found.reach : made.first,
      last: rule.after && near ? found.reach + 1 : made.last,
    };
  }
  return made;
}

/** The mention in offsets of the text. */
export function mentionOf(source: Source, made: Candidate): Mention {
  const { numeral, rule, unit, kind } = made;
  const first = source.tokens[made.first];
  const last = source.tokens[made.last - 1];
  const value = rule.other === undefined ? numeral.to : rule.other;
  return {
    start: first?.start ?? numeral.start,
    end: last?.end ?? numeral.end,
    numberStart: numeral.start,
    numberEnd: numeral.end,
    kind,
    from: numeral.from,
    to: value,
    ...(numeral.magnitude ? { magnitude: numeral.magnitude } : {}),
    ...(made.bound ? { bound: made.bound } : {}),
    ...(unit ? { unit: source.text.slice(stemStart(source, unit[0]), source.tokens[unit[1]]?.end) } : {}),
    key: rule.key ?? FIGURE_KINDS.has(kind),
    rule: rule.name,
  };
}
