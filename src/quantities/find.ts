import type { Mention } from '../model/quantity.ts';
import { habitOf, NO_HABIT } from './digits.ts';
import type { DigitHabit } from './digits.ts';
import { decide, mentionOf } from './engine.ts';
import { link } from './link.ts';
import { refine } from './refine.ts';
import { BOUNDS } from './rules/bounds.ts';
import { FIGURES } from './rules/figures.ts';
import { LINKS } from './rules/links.ts';
import { VETOES } from './rules/vetoes.ts';
import { checkRules } from './check.ts';
import { scan } from './scan.ts';
import { wrap } from './wrap.ts';
import { readSource } from './source.ts';
import type { Trace } from './trace.ts';

const RULES = [...VETOES, ...FIGURES];
checkRules([...RULES, ...LINKS, ...BOUNDS]);

/**
 * The numeric expressions of one text, in order and disjoint; `key` ones are figures of the story. Any string is read,
 * none throws; the time is linear in its length. What is never guessed: whose dollar a bare «دولار» is, a number for
 * «مئات», a century for a bare decade.
 */
export function findQuantities(text: string): Mention[] {
  return find(text, habitOf(numbersOf(text)));
}

/** The same for the texts of one article, whose habit of decimal marks is read from all of them; one list a text. */
export function findArticleQuantities(texts: readonly string[]): Mention[][] {
  const habit = habitOf(texts.flatMap(numbersOf));
  return texts.map((text) => find(text, habit));
}

/** Numbers with a mark inside, of which an article's habit is read; a bounded expression over digits and marks. */
const numbersOf = (text: string): string[] => text.match(/[\d٠-٩۰-۹]{1,15}(?:[.,،][\d٠-٩۰-۹]{1,15}){1,4}/g) ?? [];

function find(text: string, habit: DigitHabit = NO_HABIT, trace?: Trace): Mention[] {
  const source = readSource(text, habit);
  scan(source);
  link(source, LINKS, trace);
  wrap(source);
  return refine(source, decide(source, RULES, BOUNDS, trace)).map((made) => mentionOf(source, made));
}
