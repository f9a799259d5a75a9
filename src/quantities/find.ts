import type { Mention } from '../model/quantity.ts';
import { habitOf } from './digits.ts';
import { decide, mentionOf } from './engine.ts';
import { compileJoints, join } from './joints.ts';
import { LinkBook, link } from './link.ts';
import { RuleBook } from './rulebook.ts';
import { refine } from './refine.ts';
import { BOUNDS } from './rules/bounds.ts';
import { ELLIPSES } from './rules/ellipses.ts';
import { FIGURES } from './rules/figures.ts';
import { JOINTS } from './rules/joints.ts';
import { LINKS } from './rules/links.ts';
import { VETOES } from './rules/vetoes.ts';
import { scan } from './scan.ts';
import { wrap } from './wrap.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { Trace } from './trace.ts';

const RULES = new RuleBook([...VETOES, ...FIGURES]);
const CERTAINTIES = new RuleBook(BOUNDS);
const OMISSIONS = new RuleBook(ELLIPSES);
const NEIGHBOURS = new LinkBook(LINKS);
const SPANS = compileJoints(JOINTS);

/**
 * The numeric expressions of one text, in order and disjoint; `key` ones are figures of the story. Any string is read,
 * none throws; the time is linear in its length. What is never guessed: whose dollar a bare «دولار» is, a number for
 * «مئات», a century for a bare decade.
 */
export function findQuantities(text: string): Mention[] {
  const source = readSource(text);
  return find({ ...source, habit: habitOf(marked(source)) });
}

/** The same for the texts of one article, whose habit of decimal marks is read from all of them; one list a text. */
export function findArticleQuantities(texts: readonly string[]): Mention[][] {
  const sources = texts.map(readSource);
  const habit = habitOf(sources.flatMap(marked));
  return sources.map((source) => find({ ...source, habit }));
}

/** The same with what led to it: every candidate, its rule, its parts and what beat it; `renderTrace` writes it out. */
export function traceQuantities(text: string): { mentions: Mention[]; trace: Trace } {
  const trace = new Trace();
  const source = readSource(text);
  return { mentions: find({ ...source, habit: habitOf(marked(source)) }, trace), trace };
}

/** Names of all rules, vetoes, links and certainties. */
export const RULE_NAMES: readonly string[] = [...VETOES, ...FIGURES, ...LINKS, ...JOINTS, ...BOUNDS, ...ELLIPSES].map(({ name }) => name);

/** The numbers with a mark inside, of which the habit is read. */
const marked = ({ text, tokens }: Source): string[] =>
  tokens.filter(({ type, start, end }) => type === 'digits' && end - start > 2).map(({ start, end }) => text.slice(start, end));

function find(source: Source, trace?: Trace): Mention[] {
  scan(source);
  link(source, NEIGHBOURS, trace);
  wrap(source);
  return refine(source, join(source, decide(source, RULES, CERTAINTIES, trace), SPANS, trace), OMISSIONS, trace)
    .map((made) => mentionOf(source, made))
    .filter(isNumber);
}

/** Four hundred digits in a row are no number that a machine could hold, nor one that a story would tell. */
const isNumber = ({ from, to }: Mention): boolean => (from === null || Number.isFinite(from)) && (to === null || Number.isFinite(to));
