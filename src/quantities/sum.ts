import { joined, saidTwice, term } from './compose.ts';
import type { Part } from './compose.ts';
import { wholeAndFraction } from './fractions.ts';
import type { Trait } from './numeral.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import { entryOf } from './words.ts';

/** A whole number: members of falling scale, joined by «و», then a half or a quarter of the last scale. */
export function sum(source: Source, at: number): Part | null {
  const zero = entryOf(wordAt(source, at), 'zero');
  if (zero) return { value: 0, last: at + 1, scale: 1, traits: ['words', 'zero'] };
  let total = term(source, at);
  if (!total) return null;
  let smallest = total.scale;
  const multiplier = total.value / total.scale;
  for (let next = joined(source, total.last); next >= 0 && smallest > 1; next = joined(source, total.last)) {
    const word = wordAt(source, next);
    if (!word || word.preposition !== '' || has(source, next + 1, 'parts')) break;
    const more = term(source, next);
    if (!more || more.traits.includes('decimal') || more.traits.includes('reference')) break;
    const whole = ofOneScale(source, at, total, more);
    if (whole) {
      total = whole;
      smallest = whole.scale;
      continue;
    }
    // مئة ألف وألف is 101 000, the classical order; otherwise a member is smaller than the last scale
    const classical = more.traits.includes('bareScale') && more.scale === smallest && multiplier >= 100 && multiplier % 100 === 0;
    if (more.value >= smallest && !classical) break;
    if (more.value === 0) break;
    total = { value: total.value + more.value, last: more.last, scale: more.scale > 1 ? more.scale : 1, traits: merge(total.traits, more.traits) };
    smallest = more.scale;
    if (classical) break;
  }
  return inBrackets(source, saidTwice(source, wholeAndFraction(source, total)));
}

/** «ألفا و500 مليار»: one and a half thousand of the greater scale, where no «بين» makes them two. */
function ofOneScale(source: Source, at: number, total: Part, more: Part): Part | null {
  const group = more.value / more.scale;
  if (more.scale <= total.scale || total.scale !== 1000 || group < 100 || group >= 1000 || !Number.isInteger(group) || has(source, at - 1, 'between')) return null;
  return { value: (total.value + group) * more.scale, last: more.last, scale: more.scale, traits: merge(total.traits, more.traits) };
}

/** «1200000 (مليون ومئتا ألف)»: the same number again, in words. */
function inBrackets(source: Source, total: Part): Part {
  if (!total.traits.includes('digits') || !has(source, total.last, 'bracket') || source.tokens[total.last + 1]?.type !== 'word') return total;
  const again = sum(source, total.last + 1);
  return again?.value === total.value && has(source, again.last, 'unbracket') ? { ...total, last: again.last + 1 } : total;
}

const merge = (one: Trait[], two: Trait[]): Trait[] => [...new Set([...one.filter((trait) => trait !== 'bareScale' && trait !== 'one' && trait !== 'two'), ...two.filter((trait) => trait === 'digits' || trait === 'scaled')])];
