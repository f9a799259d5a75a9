import { isArabicMark, isInvisible, TATWEEL } from '../arabic/letters.ts';
import { fold } from '../arabic/normalize.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import type { Source } from './source.ts';
import { rolesOf, UNKNOWN_DUAL } from './words.ts';

/**
 * Most words of a text begin no numeral, and their last three letters tell: clitics stand before a word and never
 * behind it. This is asked of every token, so it reads code units and makes nothing.
 */
const LETTERS = 0x0700 - 0x0600;
/** Number of each Arabic letter as `fold` sees it, 1 to 63; 0 for what is no letter of a number word. */
const NUMBER_OF = new Uint8Array(LETTERS);
const numbers = new Map<string, number>();
for (let code = 0; code < LETTERS; code++) {
  const folded = fold(String.fromCharCode(0x0600 + code));
  if (!/^[\u0621-\u064a]$/.test(folded)) continue;
  if (!numbers.has(folded)) numbers.set(folded, numbers.size + 1);
  NUMBER_OF[code] = numbers.get(folded) ?? 0;
}

const endingOf = (third: number, second: number, last: number): number => (third << 12) | (second << 6) | last;
/** 1 for each ending of three letters that some starter has. */
const ENDINGS = new Uint8Array(1 << 18);
const SIGNS = new Set<number>();

function learnStarter(form: string): void {
  const [third, second, last] = [-3, -2, -1].map((at) => NUMBER_OF[(form.at(at) ?? ' ').charCodeAt(0) - 0x0600] ?? 0);
  if (!last) SIGNS.add(form.charCodeAt(0));
  else if (third) ENDINGS[endingOf(third, second ?? 0, last)] = 1;
  // «ست»: the letter before may be a clitic, or none
  else for (let any = 0; any < 64; any++) ENDINGS[endingOf(any, second ?? 0, last)] = 1;
}

for (const [form, entries] of LEXICON) if (rolesOf(entries) !== 0) learnStarter(form);
learnStarter(UNKNOWN_DUAL);

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
    const code = text.charCodeAt(at);
    if (code === TATWEEL || isArabicMark(code) || isInvisible(code)) continue;
    const number = NUMBER_OF[code - 0x0600];
    if (!number) return true; // a letter of another form, which folding spells out
    ending |= number << (6 * letters++);
  }
  return letters < 3 || ENDINGS[ending] === 1;
}
