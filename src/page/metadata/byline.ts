import { fold } from '../../arabic/normalize.ts';
import type { Item } from '../blocks/item.ts';
import type { Box } from '../tree/box.ts';
import { textOf } from '../tree/box.ts';
import { linesOfItem } from './scene.ts';
import { agencyIn, arePersons, bareWords, isPerson, nameIn, reporterIn } from './names.ts';
import type { Scene } from './scene.ts';
import { structuredAuthor, usable } from './structured-author.ts';
import { likeness } from './title.ts';

const LABEL = '(?:بقلم|بقلم الكاتب|كتب|كتبت|كتبها|كتبه|كتبته|كتابه|نص|نصوص|الكاتب|الكاتبه|للكاتب|اعداد|اعداد وتحرير|اعدها|اعدته|اعده|تحرير|ترجمه|حوار|حاوره|حاورته|حاورها|اجري الحوار|اجرت الحوار|تقرير|تحقيق|متابعه|متابعات|تغطيه|مراسل|بواسطه|من طرف|المحرر|الناشر|نشر بواسطه|نشرت بواسطه|اضيف بواسطه|ارسلت بواسطه|مشاركه من|كاتب المقال|كاتب الخبر|اسم الكاتب|المؤلف|الصحفي|by|written by|author|par)';
const LABELLED = new RegExp(`^(?:[^\\p{L}\\p{N}]*)${LABEL}(?:(?:\\s*\\([^)]*\\))?\\s*[:：/|\\-–—]+\\s*|\\s+(?:ال(?:كاتب|كاتبه|صحفي)\\s*[:/]?\\s*)?)(.+)$`, 'u');
const LABELLED_INSIDE = /[\s|،\d](?:بقلم|بواسطه|كتب|كتبت|اعداد)\s*[:：]?\s+(.+)$/u;
const SOURCE = /^(?:[^\p{L}\p{N}]*)(?:المصدر|مصدر الخبر|مصدر|المصادر|source|نقلا عن|وكالات)\s*[:：|\-–—]\s*(.+)$/u;
const AUTHOR_NAMES = / (?:author|authors|aut|auth|byline|by|writer|writers|wr|reporter|reporters|reps|auteur|creator|contributor|kateb|katib|journalist|journalistes?|editor|signature|sig|posted|source) /;

export interface Byline {
  byline?: string;
  notes: string[];
}

interface NearLine {
  text: string;
  item: Item;
}

/**
 * Who wrote it: a labelled line beside the headline («بقلم: …»), what the page marks as author, a person alone on a line
 * or with a city («الرياض - …»), the structured data, the source or the signature behind the body, the dateline, the
 * agency in brackets at the end. Of two that contradict, the page's own wins and the other is noted.
 */
export function bylineOf(scene: Scene): Byline {
  const below = linesIn(scene.below);
  const above = linesIn(scene.above.filter((item) => item.verdict?.reason !== 'share').slice(0, 6));
  const behind = linesIn(scene.behind.slice(0, 12));
  const paragraphs = scene.body.filter(({ block }) => block.type === 'paragraph');
  const opening = paragraphs.slice(0, 2).map(({ text }) => text.split('\n')[0] ?? '');
  const closing = scene.body.at(-1)?.block.type === 'paragraph' ? (paragraphs.at(-1)?.text.split('\n').at(-1) ?? '') : '';
  const said = structuredAuthor(scene);
  const ways: (() => string | undefined)[] = [
    () => firstOf(below, labelled) ?? firstOf(above, labelled),
    () => /[\s.،!؟-]بقلم\s*[:：/-]?\s*(.{4,40})$/u.exec(scene.title)?.[1],
    () => firstOf(below, marked),
    () => firstOf(below, ({ text }) => reportersIn(text) ?? reporterIn(text)),
    () => firstOf(below, ({ text }) => (arePersons(text) ? (/[()–—|-]/.test(text) ? nameIn(text) : text) : undefined)),
    () => firstOf(opening.filter((text) => text.length < 70), (text) => labelled({ text }) ?? reporterIn(text) ?? (isPerson(text) ? text : undefined)), // prettier-ignore
    () => firstOf(above, marked),
    () => propAuthor(scene),
    () => firstOf(below, ({ text }) => agencyIn(text)),
  ];
  const later: (() => string | undefined)[] = [
    () => reporterInDateline(opening[0] ?? ''),
    () => firstOf([...below, ...above], source),
    () => firstOf(behind, (line) => source(line) ?? labelled(line)),
    () => firstOf(behind.slice(0, 3), signature),
    () => (closing.length < 60 ? (labelled({ text: closing }) ?? signature({ text: closing })) : undefined),
    () => agencyAtEnd(scene),
    () => authorBox(scene),
  ];
  const fit = (name: string | undefined): name is string => name !== undefined && likeness(name, scene.title) < 0.8;
  const shown = firstOf(ways, (way) => [way()].find(fit));
  const found = shown ?? said ?? firstOf(later, (way) => [way()].find(fit));
  const notes = shown && said && likeness(shown, said) < 0.5 ? [`structured data says the author is ${said}, the page shows ${shown}`] : [];
  return { ...(found ? { byline: found.trim() } : {}), notes };
}

/** The short lines of some blocks; a label that stands alone («المصدر:») is joined with the line behind it. */
function linesIn(items: readonly Item[]): NearLine[] {
  const lines = items.filter(isLine).flatMap((item) => linesOfItem(item).map((text) => ({ text, item })));
  return lines.map((line, i) => (/^\s*\p{L}+(?: \p{L}+)?\s*:\s*$/u.test(line.text) ? { ...line, text: `${line.text} ${lines[i + 1]?.text ?? ''}` } : line));
}

const isLine = (item: Item): boolean => item.letters > 1 && item.letters < 110 && (item.block.type === 'paragraph' || item.block.type === 'heading' || item.block.type === 'list');

function firstOf<T>(all: readonly T[], pick: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = pick(one);
    if (found) return found;
  }
  return undefined;
}

/** «كتب: …», «إعداد …», «نشر بتاريخ … بواسطة …». */
function labelled({ text }: { text: string }): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const folded = fold(line);
  if (folded.length > 110) return undefined;
  const rest = LABELLED.exec(folded)?.[1] ?? LABELLED_INSIDE.exec(folded)?.[1];
  // «كتب التاريخ» is no byline: without a colon a name has to follow.
  if (!rest || (!/[:：/|–—-]/.test(folded.slice(0, folded.length - rest.length)) && !isPerson(nameIn(rest) ?? '') && rest.split(' ').length > 4)) return undefined;
  // «نص: فلان، صوت: فلانة»: the first of several roles.
  const name = tailOf(line, rest).split(/\s+[|•·]\s+|\s*[،,]\s*\p{L}+\s*[:：]/u)[0] ?? '';
  return arePersons(name) ? name : nameIn(name);
}

/** «درعا - هيثم الحريري | الحسكة - جوان عيسى»: several reporters, each with a city. */
function reportersIn(text: string): string | undefined {
  const parts = text.split(/\s*[|؛]\s*/u);
  if (parts.length < 2 || parts.length > 4 || !parts.some((part) => reporterIn(part))) return undefined;
  // Where one is known for a reporter, the others stand in the same form.
  const names = parts.map((part) => reporterIn(part) ?? (/^\S+(?: \S+)?\s*[-–—:]\s*\S+ \S+/u.test(part) ? nameIn(part) : undefined));
  return names.every((name) => name !== undefined) ? names.join('، ') : undefined;
}

/** The end of the line as written that folds to `rest`. */
function tailOf(line: string, rest: string): string {
  for (let at = Math.max(0, line.length - rest.length * 2); at < line.length; at++) if (fold(line.slice(at)).trim() === rest.trim()) return line.slice(at).trim();
  return rest;
}

function source({ text }: { text: string }): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const rest = SOURCE.exec(fold(line))?.[1];
  return rest && rest.length < 60 ? (agencyIn(rest) ?? nameIn(tailOf(line, rest))) : undefined;
}

/** A name alone behind the body, or with the paper: «بردى برس - ريم شاهين». */
function signature({ text, item }: { text: string; item?: Item }): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^[\s\-–—/*•]+|[\s\-–—/*•]+$/gu, ''); // prettier-ignore
  if (line.length > 60) return undefined;
  const words = line.split(' ');
  // A name that the lexicon does not know counts where nothing but it stands under the last sentence.
  const plain = item?.verdict?.step === 'tail: signature' && words.length >= 2 && words.length <= 4 && !/[\d.:؟!،؛#()]/u.test(line);
  return agencyIn(line) ?? reporterIn(line) ?? (isPerson(line) || plain ? line : undefined);
}

/** A short line in a box that the page calls the author's (or one close around it). */
function marked({ text, item }: NearLine): string | undefined {
  let at: Box | null = item.box;
  for (let up = 0; at && up < 4 && at.letters < 130; up++, at = at.parent) {
    if (!AUTHOR_NAMES.test(at.names) && at.tag !== 'address') continue;
    const plain = text.replace(/^\s*(?:كتب|كتبت|بقلم|بواسطة|by)\s*[:：]?\s+/iu, '');
    const name = arePersons(plain) && !/[()–—|-]/.test(plain) ? plain : (labelled({ text }) ?? nameIn(text));
    // «المصدر» and «source» also name what is no person; a section or a counter is neither.
    return name && !/^(?:أخبار|اخبار|محليات|رياضة|اقتصاد|سياسة|ثقافة)$/u.test(name) ? name : undefined;
  }
  return undefined;
}

function propAuthor(scene: Scene): string | undefined {
  const first = scene.body[0]?.box.order ?? 0;
  const last = scene.body.at(-1)?.box.order ?? 0;
  for (const { name, box } of scene.survey.props) {
    if (!/^(?:author|creator)$/.test(name) || box.letters > 80 || box.order > last + 40 || box.order < first - 250) continue;
    const found = nameIn(box.letters > 0 ? textOf(box) : (scene.survey.dom.attribute(box.element, 'content') ?? ''));
    if (found && usable(found, scene)) return found;
  }
  return undefined;
}

/** «نزوى - سالم الحراصي: دشنت …»: the reporter in the dateline of the first paragraph. */
function reporterInDateline(first: string): string | undefined {
  const opening = /^([^.؟!\n]{5,60}?)\s*[:：]\s/u.exec(first.slice(0, 80))?.[1];
  const found = opening && /[-–—/،(]/.test(opening) ? reporterIn(opening) : undefined;
  return found && isPerson(found) ? found : undefined;
}

/** «(بترا)» or «(أ ف ب)» at the end of the last paragraph, «/قنا/» in the dateline of the first. */
function agencyAtEnd(scene: Scene): string | undefined {
  const paragraphs = scene.body.filter((item) => item.block.type === 'paragraph');
  const end = /[([/]\s*([^()[\]/]{2,30})\s*[)\]/][\s.\-–—]*$/u.exec(paragraphs.at(-1)?.text ?? '')?.[1];
  const start = /^[^\n]{0,60}?[([/]\s*([^()[\]/]{2,30})\s*[)\]/]/u.exec(paragraphs[0]?.text.slice(0, 110) ?? '')?.[1];
  return (end && agencyIn(end)) || (start && agencyIn(start)) || undefined;
}

/** An author's box beside the story: the first short line of a box that is called so. */
function authorBox(scene: Scene): string | undefined {
  for (const item of scene.items) {
    if (item.letters > 40 || item.letters < 5 || !isLine(item)) continue;
    let at: Box | null = item.box;
    for (let up = 0; at && up < 4; up++, at = at.parent) {
      if (!/ (?:author|writer|about author|author box|author info|author bio) /.test(at.names) || at.letters > 600) continue;
      const person = nameIn(item.text);
      if (person && bareWords(person).includes(' ') && !/(?:المزيد|مقالات|جميع|عن الكاتب|الكاتب)/u.test(person)) return person;
    }
  }
  return undefined;
}
