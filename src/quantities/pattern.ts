import { learn } from './lexicon/lexicon.ts';
import type { Numeral } from './numeral.ts';
import { isShape, mayBe, SHAPES } from './shapes.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import type { Word } from './words.ts';

/**
 * Patterns say what stands beside a numeral. Elements are parted by spaces and written in reading order:
 *
 *   name          a token of that class: a class of the lexicon, or one of the shapes below
 *   نحو           that word, whatever clitics it has
 *   a|b           either
 *   a?  a*3       at most once; at most three times
 *   !a            not here (takes nothing)
 *   ~a            nothing between this token and the one nearer the numeral
 *   =a            the unit; +a belongs to the unit
 *   <a            needed, but no part of what was found
 *   .             any token that ends no sentence
 *   #             another numeral
 *   ^             the edge of the text or sentence
 */
export interface Pattern {
  source: string;
  elements: readonly Element[];
  /** The same from the numeral outwards, for what stands before it. */
  backwards: readonly Element[];
  /** Whether a word may stand next to the numeral, from either side; null where any may, and none at all. */
  nearest: { before: May | null; after: May | null };
  /** The same of the token next to that one. */
  second: { before: May | null; after: May | null };
  /** Whether it can skip words, so that its far end does not touch the numeral. */
  loose: boolean;
}

/** Whether a word (or the edge of the text, null) can be there, wherever it stands. */
export type May = (word: Word | null) => boolean;
type Test = (source: Source, index: number) => boolean;

interface Element {
  tests: readonly Test[];
  may: readonly May[];
  /** Whether the tests ask the word alone, so that what may be is. */
  exact: boolean;
  most: number;
  least: number;
  not: boolean;
  glued: boolean;
  unit: boolean;
  more: boolean;
  numeral: boolean;
  edge: boolean;
  lazy: boolean;
  context: boolean;
}

/** Where a pattern ended: the farthest token it took, and the tokens of the unit. */
export interface Match {
  reach: number;
  unit: [number, number] | null;
}

const compiled = new Map<string, Pattern>();

/** The compiled form of a pattern; throws on an empty one, so that a slip of the pen is seen when the program loads. */
export function pattern(text: string): Pattern {
  let made = compiled.get(text);
  if (!made) compiled.set(text, (made = compile(text)));
  return made;
}

function compile(text: string): Pattern {
  const elements = text.split(' ').map(element);
  if (text.trim() === '') throw new Error('A pattern says nothing');
  const backwards = elements.toReversed();
  return {
    source: text,
    elements,
    backwards,
    nearest: { before: nearest(backwards), after: nearest(elements) },
    second: { before: second(backwards), after: second(elements) },
    loose: elements.some((one) => one.most > 3 && !one.context),
  };
}

function element(text: string): Element {
  const [, marks = '', body = '', repeat = ''] = /^([!~=+<]*)(.+?)(\?|\*\d+)?$/.exec(text) ?? [];
  const names = body.split('|');
  if (names.some((name) => name === '')) throw new Error(`Empty element in «${text}»`);
  return {
    tests: names.filter((name) => name !== '#' && name !== '^').map(testFor),
    may: names.map(mayFor),
    exact: names.every((name) => name !== '#' && name !== '^' && !(name in SHAPES && (SHAPES[name]?.free || SHAPES[name]?.text))) && !marks.includes('~'),
    least: repeat ? 0 : 1,
    most: repeat.startsWith('*') ? Number(repeat.slice(1)) : 1,
    not: marks.includes('!'),
    glued: marks.includes('~'),
    unit: marks.includes('='),
    more: marks.includes('+'),
    numeral: body === '#',
    edge: names.includes('^'),
    lazy: body === '.',
    context: marks.includes('<'),
  };
}

/** What the token at the near end must be, if the elements say so. */
function nearest(elements: readonly Element[]): May | null {
  const not: May[] = [];
  const some: May[] = [];
  let open = true;
  for (const one of elements) {
    if (one.not) {
      // a denial holds for the near token only while nothing has been taken
      if (some.length === 0 && one.exact) not.push(...one.may);
      continue;
    }
    some.push(...one.may);
    open = one.least === 0;
    if (!open) break;
  }
  if (not.length === 0 && open) return null;
  return (word) => !(word && not.some((may) => may(word))) && (open || some.some((may) => may(word)));
}

/** The elements that may take a token after those before `index`, and whether the pattern may be over there. */
function openAt(elements: readonly Element[], index: number): { open: Element[]; over: boolean } {
  const open: Element[] = [];
  for (const one of elements.slice(index)) {
    if (one.not) continue;
    open.push(one);
    if (one.least > 0) return { open, over: false };
  }
  return { open, over: true };
}

/** What the second token must be, whichever element took the first; null where that cannot be told from one word. */
function second(elements: readonly Element[]): May | null {
  const first = openAt(elements, 0);
  const some: May[] = [];
  for (const one of first.open) {
    const next = openAt(elements, elements.indexOf(one) + 1);
    if (one.numeral || one.edge || next.over) return null;
    some.push(...(one.most > 1 ? one.may : []), ...next.open.flatMap(({ may }) => may));
  }
  return first.over ? null : (word) => some.some((may) => may(word));
}

/** What a numeral may end with and not begin. */
const PARTS_OF_NUMERALS = ['parts', 'times', 'hundredTail', 'scales', 'unbracket', 'close'];

function mayFor(name: string): May {
  if (name === '#') return (word) => word !== null && (word.starts !== 0 || PARTS_OF_NUMERALS.some((part) => word.classes.has(part)));
  if (name === '^') return (word) => word === null || word.classes.has('stop');
  const shape = SHAPES[name];
  if (shape) return (word) => word !== null && mayBe(word, shape);
  const cls = classOf(name);
  const definite = isLiteral(name) && hasArticle(name);
  return (word) => word !== null && word.classes.has(cls) && (!definite || word.definite);
}

/** «الساعة» asks for the definite word, «ساعة» for either; both for one class of the lexicon. */
const isLiteral = (name: string): boolean => /[\u0600-\u06ff]/.test(name);
const hasArticle = (name: string): boolean => name.startsWith('ال') && name.length > 4;
const classOf = (name: string): string => (isLiteral(name) ? learn(hasArticle(name) ? name.slice(2) : name) : name);

function testFor(name: string): Test {
  const shape = SHAPES[name];
  if (shape) return (source, index) => isShape(source, index, shape);
  const cls = classOf(name);
  if (!isLiteral(name) || !hasArticle(name)) return (source, index) => has(source, index, cls);
  return (source, index) => has(source, index, cls) && wordAt(source, index)?.definite === true;
}

/** Tries a pattern from token `at` on, forwards (step 1) or backwards (step -1). */
export function match(source: Source, { elements, backwards }: Pattern, at: number, step: 1 | -1): Match | null {
  return walk(source, step === 1 ? elements : backwards, 0, 0, at, step, FRESH);
}

/** What has been found so far; `reach` is set where context begins. */
interface State {
  unit: Match['unit'];
  reach: number | null;
}

const FRESH: State = { unit: null, reach: null };

function walk(source: Source, elements: readonly Element[], index: number, taken: number, at: number, step: 1 | -1, state: State): Match | null {
  const one = elements[index];
  if (!one) return { reach: state.reach ?? at - step, unit: state.unit };
  const here = one.context && state.reach === null ? { ...state, reach: at - step } : state;
  if (one.not) return fitsAt(source, one, at, step) === false ? walk(source, elements, index + 1, 0, at, step, here) : null;
  if (one.lazy && one.most > 1) return skip(source, elements, index, at, step, here);
  const fits = taken < one.most && fitsAt(source, one, at, step);
  if (fits !== false) {
    const grown = one.unit || (one.more && here.unit) ? { ...here, unit: grow(here.unit, at, fits) } : here;
    const rest = one.most > 1 ? walk(source, elements, index, taken + 1, fits + step, step, grown) : walk(source, elements, index + 1, 0, fits + step, step, grown);
    if (rest) return rest;
  }
  return taken >= one.least ? walk(source, elements, index + 1, 0, at, step, here) : null;
}

/** «.*6»: the rest of the pattern as near as it can be. */
function skip(source: Source, elements: readonly Element[], index: number, at: number, step: 1 | -1, state: State): Match | null {
  const one = elements[index];
  for (let taken = 0, here = at; one; taken++, here += step) {
    const rest = walk(source, elements, index + 1, 0, here, step, state);
    if (rest) return rest;
    if (taken === one.most || fitsAt(source, one, here, step) === false) break;
  }
  return null;
}

/** «و», «ل» and «ك» part a number from what stands behind it: «ورجل», «للمتر», «كبار»; «بالمئة» does not. */
const isBesides = (word: Word | undefined): boolean => word !== undefined && word.form.length > 1 && (word.conjunction || word.preposition === 'ل' || word.preposition === 'ك');

const grow = (unit: Match['unit'], one: number, two: number): [number, number] => [Math.min(unit?.[0] ?? one, one, two), Math.max(unit?.[1] ?? one, one, two)];

/** The last token the element takes at this place, or false. */
function fitsAt(source: Source, one: Element, at: number, step: 1 | -1): number | false {
  if (one.edge && (at < 0 || at >= source.tokens.length || has(source, at, 'stop'))) return at;
  const nearer = step === 1 ? at : at + 1;
  if (one.glued && source.tokens[nearer]?.glued !== true) return false;
  if (one.numeral) {
    const numeral: Numeral | undefined = step === 1 ? source.startingAt.get(at) : source.endingAt.get(at + 1);
    return numeral ? (step === 1 ? numeral.last - 1 : numeral.first) : false;
  }
  if (one.unit && step === 1 && isBesides(wordAt(source, at))) return false;
  return at >= 0 && at < source.tokens.length && one.tests.some((test) => test(source, at)) && at;
}
