import { fold } from '../../arabic/normalize.ts';
import { BOUND_VERBS } from './bound-verbs.ts';
import { CALENDAR } from './calendar.ts';
import { CHANGES } from './changes.ts';
import { CLITIC_NOUNS } from './clitic-nouns.ts';
import { GRAMMAR, SIGNS } from './grammar.ts';
import { NAMES } from './names.ts';
import { NOUNS, TALLIES } from './nouns.ts';
import { FRACTIONS, MAGNITUDES, NUMERALS, ORDINALS } from './numerals.ts';
import type { Row } from './row.ts';
import { CURRENCIES, MEASURES, NATIONS, PERCENTS, TIMES } from './units.ts';

/** All rows of the lexicon. */
export const ROWS: readonly Row[] = [
  ...NUMERALS, ...FRACTIONS, ...MAGNITUDES, ...ORDINALS, ...CURRENCIES, ...NATIONS, ...TIMES, ...MEASURES, ...PERCENTS,
  ...NOUNS, ...CLITIC_NOUNS, ...TALLIES, ...CALENDAR, ...BOUND_VERBS, ...CHANGES, ...NAMES, ...GRAMMAR, ...SIGNS,
]; // prettier-ignore

/** Every form a row stands for, folded, with the classes it has there. */
export function expand(row: Row): { form: string; class: string; value: number }[] {
  const written = row.forms.split(' ');
  const given = written.map(fold);
  const feminine = written[0]?.endsWith('ة') === true;
  const forms = given.map((form, at) => ({ form, class: row.class, value: row.value ?? (row.noun && at === 0 ? 1 : 0) }));
  const [singular = ''] = given;
  if (!row.noun) return forms;
  const plurals = given.slice(1).map((form) => ({ form, class: 'plural', value: 0 }));
  const more: typeof forms = [...plurals, { form: singular, class: 'singular', value: 1 }];
  if (!feminine && !/[اء]$/.test(singular)) more.push({ form: `${singular}ا`, class: row.class, value: 1 }, { form: `${singular}ا`, class: 'singular', value: 1 });
  if (row.noun === 'dual') {
    const stem = feminine ? `${singular.slice(0, -1)}ت` : singular;
    for (const form of [`${stem}ان`, `${stem}ين`]) {
      more.push({ form, class: 'dual', value: 2 }, { form, class: row.class, value: 2 });
    }
    // «نقطتي أساس», «ساعتا عمل»; of a masculine «شهري» is monthly
    if (feminine) for (const form of [`${stem}ي`, `${stem}ا`]) more.push({ form, class: 'dualOf', value: 2 }, { form, class: row.class, value: 2 });
  }
  return [...forms, ...more];
}
