import { expect, test } from 'vitest';
import type { Extraction } from '../../src/model/article.ts';
import { faultsOfExtraction, faultsOfMentions } from '../../src/model/check.ts';

const sound: Extraction = {
  article: {
    url: 'https://news.example/1',
    title: 'عنوان',
    language: 'ar',
    direction: 'rtl',
    body: [{ type: 'paragraph', content: { text: 'قال الوزير', marks: [{ type: 'strong', start: 0, end: 3 }] } }],
  },
  removed: [{ reason: 'share', step: 'blocks/share', after: 0, blocks: [{ type: 'paragraph', content: { text: 'شارك', marks: [] } }] }],
  detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 0.9, reasons: [] },
  notes: [],
};

test('a sound extraction has no fault', () => {
  expect(faultsOfExtraction(sound)).toEqual([]);
});

test('each broken promise is named', () => {
  const broken = structuredClone(sound);
  if (!broken.article) throw new Error('the sample has an article');
  broken.article.publishedTime = 'أمس';
  broken.article.body.push({ type: 'image', src: 'javascript:alert(1)', alt: '' });
  broken.article.body.push({ type: 'paragraph', content: { text: 'نص', marks: [{ type: 'link', href: 'data:text/html,x', start: 0, end: 9 }] } });
  broken.removed.push({ reason: 'tags', step: '', after: 7, blocks: [] });
  const faults = faultsOfExtraction(broken).join('\n');
  for (const part of ['no ISO 8601 time', 'javascript:alert(1)', 'data:text/html', '0..9', 'place 7', 'does not name its step']) {
    expect(faults).toContain(part);
  }
});

test('an extraction says either article or failure', () => {
  expect(faultsOfExtraction({ ...sound, article: null, removed: [] })).toEqual(['there is neither an article nor a failure']);
  expect(faultsOfExtraction({ ...sound, failure: 'noArticle' })).toEqual(['there is an article and yet the failure noArticle']);
});

test('mentions lie in order inside the text', () => {
  const mention = { start: 0, end: 7, numberStart: 0, numberEnd: 2, kind: 'count', from: 15, to: 15, key: true, rule: 'count' } as const;
  expect(faultsOfMentions('15 شخصا', [mention])).toEqual([]);
  expect(faultsOfMentions('15 شخصا', [mention, mention])).toHaveLength(1);
  expect(faultsOfMentions('15', [{ ...mention, to: null }])).toHaveLength(2);
});
