import type { Candidate } from './engine.ts';
import { entriesOf } from './lexicon/lexicon.ts';
import { match, pattern } from './pattern.ts';
import type { RuleBook } from './rulebook.ts';
import type { Ellipsis, Rule } from './rules/rule.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

const HAS_UNIT: ReadonlySet<string> = new Set(['duration', 'measure', 'money', 'count']);
/** Candidates looked at before the number: an enumeration is rarely longer. */
const BACK = 6;

/** Gives a number without a noun the unit of the figure before it, where a rule says that it is of the same things. */
export function sameAsBefore(source: Source, one: Candidate, before: readonly Candidate[], rules: RuleBook<Ellipsis>, trace?: Trace): Candidate | null {
  const { numeral } = one;
  if ((one.unit && !one.rule.apart) || (one.kind !== 'number' && one.kind !== 'count') || numeral.from === null) return null;
  return rules.first(source, numeral, [numeral.first - 1, numeral.last], ({ rule, before: left, after }): Candidate | null => {
    if (left && !match(source, left, numeral.first - 1, -1)) return null;
    if (after && !match(source, after, numeral.last, 1)) return null;
    const same = antecedent(source, one, before, rule);
    if (!same) return null;
    trace?.note(numeral, { rule: rule.name, stage: 'rule', taken: true, kind: same.kind });
    return { ...one, kind: same.kind, unit: same.unit, rule: { ...one.rule, name: rule.name, kind: same.kind, apart: true } as Rule };
  });
}

/** The nearest figure of the sentence that the number may be of the same things as. */
function antecedent(source: Source, one: Candidate, before: readonly Candidate[], { parallel, counted, alike, people, percent, led, done, timed, money, said }: Ellipsis): Candidate | null {
  let end = one.first;
  for (const other of before.slice(-BACK).reverse()) {
    for (let at = other.last; at < end; at++) if (has(source, at, 'stop')) return null;
    end = other.first;
    if (one.unit && one.unit[1] >= other.first && !(led && other.kind === 'money')) return null; // its own noun is the nearer one
    if (percent && other.kind === 'percent' && isNear(other, one)) return other;
    if (!other.unit || !HAS_UNIT.has(other.kind)) continue;
    if (done && has(source, other.first - 1, 'in')) continue;
    if (money && other.kind !== 'money') continue;
    if (said) return isSaidAgain(source, other, one) ? other : null;
    if (people && isAside(source, other)) continue;
    if (people) return other.kind === 'count' && (isPerson(source, other.unit[0]) || has(source, other.first - 1, 'casualty')) ? other : null;
    if (led) return wordAt(source, other.first - 1)?.stem === wordAt(source, one.first - 1)?.stem && other.kind !== 'duration' ? other : null;
    if (alike) return other.numeral.preposition === one.numeral.preposition ? other : null;
    if (parallel) return sameWordBehind(source, one, other) ? other : null;
    if ((other.kind === 'duration' && !timed) || (counted && other.kind !== 'count')) continue;
    return other;
  }
  return null;
}

/** «بينهم طفلان»: some of those told before, whom nothing behind them counts on. */
const isAside = (source: Source, other: Candidate): boolean => match(source, ASIDE, other.first - 1, -1) !== null;
const ASIDE = pattern('بينهم|بينهن|منهم|منهن word*2');

/** «شخصين» too: a person by the singular of the row. */
const isPerson = (source: Source, at: number): boolean =>
  wordAt(source, at)?.entries.some(({ base }) => entriesOf(base)?.some((entry) => entry.class === 'person' || entry.class === 'victim')) === true;

/** «يقضي الطالب 900 ساعة … بينما يقضي نظيره 700»: a word a little before the figure stands again a little before the number. */
function isSaidAgain(source: Source, other: Candidate, one: Candidate): boolean {
  const said = SHORTLY.map((back) => wordAt(source, other.first - back)).filter((word) => word && !word.definite && !word.classes.has('function'));
  return SHORTLY.some((back) => said.some((word) => word?.form === wordAt(source, one.first - back)?.form));
}
const SHORTLY = [1, 2, 3, 4];

/** «13.1 في المئة مقابل 13.6»: two shares of one thing are of one size. */
function isNear(one: Candidate, other: Candidate): boolean {
  const ratio = (one.numeral.to ?? 0) / (other.numeral.to ?? 1);
  return other.numeral.scale === 1 && ratio > 0.1 && ratio < 10;
}

/** «للمرأة … للرجل», «في الداخل … في الخارج»: what stands behind both numbers begins alike. */
function sameWordBehind(source: Source, one: Candidate, other: Candidate): boolean {
  const [here, there] = [wordAt(source, one.last), wordAt(source, other.last)];
  if (!here || !there) return false;
  if (here.preposition !== '' && here.preposition === there.preposition) return true;
  return here.form === there.form && match(source, PARTICLE, one.last, 1) !== null;
}

const PARTICLE = pattern('function');
