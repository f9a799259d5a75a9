import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { FurnitureKind } from '../../model/article.ts';
import type { Item } from '../blocks/item.ts';
import { isProse } from '../furniture/bench.ts';
import { APPEAL_STEP } from '../furniture/controls.ts';
import { houseOf, withoutHouse } from './house.ts';
import { isLabel, leadsOn } from './labels.ts';
import { bareWords, isName, isPerson } from './names.ts';
import { sectionOf } from './about.ts';
import type { Scene } from './scene.ts';
import { linesOfItem } from './scene.ts';
import { likeness } from './title.ts';

/** A line of the page that may name the writer; of a line that stands for itself only the text is known. */
export interface Line {
  text: string;
  item?: Item;
}

/** A line with the block that it stands in. */
export interface NearLine extends Line {
  item: Item;
}

/** What the ways of finding the writer look at: the short lines around the story, without the site's own name. */
export interface Near {
  scene: Scene;
  /** Between headline and body, above the headline (nearest first), behind a standfirst that opens the body. */
  below: readonly NearLine[];
  above: readonly NearLine[];
  early: readonly NearLine[];
  /** Rows below the headline that are longer than lines: writer, date, section, comments and views on one. */
  rows: readonly NearLine[];
  /** Behind the body; read only where nobody is named before it. */
  behind(): readonly NearLine[];
  /** Behind the body, but among its paragraphs: «… الرحلة. ⏎ اقرأ أيضا: … ⏎ رمزي الخطيب». */
  among(): readonly NearLine[];
  /** First lines of the first two paragraphs. */
  opening: readonly string[];
  /** First and last paragraph; last line of the body where it ends in a paragraph. */
  first: string;
  last: string;
  closing: string;
  isHouse(name: string): boolean;
  /** The story does not speak of the name's bearer: who writes it is not its subject. */
  isStranger(name: string): boolean;
  /** What `pick` finds in the first of `all` in which it finds what can be a writer's name. */
  pick<T>(all: readonly T[], pick: (one: T) => string | undefined): string | undefined;
}

/** Blocks that are looked at above the headline and behind the body. */
const ABOVE = 6;
const BEHIND = 12;
/** What readers say names readers. */
const READERS: ReadonlySet<string> = new Set<FurnitureKind>(['comments', 'commentRules']);
/** What asks for an address of mail is signed by nobody; nor do readers sign the story. */
const maySign = ({ verdict }: Item): boolean => !verdict || (!READERS.has(verdict.reason) && verdict.step !== APPEAL_STEP);

/** Those who hold the offices of a house, folded. */
const OFFICE = regex()`^[^\p{L}]*(?:رئيس|رئيسه|مدير|مديره|المدير|المديره|المشرف|المشرفه|صاحب|سكرتير|نائب|الناشر) ?(?:ال)?(?:تحرير|عام|عامه|مسؤول|مسءول|امتياز|مجلس|تنفيذي|موقع)?(?!\p{L})`;
/** So many names under one another are a list of columnists. */
const COLUMNISTS = 3;

/** Without the names in which a house presents its own people: columnists under one another, those who hold its offices. */
function withoutStaff(items: readonly Item[]): Item[] {
  const named = items.map(({ text }) => isPerson(text.split('\n')[0] ?? ''));
  const isColumnist = (i: number): boolean => {
    const names = items[i]?.text.split('\n') ?? [];
    if (names.length >= COLUMNISTS && names.every(isPerson)) return true;
    if (!named[i]) return false;
    const [from, to] = [named.lastIndexOf(false, i), named.indexOf(false, i)];
    return (to < 0 ? named.length : to) - from > COLUMNISTS;
  };
  const holds = (item: Item | undefined): boolean => item !== undefined && item.letters < 60 && OFFICE.test(fold(item.text));
  return items.filter((item, i) => !isColumnist(i) && !holds(item) && !(named[i] && holds(items[i - 1])));
}

/** Where somebody is found elsewhere, behind the name: «سمر الخطيب @samar». */
const HANDLE = /(?<=\S)[\s|(،,-]+@[A-Za-z0-9_.]{2,30}\)?\s*$/u;

/** Longest row, in signs. */
const ROW = 250;

/** The surroundings of a story. Where the site's own name may be the writer, `house` says so. */
export function nearOf(scene: Scene): Near & { house(): Near } {
  const isHouse = houseOf(scene);
  const lines = (items: readonly Item[]): NearLine[] => linesIn(items, isHouse);
  const paragraphs = scene.body.filter(({ block }) => block.type === 'paragraph');
  const section = bareWords(sectionOf(scene.structured) ?? '');
  const may = (name: string): boolean => isName(name) && !isLabel(name) && bareWords(name) !== section && likeness(name, scene.title) < 0.8;
  let behind: NearLine[] | undefined;
  let among: NearLine[] | undefined;
  const near: Near = {
    scene,
    below: lines(scene.below),
    above: lines(scene.above.filter((item) => item.verdict?.reason !== 'share').slice(0, ABOVE)),
    early: lines(scene.early),
    rows: scene.below.filter((item) => !isShort(item) && item.letters < ROW).map((item) => ({ text: item.text, item })),
    behind: () => (behind ??= lines(withoutStaff(scene.behind).filter(maySign).slice(0, BEHIND))),
    among: () => (among ??= lines(amongParagraphs(scene, paragraphs))),
    opening: paragraphs.slice(0, 2).map(({ text }) => withoutHouse(text.split('\n')[0] ?? '', isHouse)),
    first: paragraphs[0]?.text ?? '',
    last: paragraphs.at(-1)?.text ?? '',
    closing: scene.body.at(-1)?.block.type === 'paragraph' ? (paragraphs.at(-1)?.text.split('\n').at(-1) ?? '') : '',
    isHouse,
    isStranger: strangerTo(scene),
    pick: pickWhere((name) => may(name) && !isHouse(name)),
  };
  return { ...near, house: () => ({ ...near, pick: pickWhere(may) }) };
}

/** The first of what is found that fits; a candidate that is no name gives way to the next. */
function pickWhere(fits: (name: string) => boolean): Near['pick'] {
  return (all, pick) => {
    for (const one of all) {
      const found = pick(one);
      if (found !== undefined && found !== '' && fits(found)) return found;
    }
    return undefined;
  };
}

/** Blocks behind the body that stand in the same box as its last paragraph. */
function amongParagraphs(scene: Scene, paragraphs: readonly Item[]): Item[] {
  const box = paragraphs.at(-1)?.box.parent;
  return withoutStaff(scene.behind).filter((item) => box !== null && item.box.parent === box && item.block.type === 'paragraph' && item.linked === 0).slice(0, BEHIND);
}

/** The short lines of some blocks; a label that stands alone («المصدر:») is joined with the line behind it. */
function linesIn(items: readonly Item[], isHouse: (name: string) => boolean): NearLine[] {
  const lines = items.filter((item) => isShort(item) && !isLinkRow(item)).flatMap((item) => partsOf(item).map((text) => ({ text: withoutHouse(text.replace(HANDLE, ''), isHouse), item })));
  return lines.map((line, i) => (leadsOn(line.text, lines[i + 1]?.text ?? '') ? { ...line, text: `${line.text} ${lines[i + 1]?.text ?? ''}` } : line));
}

export const isShort = (item: Item): boolean => item.letters > 1 && item.letters < 110 && (item.block.type === 'paragraph' || item.block.type === 'heading' || item.block.type === 'list');

/** Three links and more with nothing between them are keywords; writers are joined by a comma or an «و». */
function isLinkRow({ block, text, linked, box }: Item): boolean {
  if (block.type !== 'paragraph' || box.children.length < 3 || /[،,|/؛]|\sو/u.test(text)) return false;
  const parts = box.children.filter((child) => child.letters > 0);
  return parts.length >= 3 && parts.every((child) => child.box && child.tag === 'a') && linked >= 0;
}

/** The lines of a block with its spans, or the spans alone where nothing but style parts them: «كفاح زعلمراسل الاقتصاد». */
export function partsOf(item: Item): string[] {
  const all = linesOfItem(item);
  const spans = all.slice(item.text.split('\n').length);
  return spans.some((span, i) => i > 0 && item.text.includes(`${spans[i - 1] ?? ''}${span}`)) ? spans : all;
}

/** Asked of few names, so the story is read at the first. */
function strangerTo(scene: Scene): (name: string) => boolean {
  let told: Set<string> | undefined;
  const wordsOf = (text: string): string[] => bareWords(text).split(' ').map((word) => word.replace(/^[وفبل]?ال/u, '')).filter((word) => word.length >= 3); // prettier-ignore
  return (name) => {
    told ??= new Set([scene.title, ...scene.body.filter(isProse).map(({ text }) => text)].flatMap(wordsOf));
    const family = wordsOf(name).slice(1);
    return !family.some((word) => told?.has(word)) && !scene.items.some((item) => item.linked > 0.5 && item.text.trim() === name);
  };
}
