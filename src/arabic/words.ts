import { regex } from './regex.ts';

const SIGN = regex()`^[\p{L}\p{N}]`;

/** What each code unit is: letters and digits, all else, or the second half of a sign, which is what the first half is; 0 where it was not met yet. */
const KINDS = new Uint8Array(0x10000);
const GAP = 1;
const WORD = 2;
const HALF = 3;

function kindOf(code: number): number {
  if (code >= 0xdc00 && code < 0xe000) return HALF;
  // Of the signs beyond U+FFFF those are letters that `regex` says: up to U+1EFFF, and the ideographs; no emoji.
  const isLetter = code >= 0xd800 && code < 0xdc00 ? code < 0xd83c || (code >= 0xd840 && code < 0xd8c0) : SIGN.test(String.fromCharCode(code));
  return isLetter ? WORD : GAP;
}

/** What stands for a gap that parts a line. */
const PART = ' : ';

/**
 * The words of a text, runs of letters and digits, with `between` between them instead of whatever stood there, and ` : `
 * instead of what holds a sign that `parts` at its place; nothing but those at either end. One walk over the code units, since
 * every line of a page is taken apart so, some of them often: a regular expression takes longer.
 */
export function joinWords(text: string, between: string, parts?: (text: string, at: number) => boolean): string {
  let out = '';
  /** Where the word began that the walk is in, -1 between words. */
  let from = -1;
  let isParted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = (KINDS[code] ||= kindOf(code));
    if (kind === WORD && from < 0) {
      from = at;
      out += isParted ? PART : out === '' ? '' : between;
      isParted = false;
    } else if (kind === GAP) {
      if (from >= 0) out += text.slice(from, at);
      from = -1;
      isParted ||= parts !== undefined && parts(text, at);
    }
  }
  if (from >= 0) out += text.slice(from);
  return (isParted ? out + PART : out).trim();
}
