import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import { gregorianOf } from './hijri.ts';
import type { NamedMonth } from './named-date.ts';
import { namedDates } from './named-date.ts';

/** A point in time as a page gives it. */
export interface Moment {
  /** ISO 8601: a date, or a date and time, with an offset where one was written. */
  iso: string;
  /** Where the expression begins and ends in the folded text. */
  start: number;
  end: number;
  /** Converted from the Hijri calendar, so it may be a day off. */
  hijri: boolean;
}

const ISO = /(?<!\d)(\d{4})-(\d\d?)-(\d\d?)(?!\d)/g;
const YEAR_FIRST = /(?<!\d)(\d{4}) ?[/.] ?(\d\d?) ?[/.] ?(\d\d?)(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d\d?) ?([/.\-\\]) ?(\d\d?) ?[/.\-\\] ?(\d{4})(?!\d)/g;

/** No date without a digit of any family, or without a year: most texts are left here, before the long patterns. */
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
const YEAR = /\d{4}/;

/** The first date of a text that has a day, a month and a year, with the time beside it; undefined where there is none. */
export function momentIn(text: string): Moment | undefined {
  if (!DIGIT.test(text)) return undefined;
  const folded = fold(text).replace(/[\s\u00a0]+/g, ' ');
  const found = YEAR.test(folded) ? dateIn(folded) : undefined;
  if (!found) return undefined;
  const { year, month, day, start, end } = found;
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = timeBeside(folded, start, end);
  return { iso: time ? `${date}T${time}` : date, start, end, hijri: found.hijri };
}

interface FoundDate {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
  hijri: boolean;
}

function dateIn(text: string): FoundDate | undefined {
  const found: FoundDate[] = [];
  const add = (start: number, end: number, year: number, month: NamedMonth, day: number): void => {
    const hijri = month.hijri || (year >= 1300 && year < 1600);
    if (day < 1 || day > 31 || month.month < 1 || month.month > 12 || (!hijri && (year < 1950 || year > 2100)) || (hijri && (year < 1350 || year > 1520))) return;
    found.push({ year, month: month.month, day, start, end, hijri });
  };
  for (const { start, end, year, month, day } of namedDates(text)) add(start, end, year, month, day);
  const plain = (value: string): NamedMonth => ({ month: Number(value), hijri: false });
  for (const pattern of [ISO, YEAR_FIRST]) {
    for (const { 0: whole, 1: year = '', 2: month = '', 3: day = '', index } of text.matchAll(pattern)) add(index, index + whole.length, Number(year), plain(month), Number(day));
  }
  for (const { 0: whole, 1: one = '', 3: two = '', 4: year = '', index } of text.matchAll(YEAR_LAST)) {
    const american = Number(two) > 12 || (Number(year) > 1900 && weekdaySays(text, one, two, year)) || (Number(one) <= 12 && isAmerican(text, index + whole.length));
    add(index, index + whole.length, Number(year), plain(american ? one : two), Number(american ? two : one));
  }
  found.sort((a, b) => Number(a.hijri) - Number(b.hijri) || a.start - b.start);
  const [first] = found;
  if (!first || !first.hijri) return first;
  return { ...first, ...gregorianOf(first.year, first.month, first.day) };
}

const WEEKDAYS = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت'];

/** «الأحد 02/07/2016»: where only the month-first reading falls on the day that is named, it is that one. */
function weekdaySays(text: string, one: string, two: string, year: string): boolean {
  const named = WEEKDAYS.findIndex((name) => text.includes(name));
  const dayOf = (month: string, day: string): number => new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return named >= 0 && Number(one) <= 12 && dayOf(two, one) !== named && dayOf(one, two) === named;
}

/** `2/7/2016 9:00:00 PM`: seconds and an English AM or PM are how a server with American settings prints a date. */
function isAmerican(text: string, end: number): boolean {
  return /^ \d{1,2}:\d\d:\d\d [ap]m/.test(text.slice(end, end + 14));
}

const CLOCK = /(?<![\d:./-])([01]?\d|2[0-3])(?: ?[:.٫] ?|h)([0-5]\d)(?: ?: ?([0-5]\d)(?:\.\d+)?)?(?![\d/]| ?[./-] ?\d)/gu;
const NO_LETTER = regex('g')`[^\p{L}]+`;
const HALF = regex()`^ ?(?:(صباحا|ص|am|a\.m\.?|فجرا|قبل الظهر)|(مساء|م|pm|p\.m\.?|ظهرا|بعد الظهر|عصرا|ليلا))(?![\p{L}\d])`;
const OFFSET = regex()`^ ?[\u061c\s(]*(?:(z)(?![\p{L}])|(?:gmt|utc|بتوقيت غرينتش|بتوقيت جرينتش|توقيت غرينتش|توقيت جرينتش|ت غ|بتوقيت غرينيتش)? ?([+-])\s?(\d\d?):?(\d\d)?(?!\d)|(gmt|utc|بتوقيت غرينتش|بتوقيت جرينتش|توقيت غرينتش|توقيت جرينتش|ت غ))`;

/** The time of day that stands beside a date, at most 40 signs away on either side. */
function timeBeside(text: string, start: number, end: number): string | undefined {
  const after = timeIn(text.slice(end, end + 60));
  if (after && isBeside(text.slice(end, end + after.at))) return after.time;
  const piece = text.slice(Math.max(0, start - 46), start);
  const before = timeIn(piece, true);
  return before && isBeside(piece.slice(before.to)) ? before.time : undefined;
}

/** Nothing but signs, a weekday or «الساعة» and the like between date and time: a counter or a length is another thing. */
function isBeside(between: string): boolean {
  return !/\d{2}/.test(between.replace(/\d{4}/, '')) && between.replace(NO_LETTER, '').length <= 24 && !/مشاهد|قراء|مده|المده|دقيقه/u.test(between);
}

function timeIn(text: string, last = false): { time: string; at: number; to: number } | undefined {
  // ISO writes T between date and time.
  const matches = [...text.replace(/^t(?=\d)/, ' ').matchAll(CLOCK)];
  const match = last ? matches[matches.length - 1] : matches[0];
  if (!match) return undefined;
  const [whole, hour = '', minute = '', second] = match;
  let rest = text.replace(/^t(?=\d)/, ' ').slice(match.index + whole.length);
  let hours = Number(hour);
  const half = HALF.exec(rest);
  if (half) {
    if (half[2] && hours < 12) hours += /ليلا/.test(half[2]) && hours < 5 ? 0 : 12;
    if (half[1] && hours === 12) hours = 0;
    rest = rest.slice(half[0].length);
  } else if (/(?:صباحا|am) ?$/.test(text.slice(0, match.index))) {
    if (hours === 12) hours = 0;
  } else if (/(?:مساء|pm) ?$/.test(text.slice(0, match.index)) && hours < 12) hours += 12;
  const zone = OFFSET.exec(rest);
  const offset = zone ? (zone[1] || zone[5] ? 'Z' : `${zone[2] ?? '+'}${(zone[3] ?? '').padStart(2, '0')}:${zone[4] ?? '00'}`) : '';
  return { time: `${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${offset}`, at: match.index, to: match.index + whole.length };
}

/** A machine's date («2020-03-17T17:27:00+0300», a Unix time, or any date that people write) as ISO 8601. */
export function isoOf(value: string): string | undefined {
  const text = value.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1950) return undefined;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined) return date;
    const offset = !zone ? '' : /z/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`;
    return `${date}T${hour}:${minute ?? '00'}${second ? `:${second}` : ''}${offset}`;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return momentIn(text)?.iso;
}
