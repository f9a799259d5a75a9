import { plainNotation } from './pattern.ts';

/** Stands for a number among the words that open a line. */
const NUMBER = '#';

/** A word of a row with its brackets. */
const TOKEN = /(?:\[[^\]]*\]|\([^)]*\)|[^ ()[\]])+/g;
/** `[ال](أخبار|مقالات)`, `[لقد]`, `(اقرأ|شاهد)`, `ملاحظة`. */
const FLAT = /^(?:\[([^()[\]]*)\])?(?:\(([^()[\]]*)\)|([^()[\]|]*))$/;

const NO_HEAD = [''];

/**
 * Every word, folded, with which a line can begin that a `says` fits: `(اقرأ|شاهد) أيضا` gives اقرا and شاهد. `#` stands for
 * a number. Undefined where it could be any word, or brackets stand in brackets: then every line is asked.
 */
export function openingsOf(says: string): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  // Mostly the first word is all: there is no need to fold the whole row.
  for (const [part] of says.matchAll(TOKEN)) {
    for (const token of plainNotation(part).match(TOKEN) ?? []) {
      const [flat, before, group, word = ''] = FLAT.exec(token) ?? [];
      if (flat === undefined || token.includes('…')) return undefined;
      let missing = false;
      for (const head of before === undefined ? NO_HEAD : ['', ...before.split('|').map((one) => one.trim())]) {
        for (const tail of (group ?? word).split('|')) {
          const opening = (head + tail).trim();
          const gap = opening.indexOf(' ');
          const first = gap < 0 ? opening : opening.slice(0, gap);
          if (first.includes(NUMBER) && first !== NUMBER) return undefined;
          if (first === '') missing = true;
          else words.add(first);
        }
      }
      // Where the word may be missing, the next one opens the line as well.
      if (!missing) return words;
    }
  }
  return undefined;
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
