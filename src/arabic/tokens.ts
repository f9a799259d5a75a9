import type { Span } from '../model/span.ts';
import { digitValue, isArabicLetter, isArabicMark, isInvisible, TATWEEL } from './letters.ts';

/** What a token is made of: letters of the Arabic script, digits of any family, other letters, or one sign. */
export type TokenType = 'word' | 'digits' | 'latin' | 'sign';

/** A piece of text that is read as one; white space is never part of it. */
export interface Token extends Span {
  type: TokenType;
  /** Whether nothing visible stands between it and the token before: «و12» is «و» and a glued «12». */
  glued: boolean;
}

const SPACE = 0;
const WORD = 1;
const DIGIT = 2;
const LATIN = 3;
const SIGN = 4;
const SILENT = 5;

/** Marks that may stand inside a number when a digit follows at once: 1,234.5 · ١٬٢٣٤٫٥ · 12،5 · 1’000 · 8ر13. */
const INSIDE_NUMBER = new Set([0x2e, 0x2c, 0x066b, 0x066c, 0x060c, 0x2019, 0x27, 0x0631, 0xfead]);

/** ''…'', <<…>>, ((…)): two signs typed for one quotation mark. */
const DOUBLED = new Set([0x27, 0x28, 0x29, 0x2018, 0x2019, 0x3c, 0x3e]);

function sortOf(code: number): number {
  if (code === 0x0a) return SIGN; // a line break ends a sentence
  if (code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028) return SPACE;
  if (isInvisible(code)) return SILENT;
  if (code === TATWEEL || isArabicMark(code)) return SILENT;
  if (isArabicLetter(code)) return WORD;
  if (digitValue(code) >= 0) return DIGIT;
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? LATIN : SIGN;
  if (code === 0xb2 || code === 0xb3) return SILENT; // the end of «م²» and «km²»
  if (code === 0xaa || code === 0xb5 || code === 0xba) return LATIN;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SIGN;
  if (code < 0x0590) return LATIN;
  if (code >= 0x0600 && code <= 0x06ff) return SIGN;
  if (code >= 0x2010 && code <= 0x2bff) return SIGN;
  if (code >= 0x3001 && code <= 0x303f) return SIGN;
  if (code >= 0xfd3e && code <= 0xfdff) return SIGN;
  return LATIN;
}

/** One more than the sort of every code unit seen so far that news is written in; 0 of one not seen. */
const SORTS = new Uint8Array(0x2100);
const sort = (code: number): number => (SORTS[code] || (SORTS[code] = sortOf(code) + 1)) - 1;
const TYPES: readonly TokenType[] = ['sign', 'word', 'digits', 'latin', 'sign'];

/**
 * Cuts a text into tokens in one pass. Offsets are UTF-16 code units of `text`; tokens are disjoint, in order, never
 * empty, and cover everything but white space and what is invisible between words. Tashkeel and tatweel stay with the
 * token that they stand in or after, so that «بـ» of «بـ6» is one token; a bidi mark inside «25٫5» does not cut the number.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let glued = false;
  while (at < length) {
    const kind = sort(text.charCodeAt(at));
    if (kind === SPACE || kind === SILENT) {
      if (kind === SPACE) glued = false;
      at++;
      continue;
    }
    const start = at++;
    if (kind === DIGIT) at = endOfNumber(text, at);
    else if (kind === SIGN) {
      if (DOUBLED.has(text.charCodeAt(start)) && text.charCodeAt(at) === text.charCodeAt(start)) at++;
    } else {
      for (; at < length; at++) {
        const next = sort(text.charCodeAt(at));
        if (next !== kind && next !== SILENT && !(kind === LATIN && next === DIGIT)) break;
        if (next === SILENT && isSeparator(text.charCodeAt(at))) break;
      }
      while (at - 1 > start && isInvisible(text.charCodeAt(at - 1))) at--; // «ساعة» and a bidi mark behind it: the mark is no letter
      if (kind === LATIN && isAddress(text, start, at)) at = endOfAddress(text, at);
    }
    tokens.push({ start, end: at, type: TYPES[kind] ?? 'sign', glued: glued && tokens.length > 0 });
    glued = true;
  }
  return tokens;
}

/** Zero width space: written by some systems where a space was meant. */
const isSeparator = (code: number): boolean => code === 0x200b;

function endOfNumber(text: string, from: number): number {
  let at = from;
  let end = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = sort(code);
    if (kind === DIGIT) end = at + 1;
    else if (kind === SILENT && !isSeparator(code)) continue;
    else if (!INSIDE_NUMBER.has(code) || at + 1 >= text.length || !digitFollows(text, at + 1)) break;
  }
  return end;
}

/** «https://…», «www.…»: whether Latin letters begin an address, whatever bidi marks a right-to-left editor has put around its signs. */
function isAddress(text: string, start: number, end: number): boolean {
  const sign = afterInvisible(text, end);
  if (text[sign] === ':') return text[afterInvisible(text, sign + 1)] === '/' && text[afterInvisible(text, afterInvisible(text, sign + 1) + 1)] === '/';
  return text[sign] === '.' && text.slice(start, end).toLowerCase() === 'www';
}

function afterInvisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** An address of the web is one token, whatever digits and signs it has. */
function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = sort(text.charCodeAt(at));
    if (kind === SPACE || kind === WORD || text.charCodeAt(at) === 0x0a) break;
    at++;
  }
  return at;
}

function digitFollows(text: string, at: number): boolean {
  while (at < text.length && sort(text.charCodeAt(at)) === SILENT) at++;
  return at < text.length && digitValue(text.charCodeAt(at)) >= 0;
}
