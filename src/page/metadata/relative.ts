import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';

/** Minutes of each unit, by its folded forms: one, two, several. */
const UNITS: readonly (readonly [minutes: number, one: string, two: string, several: string])[] = [
  [1 / 60, 'ثانيه', 'ثانيتين|ثانيتان', 'ثوان|ثواني'],
  [1, 'دقيقه', 'دقيقتين|دقيقتان', 'دقائق|دقايق'],
  [60, 'ساعه', 'ساعتين|ساعتان', 'ساعات'],
  [1440, 'يوم|يوما', 'يومين|يومان', 'ايام'],
  [10_080, 'اسبوع|اسبوعا', 'اسبوعين|اسبوعان', 'اسابيع'],
  [43_200, 'شهر|شهرا', 'شهرين|شهران', 'اشهر|شهور'],
  [525_600, 'سنه|عام|عاما', 'سنتين|عامين|سنتان|عامان', 'سنوات|اعوام|سنين'],
];

const WORDS: Readonly<Record<string, number>> = { ثلاث: 3, ثلاثه: 3, اربع: 4, اربعه: 4, خمس: 5, خمسه: 5, ست: 6, سته: 6, سبع: 7, سبعه: 7, ثماني: 8, ثمانيه: 8, تسع: 9, تسعه: 9, عشر: 10, عشره: 10 };

/** Five hundred years in minutes. */
const LONGEST_AGO = 500 * 525_600;

/** A day by its distance with the time of day: «اليوم، 09:20 صباحا», «أمس الساعة 10:20». */
const DAY_AND_CLOCK = regex()`^[^\p{L}]*(?:نشرت?(?: في)?:? )?(اليوم|امس)[ ،,|-]+(?:(?:في )?الساعه )?\d{1,2}:\d\d(?!\d)`;

/** One of these stands in every distance; without it the patterns of the units need not be made. */
const CUE = /منذ|قبل|من|مضت|مضي|ago|الان/;

/**
 * «منذ ساعتين», «قبل 3 أيام», «1 يوم مضت» counted back from `now`: an ISO date, with the hour where the distance is less
 * than a day; undefined where the text says no such thing. Dates are those of the clock of `now`'s own offset, UTC.
 */
export function relativeIn(text: string, now: Date): string | undefined {
  const folded = fold(text).replace(/[\s\u00a0]+/g, ' ');
  const day = text.length < 45 ? DAY_AND_CLOCK.exec(folded)?.[1] : undefined;
  if (day !== undefined) return new Date(now.getTime() - (day === 'امس' ? 86_400_000 : 0)).toISOString().slice(0, 10);
  const minutes = CUE.test(folded) ? distanceIn(folded) : undefined;
  // No story is older than printing; «منذ 99999999999 سنة» is no date that a clock has.
  if (minutes === undefined || minutes > LONGEST_AGO) return undefined;
  const then = new Date(now.getTime() - minutes * 60_000).toISOString();
  return minutes < 1440 ? `${then.slice(0, 16)}Z` : then.slice(0, 10);
}

const JUST_NOW = regex()`(?<!\p{L})(?:قبل قليل|منذ قليل|الان|منذ لحظات)(?!\p{L})`;

function distanceIn(text: string): number | undefined {
  if (text.length < 40 && JUST_NOW.test(text)) return 0;
  for (const [minutes, one, two, several] of UNITS) {
    if (![one, two, several].some((forms) => forms.split('|').some((form) => text.includes(form)))) continue;
    const forms = `(?:(\\d+|${Object.keys(WORDS).join('|')}) )?(?:(${two})|(${one}|${several}))`;
    const match = regex()`(?<!\p{L})(?:(?:منذ|قبل|من) (?:حوالي |نحو )?${forms}|${forms} (?:مضت|مضي|ago))(?!\p{L})`.exec(text);
    if (!match) continue;
    const count = match[1] ?? match[4];
    const pair = match[2] ?? match[5];
    return minutes * (pair ? 2 : count ? (WORDS[count] ?? Number(count)) : 1);
  }
  return undefined;
}
