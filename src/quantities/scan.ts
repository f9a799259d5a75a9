import { joined, term } from './compose.ts';
import type { Part } from './compose.ts';
import { dualAt } from './duals.ts';
import { fractionAt, fractionOf, multiple } from './fractions.ts';
import { magnitudeAt } from './magnitudes.ts';
import { numeralOf } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { firstHour, lateOrdinal, ordinalAt } from './ordinals.ts';
import { has, setNumerals, wordAt, written } from './source.ts';
import type { Source } from './source.ts';
import { mayStart } from './starts.ts';
import { sum } from './sum.ts';
import { STARTS } from './roles.ts';

/** Finds every numeral of the text, left to right, each as long as it goes. */
export function scan(source: Source): void {
  const found: Numeral[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const numeral = mayStart(source, at) && wordAt(source, at)?.starts && !isPercentSign(source, at, found.at(-1)) ? numeralAt(source, at) : null;
    if (numeral) found.push(numeral);
    at = numeral ? Math.max(numeral.last, at + 1) : at + 1;
  }
  setNumerals(source, found);
}


/** «المئة» of «تسعين في المئة», «بالمئة» of «90 بالمئة». */
function isPercentSign(source: Source, at: number, before: Numeral | undefined): boolean {
  const word = wordAt(source, at);
  if (!word?.definite || !word.classes.has('hundred') || !before) return false;
  return word.preposition === 'ب' ? before.last === at : before.last === at - 1 && has(source, at - 1, 'in');
}

function numeralAt(source: Source, at: number): Numeral | null {
  // «و12», «الـ15», «لل5»: the clitic is a token of its own, glued to the digits
  if (has(source, at, 'clitic')) {
    const next = source.tokens[at + 1];
    // «الـ 200»: the tatweel reaches for what follows, a space or not
    if (!next?.glued && !(next?.type === 'digits' && wordAt(source, at)?.definite && written(source, at).includes('ـ'))) return null;
    const share = has(source, at + 1, 'fractionSign') ? fractionAt(source, at + 1) : null;
    if (share) return numeralOf(source, at, at + 1, share, 'fraction');
    if (next.type !== 'digits') return null;
    const number = sum(source, at + 1);
    return number && numeralOf(source, at, at + 1, number, 'cardinal');
  }
  const starts = wordAt(source, at)?.starts ?? 0;
  if (starts & STARTS.magnitude) return magnitudeAt(source, at);
  if (starts & STARTS.sign) return signed(source, at);
  if (starts & STARTS.number) {
    const number = numberAt(source, at);
    if (number) return number;
  }
  const place = starts & STARTS.place ? ordinalAt(source, at) : null;
  if (place) return numeralOf(source, at, at, place, 'ordinal word');
  return starts & STARTS.noun ? dualAt(source, at) : null;
}

/** «نصف مليون و20 ألف نسخة»: a part of a scale, and so many of a smaller one. */
function withSmallerScale(source: Source, share: Part): Part {
  const next = joined(source, share.last);
  const more = next < 0 ? null : term(source, next);
  if (!more || more.scale === 1 || more.value >= share.value || wordAt(source, next)?.preposition) return share;
  return { ...more, value: share.value + more.value, traits: [...new Set([...share.traits, ...more.traits])] };
}

function numberAt(source: Source, at: number): Numeral | null {
  const share = fractionAt(source, at);
  if (share) return numeralOf(source, at, at, share.scale > 1 ? withSmallerScale(source, share) : share, 'fraction');
  const late = lateOrdinal(source, at) ?? firstHour(source, at);
  if (late) return numeralOf(source, at, at, late, 'ordinal word');
  const number = sum(source, at);
  return number && numeralOf(source, at, at, multiple(source, number), 'cardinal');
}

/** «-٤,٥», «.25»: a sign that touches the number and nothing before it. */
function signed(source: Source, at: number): Numeral | null {
  const before = source.tokens[at - 1];
  const next = source.tokens[at + 1];
  if (next?.type !== 'digits' || before?.type === 'digits') return null;
  const minus = has(source, at, 'minus');
  const point = has(source, at, 'point');
  const spaced = source.tokens[at]?.glued !== true || has(source, at - 1, 'bracket') || has(source, at - 1, 'clitic');
  if ((!minus && !point) || !spaced) return null;
  if (!next.glued && (point || at > 0)) return null;
  const number = point ? fractionOf(source, at + 1) : (fractionAt(source, at + 1) ?? sum(source, at + 1));
  if (!number) return null;
  const value = minus ? -number.value : number.value;
  const made = numeralOf(source, at, at, { ...number, value, traits: [...number.traits, 'signed'] }, 'cardinal');
  return { ...made, conjunction: false, definite: false, preposition: '' };
}
