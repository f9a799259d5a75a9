import type { FurnitureKind } from '../../model/article.ts';
import { ADVERTISEMENT } from './lexicon/advertisement.ts';
import { COMMENT_RULES } from './lexicon/comment-rules.ts';
import { COMMENTS } from './lexicon/comments.ts';
import { LEGAL } from './lexicon/legal.ts';
import { METADATA } from './lexicon/metadata.ts';
import { NAVIGATION } from './lexicon/navigation.ts';
import type { Phrase } from './lexicon/phrase.ts';
import { PROMO } from './lexicon/promo.ts';
import { RELATED } from './lexicon/related.ts';
import { SHARE } from './lexicon/share.ts';
import { TAGS } from './lexicon/tags.ts';
import { TRENDING } from './lexicon/trending.ts';
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

interface Rule extends Sense {
  fits: RegExp;
}

let compiled: { any: RegExp; rules: Rule[] } | undefined;

/** Compiled at the first question, not while loading. */
function rules(): { any: RegExp; rules: Rule[] } {
  if (compiled) return compiled;
  const all = FAMILIES.flatMap(([family, phrases]) => phrases.map((phrase) => ({ family, phrase, source: sourceOf(phrase.says) })));
  // و before the first word («واقرأ أيضا») and a number before it («5 الأكثر قراءة») change nothing.
  const head = '^(?:: )?(?:\\d+ (?:: )?)?و?';
  const digits = '^(?:: )?';
  const start = (source: string): string => (source.startsWith('\\d') ? digits : head);
  // The beginnings are factored out, so that they are tried once and not once a row.
  const any = [digits, head].map((beginning) => `${beginning}(?:${all.flatMap(({ source }) => (start(source) === beginning ? [source] : [])).join('|')})(?= |$)`);
  compiled = {
    any: new RegExp(any.join('|'), 'u'),
    rules: all.map(({ family, phrase, source }) => ({ family, phrase, fits: new RegExp(`${start(source)}(?:${source})(?= |$)`, 'u') })),
  };
  return compiled;
}

/** Longest line that any row can mean, in signs. */
export const LONGEST_LINE = 900;

/** Signs at the beginning of a line that tell whether any row can fit it: rows stand at the beginning and are shorter. */
const TELLING = 240;

/**
 * The first row of the lexicon that fits a line in its place, or undefined. `line` is the text of one line of the page
 * (a paragraph, a heading, a list item).
 */
export function senseOf(line: string, place: Place): Sense | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const { any, rules: all } = rules();
  const beginning = wordsOf(line.slice(0, TELLING));
  if (!any.test(beginning)) return undefined;
  const words = line.length <= TELLING ? beginning : wordsOf(line);
  const total = countOf(words);
  for (const { family, phrase, fits } of all) {
    const match = fits.exec(words);
    if (match && holds(phrase, words.slice(match[0].length), total, place)) return { family, phrase };
  }
  return undefined;
}

/** Words that make a statement of a label: «الأكثر قراءة لا يعني الأكثر أهمية». */
const SAYS_MORE = / (?:لا|لم|لن|ليس|ليست|هل|لماذا|كيف|هو|هي|كان|كانت|يعني|تعني|قال|قالت|يقول|تقول|الذي|التي|بعد|قبل|بسبب|ضد|يثير|تثير|تكشف|يكشف)(?= |$)/u;

function holds(phrase: Phrase, rest: string, total: number, place: Place): boolean {
  if (phrase.behind && !place.behind) return false;
  switch (phrase.as) {
    case 'label':
      return countOf(rest) <= (phrase.words ?? 0) && !SAYS_MORE.test(rest);
    case 'opening':
      return total <= (phrase.words ?? 30) && (rest === '' || /^ (?::|\d)/.test(rest) || place.linked);
    case 'notice':
      return total <= (phrase.words ?? 60);
  }
}

/** Words of a line, colons and numbers not counted. */
function countOf(words: string): number {
  return words.split(' ').filter((word) => word !== '' && word !== ':' && !/^\d+$/.test(word)).length;
}
