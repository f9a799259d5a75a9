import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import { textUnder } from '../tree/survey.ts';
import type { Box } from '../tree/box.ts';
import { textOf } from '../tree/box.ts';
import { isoOf, momentIn } from './moment.ts';
import { relativeIn } from './relative.ts';
import type { Scene } from './scene.ts';
import { linesOfItem } from './scene.ts';
import { storyText } from './structured.ts';

export interface Times {
  published?: string;
  modified?: string;
  notes: string[];
}

/** Longest line that is taken for a date line, in signs. */
const LONGEST = 160;

const UPDATED = regex()`(?:اخر|احدث) (?:تحديث|تعديل)|تم (?:التحديث|التعديل)|(?:^|[^\p{L}])(?:تحديث|التحديث|حدث|حدثت|updated|modified)`;
/** Before the first publication, where the update is named first. */
const PUBLISHED = regex()`(?<!\p{L})(?:ال)?نشرت?(?!\p{L})`;

/**
 * When the story was published and changed. The page's own date line beside the headline comes first; the structured
 * data completes it where both name the same day, stands in where the page shows nothing, and is noted where it
 * contradicts. Below those: a date behind the body, the address, the page's header, a distance from now.
 */
export function timesOf(scene: Scene): Times {
  const notes: string[] = [];
  const said = structuredTimes(scene);
  const shown = shownTimes(scene);
  let published = shown.published;
  if (said.published) {
    if (!published) published = said.published;
    else if (agree(said.published, published)) published = moreExact(said.published, published);
    else notes.push(`structured data says published ${said.published}, the page shows ${published}`);
  }
  published ??= shown.updated;
  published ??= said.modified;
  published ??= dateBehind(scene) ?? dateInAddress(scene.url) ?? dateAbove(scene) ?? shown.relative;
  const modified = shown.updated && said.modified && agree(said.modified, shown.updated) ? moreExact(said.modified, shown.updated) : (shown.updated ?? said.modified);
  return { ...(published ? { published } : {}), ...(modified && modified !== published ? { modified } : {}), notes };
}

function shownTimes(scene: Scene): { published?: string; updated?: string; relative?: string } {
  let published: string | undefined;
  let updated: string | undefined;
  let relative: string | undefined;
  let hijri: string | undefined;
  const near = [...scene.below, ...scene.early, ...scene.above.filter((item) => !isHeader(item.box)).slice(0, 7)];
  for (const item of near.filter((item) => item.letters <= LONGEST && item.block.type !== 'image' && item.block.type !== 'embed')) {
    const lines = piecesOf(item);
    for (const line of lines) {
      const isUpdate = UPDATED.test(fold(line));
      const cutAt = isUpdate ? fold(line).search(UPDATED) : -1;
      const before = cutAt > 12 ? momentIn(line.slice(0, cutAt)) : undefined;
      const moment = momentIn(line);
      if (before && moment) {
        published ??= momentIn(line)?.iso;
        const rest = momentIn(fold(line).slice(cutAt));
        updated ??= rest?.iso;
      } else if (moment && isUpdate) {
        updated ??= moment.iso;
        const publishedAt = fold(line).search(PUBLISHED);
        if (publishedAt > cutAt) published ??= momentIn(fold(line).slice(publishedAt))?.iso;
      }
      else if (moment?.hijri) hijri ??= moment.iso;
      else if (moment) published ??= withTime(moment.iso, lines);
      else relative ??= relativeIn(line, scene.now);
    }
  }
  published ??= updated ? undefined : hijri;
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}), ...(relative ? { relative } : {}) };
}

/** The lines of a block; where none shows a date, its pieces for themselves: «23 مايو 2024» and «11:00 ص» may stand side by side without a space. */
function piecesOf(item: Item): string[] {
  const lines = linesOfItem(item);
  if (!/\d{5}/.test(item.text) || lines.some((line) => momentIn(line))) return lines;
  return [...lines, ...item.box.children.map((child) => (child.box ? textOf(child) : child.text.trim()))];
}

/** The time that stands as a line of its own beside the date. */
function withTime(iso: string, lines: readonly string[]): string {
  if (iso.length > 10) return iso;
  const time = lines.map((line) => /^\s*(?:الساعة\s*)?[\d٠-٩]{1,2}:[\d٠-٩]{2}(?::[\d٠-٩]{2})?\s*(?:ص|م|صباحا|مساء|am|pm)?\.?\s*$/iu.test(line) && !/دقيقة|مدة|مشاهد/u.test(lines.join(' ')) && momentIn(`${iso} ${line}`)?.iso).find((found) => found);
  return time || iso;
}

const HEADER_NAMES = / (?:(?<! (?:item|entry|article|post|story|single|content|news) )header|topbar|top bar|navbar|menu|footer) /;

/** The page's own head, menu or foot, where a date is today's. */
function isHeader(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (/^(?:header|nav|footer)$/.test(at.tag) || HEADER_NAMES.test(at.names)) return true;
  return false;
}

function structuredTimes(scene: Scene): { published?: string; modified?: string } {
  const { structured } = scene;
  const first = (...values: (string | undefined)[]): string | undefined => {
    for (const value of values) {
      const iso = value ? isoOf(value) : undefined;
      if (iso) return iso;
    }
    return undefined;
  };
  const meta = (...names: string[]): (string | undefined)[] => names.map((name) => structured.meta.get(name));
  const published = first(
    storyText(structured, 'datePublished', 'dateCreated', 'uploadDate'),
    ...meta('article:published_time', 'og:article:published_time', 'datepublished', 'article.published', 'publishdate', 'publish-date', 'pubdate', 'date.published', 'dc.date.issued', 'dcterms.created', 'dc.date', 'sailthru.date', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'og:published_time', 'date'),
    propTime(scene, 'datepublished', 'datecreated'),
    propTime(scene, 'time'),
  );
  const modified = first(storyText(structured, 'dateModified'), ...meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'), propTime(scene, 'datemodified'));
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}

/** The first microdata date of that name that stands near the story: not inside a box judged furniture other than its data line. */
function propTime({ survey, items }: Scene, ...names: string[]): string | undefined {
  const lastKept = items.findLast((item) => !item.verdict)?.box.order ?? Number.POSITIVE_INFINITY;
  for (const { name, box } of survey.props) {
    if (!names.some((one) => name.split(' ').includes(one)) || isOther(box) || (name === 'time' && box.order > lastKept + 60)) continue;
    const { dom } = survey;
    const value = dom.attribute(box.element, 'datetime') ?? dom.attribute(box.element, 'content') ?? dom.attribute(box.element, 'title') ?? (box.letters < 80 ? textOf(box) : textUnder(box.element, dom));
    const iso = isoOf(value);
    if (iso) return iso;
  }
  return undefined;
}

/** In a list of other stories, in readers' comments or in a menu. */
function isOther(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    const reason = at.verdict?.reason;
    if (reason === 'related' || reason === 'trending' || reason === 'comments') return at.verdict?.step !== 'outside';
    if (at.tag === 'li' && at.linkLetters * 2 > at.letters) return true;
  }
  return false;
}

function dateBehind({ behind }: Scene): string | undefined {
  for (const { text, letters, block } of behind.slice(0, 12)) {
    if (letters > 90 || block.type === 'list' || block.type === 'image') continue;
    const moment = momentIn(text);
    // Nothing but the date and a word or two: a date inside a headline is another story's.
    if (moment && letters - (moment.end - moment.start) < 30) return moment.iso;
  }
  return undefined;
}

function dateAbove({ items }: Scene): string | undefined {
  for (const { text, letters } of items.slice(0, 60)) {
    const moment = letters < 120 ? momentIn(text) : undefined;
    if (moment) return moment.iso.slice(0, 10);
  }
  return undefined;
}

/** `/2019/05/12/`, `/2019-05-12-`, `/20190512/`. */
export function dateInAddress(url: string): string | undefined {
  const match = /[/=_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.&?-]|$|Con)/.exec(url) ?? /[/=]((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//.exec(url) ?? /[/=]((?:20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{3,}(?:\/|$))/.exec(url);
  return match ? isoOf(`${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`) : undefined;
}

/** The same day, or within the hours that two time zones can lie apart. */
function agree(one: string, other: string): boolean {
  if (one.slice(0, 10) === other.slice(0, 10)) return true;
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= 86_400_000 && (one.length > 10 || other.length > 10);
}

/** Of two forms of one moment: the structured one where it names the same day and says more, else the shown one. */
function moreExact(said: string, shown: string): string {
  if (said.slice(0, 10) !== shown.slice(0, 10)) return shown;
  return said.length > shown.length ? said : shown;
}
