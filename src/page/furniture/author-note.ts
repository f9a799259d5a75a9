import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import { mayBeName } from '../metadata/plain-name.ts';
import type { Bench } from './bench.ts';
import { isProse, judge } from './bench.ts';
import { REPORTING } from './lexicon/reporting.ts';
import { ROLE } from './lexicon/roles.ts';

/*
 * What stands under an article about who wrote it: «كاتب وباحث من المغرب، صدرت له ثلاث روايات.» It reads like prose and is
 * no sentence of the story: it begins with what its author is, indefinite or behind the name, and nobody says anything.
 */

const OPENS = regex()`^[^\p{L}]*(?:(?:عن )?(?:ال)?(?:كاتبه?|مؤلفه?|محرره?) ?[:：] ?)?(?:\p{L}+ (?:\p{L}+ ){1,3}?(?:[,،:–—-] ?|هو |هي )?)?(?:${ROLE})(?!\p{L})`;
/** The role comes first: nothing else has to say that this is about the author. */
const BARE = regex()`^[^\p{L}]*(?:${ROLE})(?!\p{L})`;
const REPORT = regex()`(?<!\p{L})[وف]?(?:${REPORTING}|ذكرت?|وفقا|[يت]ري|[يت]عتقد)(?!\p{L})`;
const ABOUT = regex()`^[^\p{L}]*(?:نبذه )?(?:عن )?(?:ال)?(?:كاتبه?|مؤلفه?|محرره?|مساهمون|مساهمه?|مشاركون|كاتب المقال|كاتبه المقال)[^\p{L}]*$`;

/** Longest note, in signs. */
const LONGEST = 320;

/** Judges a note on the author behind the last sentence of the story, and the line that stands over it: his name, «عن الكاتب». */
export function dropAuthorNote(bench: Bench): void {
  const items = bench.live();
  const last = items.findLastIndex(isProse);
  // A short note is no prose: it stands behind the last sentence with the name over it.
  const short = items.findIndex((item, i) => i > last && item.block.type === 'paragraph' && isNote(item, items[i - 1]));
  const at = short < 0 ? last : short;
  const note = items[at];
  if (!note || at === 0 || note.block.type !== 'paragraph' || note.letters > LONGEST || !items.slice(0, at).some(isProse)) return;
  const over = items[at - 1];
  const told = over !== undefined && over.letters < 40 && (ABOUT.test(fold(over.text)) || ((at > last || BARE.test(fold(note.text))) && isNameLine(over)));
  const text = fold(note.text);
  // Under «عن الكاتب» the title of a book may stand in quotes; a note that nothing announces would be a sentence with a quotation.
  if (REPORT.test(text) || (!told && /[«»"“”]/u.test(note.text)) || !(told || at > last || isSigned(note.text) || BARE.test(text) || (OPENS.test(text) && isApart(note, over)))) return;
  judge(note, 'metadata', 'author note');
  if (told) judge(over, 'metadata', 'author note');
  const above = told ? items[at - 2] : undefined;
  if (above && above.letters < 40 && ABOUT.test(fold(above.text))) judge(above, 'metadata', 'author note');
}

/** A line on what somebody does, under the name or behind a star: «كفاح زعل ⏎ صحفي يكتب عن المدن», «* كاتب وباحث من المغرب». */
const isNote = ({ text }: Item, over: Item | undefined): boolean => isSigned(text) || (BARE.test(fold(text)) && ((over !== undefined && isNameLine(over)) || /^\s*[*•]/u.test(text))) || (/^\s*[*•]/u.test(text) && OPENS.test(fold(text)));

/** Name and role on two lines of one paragraph: «- كفاح زعل ⏎ أستاذ الجغرافيا في إربد». */
function isSigned(text: string): boolean {
  const [name = '', role = '', ...more] = text.split('\n');
  return more.length === 0 && role.length < 120 && BARE.test(fold(role)) && mayBeName(name.replace(/^[\s*•–—-]+/u, ''));
}

const isNameLine = ({ block, text, letters }: Item): boolean => letters < 40 && (block.type === 'paragraph' || block.type === 'heading') && mayBeName(text);

/** In a box of its own, not among the paragraphs of the story. */
const isApart = (note: Item, before: Item | undefined): boolean => note.box.parent !== before?.box.parent;
