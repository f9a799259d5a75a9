import { isArabicMark, isInvisible, TATWEEL } from '../arabic/letters.ts';
import { fold } from '../arabic/normalize.ts';
import type { Token, TokenType } from '../arabic/tokens.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import type { Entry } from './lexicon/lexicon.ts';

/** A token as the lexicon knows it: which clitics stand before it, and what the rest may mean. */
export interface Word {
  form: string;
  /** The form without its clitics. */
  stem: string;
  /** Code units of the written word before the stem: 2 in «وخمسة»… is 1, in «بـ6» all of it. */
  skip: number;
  /** The same before the article: 1 in «والسكان». */
  nounSkip: number;
  conjunction: boolean;
  /** ب, ل or ك before the stem, or ''. */
  preposition: string;
  definite: boolean;
  entries: readonly Entry[];
  /** What it means, by class. */
  classes: ReadonlyMap<string, Entry>;
  type: TokenType;
  /** Whether a letter is doubled in writing: «ألّف» is a verb. */
  doubled: boolean;
  /** Whether an «u» is written: «ثُمن» is an eighth, «ثمن» a price. */
  rounded: boolean;
  /** What can start here, of STARTS; 0 for most words. */
  starts: number;
}

/** Proclitics in the order in which they are tried: the fewest letters first. */
const CLITICS: readonly { letters: string; before: number; conjunction: boolean; preposition: string; definite: boolean }[] = ['', 'و', 'ف']
  .flatMap((conjunction) =>
    ['', 'ب', 'ل', 'ك'].flatMap((preposition) =>
      ['', 'ال', ...(preposition === 'ل' ? ['ل'] : [])].map((article) => ({
        letters: conjunction + preposition + (preposition === 'ل' && article === 'ال' ? 'ال' : article),
        before: conjunction.length + preposition.length,
        conjunction: conjunction !== '',
        preposition,
        definite: article !== '',
      })),
    ),
  )
  .sort((a, b) => a.letters.length - b.letters.length);
const PLAIN = CLITICS[0] ?? { letters: '', before: 0, conjunction: false, preposition: '', definite: false };

/** What a word can begin. */
export const STARTS = { number: 1, magnitude: 2, place: 4, noun: 8, sign: 16, clitic: 32 } as const;
const ROLES: readonly (readonly [number, string])[] = [
  [STARTS.number, 'zero one oneOf two twoOf unit ten teen tens hundred hundreds scale scaleTwo dozen dozenTwo fraction fractionTwo looseFraction roundedFraction ownedFraction fractionSign double twice'],
  [STARTS.magnitude, 'vague vagueScale few'],
  [STARTS.place, 'ordinal ordinalUnit decade'],
  [STARTS.noun, 'dual'],
  [STARTS.sign, 'minus point'],
  [STARTS.clitic, 'clitic'],
];
const ROLE_OF = new Map(ROLES.flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)));
const UNITS: ReadonlySet<string> = new Set(['time', 'measure', 'money']);
/** «ساعة ونصف»: a unit in the singular begins a number too. */
const roleOf = (entry: Entry): number => ROLE_OF.get(entry.class) ?? (UNITS.has(entry.class) && entry.value === 1 ? STARTS.noun : 0);
const rolesOf = (entries: readonly Entry[]): number => entries.reduce((roles, entry) => roles | roleOf(entry), 0);

const NOTHING: readonly Entry[] = [];
const NO_CLASSES: ReadonlyMap<string, Entry> = new Map();

function lettersBefore(written: string, letters: number): number {
  if (letters === 0) return 0;
  let at = 0;
  for (let seen = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === TATWEEL || isArabicMark(code) || isInvisible(code)) continue;
    if (seen++ === letters) break;
  }
  return at;
}

function analyse(written: string, type: TokenType): Word {
  const form = fold(written);
  const doubled = written.includes('\u0651');
  const rounded = written.includes('\u064f');
  // «وأحد» is «و» and «أحد», never «واحد»: no word has a hamza seat behind a و of its own
  const parted = /^و[\u0640\u064b-\u065f]*[أإآ]/.test(written) && LEXICON.has(form.slice(1));
  for (const clitic of CLITICS) {
    if (parted && clitic.letters === '') continue;
    if (!form.startsWith(clitic.letters) || (clitic.letters !== '' && form.length < clitic.letters.length + 2)) continue;
    const stem = form.slice(clitic.letters.length);
    const entries = LEXICON.get(stem);
    // «كتل» is no «تل»
    if (stem.length === 2 && clitic.preposition !== '' && entries?.some((entry) => entry.class === 'placeName' || entry.class === 'measure')) continue;
    if (entries) {
      // «وال» of «وال20»: the token is nothing but clitics
      const own = clitic.letters === '' && entries.some((entry) => entry.class === 'clitic') ? CLITICS.find(({ letters }) => letters === form) : undefined;
      const known = { form, stem, entries, doubled, rounded, classes: new Map(entries.map((entry) => [entry.class, entry])), type, starts: rolesOf(entries) };
      if (own) return { ...own, ...known, skip: 0, nounSkip: 0 };
      return { ...clitic, ...known, skip: lettersBefore(written, clitic.letters.length), nounSkip: lettersBefore(written, clitic.before) };
    }
  }
  const guess = CLITICS.filter((clitic) => clitic.definite && form.length > clitic.letters.length + 1 && form.startsWith(clitic.letters)).at(-1) ?? PLAIN;
  return { ...guess, form, stem: form, skip: 0, nounSkip: lettersBefore(written, guess.before), entries: NOTHING, classes: NO_CLASSES, doubled, rounded, type, starts: /...يان$/.test(form) ? STARTS.noun : 0 };
}

const LIMIT = 40_000;
const known = new Map<string, Word>();

/** What each token is; the reading of a written word is kept, since a news text says few words and says them often. */
export function readWords(text: string, tokens: readonly Token[]): Word[] {
  if (known.size > LIMIT) known.clear();
  const words: Word[] = [];
  for (const { start, end, type } of tokens) words.push(readWord(text.slice(start, end), type));
  return words;
}

const DIGITS: Word = { ...PLAIN, form: '', stem: '', skip: 0, nounSkip: 0, entries: NOTHING, classes: NO_CLASSES, doubled: false, rounded: false, type: 'digits', starts: STARTS.number };

function readWord(written: string, type: Token['type']): Word {
  if (type === 'digits') return DIGITS;
  let word = known.get(written);
  if (!word) known.set(written, (word = analyse(written, type)));
  return word;
}

/** One written word as the lexicon knows it. */
export const wordOf = (written: string): Word => readWord(written, 'word');

/** What the word means in one class, or undefined. */
export const entryOf = (word: Word | undefined, name: string): Entry | undefined =>
  word?.classes.get(name);
