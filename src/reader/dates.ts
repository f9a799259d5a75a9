import { numberingSystem, type DigitFamily } from './digits.ts';

/** A date of an article as the header says it. */
export interface DateWords {
  /** «الثلاثاء 13 أكتوبر», with the year where it is not this one. */
  date: string;
  /** The same with its year whenever it was, for paper. */
  full: string;
  /** «قبل ساعتين», «أمس». */
  relative: string;
  /** The day in the Hijri calendar, with the time of day where the page gives one. */
  detail: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A locale for dates: the interface's language, with the region of an Arabic article, because the months have other
 * names there (ar-DZ «جانفي», ar-LB «كانون الثاني», ar-EG «يناير»).
 */
function localeFor(language: string, articleLanguage: string, family: DigitFamily, calendar?: string): Intl.Locale {
  const base = language === 'ar' && /^ar-[A-Z]{2}$/i.test(articleLanguage) ? articleLanguage : language;
  return new Intl.Locale(base, { numberingSystem: numberingSystem(family), ...(calendar ? { calendar } : {}) });
}

/** Puts an ISO 8601 time or date into words; undefined where it is none. `now` in milliseconds since 1970. */
export function dateWords(
  iso: string,
  now: number,
  { language, articleLanguage, family }: { language: string; articleLanguage: string; family: DigitFamily },
): DateWords | undefined {
  const timed = iso.includes('T');
  // A date without a time is that day where the reader is, not midnight in Greenwich.
  const at = new Date(timed ? iso : `${iso}T00:00:00`);
  if (Number.isNaN(at.getTime())) return undefined;
  const locale = localeFor(language, articleLanguage, family);
  const thisYear = at.getFullYear() === new Date(now).getFullYear();
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const full = new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }).format(at);
  const date = thisYear ? new Intl.DateTimeFormat(locale, day).format(at) : full;
  const hijri = new Intl.DateTimeFormat(localeFor(language, articleLanguage, family, 'islamic-umalqura'), { dateStyle: 'long' }).format(at);
  const time = timed ? new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at) : '';
  return { date, full, relative: relative(at.getTime(), now, timed, locale), detail: [hijri, time].filter(Boolean).join(' · ') };
}

function relative(at: number, now: number, timed: boolean, locale: Intl.Locale): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const passed = at - now;
  const minutes = Math.trunc(passed / MINUTE);
  if (timed && minutes === 0) return format.format(0, 'second');
  if (timed && Math.abs(passed) < HOUR) return format.format(minutes, 'minute');
  if (timed && Math.abs(passed) < DAY) return format.format(Math.trunc(passed / HOUR), 'hour');
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  if (Math.abs(days) < 31) return format.format(days, 'day');
  return Math.abs(days) < 365 ? format.format(Math.trunc(days / 30.44), 'month') : format.format(Math.trunc(days / 365.25), 'year');
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
