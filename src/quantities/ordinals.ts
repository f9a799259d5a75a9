import { joined } from './compose.ts';
import type { Part } from './compose.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** «الثالث», «السابعة عشرة», «الحادي والعشرون», «الثانية والنصف». */
export function ordinalAt(source: Source, at: number): Part | null {
  const unit = entryOf(wordAt(source, at), 'ordinal') ?? entryOf(wordAt(source, at), 'ordinalUnit');
  const decade = entryOf(wordAt(source, at), 'decade');
  if (decade) return { value: decade.value, last: at + 1, scale: 1, traits: ['words', 'decade'] };
  if (!unit) return null;
  const part = (value: number, last: number): Part => ({ value, last, scale: 1, traits: ['words', 'ordinal'] });
  // «أول عشر دقائق» is no eleventh: that is «الحادي عشر»
  if (!(unit.class === 'ordinal' && unit.value === 1) && has(source, at + 1, 'ten') && !wordAt(source, at + 1)?.conjunction && !wordAt(source, at + 1)?.preposition) return withPart(source, part(unit.value + 10, at + 2));
  const next = joined(source, at + 1);
  const tens = next < 0 ? undefined : entryOf(wordAt(source, next), 'tens');
  if (tens) return part(unit.value + tens.value, next + 1);
  if (unit.class === 'ordinalUnit') return null;
  return withPart(source, part(unit.value, at + 1));
}

/** «الثانية والنصف»: an hour and a part of it. */
function withPart(source: Source, hour: Part): Part {
  const next = joined(source, hour.last);
  const half = next < 0 ? undefined : entryOf(wordAt(source, next), 'fraction');
  return half && wordAt(source, next)?.definite ? { ...hour, value: hour.value + half.value, last: next + 1 } : hour;
}

/** «الواحدة والنصف»: the first hour is called by a cardinal. */
export function firstHour(source: Source, at: number): Part | null {
  const word = wordAt(source, at);
  if (!word?.definite || !word.feminine || !word.classes.has('one')) return null;
  const full = withPart(source, { value: 1, last: at + 1, scale: 1, traits: ['words', 'ordinal'] });
  return full.last > at + 1 ? full : null;
}

/** «المئة والخامسة والعشرون»: the place is said last. */
export function lateOrdinal(source: Source, at: number): Part | null {
  const hundred = entryOf(wordAt(source, at), 'hundred') ?? entryOf(wordAt(source, at), 'scale');
  const next = hundred && wordAt(source, at)?.definite ? joined(source, at + 1) : -1;
  const rest = next >= 0 && wordAt(source, next)?.definite ? ordinalAt(source, next) : null;
  return hundred && rest ? { ...rest, value: hundred.value + rest.value } : null;
}
