import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { joinWords } from '../../arabic/words.ts';

/** What is said to women and men at once: «انضم/ي», «القراء/ات». */
const INCLUSIVE = regex('g')`(\p{L}{2})/(?:[يهنت]|ات|وا|ين)(?!\p{L})`;
/** A text folded, in the one form that the rows are written in. */
export const foldInclusive = (text: string): string => (text.includes('/') ? fold(text).replace(INCLUSIVE, '$1') : fold(text));
/** What parts a line into what stands before and behind it; so do dots, where there are several. */
const PARTING = new Set(Array.from(':：|…؛;/\\«»"“”>‹›<•*–—-', (sign) => sign.charCodeAt(0)));
const parts = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return PARTING.has(code) || (code === 0x2e && text.charCodeAt(at + 1) === 0x2e);
};
/** What means nothing in a row of the lexicon. */
const NO_NOTATION = regex('g')`[^\p{L}\p{N}:()[\]|#… ]+`;
/** What rows are written in: most have nothing else, and need not be searched for every letter of the world. */
const NOTATION = /^[\u0621-\u064aa-z0-9:()[\]|#… ]*$/;

/** `تابع!` is what is asked of a man, a woman, of several: تابع، تابعي، تابعوا. */
const IMPERATIVE = regex('g')`(\p{L}+)!`;

/** A row of the lexicon, or a part of one, folded, with its imperatives in all their forms and without signs that mean nothing. */
export function plainNotation(says: string): string {
  const folded = fold(says.replace(IMPERATIVE, '$1|$1ي|$1وا'));
  return NOTATION.test(folded) ? folded : folded.replace(NO_NOTATION, ' ');
}

/**
 * A line as the lexicon sees it: folded words with one space between; a colon, bar, dash or arrow is the word `:`;
 * every other sign is gone. «إقرأ أيضاً: …» becomes `اقرا ايضا :`.
 */
export function wordsOf(line: string): string {
  return joinWords(foldInclusive(line), ' ', parts);
}

const WORD = '[^ :]+';

/** The regular expression of one `says`, over `wordsOf` a line; not anchored. Throws on unbalanced brackets. */
export function sourceOf(says: string): string {
  const folded = plainNotation(says);
  let source = '';
  let first = true;
  let gap = '';
  for (const token of tokensOf(folded)) {
    if (token === '…') {
      gap = first ? `(?:${WORD} ){0,6}?` : `(?: :?${WORD}| :){0,8}? `;
      if (first) { source += gap; gap = ''; } // prettier-ignore
      continue;
    }
    const optional = token.startsWith('[') && token.indexOf(']') === token.length - 1;
    const part = partOf(token);
    const joint = gap || (first ? '' : ' ');
    if (optional) source += first ? `(?:${part} )?` : `(?:${joint}${part})?`;
    else {
      source += joint + part;
      first = false;
    }
    gap = '';
  }
  return source + (gap ? `(?: ${WORD}){1,6}` : '');
}

/** A row's name for people: its phrase in its first wording, «اقرأ أيضا» for `(اقرأ|طالع) [على] (أيضا|المزيد)`. */
export function nameOf(says: string): string {
  return says
    .replace(/\[[^\]]*\]|!/g, '')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Splits at spaces that stand in no bracket. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  let token = '';
  for (const char of text.trim()) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (char === ' ' && depth === 0) {
      if (token !== '') tokens.push(token);
      token = '';
    } else token += char;
  }
  if (token !== '') tokens.push(token);
  return tokens;
}

function partOf(token: string): string {
  const optionalPrefix = token.startsWith('[') && token.indexOf(']') === token.length - 1;
  const inner = optionalPrefix ? token.slice(1, -1) : token;
  const source = inner
    .replace(/ *\| */g, '|')
    .replace(/\( +| +\)/g, (bracket) => bracket.trim())
    .replace(/\(/g, '(?:')
    .replace(/\[/g, '(?:')
    .replace(/\]/g, ')?')
    .replace(/#/g, '\\d+[kKmM]?');
  return optionalPrefix ? `(?:${source})` : source;
}
