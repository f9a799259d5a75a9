import { describe, expect, it } from 'vitest';
import type { Article, Block, Extraction, Removed } from '../../src/model/article.ts';
import { differences } from '../../scripts/golden/compare.ts';
import { parseGolden, writeGolden } from '../../scripts/golden/notation.ts';

const url = 'https://golden.example/1';
const paragraph = (text: string): Block => ({ type: 'paragraph', content: { text, marks: [] } });
const image = (src: string): Block => ({ type: 'image', src, alt: '' });

function extraction(body: Block[], removed: Removed[] = [], more: Partial<Article> = {}): Extraction {
  const article: Article = { url, title: 'عنوان', language: 'ar', direction: 'rtl', body, ...more };
  return { article, removed, notes: [], detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 1, reasons: [] } };
}
const golden = (body: string, tail = '', header = '') => parseGolden(`url: ${url}\ntitle: عنوان\n${header}\n${body}\n${tail}`);

describe('the comparison of golden pages', () => {
  it('says what is lost and what is too much', () => {
    expect(differences(golden('أول\n\nثان'), extraction([paragraph('أول'), paragraph('غيره')]))).toEqual(['lost: ثان', 'too much: غيره']);
    expect(differences(golden('أول'), extraction([paragraph('أول'), image('https://a.example/1.jpg')]))).toEqual(['too much: [image https://a.example/1.jpg]']);
  });
  it('leaves to taste where one <br> parts paragraphs, but no empty line inside one', () => {
    expect(differences(golden('أول\nثان'), extraction([paragraph('أول\nثان')]))).toEqual([]);
    expect(differences(golden('أول\nثان'), extraction([paragraph('أول\n\nثان')]))).toHaveLength(1);
  });
  it('knows optional lines, headings by either name, and alternatives', () => {
    expect(differences(golden('? ربما\nأول'), extraction([paragraph('أول')]))).toEqual([]);
    expect(differences(golden('~ سؤال\nأول'), extraction([{ type: 'heading', depth: 3, content: { text: 'سؤال', marks: [] } }, paragraph('أول')]))).toEqual([]);
    expect(differences(golden('## سؤال'), extraction([paragraph('سؤال')]))).toHaveLength(2);
    expect(differences(golden('أول', '', 'byline: سمير || -\n'), extraction([paragraph('أول')]))).toEqual([]);
  });
  it('holds a header line that is missing for «must have none», for those that are always compared', () => {
    expect(differences(golden('أول'), extraction([paragraph('أول')], [], { byline: 'سمير' }))).toEqual(['byline: wanted «-», got «سمير»']);
    expect(differences(golden('أول'), extraction([paragraph('أول')], [], { section: 'محليات' }))).toEqual([]);
  });
  it('takes times for the same when they name the same instant', () => {
    const at = (publishedTime: string) => extraction([paragraph('أول')], [], { publishedTime });
    expect(differences(golden('أول', '', 'published: 2020-01-01T10:00+03:00\n'), at('2020-01-01T07:00:12Z'))).toEqual([]);
    expect(differences(golden('أول', '', 'published: 2020-01-01T10:00\n'), at('2020-01-01T07:00:00Z'))).toHaveLength(1);
  });
  it('wants furniture removed, with a right reason, and out of the body', () => {
    const tail = '--- removed\nshare: شارك\n--- elsewhere\nأخبار أخرى';
    const removed = (reason: Removed['reason']): Removed[] => [{ reason, step: 'test', after: 0, blocks: [paragraph('شارك الخبر')] }];
    expect(differences(golden('أول', tail), extraction([paragraph('أول')], removed('share')))).toEqual([]);
    expect(differences(golden('أول', tail), extraction([paragraph('أول')], removed('trending')))).toEqual(['removed as trending by test, wanted share: شارك']);
    expect(differences(golden('أول', tail), extraction([paragraph('أول')]))).toEqual(['removed without a word (share): شارك']);
    expect(differences(golden('أول', tail), extraction([paragraph('أول'), paragraph('أخبار أخرى')], removed('share')))).toContain('left in the body (elsewhere): أخبار أخرى');
  });
  it('finds nothing to say about what it wrote itself', () => {
    const found = extraction([paragraph('أول\nثان'), { type: 'list', ordered: true, items: [{ content: { text: 'بند', marks: [] } }] }], [], { byline: 'سمير' });
    expect(differences(parseGolden(writeGolden(url, found)), found)).toEqual([]);
  });
  it('refuses a broken notation', () => {
    expect(() => parseGolden('title: عنوان\n\nأول')).toThrow('url');
    expect(() => parseGolden(`url: ${url}\nauthor: سمير\n\nأول`)).toThrow('author');
  });
});
