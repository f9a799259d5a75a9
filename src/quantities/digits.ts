import { digitValue } from '../arabic/letters.ts';

/** How an article writes its numbers in digits: which mark it uses before decimals, as far as it says so. */
export interface DigitHabit {
  /** Marks that are decimal marks in this article although three digits follow: «1,234» as 1.234. */
  decimal: ReadonlySet<string>;
  /** Whether its decimal mark is the point and nothing says that it parts thousands too: «42.195 كيلومترا» may be 42 and a part. */
  point: boolean;
}

export const NO_HABIT: DigitHabit = { decimal: new Set(), point: false };

/** A number written in digits. */
export interface DigitReading {
  value: number;
  /** Digits as written, without marks: «007». */
  digits: string;
  /** Whether a mark was read as separating thousands. */
  grouped: boolean;
  decimal: boolean;
}

const MARKS: Readonly<Record<string, string>> = { '،': '،', '’': "'", '٫': '٫', '٬': '٬', ر: 'ر', ﺭ: 'ر' };

/** The digits and marks of a written number in one alphabet: «٢5,٠» is ['25', '0'] and [','], or null beyond 15 digits. */
function partsOf(written: string): { runs: string[]; marks: string[] } {
  const runs = [''];
  const marks: string[] = [];
  for (const char of written) {
    const digit = digitValue(char.charCodeAt(0));
    if (digit >= 0) runs[runs.length - 1] += String(digit);
    else if (char === '.' || char === ',' || char === "'" || char in MARKS) {
      marks.push(MARKS[char] ?? char);
      runs.push('');
    }
  }
  return { runs, marks };
}

/** The digits of a written number alone, as one number: a name for what is no number, such as an address. */
export const digitsOnly = (written: string): number => Number(partsOf(written).runs.join(''));

/**
 * Reads a number in digits with its marks inside. One mark before exactly three digits separates thousands, unless
 * `fractional` (a scale or a per cent sign follows: «1.234 مليون»), or the article's habit says otherwise; of two
 * different marks the last is the decimal one; a repeated mark separates thousands. Null where it is no number: an
 * address «192.168.1.1», a date «17.5.2018».
 */
export function readDigits(written: string, fractional = false, habit: DigitHabit = NO_HABIT): DigitReading | null {
  const { runs, marks } = partsOf(written);
  const digits = runs.join('');
  const make = (whole: string, decimals: string, grouped: boolean): DigitReading => ({
    value: Number(decimals ? `${whole}.${decimals}` : whole),
    digits,
    grouped,
    decimal: decimals !== '',
  });
  const first = runs[0] ?? '';
  const last = runs.at(-1) ?? '';
  const mark = marks.at(-1);
  if (mark === undefined) return make(digits, '', false);
  const thousands = (groups: string[]): boolean => first.length <= 3 && groups.slice(1).every((run) => run.length === 3);
  // Agencies that typed for right-to-left screens put ر between a fraction and its whole: «8ر13» is 13.8
  if (marks.includes('ر')) return marks.length === 1 ? make(last, first, false) : null;
  if (marks.length === 1) {
    const plain = thousands(runs) && mark !== '٫' && Number(first) > 0;
    if (mark === "'" && !plain) return null;
    const group = mark === '٬' || (plain && !fractional && !habit.decimal.has(mark === '،' ? ',' : mark));
    return group ? make(digits, '', true) : make(first, last, false);
  }
  const inner = marks.slice(0, -1);
  if (inner.some((other) => other !== inner[0])) return null;
  if (inner[0] === mark) return thousands(runs) ? make(digits, '', true) : null;
  return thousands(runs.slice(0, -1)) ? make(runs.slice(0, -1).join(''), last, true) : null;
}

/**
 * What the numbers of an article say about its marks: an article that writes «2,5» and never «1,234,567» or «1,234.5»
 * has the comma as its decimal mark, so that its «1,234» is read as a little more than one.
 */
export function habitOf(written: Iterable<string>): DigitHabit {
  const decimals = new Map<string, number>();
  const groups = new Set<string>();
  /** Marks before three digits that end in a nought, as thousands mostly do and decimals do not. */
  const round = new Set<string>();
  for (const number of written) {
    const { runs, marks } = partsOf(number);
    const mark = marks.at(-1);
    if (mark === undefined || mark === 'ر' || marks.length > 3) continue;
    if (marks.length > 1) groups.add(marks[0] === '،' ? ',' : (marks[0] ?? ''));
    else if (runs[1]?.endsWith('0') && runs[1].length === 3) round.add(mark);
    if (marks.length === 1 && (runs[1] ?? '').length !== 3) {
      const plain = mark === '،' ? ',' : mark;
      decimals.set(plain, (decimals.get(plain) ?? 0) + 1);
    }
  }
  return {
    decimal: new Set([','].filter((mark) => (decimals.get(mark) ?? 0) >= 2 && !groups.has(mark) && !decimals.has('.'))),
    point: decimals.has('.') && !groups.has('.') && !round.has('.') && !decimals.has(','),
  };
}

/** The whole and the three digits behind the point of «42.195», or null where it is no such number. */
export function thousandthsOf(written: string): { whole: number; rest: number } | null {
  const { runs, marks } = partsOf(written);
  const [whole = '', rest = ''] = runs;
  return marks.length === 1 && marks[0] === '.' && rest.length === 3 && whole.length <= 3 && whole !== '' ? { whole: Number(whole), rest: Number(rest) } : null;
}
