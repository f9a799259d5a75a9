import type { Part } from './compose.ts';
import { wholeAndFraction } from './fractions.ts';
import { numeralOf } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { has, wordAt, written } from './source.ts';
import type { Source } from './source.ts';

/** «عامين», «قتيلان», «ساعة ونصف»: the noun is its own number. */
export function dualAt(source: Source, at: number): Numeral | null {
  const word = wordAt(source, at);
  const dual = word?.classes.has('dual') || isTwoOfThem(source, at);
  const single = word?.classes.has('singular') && ['time', 'measure', 'money'].some((name) => word.classes.has(name));
  if (!dual && !single) return null;
  const whole: Part = { value: dual ? 2 : 1, last: at + 1, scale: 1, traits: ['words', 'dual'] };
  const read = wholeAndFraction(source, whole);
  const full = read.scale === 1 ? read : whole; // «دولار ونصف مليون يورو»: half a million of something else
  if (!dual && full.last === whole.last && !opensRange(source, at)) return null;
  const made = numeralOf(source, at, at, full, dual ? 'dual' : 'unit and a part');
  return { ...made, dual: true, parts: [written(source, at, full.last - 1)] };
}

/** «قتل فلسطينيان»: behind a verb of harm, an unknown word in ـيان is two people. */
function isTwoOfThem(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  return has(source, at - 1, 'casualty') && word?.entries.length === 0 && word.starts !== 0;
}

/** «من سنة إلى ثلاث سنوات»: the first of the range says its unit and no number. */
function opensRange(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (!word || word.definite || word.conjunction || !(has(source, at - 1, 'from') || has(source, at - 1, 'between'))) return false;
  const next = has(source, at + 1, 'to') ? at + 2 : wordAt(source, at + 1)?.conjunction ? at + 1 : -1;
  const right = wordAt(source, next);
  return right !== undefined && ['unit', 'dual', 'tens', 'ten', 'teen'].some((name) => right.classes.has(name));
}
