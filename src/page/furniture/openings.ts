import { fold } from '../../arabic/normalize.ts';
import { tokensOf } from './pattern.ts';

/** Stands for a number among the words that open a line. */
const NUMBER = '#';

/** A first word on its way: `ended` once a space follows, so that nothing more is joined to it. */
interface Opening {
  word: string;
  ended: boolean;
}

/**
 * Every word, folded, with which a line can begin that a `says` fits: `(اقرأ|شاهد) أيضا` gives اقرا and شاهد. `#` stands for
 * a number. Undefined where it could be any word.
 */
export function openingsOf(says: string): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const token of tokensOf(fold(says).replace(/[^\p{L}\p{N}:()[\]|#… ]+/gu, ' '))) {
    if (token.includes('…')) return undefined;
    // A word that may be missing: the next one opens the line as well.
    const optional = token.startsWith('[') && token.indexOf(']') === token.length - 1;
    const openings = alternatives(optional ? token.slice(1, -1) : token, 0).openings;
    for (const { word } of openings) {
      if (word === '' || (word.includes(NUMBER) && word !== NUMBER)) return undefined;
      words.add(word);
    }
    if (!optional) return words;
  }
  return undefined;
}

/** Reads `a|b|c` up to a closing bracket. */
function alternatives(text: string, from: number): { openings: Opening[]; to: number } {
  const all: Opening[] = [];
  let openings: Opening[] = [{ word: '', ended: false }];
  const join = (pieces: readonly Opening[]): void => {
    openings = openings.flatMap((opening) => (opening.ended ? [opening] : pieces.map(({ word, ended }) => ({ word: opening.word + word, ended }))));
  };
  let at = from;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === ')' || char === ']') break;
    if (char === '(' || char === '[') {
      const inner = alternatives(text, at + 1);
      join(char === '[' ? [{ word: '', ended: false }, ...inner.openings] : inner.openings);
      at = inner.to;
    } else if (char === '|') {
      all.push(...openings);
      openings = [{ word: '', ended: false }];
    } else if (char === ' ') openings = openings.map(({ word }) => ({ word, ended: word !== '' }));
    else join([{ word: char, ended: false }]);
  }
  return { openings: [...all, ...openings], to: at };
}

/**
 * The words that can stand for the first one of a row in `words` (a line as `wordsOf` gives it): its first word, the one
 * behind a number («5 الأكثر قراءة»), both with and without و («واقرأ أيضا»). `whole` is false where the last of them is the
 * last word of the text, and so may go on where only the beginning of a line was given.
 */
export function openersOf(words: string): { openers: string[]; whole: boolean } {
  const all = words.split(' ', 4);
  let at = all[0] === ':' ? 1 : 0;
  const openers = ofWord(all[at] ?? '');
  if (openers.includes(NUMBER)) {
    at += all[at + 1] === ':' ? 2 : 1;
    openers.push(...ofWord(all[at] ?? ''));
  }
  return { openers, whole: words.length > all.slice(0, at + 1).join(' ').length };
}

function ofWord(word: string): string[] {
  const openers = [word];
  if (word.startsWith('و')) openers.push(word.slice(1));
  if (/^\d/.test(word)) openers.push(NUMBER);
  return openers;
}
