import { isArabicMark, isInvisible, TATWEEL } from '../arabic/letters.ts';
import { fold } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokens.ts';
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
  classes: ReadonlySet<string>;
  /** Whether a letter is doubled in writing: «ألّف» is a verb. */
  doubled: boolean;
  /** Whether an «u» is written: «ثُمن» is an eighth, «ثمن» a price. */
  rounded: boolean;
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

const NOTHING: readonly Entry[] = [];
const NO_CLASSES: ReadonlySet<string> = new Set();

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

function analyse(written: string): Word {
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
      if (own) return { ...own, form, stem, entries, doubled, rounded, classes: new Set(entries.map((entry) => entry.class)), skip: 0, nounSkip: 0 };
      return { ...clitic, form, stem, entries, doubled, rounded, classes: new Set(entries.map((entry) => entry.class)), skip: lettersBefore(written, clitic.letters.length), nounSkip: lettersBefore(written, clitic.before) };
    }
  }
  const guess = CLITICS.filter((clitic) => clitic.definite && form.length > clitic.letters.length + 1 && form.startsWith(clitic.letters)).at(-1) ?? PLAIN;
  return { ...guess, form, stem: form, skip: 0, nounSkip: lettersBefore(written, guess.before), entries: NOTHING, classes: NO_CLASSES, doubled, rounded };
}

const LIMIT = 40_000;
const known = new Map<string, Word>();

/** What each token is; the reading of a written word is kept, since a news text says few words and says them often. */
export function readWords(text: string, tokens: readonly Token[]): Word[] {
  if (known.size > LIMIT) known.clear();
  return tokens.map((token) => readWord(text.slice(token.start, token.end), token.type));
}

const DIGITS: Word = { ...PLAIN, form: '', stem: '', skip: 0, nounSkip: 0, entries: NOTHING, classes: NO_CLASSES, doubled: false, rounded: false };

function readWord(written: string, type: Token['type']): Word {
  if (type === 'digits') return DIGITS;
  let word = known.get(written);
  if (!word) known.set(written, (word = analyse(written)));
  return word;
}

/** One written word as the lexicon knows it. */
export const wordOf = (written: string): Word => readWord(written, 'word');

/** What the word means in one class, or undefined. */
export const entryOf = (word: Word | undefined, name: string): Entry | undefined =>
  word?.classes.has(name) ? word.entries.find((entry) => entry.class === name) : undefined;
