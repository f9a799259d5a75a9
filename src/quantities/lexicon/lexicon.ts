import { fold } from '../../arabic/normalize.ts';
import { CLASSES, CODES, FORMS } from './table.ts';

/** What a form means in one class. */
export interface Entry {
  class: string;
  value: number;
  code: string;
  /** Of a noun the first form of its row, folded: one for all its forms; of any other word the form itself. */
  base: string;
}

/** Where in FORMS the meanings of each folded form begin. */
const places = new Map<string, number>();
for (let at = 0, end = 0; end < FORMS.length; at = end + 1) {
  const gap = FORMS.indexOf(' ', at);
  end = FORMS.indexOf('\t', gap);
  if (end < 0) end = FORMS.length;
  places.set(FORMS.slice(at, gap), gap + 1);
}

const classes = CLASSES.split(' ');
const codes = CODES.split('|');

/** The folded words that rules name. */
const named = new Set<string>();
/** The meanings of the forms asked for so far; a text asks for few. */
const known = new Map<string, readonly Entry[]>();

/** Whether the lexicon or a rule names this folded form. */
export const isKnown = (form: string): boolean => places.has(form) || named.has(form);

/** What a folded form means, or undefined where nobody knows it. */
export function entriesOf(form: string): readonly Entry[] | undefined {
  let entries = known.get(form);
  if (!entries && isKnown(form)) known.set(form, (entries = [...sensesAt(places.get(form), form), ...(named.has(form) ? [{ class: classOfWord(form), value: 0, code: '', base: form }] : [])]));
  return entries;
}

const SENSE = /^([0-9a-z]+)(?:=([^$<]+))?(?:\$([0-9a-z]+))?(?:<(\d*)(.*))?$/s;

/** Reads what `table.ts` has written. */
function sensesAt(place: number | undefined, form: string): Entry[] {
  if (place === undefined) return [];
  const end = FORMS.indexOf('\t', place);
  let base = form;
  return FORMS.slice(place, end < 0 ? undefined : end).split(' ').map((sense) => {
    const [, name = '', value = '0', code = '0', lost, taken] = SENSE.exec(sense) ?? [];
    if (taken === undefined) base = form;
    else if (lost) base = form.slice(0, -Number(lost)) + taken;
    else if (taken) base = taken;
    return { class: classes[parseInt(name, 36)] ?? '', value: Number(value), code: codes[parseInt(code, 36)] ?? '', base };
  });
}

const classOfWord = (form: string): string => `=${form}`;

/** Makes a word known under a class of its own, so that a rule can name it literally and its clitics are seen. */
export function learn(word: string): string {
  const form = fold(word);
  named.add(form);
  known.delete(form);
  return classOfWord(form);
}
