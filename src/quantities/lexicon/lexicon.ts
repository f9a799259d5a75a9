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

/** What a form means in one class. */
export interface Entry {
  class: string;
  value: number;
  code: string;
  /** First form of its row, folded: one for all forms of a noun. */
  base: string;
}

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

/** Folded form → what it means; built once. */
function buildLexicon(rows: readonly Row[]): Map<string, Entry[]> {
  const lexicon = new Map<string, Entry[]>();
  for (const row of rows) {
    const expanded = expand(row);
    const code = row.code ?? '';
    const base = expanded[0]?.form ?? '';
    for (const { form, class: name, value } of expanded) add(lexicon, form, { class: name, value, code, base });
  }
  return lexicon;
}

/** The first entry of a form in a class is the one that holds. */
function add(lexicon: Map<string, Entry[]>, form: string, entry: Entry): void {
  const entries = lexicon.get(form);
  if (!entries) lexicon.set(form, [entry]);
  else if (!entries.some((other) => other.class === entry.class)) entries.push(entry);
}

export const LEXICON: Map<string, Entry[]> = buildLexicon(ROWS);

/** Makes a word known under a class of its own, so that a rule can name it literally and its clitics are seen. */
export function learn(word: string): string {
  const form = fold(word);
  const name = `=${form}`;
  add(LEXICON, form, { class: name, value: 0, code: '', base: form });
  return name;
}
