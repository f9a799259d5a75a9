import { match, pattern } from './pattern.ts';
import type { Numeral } from './numeral.ts';
import { has, setNumerals } from './source.ts';
import type { Source } from './source.ts';

const COUNTED = pattern('close !هدف|أهداف thing');

/** «(340) كيلوغراما», «"15" مسلحا»: a number in brackets or quotation marks before what it counts takes them along. */
export function wrap(source: Source): void {
  let changed = false;
  const numerals = source.numerals.map((numeral): Numeral => {
    if (!has(source, numeral.first - 1, 'open') || !match(source, COUNTED, numeral.last, 1)) return numeral;
    changed = true;
    return { ...numeral, first: numeral.first - 1, lead: Math.min(numeral.lead, numeral.first - 1), last: numeral.last + 1 };
  });
  if (changed) setNumerals(source, numerals);
}
