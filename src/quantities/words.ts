import { isArabicMark, isInvisible, TATWEEL } from '../arabic/letters.ts';
import { fold, typed } from '../arabic/normalize.ts';
import type { TokenType } from '../arabic/tokens.ts';
import { entriesOf, isKnown } from './lexicon/lexicon.ts';
import type { Entry } from './lexicon/lexicon.ts';
import { rolesOf, STARTS, UNKNOWN_DUALS } from './roles.ts';

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
  /** Whether it ends in a ة, which folding makes a ه: «لاعبة» and «لأبيه»; a known word also where it is typed so, «الثانيه». */
  feminine: boolean;
  /** Whether a letter is doubled in writing: «ألّف» is a verb. */
  doubled: boolean;
  /** Whether an «u» is written inside: «ثُمن» is an eighth, «ثمن» and «ثمنُ» a price. */
  rounded: boolean;
  /** What can start here, of STARTS; 0 for most words. */
  starts: number;
  /** Answers of `shapes.ts` about the word, kept. */
  shapes: Map<object, boolean>;
}

/** Proclitics in the order in which they are tried: the fewest letters first. */
interface Clitic {
  letters: string;
  /** Letters before the article. */
  before: number;
  conjunction: boolean;
  preposition: string;
  definite: boolean;
}

const CLITICS: readonly Clitic[] = ['', 'و', 'ف']
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
/** Most words begin with no letter of a clitic, and nothing else need be tried on them. */
const CLITICS_BY_LETTER = new Map([...'وفبلكا'].map((letter) => [letter, CLITICS.filter(({ letters }) => letters === '' || letters.startsWith(letter))] as const));
const NO_CLITIC = CLITICS.slice(0, 1);
const PLAIN = CLITICS[0] ?? { letters: '', before: 0, conjunction: false, preposition: '', definite: false };

const NOTHING: readonly Entry[] = [];
const NO_CLASSES: ReadonlyMap<string, Entry> = new Map();

function lettersBefore(written: string, letters: number): number {
  if (letters === 0) return 0;
  let at = 0;
  for (let seen = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === TATWEEL || isArabicMark(code) || isInvisible(code)) continue;
    seen += typed(written.charAt(at)).length;
    if (seen > letters) break;
  }
  return at;
}

function analyse(written: string, type: TokenType): Word {
  const form = fold(written);
  const spelt = typed(written);
  const clitics = CLITICS_BY_LETTER.get(form.charAt(0)) ?? NO_CLITIC;
  const letters = clitics === NO_CLITIC ? '' : spelt.replace(/[\u0640\u064b-\u0652]/g, '');
  // «وأحد» is «و» and «أحد», never «واحد»: no word has a hamza seat behind a و of its own
  const parted = /^و[أإآ]/.test(letters) && isKnown(form.slice(1));
  // «آلية» begins with no article
  const hamza = /^[وفبلك]{0,2}[أإآ]ل/.test(letters);
  for (const clitic of clitics) {
    if (hamza && clitic.definite) continue;
    if (parted && clitic.letters === '') continue;
    if (!form.startsWith(clitic.letters) || (clitic.letters !== '' && form.length < clitic.letters.length + 2)) continue;
    const stem = form.slice(clitic.letters.length);
    const entries = entriesOf(stem);
    // «كتل» is no «تل»
    if (stem.length === 2 && clitic.preposition !== '' && entries?.some((entry) => entry.class === 'placeName' || entry.class === 'measure')) continue;
    if (entries) {
      // «وال» of «وال20»: the token is nothing but clitics
      const own = clitic.letters === '' && entries.some((entry) => entry.class === 'clitic') ? clitics.find(({ letters }) => letters === form) : undefined;
      return make(written, spelt, type, form, stem, own ?? clitic, entries, own ? 0 : clitic.letters.length);
    }
  }
  const guess = clitics.filter((clitic) => clitic.definite && !hamza && form.length > clitic.letters.length + 1 && form.startsWith(clitic.letters)).at(-1) ?? PLAIN;
  return make(written, spelt, type, form, form, guess, NOTHING, 0);
}

/** «ساعه», «الثانيه»: the lexicon knows of no word of those meanings that a ه of its own ends. */
const isFeminine = ({ class: name, base }: Entry, stem: string): boolean => name === 'ordinal' || name === 'one' || (name === 'singular' && base === stem);

/** One literal for all words, so that they share one layout in memory. */
function make(written: string, spelt: string, type: TokenType, form: string, stem: string, clitic: Clitic, entries: readonly Entry[], letters: number): Word {
  return {
    form,
    stem,
    type,
    skip: lettersBefore(written, letters),
    nounSkip: clitic.letters === form ? 0 : lettersBefore(written, clitic.before),
    conjunction: clitic.conjunction,
    preposition: clitic.preposition,
    definite: clitic.definite,
    classes: entries.length > 0 ? new Map(entries.map((entry) => [entry.class, entry])) : NO_CLASSES,
    entries,
    feminine: /ة[\u0640\u064b-\u0652]*$/.test(spelt) || (stem.endsWith('ه') && entries.some((entry) => isFeminine(entry, stem))),
    doubled: spelt.includes('\u0651'),
    rounded: /\u064f.*[\u0621-\u064a]/.test(spelt),
    starts: entries.length > 0 ? rolesOf(entries) : form.length > 5 && UNKNOWN_DUALS.some((ending) => form.endsWith(ending)) ? STARTS.noun : type === 'digits' ? STARTS.number : 0,
    shapes: new Map(),
  };
}

const LIMIT = 40_000;
const known = new Map<string, Word>();
const DIGITS: Word = make('', '', 'digits', '', '', PLAIN, NOTHING, 0);

/** What a written token is; the answer is kept, since a news text says few words and says them often. */
export function readWord(written: string, type: TokenType): Word {
  if (type === 'digits') return DIGITS;
  let word = known.get(written);
  if (!word) {
    if (known.size > LIMIT) known.clear();
    known.set(written, (word = analyse(written, type)));
  }
  return word;
}

/** Letters of the «و» that a word nobody knows begins with before its number: 1 in «وبناته الثلاث», 0 in «وثائقه السبع». */
export const conjunctionOf = ({ form, entries }: Word): number =>
  entries.length === 0 && form.startsWith('و') && form.length > 3 && !STEMS.some((end) => isKnown(form.replace(/(?:ه|ها|هم|هن|نا)$/, '').replace(/ت$/, end))) ? 1 : 0;
const STEMS = ['ت', 'ه'];

/** One written word as the lexicon knows it. */
export const wordOf = (written: string): Word => readWord(written, 'word');

/** What the word means in one class, or undefined. */
export const entryOf = (word: Word | undefined, name: string): Entry | undefined =>
  word?.classes.get(name);
