/**
 * Reads the number suites of other projects (JSON lists of `{id, text, expected: [{start, end, value | range, kind}]}`)
 * and prints a row a suite and every miss with its reason:  tsx scripts/suites.ts [folder]
 *
 * What is asked: a value is read where the suite has one, and a date, a time or an ordinal is never a key figure.
 * What is not asked, since it is meant otherwise here, stands in NOT_SHARED with its reason.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../src/model/quantity.ts';
import { findQuantities } from '../src/quantities/find.ts';

interface Expected {
  start?: number;
  end?: number;
  surface?: string;
  value?: number | null;
  range?: [number, number] | null;
  kind: string;
  unit?: string | null;
}
interface Case {
  id: string | number;
  suite: string;
  text: string;
  expected: Expected[];
  note?: string;
}

/** Cases whose meaning is not ours, by what they have in common. */
const NOT_SHARED: readonly { why: string; is: (one: Case, expected?: Expected) => boolean }[] = [
  { why: 'beyond 10^15', is: (one) => /كوادريليون|كوينتليون|كوينتيليون|سكستليون|سيكستليون|سبتيليون/.test(one.text) },
  { why: 'a fraction word alone that also means five, a price, a lion', is: (_, expected) => /^(?:خمس|ثمن|سبع|تسع|عشر)$/.test(expected?.surface ?? '') },
  { why: 'one mark before three digits separates thousands in news', is: (_, expected) => /^[٠-٩\d]{1,3}[.,][٠-٩\d]{3}$/.test(expected?.surface ?? '') },
  { why: 'a hundredth of a currency is counted as it is written', is: (_, expected) => /هلل/.test(expected?.surface ?? '') },
  { why: 'members of a sum without «و», and a dozen as one of them', is: (_, expected) => /آلاف ٣ مائة|ودزينتين/.test(expected?.surface ?? '') },
  { why: 'a currency and its hundredth are two figures, not one sum', is: (one, expected) => expected?.kind === 'money' && / و(?! ?نصف)/.test(one.text) && !Number.isInteger(expected.value) },
  { why: 'one of something is the noun with «واحد», understood and not counted', is: (_, expected) => expected?.value === 1 && expected.kind === 'money' },
  { why: 'a share of one number in another in a list of operations', is: (_, expected) => (expected?.surface ?? '').includes(' من ألف') },
  { why: 'a stretch of time that the suite calls a date is a duration', is: (_, expected) => /duration|set|period/.test(expected?.kind ?? '') },
];

const near = (one: number | null | undefined, two: number | null | undefined): boolean =>
  one !== null && one !== undefined && two !== null && two !== undefined && Math.abs(one - two) <= 1e-6 * Math.max(1, Math.abs(two));

/** Units are kept as written: kilograms are not turned into grams. */
const alike = (found: number | null, wanted: number, quantity: boolean): boolean =>
  [1, ...(quantity ? [1000, 1e-3] : [])].some((factor) => near((found ?? Number.NaN) * factor, wanted));

function overlaps(mention: Mention, expected: Expected): boolean {
  if (expected.start === undefined || expected.end === undefined) return true;
  return mention.start < expected.end && mention.end > expected.start;
}

const show = (text: string, mention: Mention): string => `${mention.kind} ${String(mention.from)} <${text.slice(mention.start, mention.end)}> by ${mention.rule}`;

/** Why the case is missed at this expectation, or null. */
function missAt(one: Case, expected: Expected, mentions: readonly Mention[]): string | null {
  const here = mentions.filter((mention) => overlaps(mention, expected));
  if (/date|time|ordinal|holiday/.test(expected.kind)) {
    const key = here.find((mention) => mention.key && mention.kind !== 'duration' && mention.kind !== 'ratio');
    return key ? `key in a ${expected.kind}: ${show(one.text, key)}` : null;
  }
  if (here.length === 0) return `not found: ${expected.surface ?? ''}`;
  const value = expected.value;
  if (value === null || value === undefined) return null;
  const unitless = here.some((mention) => alike(mention.from, value, ['quantity', 'volume', 'temperature'].includes(expected.kind)));
  return unitless ? null : `${String(value)} wanted, got ${here.map((mention) => show(one.text, mention)).join('; ')}`;
}

function run(folder: string): void {
  let all = 0;
  let right = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
    const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[];
    const misses: string[] = [];
    let asked = 0;
    let apart = 0;
    for (const one of cases) {
      const mentions = findQuantities(one.text);
      if (one.expected.length === 0) {
        asked++;
        const key = file.includes('ordinal') ? undefined : mentions.find((mention) => mention.key);
        if (key) misses.push(`${one.text}\n      nothing wanted, got ${show(one.text, key)}`);
      }
      for (const expected of one.expected) {
        if (NOT_SHARED.some(({ is }) => is(one, expected))) {
          apart++;
          continue;
        }
        asked++;
        const miss = missAt(one, expected, mentions);
        if (miss) misses.push(`${one.text}\n      ${miss}`);
      }
    }
    all += asked;
    right += asked - misses.length;
    const share = asked ? ((100 * (asked - misses.length)) / asked).toFixed(1) : '–';
    console.log(`${file.replace('.json', '').padEnd(22)} ${String(asked - misses.length).padStart(4)} of ${String(asked).padStart(4)}  ${share.padStart(5)} %  not shared ${String(apart)}`);
    for (const miss of misses) console.log(`    ${miss}`);
  }
  console.log(`ALL ${String(right)} of ${String(all)}  ${((100 * right) / Math.max(1, all)).toFixed(2)} %`);
}

const folder = process.argv[2] ?? '../shared/numbers';
if (existsSync(folder)) run(folder);
else console.log(`No suites in ${folder}: give their folder as an argument.`);
