import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import type { Bench } from './bench.ts';
import { isProse, judge } from './bench.ts';

/*
 * What stands under an article about who wrote it: «كاتب وباحث من المغرب، صدرت له ثلاث روايات.» It reads like prose and is
 * no sentence of the story: it begins with what its author is, indefinite or behind the name, and nobody says anything.
 */

const ROLE = 'صحا?فيه?|كاتبه?|باحثه?|محرره?|مراسله?|اكاديميه?|اعلاميه?|روائيه?|شاعره?|مدونه?|مترجمه?|مصوره?|محلله?|مؤلفه?|ناقده?|قاصه?|مخرجه?|خبيره?|استاذه?|طبيبه?|مهندسه?|محاميه?|سفيره?|دبلوماسيه?';
const OPENS = regex()`^[^\p{L}]*(?:(?:عن )?(?:ال)?(?:كاتبه?|مؤلفه?|محرره?) ?[:：] ?)?(?:\p{L}+ (?:\p{L}+ ){1,3}?(?:[,،:–—-] ?|هو |هي )?)?(?:${ROLE})(?!\p{L})`;
/** The role comes first: nothing else has to say that this is about the author. */
const BARE = regex()`^[^\p{L}]*(?:${ROLE})(?!\p{L})`;
const REPORT = regex()`(?<!\p{L})[وف]?(?:قال|قالت|يقول|تقول|اضاف|اضافت|اكد|اكدت|اعلن|اعلنت|اوضح|اوضحت|ذكر|ذكرت|بحسب|وفقا|اشار|اشارت|يري|تري|يعتقد|تعتقد|يضيف|تضيف|يؤكد|تؤكد|صرح|صرحت|حذر|حذرت)(?!\p{L})`;
const ABOUT = regex()`^[^\p{L}]*(?:نبذه )?(?:عن )?(?:ال)?(?:كاتبه?|مؤلفه?|محرره?|مساهمون|مساهمه?|مشاركون|كاتب المقال|كاتبه المقال)[^\p{L}]*$`;

/** Longest note, in signs. */
const LONGEST = 320;

/** Judges a note on the author behind the last sentence of the story, and the line that stands over it. */
export function dropAuthorNote(bench: Bench): void {
  const items = bench.live();
  const at = items.findLastIndex(isProse);
  const note = items[at];
  if (!note || at === 0 || note.block.type !== 'paragraph' || note.letters > LONGEST || !items.slice(0, at).some(isProse)) return;
  const text = fold(note.text);
  const over = items[at - 1];
  const told = over !== undefined && over.letters < 40 && ABOUT.test(fold(over.text));
  // Under «عن الكاتب» the title of a book may stand in quotes; a note that nothing announces would be a sentence with a quotation.
  if (REPORT.test(text) || (!told && /[«»"“”]/u.test(note.text)) || !(told || BARE.test(text) || (OPENS.test(text) && isApart(note, items[at - 1])))) return;
  judge(note, 'metadata', 'author note');
  if (told) judge(over, 'metadata', 'author note');
}

/** In a box of its own, not among the paragraphs of the story. */
const isApart = (note: Item, before: Item | undefined): boolean => note.box.parent !== before?.box.parent;
