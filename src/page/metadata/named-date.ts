import { MONTH_NAMES } from '../../arabic/months.ts';
import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';

export interface NamedMonth {
  month: number;
  hijri: boolean;
}

/** A day, a month by its name and a year, as they stand in a text; nothing is checked yet. */
export interface NamedDate {
  year: number;
  month: NamedMonth;
  day: number;
  start: number;
  end: number;
}

const ENGLISH = ['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?', 'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?']; // prettier-ignore
const FRENCH = ['janvier', 'f[eé]vrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'ao[uû]t', 'septembre', 'octobre', 'novembre', 'd[eé]cembre']; // prettier-ignore

const named = new Map<string, NamedMonth>();
for (const { name, month, calendar } of MONTH_NAMES) named.set(fold(name), { month, hijri: calendar === 'hijri' });
/** The same without the spaces in them, as NAME finds them too; of two that are then alike the first counts. */
const joined = new Map([...named].reverse().map(([name, month]) => [name.replace(/ /g, ''), month]));
const namePattern = [...named.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/ /g, ' ?')).join('|'); // prettier-ignore

/**
 * A month's name before what can stand behind it in a date. The names are searched for by themselves, and what stands on
 * either side is looked at then: one pattern for a whole date copies all the names once for every way to reach them, and
 * takes a browser longer to make than a page takes to read.
 */
const NAME = new RegExp(`(?:${namePattern}|${[...ENGLISH, ...FRENCH].join('|')})(?=[ ,،./()\\d-]|عام|سنه|لعام|$)`, 'g');
/** Between both names of one month: «آب/أغسطس», «نيسان (أبريل)». */
const SECOND = /^ ?[/(،,-] ?/;

const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ ,،./-]{0,3}(?:من )?(?:شهر )?$/;
const YEAR_AFTER = /^[ ,،./-]{0,4}(?:عام |سنه |لعام )?(\d{4})(?!\d)/;
const DAY_YEAR_AFTER = /^[ .]{1,2}(\d{1,2})(?:st|nd|rd|th)? ?[,،]? {0,2}(\d{4})/;
const YEAR_BEFORE = /(?<!\d)(\d{4})[ ,،/-]{1,3}$/;
const DAY_AFTER = /^[ ,،/-]{1,3}(\d{1,2})/;
/** Most signs of what stands before the name in a date. */
const REACH = 24;

const WORD_SIGN = regex()`[\p{L}\p{N}]`;
const isWordSign = (char: string): boolean => WORD_SIGN.test(char);

/** Dates with a named month in a folded text: first all with the day first, then with the month first, then with the year first. */
export function namedDates(text: string): NamedDate[] {
  const dayFirst: NamedDate[] = [];
  const monthFirst: NamedDate[] = [];
  const yearFirst: NamedDate[] = [];
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match; match = NAME.exec(text)) {
    const at = match.index;
    const name = monthOf(match[0]);
    const first = at + match[0].length;
    NAME.lastIndex = at + 1;
    if (!name) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const day = DAY_BEFORE.exec(before);
    const year = YEAR_BEFORE.exec(before);
    const ends = endsOf(text, first).map((end) => ({ end, rest: text.slice(end, end + REACH) }));
    const add = (into: NamedDate[], start: number, behind: RegExp, parts: (match: RegExpExecArray) => { years?: string | undefined; days?: string | undefined }): void => {
      // Inside a date of the same form that was found before: the second name of its month.
      if (isWordSign(text.charAt(start - 1)) || start < (into.at(-1)?.end ?? 0)) return;
      for (const { end, rest } of ends) {
        const found = behind.exec(rest);
        if (!found || (behind !== YEAR_AFTER && isWordSign(rest.charAt(found[0].length)))) continue;
        const { years, days } = parts(found);
        into.push({ year: Number(years), month: name, day: Number(days), start, end: end + found[0].length });
        return;
      }
    };
    if (day) add(dayFirst, at - before.length + day.index, YEAR_AFTER, (found) => ({ years: found[1], days: day[1] }));
    add(monthFirst, at, DAY_YEAR_AFTER, (found) => ({ years: found[2], days: found[1] }));
    if (year) add(yearFirst, at - before.length + year.index, DAY_AFTER, (found) => ({ years: year[1], days: found[1] }));
  }
  return [...dayFirst, ...monthFirst, ...yearFirst];
}

/** Where the month may end: behind its second name, where it has one, or behind the first. */
function endsOf(text: string, first: number): number[] {
  const joint = SECOND.exec(text.slice(first, first + 3));
  if (!joint) return [first];
  const at = first + joint[0].length;
  const next = NAME.lastIndex;
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  NAME.lastIndex = next;
  if (match?.index !== at) return [first];
  const end = at + match[0].length;
  return text.charAt(end) === ')' ? [end + 1, end, first] : [end, first];
}

function monthOf(name: string): NamedMonth | undefined {
  const key = name.trim();
  const arabic = named.get(key) ?? joined.get(key.replace(/ /g, ''));
  if (arabic) return arabic;
  for (const names of [ENGLISH, FRENCH]) {
    const at = names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(key));
    if (at >= 0) return { month: at + 1, hijri: false };
  }
  return undefined;
}
