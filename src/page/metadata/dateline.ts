import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import { agencyIn, isPlace } from './names.ts';

/**
 * What opens the first paragraph before its sentence: «القدس المحتلة (رويترز) –», «كوباني:», «سلفيت- زيتونة برس:»,
 * «دمشق، سوريا (CNN) --»; or a short line of its own above it, «العمارة / الرافد نيوز».
 */
export function datelineOf(body: readonly Item[], below: readonly Item[] = []): string | undefined {
  const own = below.slice(-4).find((item) => item.block.type === 'paragraph' && item.text.length < 45 && /[/,،(–-]/u.test(item.text) && isDateline(item.text));
  if (own) return own.text.replace(/[\s:،.–—-]+$/u, '');
  const first = body.find((item) => item.block.type === 'paragraph')?.text;
  if (!first) return undefined;
  const line = first.split('\n')[0] ?? '';
  if (line.length < 45 && isDateline(line)) return line.replace(/[\s:،.–—-]+$/u, '');
  const marks = [...line.slice(0, 60).matchAll(/\s*(?::|[–—]|-{1,2}|[/)](?=\s))\s*/gu)];
  // The longest opening that is nothing but places, agencies and a word or two of the house.
  for (const mark of marks.reverse()) {
    const opening = line.slice(0, mark.index + (mark[0].trim() === ')' || mark[0].trim() === '/' ? 1 + mark[0].search(/\S/) : 0)).trim();
    if (opening.length > 1 && isDateline(opening)) return opening;
  }
  const alone = PLACE_ALONE.exec(line)?.[1];
  return alone && line.length > 60 ? alone : undefined;
}

const PLACE_ALONE = regex()`^(\p{L}{3,}(?: \p{L}{3,})?):\s`;

function isDateline(text: string): boolean {
  const parts = text.split(/[،,/():–—]|\s?-{1,2}\s|-{1,2}$/u).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  if (parts.length === 0 || parts.length > 4 || text.split(' ').length > 9) return false;
  const house = /(?:^|\s)(?:خاص|وكالات|متابعات|نيوز|برس|أونلاين|اونلاين|نت|الإخبارية|الاخبارية|وكالة|صحيفة|موقع|مراسل|موفد|المراسل)(?:\s|$)/u;
  const known = parts.some((part, i) => (i === 0 && isPlace(part)) || agencyIn(part) !== undefined || (i > 0 && house.test(part)));
  return known && parts.every((part) => part.split(' ').length <= 4);
}

/** Signs of an opening in which an agency may stand. */
const OPENING = 70;
/** What parts place, date and agency of a dateline; a hyphen inside a word does not. */
const PART = /\s*(?:[()[\]/:،,–—|]|-{1,2}(?=[\s\u0620-\u064a]))\s*/gu;

/**
 * The agency in the opening of a paragraph, whatever town stands before it: «العلا – واس: …», «عمّان - بترا - …»,
 * «الخرطوم، 3 أيار (أ ف ب) - …». Each part is a word or four, so that a sentence is none; what is a town as well (قنا)
 * counts only between brackets or bars.
 */
export function agencyInOpening(paragraph: string): string | undefined {
  const [first = ''] = paragraph.split('\n');
  // A line of its own over the text needs no sign behind the agency.
  const line = first.length < 45 && first.length < paragraph.length ? `${first} :` : first.slice(0, OPENING + 30);
  let from = 0;
  for (const mark of line.matchAll(PART)) {
    const part = line.slice(from, mark.index).trim();
    if (mark.index > OPENING || part.split(' ').length > 4) return undefined;
    const sign = line.slice(0, from).trim().at(-1) ?? '';
    if (part !== '' && agencyIn(part) && (/[([/]/.test(sign) || !isPlace(part))) return agencyIn(part);
    from = mark.index + mark[0].length;
  }
  return undefined;
}

/** The agency of a line that is nothing but town, date and agency: «برلين (د ب أ)», «عواصم - وكالات». */
export function agencyOfLine(text: string): string | undefined {
  const line = text.trim();
  // Where a picture is from says nothing of the story.
  if (line.length > 60 || /[.؟!]\s*\S/u.test(line) || /صور[ةه]?(?:\s|:)|تصوير|عدسة/u.test(line)) return undefined;
  return agencyIn(line) ?? (/[()/:،,–—|-]/.test(line) ? agencyInOpening(`${line} :`) : undefined);
}

/** The agency behind the last sentence: «(بترا)», «/قنا/», «– وكالات», «المصدر: رويترز» has its own reader. */
export function agencyAtEnd(paragraph: string): string | undefined {
  const text = paragraph.slice(-80);
  const enclosed = /[([/]\s*([^()[\]/]{2,30})\s*[)\]/][\s.\-–—]*$/u.exec(text)?.[1];
  const behindDash = /(?:[.؟!»”"]\s*|\s)[-–—]{1,2}\s*([^.\-–—()]{2,30}?)[\s.\-–—]*$/u.exec(text)?.[1];
  return (enclosed && agencyIn(enclosed)) || (behindDash && agencyIn(behindDash)) || undefined;
}
