import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import { momentIn } from '../metadata/moment.ts';
import type { Bench } from './bench.ts';
import { isProse, judge } from './bench.ts';
import { senseOf } from './grammar.ts';
import { SUMMED_UP } from './lexicon/facts.ts';

/** Before the first sentence: section names, dates, counters. */
export function dropHead(bench: Bench): void {
  const items = bench.live();
  const opens = (item: Item): boolean => isProse(item) && !isDataList(item) && !isSignedDate(item);
  const behind = items.findIndex((item) => item.order > bench.headline && opens(item));
  // Sentences above the headline (a banner, a ticker) are no part of the story that follows it.
  const first = bench.headline >= 0 && behind >= 0 ? behind : items.findIndex(opens);
  for (const [i, item] of items.slice(0, Math.max(0, first)).entries()) {
    if (leadsToList(items, i) || item.block.type === 'image' || item.block.type === 'embed' || item.block.type === 'table') continue;
    const above = item.order < bench.headline;
    if (!above && item.block.type === 'paragraph' && item.letters >= 25 && /[.؟?!…؛]\s*$/u.test(item.text) && item.linked < 0.5 && !momentIn(item.text)) continue;
    judge(item, 'metadata', 'head');
  }
  // The standfirst may be a sentence of its own, above the date.
  for (const item of items.slice(first + 1, first + 1 + BELOW_STANDFIRST)) {
    if (isProse(item)) break;
    // Where dates part the text (a programme, a timeline), the first of them is no date line.
    if (isDataList(item) || READING_TIME.test(item.text) || (isDate(item) && items.filter(isDate).length === 1)) judge(item, 'metadata', 'head');
  }
}

/** Most blocks between a standfirst and the text in which the date may stand. */
const BELOW_STANDFIRST = 4;

/** What reading takes, where nothing says that it does: «9 دقائق». */
const READING_TIME = /^\s*[\d٠-٩]{1,2} (?:دقيقة|دقائق)\s*$/u;

const BESIDE_DATE = regex()`^[^\p{L}]*(?:(?:ال)?(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)|(?:يوم|في|نشر|نشر في|تاريخ النشر|الساعه|بتاريخ))?[^\p{L}]*$`;

/** A paragraph that is a date, with its time, and nothing else. */
function isDate({ block, text }: Item): boolean {
  const moment = block.type === 'paragraph' && text.length < 60 && !/[:：]\s*$/u.test(text) ? momentIn(text) : undefined;
  return moment !== undefined && BESIDE_DATE.test(fold(text).slice(0, moment.start));
}

/** Signs that part the pieces of a line of dates. */
const BARS = /[|:،,/•·–—-]/u;

/** A row of town, paper, writer and date, a few words each: «إربد - صدى الوادي: كفاح زعل | 12 آذار 2024، 05:12 مساء». */
function isSignedDate({ block, text }: Item): boolean {
  const moment = block.type === 'paragraph' && text.length < 140 && !/[.؟?!…»]\s*$/u.test(text) ? momentIn(text) : undefined;
  if (!moment) return false;
  const line = fold(text);
  return BARS.test(line.slice(0, moment.start)) && `${line.slice(0, moment.start)}|${line.slice(moment.end)}`.split(BARS).every((part) => part.trim().split(/\s+/).length <= 4);
}

/** A list that tells who wrote the story, where and when: short entries, one of which is a date or says who. */
function isDataList({ block, text }: Item): boolean {
  if (block.type !== 'list' || text.length > 240) return false;
  const entries = text.split('\n');
  return entries.every((entry) => entry.length < 60 && !/[.؟!…]\s*$/u.test(entry)) && entries.some((entry) => isDateline(entry) || senseOf(entry, { linked: false, behind: false })?.family === 'metadata');
}

/** A line with a colon over a list that is the story's own: «أبرز التطورات:» names what the list tells, not a list of other stories. */
export function leadsToList(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const text = items[at]?.text ?? '';
  return next?.block.type === 'list' && next.linked < 0.3 && (isProse(next) || (next.linked === 0 && SUMMED_UP.test(text))) && /[:：]\s*$/u.test(text);
}

/** A date with what stands beside dates: «3 مايو 2024 • 4 min read». */
export function isDateline(text: string): boolean {
  const moment = text.length < 80 ? momentIn(text) : undefined;
  return moment !== undefined && senseOf(fold(text).replace(/\s+/g, ' ').slice(moment.end), { linked: false, behind: false })?.family === 'metadata';
}
