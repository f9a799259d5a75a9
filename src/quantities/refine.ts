import { scaleAt } from './compose.ts';
import { wholeAndFraction } from './fractions.ts';
import type { Candidate } from './engine.ts';
import { sameAsBefore } from './ellipsis.ts';
import { match, pattern } from './pattern.ts';
import type { RuleBook } from './rulebook.ts';
import type { Ellipsis } from './rules/rule.ts';
import { has, isSameNoun, wordAt } from './source.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

const MEASURED: ReadonlySet<string> = new Set(['duration', 'measure', 'money', 'count']);

const BELOW_ZERO = pattern('تحت الصفر');

/** «درجتين تحت الصفر», «5 درجات تحت الصفر»: a temperature below zero is negative. */
export function belowZero(source: Source, made: Candidate): Candidate {
  const found = made.kind === 'measure' ? match(source, BELOW_ZERO, made.last, 1) : null;
  if (!found) return made;
  const turned = (value: number | null): number | null => (value ? -value : value);
  return { ...made, last: found.reach + 1, numeral: { ...made.numeral, from: turned(made.numeral.from), to: turned(made.numeral.to) } };
}

/** «عشرة آلاف أو أكثر من الدنانير», «خمسين على الأقل من النواب»: the unit stands behind the certainty. */
export function unitBehindBound(source: Source, made: Candidate): Candidate {
  if (made.unit || made.bound === undefined || (made.kind !== 'count' && made.kind !== 'number') || made.last <= made.numeral.last) return made;
  const unit = match(source, FROM_SOME, made.last, 1)?.unit;
  if (!unit) return made;
  const kind = (['money', 'time', 'measure'] as const).find((name) => has(source, unit[0], name)) ?? 'count';
  return { ...made, unit, last: unit[1] + 1, kind: kind === 'time' ? 'duration' : kind, rule: { ...made.rule, name: 'unit behind its certainty' } };
}
const FROM_SOME = pattern('من =owner|ownedNoun +nation?');

/** «ثلاث ساعات ونصف الساعة»: a part of the unit said behind it belongs to the number. */
export function partBehindUnit(source: Source, made: Candidate): Candidate {
  const { numeral, unit, kind } = made;
  if (!unit || unit[1] !== made.last - 1 || !MEASURED.has(kind) || numeral.from === null || numeral.from !== numeral.to) return made;
  if (numeral.scale > 1) {
    const full = partOfScaleBehindUnit(source, made, numeral.from, unit[0]);
    return full === made ? oneMoreBehindUnit(source, made, numeral.from, unit[0]) : full;
  }
  if (numeral.from >= 100 && numeral.from % 100 === 0) return oneMoreBehindUnit(source, made, numeral.from, unit[0]);
  if (!['time', 'measure', 'money', 'counted'].some((name) => has(source, unit[0], name)) || numeral.traits.has('halved')) return made;
  const full = wholeAndFraction(source, { value: numeral.from, last: made.last, scale: 1, traits: ['dual'] });
  if (full.last === made.last || !sameThing(source, full.last, unit[0])) return made;
  return { ...made, last: full.last, numeral: { ...numeral, from: full.value, to: full.value } };
}

/** «مليوني دولار ونصف المليون [دولار]»: the scale is said again behind the unit, with a part of it. */
function partOfScaleBehindUnit(source: Source, made: Candidate, value: number, unit: number): Candidate {
  const { scale } = made.numeral;
  const full = wholeAndFraction(source, { value, last: made.last, scale, traits: [] });
  if (full.last === made.last || scaleAt(source, full.last - 1) !== scale) return made;
  const again = isSameNoun(source, full.last, unit);
  // «5 ملايين دولار ونصف مليون يورو» are two sums: only the definite scale, or the same unit, looks back.
  if (!again && !wordAt(source, full.last - 1)?.definite) return made;
  return { ...made, last: again ? full.last + 1 : full.last, numeral: { ...made.numeral, from: full.value, to: full.value } };
}

/** «مئة عام وعاما واحدا», «مئة يوم ويوم», «مئتي ليلة وليلتين»: one or two more, said with the noun again. */
function oneMoreBehindUnit(source: Source, made: Candidate, value: number, unit: number): Candidate {
  const at = made.last;
  const again = wordAt(source, at);
  if (!again?.conjunction || again.definite || !isSameNoun(source, at, unit)) return made;
  const two = again.classes.has('dual');
  if (!two && !again.classes.has('singular')) return made;
  const last = !two && has(source, at + 1, 'one') && !wordAt(source, at + 1)?.definite ? at + 2 : at + 1;
  const more = value + (two ? 2 : 1);
  return { ...made, last, numeral: { ...made.numeral, from: more, to: more } };
}

/** «3 كتب ونصف رغيف» is half of something else. */
function sameThing(source: Source, after: number, unit: number): boolean {
  return !match(source, ANY_NOUN, after, 1) || isSameNoun(source, after - 1, unit);
}

const ANY_NOUN = pattern('noun');

/** What is seen only after every numeral has been understood. */
export function refine(source: Source, made: readonly Candidate[], ellipses: RuleBook<Ellipsis>, trace?: Trace): Candidate[] {
  const out: Candidate[] = [];
  made.forEach((one, index) => {
    if (joinsRate(one, out)) return;
    const pair = out.slice(-3).findLast((earlier) => earlier.unit !== null);
    out.push(fromOfChange(one, made.slice(index + 1, index + 3).find(({ numeral }) => !numeral.traits.has('changed'))) ?? unitOfNext(one, made[index + 1]) ?? sameAsBefore(source, one, out, ellipses, trace) ?? unitOfSentence(source, one, out.at(-1)) ?? unitOfPair(source, one, pair) ?? sumOfSentence(source, one, out) ?? sumOfMoney(source, one, out, made[index + 1]) ?? one);
  });
  return out;
}

/** «45 حالة لكل 100 ألف نسمة»: the number alone would mislead, so what it is a rate of is shown with it. */
function joinsRate(one: Candidate, out: Candidate[]): boolean {
  const before = out.at(-1);
  if (one.rule.name !== BASE_OF_A_RATE || !before || one.first - before.last > 1) return false;
  out[out.length - 1] = { ...before, last: one.last };
  return true;
}
const BASE_OF_A_RATE = 'base of a rate';

/** «من 40 إلى 65 سفينة»: the first end of a change counts what the second does. */
function fromOfChange(one: Candidate, next: Candidate | undefined): Candidate | null {
  if (!one.numeral.traits.has('changed') || !next || next.kind === 'number') return null;
  // «ارتفعت الغرامة من ألفا و500 إلى 4 آلاف دينار»: the unit of the second end says more than the noun before both
  if (one.kind !== 'number' && one.unit && (!one.rule.apart || next.rule.apart || next.kind === one.kind)) return null;
  return { ...one, kind: next.kind, unit: next.unit, rule: next.rule };
}

/** «38 و29 بالمئة»: of two numbers with nothing between them but «و» the first is of the unit of the second. */
function unitOfNext(one: Candidate, next: Candidate | undefined): Candidate | null {
  if (one.unit || !BARE.has(one.rule.name) || !one.numeral.traits.has('digits') || one.numeral.definite) return null;
  if (!next?.unit || !next.numeral.conjunction || next.first !== one.last || next.rule.apart || next.bound || !FIGURED.has(next.kind) || one.numeral.scale !== 1) return null;
  return { ...one, kind: next.kind, unit: next.unit, rule: { ...next.rule, name: 'number of the same as the next', apart: true } };
}
const BARE: ReadonlySet<string> = new Set(['bare number', 'casualties']);
const FIGURED: ReadonlySet<string> = new Set(['percent', 'measure', 'money', 'duration', 'count']);

const APART: ReadonlySet<string> = new Set(['large number', 'magnitude by itself']);

/** «بلغت الإصابات 28 ألفا في إيطاليا و16 ألفا في إيران»: what stands without its noun counts what the one before it did. */
function unitOfSentence(source: Source, one: Candidate, before: Candidate | undefined): Candidate | null {
  if (!APART.has(one.rule.name) || isOfItsVerb(source, one) || !before || before.kind !== 'count' || !before.unit || !before.rule.apart) return null;
  for (let at = before.last; at < one.first; at++) if (has(source, at, 'stop')) return null;
  return { ...one, unit: before.unit, rule: { ...one.rule, apart: true } };
}

/** «ويقف المئات»: the subject of a verb of its own. */
const isOfItsVerb = (source: Source, { numeral, first }: Candidate): boolean => numeral.definite && numeral.magnitude !== undefined && match(source, PRESENT, first - 1, -1) !== null;
const PRESENT = pattern('present');

/** «90 مليون دولار … فجمع 31 مليونا»: a number of the same scale that leaves its noun out is a sum too. */
function sumOfSentence(source: Source, one: Candidate, out: readonly Candidate[]): Candidate | null {
  if (one.kind !== 'count' || one.unit || !SCALED.has(one.rule.name) || !one.numeral.traits.has('scaled')) return null;
  const before = out.findLast((earlier) => (earlier.unit !== null || earlier.kind === 'money') && earlier.kind !== 'percent' && earlier.kind !== 'duration');
  if ((before?.kind !== 'money' && before?.kind !== 'measure') || !before.numeral.traits.has('scaled') || !ofOneSize(before, one) || one.first - before.last > FAR) return null;
  for (let at = before.last; at < one.first; at++) if (has(source, at, 'stop')) return null;
  return { ...one, kind: before.kind, unit: before.unit, rule: { ...one.rule, name: 'sum of the same in its sentence', apart: true } };
}
const ofOneSize = (one: Candidate, other: Candidate): boolean => {
  const ratio = (one.numeral.to ?? 1) / (other.numeral.to ?? 1);
  return ratio > 0.01 && ratio < 100;
};
const SCALED: ReadonlySet<string> = new Set(['large number', 'large definite number']);
/** Words between two sums of one thought. */
const FAR = 20;

/**
 * «إجمالي إيراداته 38 مليونا»: what is told of such a noun is money, of the currency that the sentence named last, or of that of the sum
 * joined to it: «إلى ألف و500 وألفين و800 دينار».
 */
function sumOfMoney(source: Source, one: Candidate, out: readonly Candidate[], next: Candidate | undefined): Candidate | null {
  if (one.kind !== 'count' || !one.unit || !has(source, one.unit[0], 'moneyNoun') || (!one.rule.apart && one.numeral.scale < 1e3)) return null;
  const joined = next?.kind === 'money' && next.numeral.conjunction && next.first === one.numeral.last && next.unit !== null ? next : undefined;
  const said = joined ?? out.findLast((earlier) => earlier.kind === 'money' && earlier.unit !== null);
  return { ...one, kind: 'money', unit: said?.unit ?? null, last: one.rule.apart ? one.last : one.numeral.last, rule: { ...one.rule, name: 'sum of money', apart: true } };
}

/** «1500 ليرة داخل المدينة و2500 خارجها»: joined by «و» to a figure near by, a bare number counts the same. */
function unitOfPair(source: Source, one: Candidate, before: Candidate | undefined): Candidate | null {
  const next = one.first === before?.last; // «عشر سنوات وخمس عشرة وعشرين سنة»
  const bare = one.numeral.conjunction && ((one.rule.name === 'bare number' && one.kind === 'number' && (one.numeral.traits.has('digits') || next)) || (one.rule.name === 'so many people' && next));
  if (!bare || !before?.unit || !MEASURED.has(before.kind) || one.first - before.last > 8 || (source.tokens[one.last]?.type !== 'word' && !next)) return null;
  for (let at = before.last; at < one.first; at++) if (has(source, at, 'stop')) return null;
  return { ...one, kind: before.kind, unit: before.unit, rule: { ...one.rule, name: 'number of the same', apart: true } };
}
