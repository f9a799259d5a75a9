import type { FurnitureKind } from '../../model/article.ts';
import { ADVERTISEMENT } from './lexicon/advertisement.ts';
import { COMMENT_RULES } from './lexicon/comment-rules.ts';
import { COMMENTS } from './lexicon/comments.ts';
import { LEGAL } from './lexicon/legal.ts';
import { METADATA } from './lexicon/metadata.ts';
import { NAVIGATION } from './lexicon/navigation.ts';
import { NOTICE_LABEL } from './lexicon/notice.ts';
import type { Phrase } from './lexicon/phrase.ts';
import { PROMO } from './lexicon/promo.ts';
import { RELATED } from './lexicon/related.ts';
import { SHARE } from './lexicon/share.ts';
import { TAGS } from './lexicon/tags.ts';
import { TRENDING } from './lexicon/trending.ts';
import { openersOf, openingsOf } from './openings.ts';
import { sourceOf, wordsOf } from './pattern.ts';

/** Every family with its rows, in the order in which they are asked: the first row that fits names the line. */
export const FAMILIES: readonly (readonly [FurnitureKind, readonly Phrase[]])[] = [
  ['commentRules', COMMENT_RULES],
  ['comments', COMMENTS],
  ['advertisement', ADVERTISEMENT],
  ['share', SHARE],
  ['tags', TAGS],
  ['related', RELATED],
  ['trending', TRENDING],
  ['promo', PROMO],
  ['legal', LEGAL],
  ['navigation', NAVIGATION],
  ['metadata', METADATA],
];

/** A row of the lexicon that fits a line. */
export interface Sense {
  family: FurnitureKind;
  phrase: Phrase;
}

/** What stands around a line, as far as a row asks. */
export interface Place {
  /** The line is a link, or one follows on it. */
  linked: boolean;
  /** The body lies before it. */
  behind: boolean;
}

interface Row extends Sense {
  /** Made at the first line that the row is asked about: most rows of the lexicon meet no line of a page. */
  fits?: RegExp;
}

interface Lexicon {
  rows: Row[];
  /** Numbers of the rows that can begin with a word, those of `open` among them. */
  byOpening: Map<string, readonly number[]>;
  /** Numbers of the rows that can begin with any word. */
  open: number[];
}

let known: Lexicon | undefined;

/** Read at the first question, not while loading. */
function lexicon(): Lexicon {
  if (known) return known;
  const rows = FAMILIES.flatMap(([family, phrases]) => phrases.map((phrase): Row => ({ family, phrase })));
  const open: number[] = [];
  const byOpening = new Map<string, number[]>();
  for (const [i, { phrase }] of rows.entries()) {
    const openings = openingsOf(phrase.says);
    if (!openings) open.push(i);
    for (const word of openings ?? []) {
      const list = byOpening.get(word);
      if (list) list.push(i);
      else byOpening.set(word, [i]);
    }
  }
  if (open.length > 0) for (const [word, list] of byOpening) byOpening.set(word, inOrder([...list, ...open]));
  known = { rows, byOpening, open };
  return known;
}

/** و before the first word («واقرأ أيضا») and a number before it («5 الأكثر قراءة») change nothing. */
function patternOf(says: string): RegExp {
  const source = sourceOf(says);
  return new RegExp(`^(?:: )?${source.startsWith('\\d') ? '' : '(?:\\d+ (?:: )?)?و?'}(?:${source})(?= |$)`, 'u');
}

/** Numbers of the rows that can begin a line, in their order. */
function rowsFor(openers: readonly string[]): readonly number[] {
  const { byOpening, open } = lexicon();
  const lists = openers.map((opener) => byOpening.get(opener)).filter((list) => list !== undefined);
  return lists.length > 1 ? inOrder(lists.flat()) : (lists[0] ?? open);
}

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Longest line that any row can mean, in signs. */
const LONGEST_LINE = 900;

/** Signs at the beginning of a line in which its first words stand, and in which every row that fits it ends. */
const TELLING = 48;
const LONGEST_ROW = 240;

/** Who is quoted goes on, and asks nobody to follow: «وتابع: "غيّرنا موقعنا"». */
const GOES_ON = /^[^\u0620-\u064a]*و?تابعت?(?:\s*[:：]| قائل| بالقول| القول)/u;

/**
 * The first row of the lexicon that fits a line in its place, or undefined; «تنويه:» before it changes nothing. `line` is the
 * text of one line of the page (a paragraph, a heading, a list item).
 */
export function senseOf(line: string, place: Place): Sense | undefined {
  return rowOf(line, place) ?? (NOTICE_LABEL.test(line) ? rowOf(line.replace(NOTICE_LABEL, ''), place) : undefined);
}

function rowOf(line: string, place: Place): Sense | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  // Nearly every line of a page begins with a word that begins no row, and nearly every other goes on otherwise: the
  // beginning is enough to leave it, without folding the whole paragraph.
  const short = wordsOf(line.slice(0, TELLING));
  const start = openersOf(short);
  if (start.whole && rowsFor(start.openers).length === 0) return undefined;
  const beginning = line.length <= TELLING ? short : wordsOf(line.slice(0, LONGEST_ROW));
  if (GOES_ON.test(line)) return undefined;
  const { rows } = lexicon();
  let words = '';
  let total = 0;
  for (const number of rowsFor(openersOf(beginning).openers)) {
    const row = rows[number];
    if (!row || (row.phrase.behind && !place.behind)) continue;
    row.fits ??= patternOf(row.phrase.says);
    if (!row.fits.test(beginning)) continue;
    if (words === '') total = countOf((words = line.length <= LONGEST_ROW ? beginning : wordsOf(line)));
    const match = row.fits.exec(words);
    if (match && holds(row.phrase, line, words.slice(match[0].length), total, place)) return row;
  }
  return undefined;
}

/** A line that goes on from the one before and ends as sentences do is no label: «والبحث عن القارب مستمر.» */
const JOINED_SENTENCE = /^\s*و.*[^.\s]\.\s*$/su;

/** Words that make a statement of a label: «الأكثر قراءة لا يعني الأكثر أهمية». */
const SAYS_MORE = / (?:لا|لم|لن|ليس|ليست|هل|لماذا|كيف|هو|هي|كان|كانت|يعني|تعني|قال|قالت|يقول|تقول|الذي|التي|بعد|قبل|بسبب|ضد|يثير|تثير|تكشف|يكشف)(?= |$)/u;

/** `rest` is what stands in the line behind the phrase, `total` how many words it has in all. */
function holds(phrase: Phrase, line: string, rest: string, total: number, { linked }: Place): boolean {
  switch (phrase.as) {
    case 'label':
      return rest === '' || (countOf(rest) <= (phrase.words ?? 0) && !SAYS_MORE.test(rest) && !JOINED_SENTENCE.test(line));
    case 'opening':
      return total <= phrase.words && (rest === '' || /^ (?::|\d)/.test(rest) || linked);
    case 'notice':
      return total <= phrase.words;
  }
}

/** Words of a line, colons and numbers not counted. */
function countOf(words: string): number {
  return words.split(' ').filter((word) => word !== '' && word !== ':' && !/^\d+$/.test(word)).length;
}
