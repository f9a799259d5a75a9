import type { Bound, Mention, MentionKind } from '../model/quantity.ts';
import { currencyOf } from './currency.ts';
import type { Numeral, Trait } from './numeral.ts';
import { match } from './pattern.ts';
import type { Match } from './pattern.ts';
import type { Compiled, RuleBook } from './rulebook.ts';
import { belowZero, partBehindUnit, unitBehindBound } from './refine.ts';
import type { BoundRule, Rule } from './rules/rule.ts';
import { has, wordAt } from './source.ts';
import { conjunctionOf } from './words.ts';
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
  /** Token of the verb or preposition that says the bound before it: it bounds no other number. */
  said?: number;
}

const FIGURE_KINDS: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'measure', 'duration', 'ratio', 'score']);

/** Kinds that nothing bounds, so that they leave the bound to the next number: «تجاوز في 2019 مليون نسمة». */
const UNBOUNDED: ReadonlySet<string> = new Set(['score', 'year', 'date', 'time', 'name', 'reference', 'ordinal']);

/** Asks the rules in their order about every numeral; the first that fits decides. Knows no language. */
export function decide(source: Source, rules: RuleBook<Rule>, bounds: RuleBook<BoundRule>, trace?: Trace): Candidate[] {
  const out: Candidate[] = [];
  let free = 0;
  let said = -1;
  for (const numeral of source.numerals) {
    if (numeral.first < free) {
      trace?.note(numeral, { rule: numeral.rule, stage: 'numeral', taken: false });
      continue;
    }
    const made = decided(source, numeral, rules, free, trace);
    if (!made || made.rule.kind === 'nothing') continue;
    const full = unitBehindBound(source, bounded(source, belowZero(source, partBehindUnit(source, made)), bounds, { free, said }, trace));
    said = full.said ?? said;
    out.push(full);
    free = full.last;
  }
  return out;
}

/** What the first rule that fits makes of a numeral. */
function decided(source: Source, numeral: Numeral, rules: RuleBook<Rule>, free: number, trace?: Trace): Candidate | null {
  let made: Candidate | null = null;
  const last = rules.first(source, numeral, [numeral.first - 1, numeral.last], (compiled) => {
    const found = fit(source, compiled, numeral, free);
    if (!found || !trace) return found;
    trace.note(numeral, { rule: found.rule.name, stage: 'rule', taken: made === null, kind: found.rule.kind });
    made ??= found;
    return null; // the trace tells what else would have fitted
  });
  return made ?? last;
}

function fit(source: Source, { rule, ...patterns }: Compiled<Rule>, numeral: Numeral, free: number): Candidate | null {
  const before = patterns.before ? match(source, patterns.before, numeral.first - 1, -1) : undefined;
  if (before === null || (before?.unit && !rule.apart && before.unit[0] < free)) return null;
  const after = patterns.after ? match(source, patterns.after, numeral.last, 1) : undefined;
  if (after === null) return null;
  if (after?.unit && !takesDefinite(numeral) && after.unit[0] === numeral.last && wordAt(source, after.unit[0])?.definite && rule.kind !== 'percent') return null;
  const own: [number, number] | null = numeral.dual ? [numeral.first, after?.unit?.[1] ?? numeral.first] : null;
  // «من أسبوعين إلى ثلاثة»: the first end says the unit of both
  const ofFirst: [number, number] | null = numeral.traits.has('range') && numeral.traits.has('dual') ? [numeral.first, numeral.first] : null;
  const unit = own ?? after?.unit ?? before?.unit ?? ofFirst;
  const lead = numeral.lead < free ? numeral.first : numeral.lead;
  return {
    numeral,
    rule,
    kind: rule.kind as MentionKind,
    first: rule.apart ? lead : Math.min(lead, before?.unit?.[0] ?? lead),
    last: rule.whole && after ? after.reach + 1 : rule.apart ? numeral.last : Math.max(numeral.last, lastOf(after)),
    unit,
  };
}

/** «نصف الساعة», «آلاف الدولارات», but never «15 الشهر». */
const takesDefinite = (numeral: Numeral): boolean => ['fraction', 'vague', 'halved', 'multiple', 'ratio'].some((trait) => numeral.traits.has(trait as Trait));

const lastOf = (after: Match | undefined): number => (after?.unit ? after.unit[1] + 1 : 0);

/** Adds the certainty that stands before or behind. */
function bounded(source: Source, made: Candidate, bounds: RuleBook<BoundRule>, { free, said }: { free: number; said: number }, trace?: Trace): Candidate {
  if (UNBOUNDED.has(made.kind)) return made;
  const bound = bounds.first(source, made.numeral, [made.first - 1, made.last], ({ rule, before, after }): Candidate | null => {
    if (rule.unless === made.kind) return null;
    const found = before ? match(source, before, made.first - 1, -1) : after && match(source, after, made.last, 1);
    const near = !(before ?? after)?.parts.loose;
    if (!found || (before && found.reach < (near ? free : said + 1))) return null;
    trace?.note(made.numeral, { rule: rule.name, stage: 'bound', taken: true });
    const clitic = rule.before && near && source.tokens[found.reach]?.glued === true && has(source, found.reach - 1, 'clitic') ? 1 : 0;
    return {
      ...(made.rule.boundKind ? { ...made, kind: made.rule.boundKind } : made),
      bound: rule.bound,
      boundRule: rule.name,
      ...(before ? { said: found.reach } : {}),
      first: rule.before && near ? found.reach - clitic : made.first,
      last: rule.after && near ? found.reach + 1 : made.last,
    };
  });
  return bound ?? made;
}

/** Where the unit's own word starts: «السكان» of «والسكان»; a per cent sign in words keeps its «ب». */
function unitStart(source: Source, index: number, { kind, numeral }: Candidate): number {
  const word = kind === 'percent' ? undefined : wordAt(source, index);
  const skip = word && index < numeral.first ? Math.max(word.nounSkip, conjunctionOf(word)) : (word?.nounSkip ?? 0);
  return (source.tokens[index]?.start ?? 0) + skip;
}

/** The mention in offsets of the text. */
export function mentionOf(source: Source, made: Candidate): Mention {
  const { numeral, rule, unit, kind } = made;
  const first = source.tokens[made.first];
  const last = source.tokens[made.last - 1];
  const inverse = (value: number | null): number | null => (rule.sixtieths ? (numeral.sixtieths ?? value) : rule.invert && value ? 1 / value : rule.tenths && value ? Number((value / 10).toPrecision(15)) : value);
  const currency = kind === 'money' && unit ? currencyOf(source, unit[0], unit[1]) : undefined;
  const mention: Mention = {
    start: first?.start ?? numeral.start,
    end: last?.end ?? numeral.end,
    numberStart: numeral.start,
    numberEnd: numeral.end,
    kind,
    from: inverse(numeral.from),
    to: rule.other === 'same' ? numeral.from : (rule.other ?? inverse(numeral.to)),
    key: FIGURE_KINDS.has(kind),
    rule: rule.name,
  };
  // one by one: a spread of what is mostly empty costs more than all the rest
  if (numeral.magnitude) mention.magnitude = numeral.magnitude;
  if (made.bound) mention.bound = made.bound;
  if (unit) mention.unit = source.text.slice(unitStart(source, unit[0], made), source.tokens[unit[1]]?.end);
  if (currency) mention.currency = currency;
  return mention;
}
