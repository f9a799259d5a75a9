import { isArabicMark, isInvisible, TATWEEL } from '../arabic/letters.ts';
import { fold, isSeated } from '../arabic/normalize.ts';
import { STARTERS } from './lexicon/table.ts';
import { UNKNOWN_DUALS } from './roles.ts';
import type { Source } from './source.ts';

/**
 * Most words of a text begin no numeral, and their last three letters tell: clitics stand before a word and never
 * behind it. This is asked of every token, so it reads code units and makes nothing.
 */
const LETTERS = 0x0700 - 0x0600;
const UNSEEN = 255;
/** What stands on a letter and is none. */
const SKIPPED = 254;
/** Number of each Arabic letter seen so far, as `fold` sees it, 1 to 63; 0 for what is no letter of a number word as it stands. */
const NUMBER_OF = new Uint8Array(LETTERS).fill(UNSEEN);
const numbers = new Map<string, number>();

function numberOf(code: number): number {
  if (code < 0x0600 || code >= 0x0700) return isInvisible(code) ? SKIPPED : 0;
  const number = NUMBER_OF[code - 0x0600] ?? 0;
  return number === UNSEEN ? (NUMBER_OF[code - 0x0600] = numbered(code)) : number;
}

function numbered(code: number): number {
  if (isSeated(code)) return 0; // «مي» and a hamza behind it: folding makes them one letter
  if (code === TATWEEL || isArabicMark(code) || isInvisible(code)) return SKIPPED;
  const folded = fold(String.fromCharCode(code));
  if (!/^[\u0621-\u064a]$/.test(folded)) return 0;
  const number = numbers.get(folded) ?? numbers.size + 1;
  numbers.set(folded, number);
  return number;
}

const endingOf = (third: number, second: number, last: number): number => (third << 12) | (second << 6) | last;
/** 1 for each ending of three letters that some starter has. */
const ENDINGS = new Uint8Array(1 << 18);
const SIGNS = new Set<number>();

function learnStarter(form: string): void {
  const end = form.length;
  const last = numberOf(form.charCodeAt(end - 1));
  const second = end > 1 ? numberOf(form.charCodeAt(end - 2)) : 0;
  const third = end > 2 ? numberOf(form.charCodeAt(end - 3)) : 0;
  if (!last) SIGNS.add(form.charCodeAt(0));
  else if (third) ENDINGS[endingOf(third, second, last)] = 1;
  // «ست»: the letter before may be a clitic, or none
  else for (let any = 0; any < 64; any++) ENDINGS[endingOf(any, second, last)] = 1;
}

for (const ending of [...STARTERS.split(' '), ...UNKNOWN_DUALS]) learnStarter(ending);

/** Whether a numeral may begin at a token; a yes may turn out wrong, a no never. */
export function mayStart({ text, tokens }: Source, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.type === 'digits') return true;
  if (token.type === 'sign') return SIGNS.has(text.charCodeAt(token.start));
  if (token.type === 'latin') return false;
  let ending = 0;
  let letters = 0;
  for (let at = token.end - 1; at >= token.start && letters < 3; at--) {
    const number = numberOf(text.charCodeAt(at));
    if (number === SKIPPED) continue;
    if (!number) return true; // a letter of another form, which folding spells out
    ending |= number << (6 * letters++);
  }
  return ENDINGS[ending] === 1;
}
