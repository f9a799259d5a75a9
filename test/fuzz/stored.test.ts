import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readMessage } from '../../src/shell/messages.ts';
import { isExtraction } from '../../src/shell/extraction.ts';
import { isFailure } from '../../src/shell/failure.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

// The polyfill refuses to load outside an extension; none of its functions is called here.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { LIMITS, readSettings } = await import('../../src/shell/settings.ts');
const { readFile } = await import('../../src/shell/library.ts');

const RUNS = { numRuns: Number(process.env['MATN_FUZZ_RUNS'] ?? 1000), seed: Number(process.env['MATN_FUZZ_SEED'] ?? 20260105) };
const hostileKeys = ['type', 'state', 'arrived', '__proto__', 'constructor', 'toString', 'version', 'theme', 'size', 'hiddenKinds', 'article', 'removed', 'notes', 'detection', 'title', 'body'];
const anything = fc.anything({ key: fc.oneof(fc.constantFrom(...hostileKeys), fc.string()), withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSparseArray: true, maxDepth: 3 });
const shaped = (values: Record<string, readonly unknown[]>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(values).map(([key, good]) => [key, fc.oneof(fc.constantFrom(...good), anything)])), { requiredKeys: [] });

describe('a value from outside', () => {
  it('is a message only if it is exactly one', () => {
    const nearly = shaped({ type: ['page', 'wordSignals'], state: ['article', 'other'], arrived: [true, false], called: [true, false] });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const message = readMessage(value);
        if (message === undefined) return;
        const fields = message.type === 'page' ? ['arrived', 'called', 'state', 'type'] : ['type'];
        expect(Object.keys(message).sort()).toEqual(fields);
        expect(Object.keys(value as object).sort()).toEqual(fields);
        if (message.type === 'page') expect(['article', 'other']).toContain(message.state);
      }),
      { ...RUNS, numRuns: RUNS.numRuns * 3 },
    );
    expect(readMessage({ type: 'page', state: 'article', arrived: true, called: false })).toEqual({ type: 'page', state: 'article', arrived: true, called: false });
  });

  it('is settings whatever it is', () => {
    const nearly = shaped({ version: [0, 1, 2, 999, -1e9], theme: ['dark'], size: [20, 1e9, Number.NaN, '20'], lineHeight: [2], width: [0], digits: ['western'], hiddenKinds: [['count', 'toString']], pictures: [false] });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => {
        const settings = readSettings(value);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        for (const name of ['size', 'lineHeight', 'width'] as const) {
          expect(settings[name]).toBeGreaterThanOrEqual(LIMITS[name][0]);
          expect(settings[name]).toBeLessThanOrEqual(LIMITS[name][1]);
        }
        expect(readSettings(settings)).toEqual(settings);
      }),
      RUNS,
    );
  });

  it('is an extraction or a failure only in their shape, and never an exception', () => {
    fc.assert(
      fc.property(anything, (value) => {
        if (isExtraction(value)) expect(Array.isArray(value.removed)).toBe(true);
        isFailure(value);
      }),
      RUNS,
    );
  });

  it('is a file of kept articles only if each is sound', () => {
    const article = shaped({ url: ['https://a.example/', 'javascript:1'], title: ['عنوان', ''], language: ['ar'], direction: ['rtl'], body: [[{ type: 'paragraph', content: { text: 'نص', marks: [] } }], [{ type: 'x' }], [null]] });
    const file = fc.record({
      format: fc.constant('matn-library'),
      articles: fc.array(fc.record({ keptAt: fc.oneof(fc.constant('2026-01-05T12:00:00Z'), anything), extraction: fc.record({ article, removed: fc.constant([]), notes: fc.constant([]), detection: fc.constant({ isArabicNews: true, isArabic: true, language: 'ar', score: 1, reasons: [] }) }) }), { maxLength: 4 }),
    });
    let sound = 0;
    fc.assert(
      fc.property(file, (value) => {
        let text: string;
        try {
          text = JSON.stringify(value);
        } catch {
          return; // a BigInt cannot be written at all
        }
        for (const kept of readFile(text) ?? []) {
          sound++;
          expect(kept.extraction.article?.title.trim()).not.toBe('');
          for (const block of kept.extraction.article?.body ?? []) expect(block.type).toBe('paragraph');
        }
      }),
      RUNS,
    );
    expect(sound).toBeGreaterThan(0);
  });
});
