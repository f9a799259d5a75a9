import { rolesOf } from '../roles.ts';
import { expand, ROWS } from './rows.ts';

/*
 * The rows as strings, as `lexicon.ts` reads them. The build puts the strings here and leaves the rows out: to write out
 * five thousand forms from them would cost the first click more than reading its page.
 */

interface Sense {
  class: string;
  value: number;
  code: string;
  base: string;
}

/** Folded form → what it means, in the order of the rows; the first meaning in a class is the one that holds. */
const senses = new Map<string, Sense[]>();
for (const row of ROWS) {
  const forms = expand(row);
  for (const { form, class: name, value } of forms) {
    const base = row.noun ? (forms[0]?.form ?? form) : form; // the other rows list words that only do the same
    const known = senses.get(form) ?? [];
    if (!known.some((sense) => sense.class === name)) senses.set(form, [...known, { class: name, value, code: row.code ?? '', base }]);
  }
}

const numbered = (names: Iterable<string>): readonly string[] => [...new Set(names)];
const all = [...senses.values()].flat();
const classes = numbered(all.map((sense) => sense.class));
const codes = numbered(all.map(({ code }) => code));

/** Names of the classes, parted by spaces. */
export const CLASSES: string = classes.join(' ');
/** Codes of currencies, nations and magnitudes, parted by bars; the first is none. */
export const CODES: string = ['', ...codes.filter((code) => code !== '')].join('|');
const codeList = CODES.split('|');

/**
 * `12=3$1<base`: numbers of class and code in base 36, the value; what is 0, none or the form itself is left out. The base
 * is written as what the form loses and takes (`<2ه`: «سيارات» is of «سياره»), or whole, or as `<` where it is that of the
 * sense before.
 */
const written = ({ class: name, value, code, base }: Sense, form: string, before: Sense | undefined): string =>
  [
    classes.indexOf(name).toString(36),
    value === 0 ? '' : `=${String(value)}`,
    code === '' ? '' : `$${codeList.indexOf(code).toString(36)}`,
    base === form ? '' : base === before?.base ? '<' : `<${changeOf(form, base)}`,
  ].join('');

/** How a base is told by its form: letters lost and the one taken, or the base itself where they have little in common. */
function changeOf(form: string, base: string): string {
  let alike = 0;
  while (alike < base.length && form[alike] === base[alike]) alike++;
  const lost = form.length - alike;
  return lost > 0 && lost <= 3 && base.length - alike <= 1 ? `${String(lost)}${base.slice(alike)}` : base;
}

/** `form sense sense`, parted by tabs. */
export const FORMS: string = [...senses].map(([form, list]) => [form, ...list.map((sense, at) => written(sense, form, list[at - 1]))].join(' ')).join('\t');

/** The last three letters of the forms that a numeral can begin with, parted by spaces; a sign by itself. */
export const STARTERS: string = numbered([...senses].flatMap(([form, list]) => (rolesOf(list) === 0 ? [] : [form.slice(-3)]))).join(' ');
