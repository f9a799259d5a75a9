import type { Part } from './compose.ts';
import { wholeAndFraction } from './fractions.ts';
import { match, pattern } from './pattern.ts';
import { numeralOf } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { has, isSameNoun, wordAt, written } from './source.ts';
import { isMany, isNoun } from './shapes.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** «عامين», «قتيلان», «ساعة ونصف»: the noun is its own number. */
export function dualAt(source: Source, at: number): Numeral | null {
  const word = wordAt(source, at);
  const goals = goalsAt(source, at);
  if (goals) return goals;
  const dual = word?.classes.has('dual') || isConstruct(source, at) || isTwoOfThem(source, at) || isTwoToMore(source, at);
  const single = word?.classes.has('singular') && ['time', 'measure', 'money', 'once', 'point1'].some((name) => word.classes.has(name));
  if (!dual && !single) return null;
  const whole: Part = { value: dual ? 2 : 1, last: at + 1, scale: 1, traits: ['words', 'dual'] };
  const read = wholeAndFraction(source, whole);
  const full = read.scale === 1 ? read : whole; // «دولار ونصف مليون يورو»: half a million of something else
  if (!dual && full.last === whole.last && !leadsOn(source, at) && !opensRange(source, at) && !closesRange(source, at)) return null;
  const made = numeralOf(source, at, at, full, dual ? 'dual' : 'unit and a part');
  return { ...made, dual: true, parts: [written(source, at, full.last - 1)] };
}

/** «بهدف دون رد», «بثلاثية نظيفة»: one word is the goals of one side where the other side follows. */
function goalsAt(source: Source, at: number): Numeral | null {
  const goals = entryOf(wordAt(source, at), 'goalsInOne')?.value ?? (has(source, at, 'lone') ? 1 : 0);
  if (goals === 0 || wordAt(source, at)?.definite) return null;
  const next = wordAt(source, at + 1);
  const answered = match(source, ANSWER, at + 1, 1) ?? (next?.preposition === 'ل' && ['unit', 'one', 'two', 'goal', 'lone'].some((name) => next.classes.has(name)));
  return answered ? numeralOf(source, at, at, { value: goals, last: at + 1, scale: 1, traits: ['words', 'inGoals'] }, 'goals') : null;
}
const ANSWER = pattern('نظيف|نظيفة|بيضاء|دون|بدون|بلا|مقابل|لمثله|لمثلها|لمثلهما|لكل|لهدف');

/** «نقطتي أساس», «ساعتي عمل»: a dual that has lost its ن before what it is of. */
function isConstruct(source: Source, at: number): boolean {
  const next = wordAt(source, at + 1);
  if (!has(source, at, 'dualOf') || !next || !isNoun(next)) return false;
  return !(has(source, at, 'measureHead') && next.classes.has('measure')); // «سنتي متر»
}

/** «قتل فلسطينيان»: behind a verb of harm, an unknown word in ـيان is two people. */
function isTwoOfThem(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  return has(source, at - 1, 'casualty') && word?.entries.length === 0 && word.starts !== 0 && word.form.endsWith('يان');
}

/** «من رحلتين إلى خمس رحلات»: two of what the second end counts by its plural. */
function isTwoToMore(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (!word || word.definite || word.entries.length > 0 || !has(source, at - 1, 'from') || !has(source, at + 1, 'to')) return false;
  const plural = wordAt(source, at + 3);
  const single = word.form.replace(/ت?(?:ين|ان)$/, '');
  return ['unit', 'ten'].some((name) => has(source, at + 2, name)) && single !== word.form && plural?.form.startsWith(single) === true && isMany(plural);
}

/** «من سنة إلى ثلاث سنوات»: the first of the range says its unit and no number. */
function opensRange(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (!word || word.definite || word.conjunction || !(has(source, at - 1, 'from') || has(source, at - 1, 'between'))) return false;
  const next = has(source, at + 1, 'to') ? at + 2 : wordAt(source, at + 1)?.conjunction ? at + 1 : -1;
  const right = wordAt(source, next);
  // «بين هكتار و3 هكتارات»
  if (has(source, at + 1, 'clitic') && source.tokens[at + 2]?.type === 'digits') return has(source, at - 1, 'between') && isSameNoun(source, at, at + 3);
  return right !== undefined && ['unit', 'dual', 'tens', 'ten', 'teen'].some((name) => right.classes.has(name));
}

/** «متر و20 سنتيمترا», «ساعة وعشر دقائق»: one unit, and so many of a smaller one. */
function leadsOn(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  const kind = ['time', 'measure', 'money'].find((name) => word?.classes.has(name));
  if (!word || !kind || word.definite || source.tokens[at - 1]?.type === 'digits') return false;
  const apart = has(source, at + 1, 'clitic') && source.tokens[at + 2]?.type === 'digits';
  const number = wordAt(source, at + 1);
  const joined = number?.conjunction === true && !number.definite && ['unit', 'ten', 'teen', 'tens'].some((name) => number.classes.has(name));
  const unit = apart ? at + 3 : at + 2;
  return (apart || joined) && has(source, unit, kind) && !wordAt(source, unit)?.conjunction && !isSameNoun(source, at, unit);
}

/** «بين نصف متر ومتر», «من نصف ساعة إلى ساعة»: the second end says the same unit and no number. */
function closesRange(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  const before = word?.conjunction ? at - 1 : has(source, at - 1, 'to') ? at - 2 : -1;
  if (!word || word.definite || before < 0 || !isSameNoun(source, before, at)) return false;
  const opener = word.conjunction ? 'between' : 'from';
  return [2, 3, 4].some((back) => has(source, before - back, opener));
}
