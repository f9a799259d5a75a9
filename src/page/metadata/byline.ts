import { fold } from '../../arabic/normalize.ts';
import type { Item } from '../blocks/item.ts';
import type { Box } from '../tree/box.ts';
import { textOf } from '../tree/box.ts';
import { AGENCIES, PLACES } from './lexicon/places.ts';
import { momentIn } from './moment.ts';
import { relativeIn } from './relative.ts';
import type { Scene } from './scene.ts';
import { likeness } from './title.ts';

const LABEL = '(?:بقلم|بقلم الكاتب|كتب|كتبت|كتبها|كتبه|كتبته|كتب لكم|الكاتب|الكاتبه|للكاتب|اعداد|اعداد وتحرير|اعدها|تحرير|ترجمه|حوار|حاوره|حاورته|حاورها|اجري الحوار|اجرت الحوار|تقرير|تحقيق|متابعه|متابعات|تغطيه|مراسل|بواسطه|من طرف|المحرر|الناشر|نشر بواسطه|نشرت بواسطه|اضيف بواسطه|مشاركه من|كاتب المقال|كاتب الخبر|اسم الكاتب|المؤلف|الصحفي|by|written by|author|par)';
const LABELLED = new RegExp(`^(?:[^\\p{L}\\p{N}]*)${LABEL}(?:(?:\\s*\\([^)]*\\))?\\s*[:：/|\\-–—]+\\s*|\\s+(?:ال(?:كاتب|كاتبه|صحفي|دكتور|استاذ)\\s*[:/]?\\s*)?)(.+)$`, 'u');
const SOURCE = /^(?:[^\p{L}\p{N}]*)(?:المصدر|مصدر الخبر|مصدر|المصادر|source|نقلا عن|وكالات)\s*[:：|\-–—]\s*(.+)$/u;
const AUTHOR_NAMES = / (?:author|authors|byline|writer|reporter|auteur|creator|contributor|kateb|katib|journalist|editor|by author|posted by|source) /;

const places = new Set(PLACES.map(fold));
const agencies = new Map(AGENCIES.map((name) => [bare(name), name]));

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
}

export interface Byline {
  byline?: string;
  notes: string[];
}

/**
 * Who wrote it: a labelled line beside the headline («بقلم: …»), what the page marks as author, a reporter with a city
 * («الرياض - …»), the structured data, the source or the signature behind the body, the agency in brackets at its end.
 */
export function bylineOf(scene: Scene): Byline {
  const lines = linesIn(scene.below);
  const above = linesIn(scene.above.slice(0, 5));
  const said = structuredAuthor(scene);
  const behind = linesIn(scene.behind.slice(0, 12));
  const opening = scene.body.slice(0, 2).map(({ text }) => text.split('\n')[0] ?? '').filter((text) => text.length < 70);
  const shown =
    firstOf(lines, ({ text }) => labelled(text, scene)) ??
    firstOf(above, ({ text }) => labelled(text, scene)) ??
    /[\s.،!؟-]بقلم\s*[:：/-]?\s*(.{4,40})$/u.exec(scene.title)?.[1] ??
    firstOf(lines, ({ text, item }) => (isMarked(item.box) ? nameIn(text, scene) : undefined)) ??
    firstOf(lines, ({ text }) => placed(text, scene)) ??
    firstOf(opening, (text) => labelled(text, scene)) ??
    firstOf(above, ({ text, item }) => (isMarked(item.box) ? nameIn(text, scene) : undefined)) ??
    propAuthor(scene) ??
    firstOf(lines, ({ text }) => agencyIn(text));
  const found =
    shown ??
    said ??
    firstOf([...lines, ...above], ({ text }) => source(text, scene)) ??
    firstOf(behind, ({ text }) => source(text, scene) ?? labelled(text, scene)) ??
    firstOf(behind.slice(0, 2), ({ text, item }) => (item.verdict?.step.startsWith('tail') ? personIn(text) : undefined)) ??
    agencyAtEnd(scene) ??
    authorBox(scene);
  const notes = shown && said && likeness(shown, said) < 0.5 ? [`structured data says the author is ${said}, the page shows ${shown}`] : [];
  return { ...(found ? { byline: found.trim() } : {}), notes };
}

interface NearLine {
  text: string;
  item: Item;
}

/** The short lines of some blocks; a label that stands alone («المصدر:») is joined with the line behind it. */
function linesIn(items: readonly Item[]): NearLine[] {
  const lines = items.filter(isLine).flatMap((item) => item.text.split('\n').map((text) => ({ text, item })));
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

/** «كتب: …», «إعداد …», «بواسطة: …», also behind a date in the same line. */
function labelled(text: string, scene: Scene): string | undefined {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  if (folded.length > 90) return undefined;
  const whole = LABELLED.exec(folded);
  const inside = whole ?? new RegExp(`[\\s|،\\d](?:بقلم|بواسطه|كتب|كتبت|اعداد)\\s*[:：]\\s*(.+)$`, 'u').exec(folded);
  const rest = inside?.[1];
  if (!rest) return undefined;
  const original = text.replace(/\s+/g, ' ').trim();
  return nameIn(tailOf(original, rest), scene);
}

/** The end of the line as written that folds to `rest`. */
function tailOf(original: string, rest: string): string {
  for (let at = Math.max(0, original.length - rest.length * 2); at < original.length; at++) {
    if (fold(original.slice(at)).trim() === rest.trim()) return original.slice(at);
  }
  return rest;
}

/** A name out of a line that is known to hold one: without dates, cities, brackets and titles of sections. */
export function nameIn(text: string, scene?: Scene): string | undefined {
  let line = text.replace(/\s+/g, ' ').replace(/^[\s:：|\-–—/•]+/u, '');
  const labelledRest = LABELLED.exec(fold(line));
  if (labelledRest?.[1] && /^[^\p{L}]*(?:بقلم|بواسطه|by|written by|كتب|كتبت|الكاتب|المحرر|author)(?![\p{L}])/u.test(fold(line))) line = tailOf(line, labelledRest[1]);
  line = line.replace(/^(?:منذ|قبل)\s.*$/u, '');
  const moment = momentIn(line);
  const numeral = /\s*[|،,•·-]?\s*(?:\d|[٠-٩]|منذ |قبل |يوم |السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|نشر|تاريخ|آخر تحديث|@|https?:)/u;
  if (moment || relativeIn(line, new Date(0)) || /@|https?:/.test(line)) line = line.split(numeral).find((part) => /\p{L}{2}/u.test(part)) ?? '';
  const parts = line.split(/\s*(?:[|•·\n]|\s[-–—]\s|\s[-–—]|[-–—]\s|:|：|\s\/\s|\()\s*/u).map((part) => part.replace(/[()«»"[\]]/g, '').trim()).filter((part) => part !== ''); // prettier-ignore
  const names = parts.filter((part) => !places.has(bare(part)) && !isAllPlaces(part));
  const [name = parts[0]] = names;
  if (!name) return undefined;
  const clean = name.replace(/[\s:،,.\-–—|/]+$/u, '').replace(/^(?:أ\.|د\.|م\.)?\s*/u, (title) => title);
  const count = clean.split(' ').length;
  if (!/\p{L}{2}/u.test(clean) || clean.length > 60 || count > 7 || clean.length < 3) return undefined;
  if (scene && likeness(clean, scene.title) > 0.8) return undefined;
  return clean;
}

const isAllPlaces = (part: string): boolean => part.split(/\s*[،,/]\s*/).every((one) => places.has(bare(one)));

/** A reporter with a city on either side: «الرياض - محمد الفهد», «سعاد ناصر (تونس)», «الدوحة: أحمد علي». */
function placed(text: string, scene: Scene): string | undefined {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length > 80) return undefined;
  const line = momentIn(whole) ? whole.replace(/\s*[|،,-]?\s*(?:\d|[٠-٩]).*$/u, '') : whole;
  const parts = line.replace(/[()]/g, ' - ').split(/\s*[-–—:：|،,/]\s*/u).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  if (parts.length < 2 || parts.length > 6) return undefined;
  const [before = '', after = ''] = parts.slice(-2);
  // A caption that has run into the line: «… في الحقل الرياض - سالم العلي».
  if (parts.length === 2 && !places.has(bare(before)) && places.has(bare(before.split(' ').at(-1) ?? '')) && before.split(' ').length > 3) return nameIn(after, scene);
  if (!parts.some((part) => places.has(bare(part)))) return undefined;
  const name = parts.find((part) => !places.has(bare(part)) && /\p{L}{3}/u.test(part) && part.split(' ').length <= 5 && !momentIn(part) && !/\d/.test(part));
  if (!name || /(?:أخبار|اخبار|محليات|الرئيسية|رياضة|سياسة|اقتصاد)/u.test(name)) return undefined;
  const words = name.split(' ').length;
  return words >= 2 || agencies.has(bare(name)) || /^[«"]/.test(text) ? nameIn(name, scene) : undefined;
}

function source(text: string, scene: Scene): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const rest = SOURCE.exec(fold(line))?.[1];
  return rest && rest.length < 60 ? agencyIn(rest) ?? nameIn(tailOf(line, rest), scene) : undefined;
}

function agencyIn(text: string): string | undefined {
  return agencies.get(bare(text.replace(/[()«»]/g, ' ')));
}

/** A person's name alone on its line: two to five words, no sign of a sentence, no digit. */
function personIn(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^[\s\-–—/*•]+|[\s\-–—/*•]+$/gu, ''); // prettier-ignore
  const words = line.split(' ');
  if (words.length < 2 || words.length > 5 || /[\d.:؟!،؛#]/u.test(line) || line.length > 45) return agencyIn(line);
  return line;
}

/** The page marks the box (or one close around it) as the author's. */
function isMarked(box: Box): boolean {
  let at: Box | null = box;
  for (let up = 0; at && up < 4 && at.letters < 130; up++, at = at.parent) if (AUTHOR_NAMES.test(at.names)) return true;
  return false;
}

function propAuthor(scene: Scene): string | undefined {
  const first = scene.body[0]?.box.order ?? 0;
  const last = scene.body[scene.body.length - 1]?.box.order ?? 0;
  for (const { name, box } of scene.survey.props) {
    if (!/^(?:author|creator)$/.test(name) || box.letters > 80 || box.order > last + 30 || box.order < first - 250) continue;
    const text = box.letters > 0 ? textOf(box) : (scene.survey.dom.attribute(box.element, 'content') ?? '');
    const found = nameIn(text, scene);
    if (found && !isSite(found, scene)) return found;
  }
  return undefined;
}

/** An author's box beside the story: the first short line of a box that is called so. */
function authorBox(scene: Scene): string | undefined {
  for (const item of scene.items) {
    if (item.letters > 40 || item.letters < 5 || !isLine(item)) continue;
    let at: Box | null = item.box;
    for (let up = 0; at && up < 4; up++, at = at.parent) {
      if (/ (?:author|writer|about author|author box|author info|author bio) /.test(at.names) && at.letters < 600) {
        const person = nameIn(item.text, scene);
        if (person && person.split(' ').length >= 2 && !/(?:المزيد|مقالات|جميع|عن الكاتب|الكاتب)/u.test(person)) return person;
      }
    }
  }
  return undefined;
}

function structuredAuthor(scene: Scene): string | undefined {
  const { structured } = scene;
  const names = structured.stories.flatMap((story) => authorsIn(story['author'] ?? story['creator'])).filter((name) => usable(name, scene));
  if (names.length > 0) return [...new Set(names)].slice(0, 4).join('، ');
  for (const key of ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'article:author_name', 'twitter:data1']) {
    const value = structured.meta.get(key);
    if (value && usable(value, scene) && (key !== 'twitter:data1' || /^(?:كتب|written by)/i.test(structured.meta.get('twitter:label1') ?? ''))) return value;
  }
  return undefined;
}

function authorsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(authorsIn);
  if (value && typeof value === 'object') {
    const { name, '@type': type } = value as Record<string, unknown>;
    return type === 'Organization' && typeof name === 'string' && !agencies.has(bare(name)) ? [] : authorsIn(name);
  }
  return [];
}

function usable(name: string, scene: Scene): boolean {
  return name.length > 2 && name.length < 60 && !/https?:|@|\.(?:com|net|org)\b/i.test(name) && !/^(?:admin|administrator|editor|user\d*|webmaster|root|غير معروف|مدير الموقع|فريق التحرير|المحرر|هيئة التحرير)$/i.test(name.trim()) && !isSite(name, scene);
}

function isSite(name: string, scene: Scene): boolean {
  const copyright = scene.structured.meta.get('copyright') ?? '';
  return (scene.siteName !== '' && likeness(name, scene.siteName) > 0.7) || (copyright !== '' && bare(copyright).includes(bare(name).replace(/^و?/u, '')));
}

/** «(بترا)» or «(أ ف ب)» at the end of the last paragraph, «/قنا/» in the dateline of the first. */
function agencyAtEnd(scene: Scene): string | undefined {
  const paragraphs = scene.body.filter((item) => item.block.type === 'paragraph');
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1];
  const end = last && /[([/]\s*([^()[\]/]{2,30})\s*[)\]/][\s.\-–—]*$/u.exec(last.text)?.[1];
  const start = first && /^[^\n]{0,60}?[([/]\s*([^()[\]/]{2,30})\s*[)\]/]/u.exec(first.text.slice(0, 110))?.[1];
  return (end && agencies.get(bare(end))) || (start && agencies.get(bare(start))) || undefined;
}
