import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import { isProse } from '../furniture/bench.ts';
import type { Box } from '../tree/box.ts';
import { textOf, walkBoxes } from '../tree/box.ts';
import { sectionOf } from './about.ts';
import { agencyAtEnd, agencyInOpening, agencyOfLine } from './dateline.ts';
import { houseOf, withoutHouse } from './house.ts';
import { isLabel, labelled, leadsOn, tailOf } from './labels.ts';
import { mayBeName, nameBehindTown, nameBesideDate, nameOverRole } from './plain-name.ts';
import { agencyIn, arePersons, bareWords, hasFirstName, isDesk, isName, isPerson, nameIn, reporterIn } from './names.ts';
import { linesOfItem } from './scene.ts';
import type { Scene } from './scene.ts';
import { structuredAuthor, usable } from './structured-author.ts';
import { likeness } from './title.ts';

const SOURCE = regex()`^(?:[^\p{L}\p{N}]*)(?:المصدر|مصدر الخبر|مصدر|المصادر|source|نقلا عن|وكالات)\s*[:：|\-–—]\s*(.+)$`;
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
 * Who wrote it: a labelled line beside the headline («بقلم: …»), a link to the author, a person in what the page marks as
 * author, a person alone on a line or with a city («الرياض - …»), a desk, the structured data, the source or the signature
 * behind the body, the dateline, the agency in brackets at the end; the site's own name only where nobody else is named.
 * Of two that contradict, the page's own wins and the other is noted.
 */
export function bylineOf(scene: Scene): Byline {
  const isHouse = houseOf(scene);
  const below = linesIn(scene.below, isHouse);
  const above = linesIn(scene.above.filter((item) => item.verdict?.reason !== 'share').slice(0, 6), isHouse);
  // A standfirst that reads like prose opens the body; what is said of the author may stand behind it.
  const early = linesIn(scene.early, isHouse);
  const paragraphs = scene.body.filter(({ block }) => block.type === 'paragraph');
  const opening = paragraphs.slice(0, 2).map(({ text }) => withoutHouse(text.split('\n')[0] ?? '', isHouse));
  const closing = scene.body.at(-1)?.block.type === 'paragraph' ? (paragraphs.at(-1)?.text.split('\n').at(-1) ?? '') : '';
  const stranger = strangerTo(scene);
  const texts = (lines: readonly NearLine[]): string[] => lines.map(({ text }) => text);
  const said = structuredAuthor(scene);
  const section = bareWords(sectionOf(scene.structured) ?? '');
  const named = (name: string | undefined): name is string => name !== undefined && isName(name) && !isLabel(name) && bareWords(name) !== section && likeness(name, scene.title) < 0.8;
  const fit = (name: string | undefined): name is string => named(name) && !isHouse(name);
  // A candidate that is no name gives way to the next line.
  let fits: (name: string | undefined) => name is string = fit;
  const first = <T>(all: readonly T[], pick: (one: T) => string | undefined): string | undefined => firstOf(all, (one) => [pick(one)].find((name) => fits(name)));
  const ways: (() => string | undefined)[] = [
    () => first(below, labelled) ?? first(above, labelled),
    () => /[\s.،!؟-]بقلم\s*[:：/-]?\s*(.{4,40})$/u.exec(scene.title)?.[1],
    () => first([...below, ...early], (line) => authorLink(line, scene)) ?? first(above, (line) => (marked(line) ? authorLink(line, scene) : sureOf(authorLink(line, scene)))),
    () => first([...below, ...early], (line) => sureOf(marked(line))),
    () => first(below, ({ text }) => reportersIn(text) ?? reporterIn(text)),
    () => first(below, ({ text }) => (arePersons(text) ? (/[()–—|-]/.test(text) ? nameIn(text) : text) : undefined)),
    () => nameOverRole(texts(below), stranger),
    () => first(opening.filter((text) => text.length < 70), (text) => labelled({ text }) ?? reporterIn(text) ?? (isPerson(text) ? text : nameBehindTown(text))), // prettier-ignore
    () => first(above, (line) => sureOf(marked(line))),
    () => nameOverRole(texts(above).reverse(), stranger),
    () => propAuthor(scene),
    () => first(early, labelled),
    () => first(early, ({ text }) => reportersIn(text) ?? reporterIn(text) ?? (arePersons(text) ? text : undefined)),
    () => first(below, marked),
    () => nameBesideDate(texts(below), stranger),
    () => first(below, ({ text }) => nameBehindTown(text)),
    () => nameInOpening(opening[0] ?? ''),
    () => (said === undefined ? first(above, marked) : undefined),
    () => first(below, ({ text }) => agencyOfLine(text) ?? (isDesk(text) ? text : undefined)),
  ];
  // What stands behind the body is read only where nobody is named before it.
  let read: NearLine[] | undefined;
  const behind = (): NearLine[] => (read ??= linesIn(scene.behind.slice(0, 12), isHouse));
  const later: (() => string | undefined)[] = [
    // A reporter is named before the agency that the text comes from.
    () => first(behind(), (line) => (line.item.linked < 0.5 ? labelled(line) : undefined)),
    () => authorBox(scene) ?? nameOverRole(texts(behind()), stranger),
    () => first(behind().slice(0, 3), (line) => sureOf(signature(line, stranger))),
    () => first([...below, ...above], source),
    () => first(behind(), source),
    () => first(behind().slice(0, 3), (line) => signature(line, stranger)),
    () => (closing.length < 60 ? (nameOverRole([closing], stranger) ?? labelled({ text: closing }) ?? source({ text: closing }) ?? signature({ text: closing }, stranger)) : undefined),
    () => agencyAtEnd(paragraphs.at(-1)?.text ?? '') ?? agencyInOpening(paragraphs[0]?.text ?? ''),
    () => (isGallery(scene) ? first([...below, ...above, ...behind()], photographer) : undefined),
    () => first(above.slice(0, 3), ({ text, item }) => (item.linked < 0.5 && hasFirstName(text) && arePersons(text) && stranger(text) ? text : undefined)),
  ];
  const shown = first(ways, (way) => way());
  let found = shown ?? said ?? first(later, (way) => way());
  if (found === undefined) {
    // Nobody else is named: the site's own name, where it stands as the author.
    fits = named;
    found = first(ways, (way) => way());
  }
  const notes = shown && said && likeness(shown, said) < 0.5 ? [`structured data says the author is ${said}, the page shows ${shown}`] : [];
  return { ...(found ? { byline: found.trim() } : {}), notes };
}

/** The short lines of some blocks; a label that stands alone («المصدر:») is joined with the line behind it. */
function linesIn(items: readonly Item[], isHouse: (name: string) => boolean): NearLine[] {
  const lines = items.filter(isLine).flatMap((item) => partsOf(item).map((text) => ({ text: withoutHouse(text, isHouse), item })));
  return lines.map((line, i) => (leadsOn(line.text, lines[i + 1]?.text ?? '') ? { ...line, text: `${line.text} ${lines[i + 1]?.text ?? ''}` } : line));
}

/** The lines of a block with its spans, or the spans alone where nothing but style parts them: «كفاح زعلمراسل الاقتصاد». */
function partsOf(item: Item): string[] {
  const all = linesOfItem(item);
  const spans = all.slice(item.text.split('\n').length);
  return spans.some((span, i) => i > 0 && item.text.includes(`${spans[i - 1] ?? ''}${span}`)) ? spans : all;
}

const isLine = (item: Item): boolean => item.letters > 1 && item.letters < 110 && (item.block.type === 'paragraph' || item.block.type === 'heading' || item.block.type === 'list');

function firstOf<T>(all: readonly T[], pick: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = pick(one);
    if (found) return found;
  }
  return undefined;
}

/** «درعا - هيثم الحريري | الحسكة - جوان عيسى»: several reporters, with or without a city each. */
function reportersIn(text: string): string | undefined {
  const parts = text.split(/\s*[|؛]\s*/u);
  if (parts.length < 2 || parts.length > 5) return undefined;
  if (arePersons(text)) return parts.join('، ');
  if (!parts.some((part) => reporterIn(part))) return undefined;
  // Where one is known for a reporter, the others stand in the same form.
  const names = parts.map((part) => reporterIn(part) ?? (/^\S+(?: \S+)?\s*[-–—:]\s*\S+ \S+/u.test(part) ? nameIn(part) : undefined));
  return names.every((name) => name !== undefined) ? names.join('، ') : undefined;
}

function source({ text }: { text: string }): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const rest = SOURCE.exec(fold(line))?.[1];
  return rest && rest.length < 60 ? (agencyIn(rest) ?? nameIn(tailOf(line, rest))) : undefined;
}

/** A name alone behind the body, or with the paper: «بردى برس - ريم شاهين». */
function signature({ text, item }: { text: string; item?: Item }, stranger: (name: string) => boolean): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^[\s\-–—/*•]+|[\s\-–—/*•]+$/gu, ''); // prettier-ignore
  if (line.length > 60) return undefined;
  const words = line.split(' ');
  // A name that the lexicon does not know counts where nothing but it stands under the last sentence.
  const plain = item?.verdict?.step === 'tail: signature' && words.length >= 2 && words.length <= 4 && !/[\d.:؟!،؛#()]/u.test(line) && mayBeName(line) && stranger(line);
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

/** A person, a desk or an agency; a column's title in the author's box is none («كلمة حق»). */
const sureOf = (name: string | undefined): string | undefined => (name !== undefined && (arePersons(name) || isDesk(name) || agencyIn(name) !== undefined) ? name : undefined);

const AUTHOR_ADDRESS = regex('i')`(?:^|[/?&=._-])(?:authors?|auteurs?|writers?|kuttab|kateb|katib|columnists?|journalists?|reporters?|by|byline|الكاتب|كاتب|كتاب)[/=_-]+[\p{L}\p{N}]`;

/** The text of a link that the page marks as leading to the author: rel=author, or an address like /writer/12. */
function authorLink({ text, item }: NearLine, { survey: { dom } }: Scene): string | undefined {
  let found: string | undefined;
  if (item.box.letters > 160) return undefined;
  walkBoxes(item.box, (box) => {
    if (found !== undefined || box.tag !== 'a' || box.letters < 4 || box.letters > 40) return found === undefined;
    let address = dom.attribute(box.element, 'href') ?? '';
    try {
      address = decodeURI(address);
    } catch {
      // a broken escape is read as it stands
    }
    const marks = / author /.test(` ${dom.attribute(box.element, 'rel') ?? ''} ${dom.attribute(box.element, 'itemprop') ?? ''} `) || AUTHOR_ADDRESS.test(address);
    const linked = marks ? textOf(box) : '';
    if (linked !== '' && text.includes(linked) && linked.includes(' ')) found = arePersons(text) && /[،,]|\sو/u.test(text) && !/[()–—|-]/.test(text) ? text : nameIn(linked);
    return true;
  });
  return found;
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

/** «نزوى - سالم الحراصي: دشنت …», «كتبت رغد العيسى: …»: the reporter in the opening of the first paragraph. */
function nameInOpening(first: string): string | undefined {
  const opening = /^([^.؟!\n]{5,60}?)\s*[:：]\s/u.exec(first.slice(0, 80))?.[1];
  if (!opening) return undefined;
  if (!/[-–—/،(]/.test(opening)) return personIn(labelled({ text: opening }));
  return personIn(reporterIn(opening)) ?? nameBehindTown(opening);
}

/** Pictures with their captions and hardly any text: who took them is the author. */
const isGallery = ({ body }: Scene): boolean => {
  const pictures = body.filter(({ block }) => block.type === 'image').length;
  return pictures >= 3 && body.filter((item) => item.block.type !== 'image' && isProse(item)).length <= pictures + 1;
};

const photographer = ({ text }: { text: string }): string | undefined => personIn(nameIn(/^\s*(?:تصوير|عدسة|صور)\s*[:：/-]?\s*(.+)$/u.exec(text)?.[1] ?? ''));

const personIn = (name: string | undefined): string | undefined => (name !== undefined && isPerson(name) ? name : undefined);

/** Whether the story does not speak of a name's bearer: who writes it is not its subject. Asked of few names, so the story is read at the first. */
function strangerTo(scene: Scene): (name: string) => boolean {
  let told: Set<string> | undefined;
  const wordsOf = (text: string): string[] => bareWords(text).split(' ').map((word) => word.replace(/^[وفبل]?ال/u, '')).filter((word) => word.length >= 3); // prettier-ignore
  return (name) => {
    told ??= new Set([scene.title, ...scene.body.filter(isProse).map(({ text }) => text)].flatMap(wordsOf));
    const family = wordsOf(name).slice(1);
    return !family.some((word) => told?.has(word)) && !scene.items.some((item) => item.linked > 0.5 && item.text.trim() === name);
  };
}
/** An author's box beside the story: the first short line of a box that is called so. */
function authorBox(scene: Scene): string | undefined {
  for (const item of scene.items) {
    if (item.letters > 40 || item.letters < 5 || !isLine(item)) continue;
    let at: Box | null = item.box;
    for (let up = 0; at && up < 4; up++, at = at.parent) {
      if (!/ (?:author|writer|about author|author box|author info|author bio) /.test(at.names) || at.letters > 600) continue;
      const person = nameIn(item.text.replace(/^(?:نبذة )?عن (?=\S+ )/u, ''));
      if (person && bareWords(person).includes(' ') && !/(?:المزيد|مقالات|جميع|عن الكاتب|الكاتب)/u.test(person)) return person;
    }
  }
  return undefined;
}
