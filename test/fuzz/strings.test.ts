import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../src/arabic/language.ts';
import { faultsOfArticle, faultsOfExtraction, faultsOfMentions } from '../../src/model/check.ts';
import { safeUrl } from '../../src/model/safe-url.ts';
import { isoOf, momentIn } from '../../src/page/metadata/moment.ts';
import { dateInAddress } from '../../src/page/metadata/published.ts';
import { relativeIn } from '../../src/page/metadata/relative.ts';
import { parseLoosely, unescape } from '../../src/page/metadata/structured.ts';
import { extractText } from '../../src/page/plain-text.ts';
import { findArticleQuantities, findQuantities } from '../../src/quantities/find.ts';
import { rankFigures } from '../../src/quantities/rank.ts';

/** Words that the engines know, so that random texts get past the first test of every rule. */
const PIECES = 'ثلاثة ثلاث مئة مائة ألف آلاف ألفان ألفي مليون ملايين مليار عشرات مئات نصف ثلث ربع واحد اثنان أحد عشر عشرين وعشرون خمسا نحو أكثر من بين إلى حتى على الأقل أقل و أو - – / % ٪ . ، , : ( ) « » 12 300 1,250 1.5 ٣٫٥ ٢٠٢٥ 2024-01-31 31/12/1999 25:61 $ € دولار دينار قتيل قتلى شخص شخصا كيلومتر متر مربع ساعة عامين سنة عام في المئة بالمئة يناير رمضان شعبان 1446 هـ م الأحد منذ قبل مضت الساعة مساء GMT + غرينتش مرات ضعف الأول السابعة بن أبو جي 20 \u200f \u202e \u0640 \u064b \ufeff \u0000 \ud800 \udc00 ﷺ ² ½ Ⅳ 𝟏𝟐 १२ 一百 1e9 NaN Infinity −5 +5'.split(' ').concat('9'.repeat(400), '٩'.repeat(310), '0'.repeat(500)); // prettier-ignore

const soup = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 24 }).chain((words) => fc.constantFrom(' ', '', '\u00a0', '\n').map((gap) => words.join(gap))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  // Half a surrogate pair is a string as well.
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)) },
);
const RUNS = { numRuns: Number(process.env['MATN_FUZZ_RUNS'] ?? 600), seed: Number(process.env['MATN_FUZZ_SEED'] ?? 20260105) };
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

describe('any text', () => {
  it('gives sound quantities', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(faultsOfMentions(text, findQuantities(text))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gives sound quantities beside others, and an order of figures', () => {
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 5 }), (texts) => {
        const mentions = findArticleQuantities(texts);
        expect(mentions).toHaveLength(texts.length);
        expect(texts.flatMap((text, i) => faultsOfMentions(text, mentions[i] ?? []))).toEqual([]);
        for (const { mention, places } of rankFigures(texts, mentions)) {
          expect(mention.key).toBe(true);
          expect(places.length).toBeGreaterThan(0);
        }
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 3) },
    );
  });

  it('gives a true day of the calendar or none', () => {
    const now = new Date('2026-01-05T12:00:00Z');
    fc.assert(
      fc.property(soup, (text) => {
        for (const iso of [momentIn(text)?.iso, isoOf(text), relativeIn(text, now), dateInAddress(text)]) {
          if (iso === undefined) continue;
          expect(iso).toMatch(ISO);
          const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
          expect(Number.isNaN(day.getTime()) ? 'no day' : day.toISOString().slice(0, 10)).toBe(iso.slice(0, 10));
        }
      }),
      RUNS,
    );
  });

  it('is read as plain text into a sound model', () => {
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 6 }), soup, (lines, address) => {
        const extraction = extractText(lines.join('\n'), address);
        expect(faultsOfExtraction(extraction)).toEqual([]);
        if (extraction.article) expect(faultsOfArticle(extraction.article)).toEqual([]);
      }),
      { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 2) },
    );
  });

  it('is JSON-LD, an address or a language without an exception', () => {
    fc.assert(
      fc.property(soup, (text) => {
        parseLoosely(`{"@type":"NewsArticle","headline":"${text}"`);
        parseLoosely(text);
        unescape(`&#${text};&#x${text};&${text};`);
        identifyLanguage(text);
        const url = safeUrl(text, 'https://a.example/');
        if (url !== undefined) expect(url).toMatch(/^https?:\/\//);
      }),
      RUNS,
    );
  });
});
