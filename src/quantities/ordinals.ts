import { joined } from './compose.ts';
import type { Part } from './compose.ts';
import { has } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** «الثالث», «السابعة عشرة», «الحادي والعشرون», «الثانية والنصف». */
export function ordinalAt(source: Source, at: number): Part | null {
  const unit = entryOf(source.words[at], 'ordinal') ?? entryOf(source.words[at], 'ordinalUnit');
  const decade = entryOf(source.words[at], 'decade');
  if (decade) return { value: decade.value, last: at + 1, scale: 1, traits: ['words', 'decade'] };
  if (!unit) return null;
  const part = (value: number, last: number): Part => ({ value, last, scale: 1, traits: ['words', 'ordinal'] });
  if (has(source, at + 1, 'ten') && !source.words[at + 1]?.conjunction && !source.words[at + 1]?.preposition) return part(unit.value + 10, at + 2);
  const next = joined(source, at + 1);
  const tens = next < 0 ? undefined : entryOf(source.words[next], 'tens');
  if (tens) return part(unit.value + tens.value, next + 1);
  if (unit.class === 'ordinalUnit') return null;
  const half = next < 0 ? undefined : entryOf(source.words[next], 'fraction');
  return half && source.words[next]?.definite ? part(unit.value + half.value, next + 1) : part(unit.value, at + 1);
}

/** «المئة والخامسة والعشرون»: the place is said last. */
export function lateOrdinal(source: Source, at: number): Part | null {
  const hundred = entryOf(source.words[at], 'hundred') ?? entryOf(source.words[at], 'scale');
  const next = hundred && source.words[at]?.definite ? joined(source, at + 1) : -1;
  const rest = next >= 0 && source.words[next]?.definite ? ordinalAt(source, next) : null;
  return hundred && rest ? { ...rest, value: hundred.value + rest.value } : null;
}
