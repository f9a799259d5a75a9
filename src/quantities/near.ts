import { learn } from './lexicon/lexicon.ts';
import { mayBe, SHAPES } from './shapes.ts';
import type { Word } from './words.ts';

/** Whether a word (or the edge of the text, null) can be there, wherever it stands. */
export type May = (word: Word | null) => boolean;

/** One element of a pattern as it is written. */
export interface Written {
  marks: string;
  names: readonly string[];
  repeat: string;
}

/** Parts an element into its marks, names and repeat; throws where a name is missing. */
export function readElement(text: string): Written {
  let start = 0;
  while (MARKS.includes(text.charAt(start)) && start < text.length) start++;
  const star = text.lastIndexOf('*');
  const end = text.endsWith('?') ? text.length - 1 : star > start ? star : text.length;
  const names = text.slice(start, end).split('|');
  if (names.includes('')) throw new Error(`Empty element in «${text}»`);
  return { marks: text.slice(0, start), names, repeat: text.slice(end) };
}
const MARKS = '!~=+<';

/** What a numeral may end with and not begin. */
const PARTS_OF_NUMERALS = ['parts', 'times', 'hundredTail', 'scales', 'unbracket', 'close'];

/** What one name of a pattern lets stand. */
export function mayFor(name: string): May {
  if (name === '#') return (word) => word !== null && (word.starts !== 0 || PARTS_OF_NUMERALS.some((part) => word.classes.has(part)));
  if (name === '^') return (word) => word === null || word.classes.has('stop');
  const shape = SHAPES[name];
  if (shape) return (word) => word !== null && mayBe(word, shape);
  const { cls, definite } = classOf(name);
  return (word) => word !== null && word.classes.has(cls) && (!definite || word.definite);
}

/** What a name of a pattern asks of a word: a class of the lexicon, and whether it must be definite. */
interface Asked {
  cls: string;
  definite: boolean;
}

const asked = new Map<string, Asked>();

/** The class that a name asks for: «الساعة» asks for the definite word, «ساعة» for either; both for one class. */
export function classOf(name: string): Asked {
  let answer = asked.get(name);
  if (!answer) {
    const isLiteral = /[\u0600-\u06ff]/.test(name);
    const definite = isLiteral && name.startsWith('ال') && name.length > 4;
    asked.set(name, (answer = { cls: isLiteral ? learn(definite ? name.slice(2) : name) : name, definite }));
  }
  return answer;
}

/** One bit a pattern. */
export type Mask = Uint32Array;

/**
 * For each neighbouring word, which of many patterns it leaves possible: what their elements next to the numeral let stand
 * and what they deny, found by the classes of the word rather than by asking every pattern. A pattern that is null leaves
 * any word.
 */
export class Register {
  readonly #size: number;
  readonly #any: Mask;
  /** By class of the lexicon; those of «الساعة» apart. */
  readonly #classes = new Map<string, Mask>();
  readonly #definite = new Map<string, Mask>();
  readonly #asked = new Map<string, { may: May; mask: Mask }>();
  readonly #denied = new Map<string, { may: May; mask: Mask }>();
  readonly #known = new WeakMap<Word, Mask>();
  #edge: Mask | undefined;

  /** `side` is where the numeral stands: `before` patterns end at it. */
  constructor(patterns: readonly (string | null)[], side: 'before' | 'after') {
    this.#size = Math.ceil(patterns.length / 32);
    this.#any = new Uint32Array(this.#size);
    for (const [number, text] of patterns.entries()) this.#enter(number, text === null ? [] : side === 'after' ? text.split(' ') : text.split(' ').reverse());
  }

  #enter(number: number, outwards: readonly string[]): void {
    let taken = false;
    for (const text of outwards) {
      const { marks, names, repeat } = readElement(text);
      if (marks.includes('!')) {
        // a denial holds for the near token only while nothing has been taken
        if (!taken && isExact(marks, names)) for (const name of names) set(entryFor(this.#denied, name, this.#size), number);
        continue;
      }
      taken = true;
      for (const name of names) this.#some(name, number);
      if (repeat === '') return;
    }
    set(this.#any, number);
  }

  #some(name: string, number: number): void {
    if (name === '#' || name === '^' || name in SHAPES) {
      set(entryFor(this.#asked, name, this.#size), number);
      return;
    }
    const { cls, definite } = classOf(name);
    const classes = definite ? this.#definite : this.#classes;
    let mask = classes.get(cls);
    if (!mask) classes.set(cls, (mask = new Uint32Array(this.#size)));
    set(mask, number);
  }

  /** The patterns that a word next to the numeral leaves, or the edge of the text where there is none. */
  of(word: Word | undefined): Mask {
    if (!word) return (this.#edge ??= this.#left(null));
    let mask = this.#known.get(word);
    if (!mask) this.#known.set(word, (mask = this.#left(word)));
    return mask;
  }

  #left(word: Word | null): Mask {
    const mask = this.#any.slice();
    const add = (more: Mask | undefined): void => {
      for (let block = 0; more && block < mask.length; block++) mask[block] = (mask[block] ?? 0) | (more[block] ?? 0);
    };
    for (const { may, mask: more } of this.#asked.values()) if (may(word)) add(more);
    if (!word) return mask;
    for (const cls of word.classes.keys()) {
      add(this.#classes.get(cls));
      if (word.definite) add(this.#definite.get(cls));
    }
    for (const { may, mask: less } of this.#denied.values()) if (may(word)) for (let block = 0; block < mask.length; block++) mask[block] = (mask[block] ?? 0) & ~(less[block] ?? 0);
    return mask;
  }
}

/** Whether a denial asks the word alone, so that what may be is. */
const isExact = (marks: string, names: readonly string[]): boolean => !marks.includes('~') && names.every((name) => name !== '#' && name !== '^' && !SHAPES[name]?.free && !SHAPES[name]?.text);

function set(mask: Mask, number: number): void {
  mask[number >> 5] = (mask[number >> 5] ?? 0) | (1 << (number & 31));
}

function entryFor(asked: Map<string, { may: May; mask: Mask }>, name: string, size: number): Mask {
  let entry = asked.get(name);
  if (!entry) asked.set(name, (entry = { may: mayFor(name), mask: new Uint32Array(size) }));
  return entry.mask;
}

/** Which of many rules have all their questions answered with yes; each question is asked once, whoever asks it. */
export class Demands {
  readonly #all: Mask;
  readonly #asking = new Map<string, Mask>();

  constructor(rules: readonly (readonly string[])[]) {
    const size = Math.ceil(rules.length / 32);
    this.#all = new Uint32Array(size);
    for (const [number, questions] of rules.entries()) {
      set(this.#all, number);
      for (const question of questions) {
        let asking = this.#asking.get(question);
        if (!asking) this.#asking.set(question, (asking = new Uint32Array(size)));
        set(asking, number);
      }
    }
  }

  /** The rules left by the questions that are answered with yes. */
  met(answer: (question: string) => boolean): Mask {
    const mask = this.#all.slice();
    for (const [question, asking] of this.#asking) {
      if (answer(question)) continue;
      for (let block = 0; block < mask.length; block++) mask[block] = (mask[block] ?? 0) & ~(asking[block] ?? 0);
    }
    return mask;
  }
}

/** Whether a mask has the bit of a pattern. */
export const holds = (mask: Mask, number: number): boolean => ((mask[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
