import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { align } from '../../scripts/benchmark/align.ts';
import { scoreArticle, summariseArticles } from '../../scripts/benchmark/article-score.ts';
import { labelOf } from '../../scripts/benchmark/article-set.ts';
import { linesOfElement } from '../../scripts/benchmark/engines.ts';
import { readOutputs } from '../../scripts/benchmark/outputs.ts';
import { QUANTITY_ENGINES, readAnswers } from '../../scripts/benchmark/quantity-engines.ts';
import { scoreSentence, summariseQuantities, type FoundFigure } from '../../scripts/benchmark/quantity-score.ts';
import type { Figure, QuantityLabel } from '../../scripts/benchmark/quantity-set.ts';
import { wordsOf } from '../../scripts/benchmark/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'matn-benchmark-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('words', () => {
  it('are compared without vowel signs, tatweel and digit set, and otherwise as they are written', () => {
    expect(wordsOf('الكِتــاب، رقم ٤٢ (أحمد/احمد)')).toEqual(['الكتاب', 'رقم', '42', 'أحمد', 'احمد']);
  });
  it('are aligned in order', () => {
    const { wanted, found } = align(['a', 'b', 'c', 'd'], ['x', 'a', 'c', 'b', 'd']);
    expect(wanted.filter(Boolean)).toHaveLength(3);
    expect(found.filter(Boolean)).toHaveLength(3);
    expect(align([], ['x'])).toEqual({ wanted: [], found: [false] });
    expect(align(['a', 'a'], ['a']).wanted.filter(Boolean)).toHaveLength(1);
  });
});

const label = labelOf(
  'مثال',
  '',
  `url: https://a.example/1
title: افتتاح جسر جديد في المدينة
byline: سمير حداد
published: 2024-05-02T10:00+03:00

افتتح وزير النقل أمس جسرا جديدا فوق نهر المدينة.

## أرقام المشروع

? يبلغ طول الجسر ثلاثة كيلومترات

- بند أول من القائمة

| الطول | 3 كم |

[image https://a.example/b.jpg] الجسر صباح اليوم

--- removed
share: شارك
related: اقرأ أيضا خبرا آخر
--- elsewhere
الأكثر قراءة هذا الأسبوع`,
);
const body = ['افتتح وزير النقل أمس جسرا جديدا فوق نهر المدينة.', 'أرقام المشروع', 'بند أول من القائمة', 'الطول 3 كم'];

describe('an article', () => {
  it('is read from the notation of the golden pages', () => {
    expect(label.body).toEqual(body);
    expect(label.neutral).toEqual(['افتتاح جسر جديد في المدينة', 'سمير حداد', 'يبلغ طول الجسر ثلاثة كيلومترات', 'الجسر صباح اليوم']);
    expect(label.furniture.map(({ labels }) => labels)).toEqual([['share'], ['related'], []]);
  });
  it('that is right scores full, whatever it does with neutral lines', () => {
    const full = { recall: 1, precision: 1, f1: 1, lost: [], left: [], title: true, byline: true, published: true };
    const output = { title: 'افتتاح جسرٍ جديد في المدينة', byline: 'سمير حداد', published: '2024-05-02T07:00:30Z' };
    expect(scoreArticle(label, { ...output, lines: body })).toMatchObject(full);
    expect(scoreArticle(label, { ...output, lines: ['افتتاح جسر جديد في المدينة', ...body, 'يبلغ طول الجسر ثلاثة كيلومترات'] })).toMatchObject(full);
  });
  it('loses by the paragraph and by the word', () => {
    const score = scoreArticle(label, { lines: body.slice(0, 3) });
    expect(score.lost).toEqual(['الطول 3 كم']);
    expect(score.recall).toBeCloseTo(15 / 18);
    expect(score).toMatchObject({ precision: 1, title: false, byline: false, published: false });
  });
  it('keeps furniture as a run of words, or as a short line', () => {
    expect(scoreArticle(label, { lines: [...body, 'الأكثر قراءة هذا الأسبوع في المدينة'] }).left).toEqual(['الأكثر قراءة هذا الأسبوع']);
    expect(scoreArticle(label, { lines: [...body, 'شارك فيسبوك تويتر'] })).toMatchObject({ left: ['شارك'], precision: 18 / 21 });
    expect(scoreArticle(label, { lines: [...body, 'شارك في الحفل عدد كبير من سكان المدينة'] }).left).toEqual([]);
  });
  it('that is missing scores nothing', () => {
    const nothing = scoreArticle(label, { lines: [] });
    expect(nothing).toMatchObject({ recall: 0, precision: 0, f1: 0 });
    expect(nothing.lost).toHaveLength(4);
    expect(summariseArticles([nothing, scoreArticle(label, { lines: body })])).toMatchObject({ pages: 2, f1: 0.5, right: 1, lost: 4 });
  });
});

describe('what other engines made', () => {
  it('is read from folders and lines of JSON', () => {
    mkdirSync(join(folder, 'out', 'pages'), { recursive: true });
    writeFileSync(join(folder, 'out', 'a.txt'), 'أول\nثان');
    writeFileSync(join(folder, 'out', 'pages', 'b.json'), JSON.stringify({ text: 'أول\nثان', title: 'عنوان', author: 'سمير', date: '2024-05-02' }));
    writeFileSync(join(folder, 'out', 'c.html'), '<p>أول</p><table><tr><td>ثان</td><td>ثالث</td></tr></table>');
    const outputs = readOutputs(join(folder, 'out'));
    expect(outputs.get('a')).toMatchObject({ lines: ['أول', 'ثان'] });
    expect(outputs.get('b')).toEqual({ lines: ['أول', 'ثان'], title: 'عنوان', byline: 'سمير', published: '2024-05-02' });
    expect(outputs.get('c')?.lines.map(wordsOf)).toEqual([['أول'], ['ثان', 'ثالث']]);
    writeFileSync(join(folder, 'all.jsonl'), `${JSON.stringify({ page: 'pages/d.html', content: '<p>أول<br>ثان' })}\n`);
    expect(readOutputs(join(folder, 'all.jsonl')).get('d')?.lines).toEqual(['أول', 'ثان']);
    expect(() => readOutputs(join(folder, 'nowhere'))).toThrow('there is no such file');
  });
  it('is read as a browser shows it', () => {
    const { document } = new JSDOM('<div>أول <b>كلمة</b><p>ثان</p>ثالث<ul><li>بند</ul><script>x</script></div>').window;
    expect(linesOfElement(document.body)).toEqual(['أول كلمة', 'ثان', 'ثالث', 'بند']);
  });
});

describe('a sentence', () => {
  const text = 'قتل نحو 15 شخصا عام 2019 وأصيب عشرات';
  const figure = (more: Partial<Figure>): Figure => ({ start: 4, end: 15, from: 15, to: 15, magnitude: null, bound: 'about', kinds: ['count'], currency: null, unit: 'شخصا', optional: false, ...more });
  const sentence: QuantityLabel = {
    id: 'x:1',
    text,
    figures: [figure({}), figure({ start: 31, end: 36, from: null, to: null, magnitude: 'tens', bound: null, unit: null, optional: true })],
    asides: [{ start: 20, end: 24, kinds: ['year'] }],
  };
  const found = (more: Partial<FoundFigure>): FoundFigure => ({ start: 8, end: 15, from: 15, to: 15, bound: 'about', kind: 'count', unit: 'شخصا', ...more });
  it.each([
    ['all of it', [found({})], { wanted: 1, right: 1, whole: 1, wrong: 0, extra: 0, traps: 0 }],
    ['the value without the certainty', [found({ bound: null })], { right: 1, whole: 0 }],
    ['another value', [found({ from: 16, to: 16 })], { right: 0, wrong: 1, extra: 0 }],
    ['both ends of what is one figure', [found({ from: 1, to: 1 }), found({})], { right: 1, wrong: 0, extra: 0 }],
    ['the year as a figure', [found({ start: 20, end: 24, from: 2019, to: 2019 })], { right: 0, wrong: 0, extra: 1, traps: 1 }],
    ['what may be marked or not', [found({ start: 31, end: 36 })], { right: 0, extra: 0 }],
    ['a word', [found({ start: 0, end: 3 })], { extra: 1, traps: 0 }],
  ])('scores %s', (_name, mentions, wanted) => {
    expect(scoreSentence(sentence, mentions)).toMatchObject(wanted);
  });
  it('is one of many', () => {
    const scores = [scoreSentence(sentence, [found({})]), scoreSentence(sentence, [found({ start: 20, end: 24 })])];
    expect(summariseQuantities(scores)).toEqual({ sentences: 2, wanted: 2, recall: 0.5, precision: 0.5, f1: 0.5, whole: 0.5, clean: 0.5, traps: 1 });
  });
  it('is answered by a file of lines', () => {
    const file = join(folder, 'figures.jsonl');
    writeFileSync(file, `${JSON.stringify({ text, mentions: [{ start: 8, end: 15, value: 15 }, { start: 20, end: 24, value: 2019, key: false }] })}\n`);
    expect(readAnswers(file)(text)).toMatchObject([{ start: 8, end: 15, from: 15, to: 15 }]);
    expect(readAnswers(file)('غيره')).toEqual([]);
    writeFileSync(file, '{"text": 1}\n');
    expect(() => readAnswers(file)).toThrow(':1: needs "text" and "mentions"');
  });
  it('is searched for digits in both sets by the least engine', () => {
    const values = QUANTITY_ENGINES['every run of digits']?.('بلغ ١٬٢٥٠ طنا و2,5 مليون و1,200').map(({ from }) => from);
    expect(values).toEqual([1250, 2.5, 1200]);
  });
});
