import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/arabic/normalize.ts';
import type { Mention } from '../../src/model/quantity.ts';
import { readCorpus } from '../corpus/notation.ts';
import { findQuantities } from '../corpus/engine.ts';
import { drawn } from './drawn.ts';
import type { Noun, Style } from './writer.ts';
import { counted, spell, writeNumber } from './writer.ts';

const NOUNS: readonly Noun[] = [
  { gender: 'masculine', plural: 'كتب', singular: 'كتاب', accusative: 'كتابا' },
  { gender: 'masculine', plural: 'جنود', singular: 'جندي', accusative: 'جنديا' },
  { gender: 'masculine', plural: 'دولارات', singular: 'دولار', accusative: 'دولارا' },
  { gender: 'masculine', plural: 'أيام', singular: 'يوم', accusative: 'يوما' },
  { gender: 'masculine', plural: 'أطنان', singular: 'طن', accusative: 'طنا' },
  { gender: 'feminine', plural: 'سيارات', singular: 'سيارة', accusative: 'سيارة' },
  { gender: 'feminine', plural: 'مدارس', singular: 'مدرسة', accusative: 'مدرسة' },
  { gender: 'feminine', plural: 'ليرات', singular: 'ليرة', accusative: 'ليرة' },
];

const styles: fc.Arbitrary<Omit<Style, 'gender'>> = fc.record({
  case: fc.constantFrom('nominative', 'oblique'),
  construct: fc.boolean(),
  hundred: fc.constantFrom('مئة', 'مائة', 'ماية'),
  joined: fc.boolean(),
  eight: fc.constantFrom('ثماني', 'ثمان'),
  tanwin: fc.constantFrom('none', 'alef', 'marked'),
  and: fc.constantFrom('joined', 'spaced'),
  bareAlef: fc.boolean(),
  ha: fc.boolean(),
});

/** Small ones, round ones, and any: a uniform draw up to 10^12 would hardly ever see 3, 17 or 2000. */
const integers = fc.oneof(
  fc.integer({ min: 3, max: 1000 }),
  fc.integer({ min: 3, max: 1_000_000 }),
  fc.integer({ min: 3, max: 1e12 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9)).map(([count, scale]) => count * scale),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9), fc.integer({ min: 1, max: 999 }))
    .map(([count, scale, rest]) => count * scale + rest),
);

function onlyFigure(text: string): Mention {
  const figures = findQuantities(text).filter((mention) => mention.key);
  const [figure] = figures;
  expect(figures.length, `${text}: ${JSON.stringify(figures)}`).toBe(1);
  if (!figure) throw new Error('no figure');
  return figure;
}

const round = (runs: number): { numRuns: number } => ({ numRuns: runs });

describe('numerals are read back', () => {
  test('in words, in every gender, case and spelling', () => {
    fc.assert(
      fc.property(integers, fc.constantFrom(...NOUNS), styles, (value, noun, rest) => {
        const style: Style = { ...rest, gender: noun.gender };
        const number = writeNumber(value, style);
        const text = `أحصينا ${number} ${spell(counted(value, noun), style)} في المخزن أمس.`;
        const figure = onlyFigure(text);
        expect([figure.from, figure.to], text).toEqual([value, value]);
        expect(text.slice(figure.numberStart, figure.numberEnd), text).toBe(number);
      }),
      round(3000),
    );
  });

  test('behind a clitic', () => {
    fc.assert(
      fc.property(integers, fc.constantFrom(...NOUNS), styles, fc.constantFrom('و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'), (value, noun, rest, clitic) => {
        const style: Style = { ...rest, gender: noun.gender };
        const text = `قال المدير أمس ${clitic}${writeNumber(value, style)} ${spell(counted(value, noun), style)} في المخزن.`;
        expect(onlyFigure(text).from, text).toBe(value);
      }),
      round(1500),
    );
  });

  test('definite behind their noun', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99 }), fc.constantFrom('nominative', 'oblique'), (value, grammar) => {
        const style: Style = {
          gender: 'masculine', case: grammar as Style['case'], construct: false, hundred: 'مئة', joined: true,
          eight: 'ثماني', tanwin: 'none', and: 'joined', bareAlef: false, ha: false,
        }; // prettier-ignore
        const words = writeNumber(value, style).replace(/ و/u, ' وال');
        const text = `وصل الجنود ال${words} إلى الثكنة.`;
        expect(onlyFigure(text).from, text).toBe(value);
      }),
      round(400),
    );
  });

  test('in digits of the three families, with every mark between thousands', () => {
    const families = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
    const marks = ['', ',', '٬', '،', '.', '\u00a0', '\u2009', '\u202f', ' ', '’'];
    fc.assert(
      fc.property(integers, fc.constantFrom(...families), fc.constantFrom(...marks), fc.constantFrom(...NOUNS), (value, family, mark, noun) => {
        // A year of four bare digits is still a count before its noun; that is what the corpus examines.
        const grouped = String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, mark);
        const digits = grouped.replace(/\d/g, (digit) => family[Number(digit)] ?? digit);
        const text = `أحصينا ${digits} ${counted(value, noun)} في المخزن أمس.`;
        expect(onlyFigure(text).from, text).toBe(value);
      }),
      round(1500),
    );
  });
});

describe('what carries no value never changes one', () => {
  const sentences = readCorpus()
    .filter(({ name }) => name !== 'spelling-noise.txt')
    .flatMap(({ sentences: all }) => all.map(({ text }) => text));
  const unit = (written: string | undefined): string => fold(written ?? '').split(/\s+/).join(' ');
  const values = (text: string): string =>
    JSON.stringify(
      findQuantities(text).map(({ kind, key, from, to, magnitude, bound, currency, ...rest }) => ({ kind, key, from, to, magnitude, bound, currency, unit: unit(rest.unit) })),
    );
  /** Each mutation gets a source of chance, so that a failure names the very string. */
  const sometimes = (text: string, pattern: RegExp, chance: () => number, change: (found: string) => string): string =>
    text.replace(pattern, (found) => (chance() < 0.3 ? change(found) : found));
  const unchanged = (mutate: (text: string, chance: () => number) => string, among = sentences): void => {
    fc.assert(
      fc.property(fc.constantFrom(...among), fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (text, stream) => {
        const chance = (): number => Number(stream.next().value);
        const changed = mutate(text, chance);
        expect(values(changed), `${text}\n${changed}`).toBe(values(text));
      }),
      round(1500),
    );
  };

  test('tashkeel on the last letter', () => {
    const endings = ['\u064e', '\u064f', '\u0650', '\u0652'];
    unchanged((text, chance) =>
      sometimes(text, /[\u0620-\u064a](?![\u0620-\u0652])/g, chance, (letter) => letter + (endings[Math.floor(chance() * 4)] ?? '')),
    );
  });
  test('tatweel between letters that join', () => {
    unchanged((text, chance) => sometimes(text, /[بتثجحخسشصضطظعغفقكلمنهيئ](?=[\u0620-\u064a])/g, chance, (letter) => `${letter}ـ`));
  });
  test('another family of digits', () => {
    unchanged((text, chance) => {
      const zero = chance() < 0.5 ? 0x0660 : 0x06f0;
      return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
    });
  });
  test('a space of another width, or two of them', () => {
    const spaces = ['\u00a0', '\u202f', '\u2009', '\u2007', '\u3000', '  ', ' \u00a0', '\u00a0 '];
    unchanged((text, chance) => sometimes(text, / /g, chance, () => spaces[Math.floor(chance() * spaces.length)] ?? ' '));
  });
  test('hamza and madda behind their letters', () => {
    unchanged((text) => text.normalize('NFD'));
  });
  test('letters in their presentation forms', () => {
    unchanged((text) => drawn(text));
  });
  test('quotation marks of another kind', () => {
    const pairs = ['“”', '„“', '""', '‹›', '‘’', '”“'].map((pair) => [...pair]);
    const doubled = [['<<', '>>'], ["''", "''"], ['((', '))']];
    const quoting = [...pairs, ...doubled];
    const quoted = sentences.filter((text) => text.includes('«'));
    unchanged((text, chance) => {
      const [open = '', close = ''] = quoting[Math.floor(chance() * quoting.length)] ?? [];
      return text.replaceAll('«', open).replaceAll('»', close);
    }, quoted);
  });
  test('a comma of the other script, or with a space before it', () => {
    const parted = sentences.filter((text) => text.includes('،'));
    unchanged((text, chance) => sometimes(text, /،(?![0-9٠-٩])/g, chance, () => (chance() < 0.5 ? ',' : ' ،')), parted);
  });
  test('all of that at once', () => {
    const spaced = (text: string, chance: () => number): string => sometimes(text, / /g, chance, () => '\u200f\u00a0 \u200f');
    unchanged((text, chance) => spaced(drawn(text).replaceAll('،', ','), chance));
    unchanged((text, chance) => spaced(text.replace(/«/g, "''").replace(/»/g, "''").normalize('NFD'), chance));
  });
  test('bidi marks around words', () => {
    const marks = ['\u200f', '\u200e', '\u061c', '\u202b', '\u202c', '\u2067', '\u2069'];
    unchanged((text, chance) =>
      sometimes(text, / /g, chance, (space) => {
        const mark = marks[Math.floor(chance() * marks.length)] ?? '';
        return chance() < 0.5 ? space + mark : mark + space;
      }),
    );
  });
});

describe('any string at all', () => {
  const sound = (text: string): void => {
    let end = 0;
    for (const mention of findQuantities(text)) {
      expect(mention.start, text).toBeGreaterThanOrEqual(end);
      expect(mention.numberStart, text).toBeGreaterThanOrEqual(mention.start);
      expect(mention.numberEnd, text).toBeGreaterThan(mention.numberStart);
      expect(mention.end, text).toBeGreaterThanOrEqual(mention.numberEnd);
      expect(mention.end, text).toBeLessThanOrEqual(text.length);
      expect(mention.rule, text).not.toBe('');
      if (mention.magnitude) expect([mention.from, mention.to], text).toEqual([null, null]);
      else expect([mention.from, mention.to].every((value) => Number.isFinite(value)), text).toBe(true);
      end = mention.end;
    }
  };

  test('is read without a throw, spans disjoint, sorted and inside', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sound), round(1500));
  });
  test('even of broken halves of characters', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 });
    fc.assert(fc.property(units, (codes) => { sound(String.fromCharCode(...codes)); }), round(1500)); // prettier-ignore
  });
  test('even of number words, digits and marks thrown together', () => {
    const words = [
      'ثلاثة', 'مئتا', 'ألف', 'ألفا', 'آلاف', 'مليون', 'ملايين', 'مليار', 'ونصف', 'المليون', 'وربع', 'إلا', 'ربعا', 'نصف', 'ثلثي', 'أرباع', 'خمس',
      'عشر', 'عشرين', 'وعشرين', 'واحد', 'أحد', 'بين', 'و', 'إلى', 'من', 'كل', 'أصل', 'نحو', 'أكثر', 'لا', 'يقل', 'عن', 'على', 'الأقل', 'تقريبا',
      'في', 'المئة', '%', '٪', '$', '€', 'دولار', 'كم', 'عام', 'سنة', 'يناير', 'الساعة', 'شخصا', 'شخصان', 'مئات', 'الآلاف', 'أضعاف', 'الـ', 'بـ', 'لـ',
      '12', '٣٤', '1.5', '2,300', '1 000', '2019', '3-1', '10:30', '5/6/2020', '+', '-', '–', '/', '.', ',', '،', '(', ')', '«', '»', '\u200f', '½', '1e9', '9'.repeat(40),
    ]; // prettier-ignore
    const soup = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 25 });
    fc.assert(fc.property(soup, (parts) => { sound(parts.flat().join('')); }), round(3000)); // prettier-ignore
  });
});
