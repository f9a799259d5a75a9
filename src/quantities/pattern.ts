import { learn } from './lexicon/lexicon.ts';
import type { Numeral } from './numeral.ts';
import { has } from './source.ts';
import type { Source } from './source.ts';

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
  /** Whether it can skip words, so that its far end does not touch the numeral. */
  loose: boolean;
}

interface Element {
  tests: readonly Test[];
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
type Test = (source: Source, index: number) => boolean;

/** Where a pattern ended: the farthest token it took, and the tokens of the unit. */
export interface Match {
  reach: number;
  unit: [number, number] | null;
}

const isWord: Test = (source, index) => source.tokens[index]?.type === 'word';
const isNoun: Test = (source, index) => {
  const word = source.words[index];
  if (!word || source.tokens[index]?.type !== 'word' || source.startingAt.has(index)) return false;
  return !word.definite && !word.conjunction && word.preposition === '' && !word.classes.has('function') && word.form.length > 1 && (word.entries.length > 0 || !looksOtherwise(word.form));
};
/** What an unknown word beside a number is rather than a noun: one with a clitic («بنجاح»), or a verb («يقول», «شهدت», «تبث»). */
function looksOtherwise(form: string): boolean {
  if (/^[وبل]/.test(form)) return !/^ل.{3,}(?:ه|ها|هم)$|^[بل].{2,}ات$/.test(form);
  if (/^ف[يتنا]..+/.test(form)) return true;
  if (form.startsWith('ي')) return !/ي(?:ا|ه|ين|ون)?$/.test(form);
  if (/[^ا]ت$/.test(form) && form.length > 3) return true;
  return form.startsWith('ت') && form.length <= 4 && !/[اه]$/.test(form);
}

const isDefinite: Test = (source, index) => {
  const word = source.words[index];
  return word !== undefined && isWord(source, index) && word.definite && !source.startingAt.has(index) && !word.classes.has('function') && !word.classes.has('ordinal') && !word.classes.has('weekday');
};

const isFree: Test = (source, index) => {
  const word = source.words[index];
  return word !== undefined && !word.conjunction && word.preposition === '' && !word.definite;
};
const isTanwin: Test = (source, index) => isNoun(source, index) && /..ا$/.test(source.words[index]?.form ?? '');
const THINGS = ['counted', 'money', 'measure', 'time', 'percent', 'moneySign', 'scale', 'scales'];
const ONE_THINGS = ['singular', 'money', 'measure', 'scale', 'scales'];

const SHAPES: Readonly<Record<string, Test>> = {
  '.': (source, index) => source.tokens[index] !== undefined && !has(source, index, 'stop'),
  word: isWord,
  digits: (source, index) => source.tokens[index]?.type === 'digits',
  latin: (source, index) => source.tokens[index]?.type === 'latin',
  noun: isNoun,
  definite: isDefinite,
  /** What a number can count, as far as the lexicon knows. */
  thing: (source, index) => isFree(source, index) && THINGS.some((name) => has(source, index, name)),
  /** The same in the singular, which follows every number from eleven on. */
  oneThing: (source, index) => isFree(source, index) && (ONE_THINGS.some((name) => has(source, index, name)) || isTanwin(source, index)),
  /** A definite noun with no clitic of its own: what «آلاف» or «نصف» is a number of. */
  owner: (source, index) => isDefinite(source, index) && source.words[index]?.conjunction === false && source.words[index]?.preposition === '',
  manyNoun: (source, index) => isDefinite(source, index) && (has(source, index, 'plural') || soundPlural(source.words[index]?.stem ?? '')),
  /** Short broken plurals too (حكام, جيوش): good enough where only a plural can stand. */
  likelyPlural: (source, index) => isDefinite(source, index) && /^[وفبك]{0,2}ال(?:..ا.|..و.|ا...ه)$/.test(source.words[index]?.form ?? ''),
  /** «أوتارها»: definite by whose it is. */
  ownedNoun: (source, index) => isWord(source, index) && /...(?:ها|هم|هن|نا)$/.test(source.words[index]?.form ?? '') && !has(source, index, 'function'),
  indefinite: (source, index) => isWord(source, index) && source.words[index]?.definite === false && !has(source, index, 'function'),
  manyIndefinite: (source, index) => source.words[index]?.definite === false && has(source, index, 'plural'),
  /** A plural that the lexicon knows. */
  bareYear: (source, index) => has(source, index, 'yearWord') && source.words[index]?.definite === false && has(source, index, 'years'),
  knownMany: (source, index) => isDefinite(source, index) && has(source, index, 'plural'),
  /** ـون, ـين: of people, a noun or its adjective. */
  soundMany: (source, index) => isDefinite(source, index) && /...(?:ون|ين)$/.test(source.words[index]?.form ?? ''),
  feminineMany: (source, index) => /...ات$/.test(source.words[index]?.form ?? ''),
  /** The 2 of «م2». */
  power: (source, index) => /^[23٢٣]$/.test(source.text.slice(source.tokens[index]?.start, source.tokens[index]?.end)),
  barePlace: (source, index) => has(source, index, 'placeName') && source.words[index]?.definite === false,
  singularNoun: (source, index) => isDefinite(source, index) && !has(source, index, 'plural') && !soundPlural(source.words[index]?.stem ?? ''),
  manyTime: (source, index) => source.words[index]?.definite === true && has(source, index, 'plural') && has(source, index, 'time'),
  byHundred: (source, index) => has(source, index, 'hundred') && source.words[index]?.preposition === 'ب',
  /** «كتابا»: an accusative, which no number of hundreds or thousands takes. */
  tanwin: isTanwin,
  /** Might be a dual by its ending. */
  dualShape: (source, index) => isWord(source, index) && /...(?:ين|ان)$/.test(source.words[index]?.form ?? ''),
  /** «2021» behind «سنة»: the noun is the year's, not the number's. */
  yearToken: (source, index) => source.tokens[index]?.type === 'digits' && /^[12١٢۱۲].{3}$/.test(source.text.slice(source.tokens[index]?.start, source.tokens[index]?.end)),
  conjoined: (source, index) => source.words[index]?.conjunction === true,
};

/** Endings and shapes of plurals: ـات, ـون, ـين, أفعال, مفاعل, مفاعيل, فعلاء. A guess where the lexicon does not know the word. */
const soundPlural = (stem: string): boolean => {
  const bare = stem.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)/, '');
  return /(?:ات|ون|ين)$/.test(bare) || /^(?:ا..ا.|..ا.[^يه]|..ا.[يو].|...اء)$/.test(bare);
};

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
  return { source: text, elements, loose: elements.some((one) => one.most > 3) };
}

function element(text: string): Element {
  const [, marks = '', body = '', repeat = ''] = /^([!~=+<]*)(.+?)(\?|\*\d+)?$/.exec(text) ?? [];
  const names = body.split('|');
  if (names.some((name) => name === '')) throw new Error(`Empty element in «${text}»`);
  return {
    tests: names.filter((name) => name !== '#' && name !== '^').map(testFor),
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

function testFor(name: string): Test {
  const shape = SHAPES[name];
  if (shape) return shape;
  if (!/\p{sc=Arabic}/u.test(name)) return (source, index) => has(source, index, name);
  // «الساعة» asks for the definite word, «ساعة» for either
  const article = name.startsWith('ال') && name.length > 4;
  const cls = learn(article ? name.slice(2) : name);
  return (source, index) => has(source, index, cls) && (!article || source.words[index]?.definite === true);
}

/** Tries a pattern from token `at` on, forwards (step 1) or backwards (step -1). */
export function match(source: Source, { elements }: Pattern, at: number, step: 1 | -1): Match | null {
  return walk(source, step === 1 ? elements : elements.toReversed(), 0, 0, at, step, { unit: null, reach: null });
}

/** What has been found so far; `reach` is set where context begins. */
interface State {
  unit: Match['unit'];
  reach: number | null;
}

function walk(source: Source, elements: readonly Element[], index: number, taken: number, at: number, step: 1 | -1, state: State): Match | null {
  const one = elements[index];
  if (!one) return { reach: state.reach ?? at - step, unit: state.unit };
  const here = one.context && state.reach === null ? { ...state, reach: at - step } : state;
  const fits = taken < one.most && fitsAt(source, one, at, step);
  const skip = (): Match | null => walk(source, elements, index + 1, 0, at, step, here);
  if (one.not) return fits === false ? skip() : null;
  const lazy = one.lazy && one.most > 1;
  const early = lazy ? skip() : null;
  if (early) return early;
  if (fits !== false) {
    const grown = one.unit || (one.more && here.unit) ? { ...here, unit: grow(here.unit, at, fits) } : here;
    const rest = one.most > 1 ? walk(source, elements, index, taken + 1, fits + step, step, grown) : walk(source, elements, index + 1, 0, fits + step, step, grown);
    if (rest) return rest;
  }
  return !lazy && taken >= one.least ? skip() : null;
}

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
  if (one.unit && step === 1 && source.words[at]?.conjunction) return false;
  return at >= 0 && at < source.tokens.length && one.tests.some((test) => test(source, at)) && at;
}
