import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownText } from '../../src/reader/display.ts';
import { habitOf, inDigits } from '../../src/reader/digits.ts';
import { figureRows, toCsv } from '../../src/reader/figures/list.ts';
import { fileName } from '../../src/reader/file.ts';
import { matchesOf } from '../../src/reader/find/matching.ts';
import { sentences } from '../../src/reader/listen/sentences.ts';
import { readingMinutes } from '../../src/reader/reading-time.ts';
import { sampleArticle } from './sample.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences for listening', () => {
  test('end at their marks and not within numbers or titles', () => {
    expect(cut('بلغ العدد 2.5 مليون. وقالت د. سلمى: «انتهى الأمر!» فمن بقي؟ لا أحد')).toEqual(['بلغ العدد 2.5 مليون.', 'وقالت د. سلمى: «انتهى الأمر!»', 'فمن بقي؟', 'لا أحد']);
  });
  test('cover every letter once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', '؟', '«', '»', '\n', '3', '،') }), (text) => {
        const spans = sentences(text);
        let from = 0;
        for (const { start, end } of spans) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});

describe('find', () => {
  test.each([
    ['ارتفعت أسعار الطاقة', 'اسعار', 'أسعار'],
    ['قُتِلَ ثلاثة', 'قتل', 'قُتِلَ'],
    ['عام ٢٠٢٤ مضى', '2024', '٢٠٢٤'],
    ['الإيواءُ مؤقت', 'الايواء', 'الإيواءُ'],
    ['مجلـس البلدة', 'مجلس  البلده', 'مجلـس البلدة'],
  ])('in «%s» %s', (text, query, found) => {
    expect(matchesOf(text, query).map(({ start, end }) => text.slice(start, end))).toEqual([found]);
  });
  test('nothing finds nothing', () => {
    expect(matchesOf('نص', '')).toEqual([]);
    expect(matchesOf('نص', ' ً ')).toEqual([]);
  });
  test('places lie inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 3 }), (text, query) => {
        for (const { start, end } of matchesOf(text, query)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('digits and signs for display', () => {
  test('only digits and tashkeel change; hamza and madda stay', () => {
    expect(shownText('مِئَةٌ و٢٥ مسؤولًا آخر', { digits: 'western', diacritics: false })).toBe('مئة و25 مسؤولا آخر');
    expect(shownText('1,250.5', { digits: 'arabicIndic', diacritics: true })).toBe('١,٢٥٠.٥');
    expect(shownText('كما هو ١2', { digits: 'asWritten', diacritics: true })).toBe('كما هو ١2');
  });
  test('the habit of the article decides what Matn itself writes', () => {
    expect(habitOf(['عام ٢٠٢٤ و3'])).toBe('arabicIndic');
    expect(habitOf(['عام 2024'])).toBe('western');
    expect(inDigits('۴', 'western')).toBe('4');
  });
});

test('reading time counts letters, not words', () => {
  const text = 'كلمة '.repeat(612);
  expect(readingMinutes({ ...sampleArticle, body: [{ type: 'paragraph', content: { text, marks: [] } }] })).toBeGreaterThanOrEqual(4);
  expect(readingMinutes({ ...sampleArticle, body: [] })).toBe(1);
});

test('figures as CSV keep commas, quotes and formulas harmless', () => {
  const text = '=2 و"3", دينار';
  const mention = { start: 0, end: text.length, numberStart: 1, numberEnd: 2, kind: 'money', from: 2, to: 2, unit: 'دينار', key: true, rule: 'x' } as const;
  const csv = toCsv(figureRows([text], [[mention, { ...mention, key: false }]]));
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(`"'=2 و""3"", دينار",money,2,2`);
});

test('a file name is one that every system takes', () => {
  expect(fileName({ title: 'سعر/صرف: "الدينار" \u202Eاليوم?' }, 'md')).toBe('سعر صرف الدينار اليوم.md');
  expect(fileName({ title: '...' }, 'html')).toBe('matn.html');
  expect(fileName({ title: 'أ'.repeat(300) }, 'md')).toHaveLength(83);
});
