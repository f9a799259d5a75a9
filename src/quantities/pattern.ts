import { classOf, mayFor, readElement } from './near.ts';
import type { May } from './near.ts';
import type { Numeral } from './numeral.ts';
import { isShape, SHAPES } from './shapes.ts';
import { has, wordAt } from './source.ts';
import type { Source } from './source.ts';
import type { Word } from './words.ts';

/** The words that a pattern names. */
const WORDS = /[\u0600-\u06ff]+/g;

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
export class Pattern {
  readonly source: string;
  #parts: Parts | undefined;

  constructor(source: string) {
    this.source = source;
    for (const word of source.match(WORDS) ?? []) classOf(word);
  }

  /** Read when it is first tried: a text meets few of the rules. */
  get parts(): Parts {
    return (this.#parts ??= compile(this.source));
  }
}

interface Parts {
  elements: readonly Element[];
  /** The same from the numeral outwards, for what stands before it. */
  backwards: readonly Element[];
  /** Whether a word may stand second from the numeral, from either side; null where that cannot be told from one word. */
  second: { before: May | null; after: May | null };
  /** Whether it can skip words, so that its far end does not touch the numeral. */
  loose: boolean;
}

type Test = (source: Source, index: number) => boolean;

interface Element {
  tests: readonly Test[];
  may: readonly May[];
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

const known = new Map<string, Pattern>();

/** The pattern that a text writes. The words it names are known from now on; the rest is read when it is first tried. */
export function pattern(text: string): Pattern {
  let made = known.get(text);
  if (!made) known.set(text, (made = new Pattern(text)));
  return made;
}

function compile(text: string): Parts {
  const elements = text.split(' ').map(element);
  const backwards = elements.toReversed();
  return {
    elements,
    backwards,
    second: { before: second(backwards), after: second(elements) },
    loose: elements.some((one) => one.most > 3 && !one.context),
  };
}

function element(text: string): Element {
  const { marks, names, repeat } = readElement(text);
  return {
    tests: names.filter((name) => name !== '#' && name !== '^').map(testFor),
    may: names.map(mayFor),
    least: repeat ? 0 : 1,
    most: repeat.startsWith('*') ? Number(repeat.slice(1)) : 1,
    not: marks.includes('!'),
    glued: marks.includes('~'),
    unit: marks.includes('='),
    more: marks.includes('+'),
    numeral: names[0] === '#' && names.length === 1,
    edge: names.includes('^'),
    lazy: names[0] === '.' && names.length === 1,
    context: marks.includes('<'),
  };
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

function testFor(name: string): Test {
  const shape = SHAPES[name];
  if (shape) return (source, index) => isShape(source, index, shape);
  const { cls, definite } = classOf(name);
  if (!definite) return (source, index) => has(source, index, cls);
  return (source, index) => has(source, index, cls) && wordAt(source, index)?.definite === true;
}

/** Tries a pattern from token `at` on, forwards (step 1) or backwards (step -1). */
export function match(source: Source, { parts: { elements, backwards } }: Pattern, at: number, step: 1 | -1): Match | null {
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
  return one.tests.some((test) => test(source, at)) && at;
}
