import { expect, test } from 'vitest';
import { toText } from '../../../src/reader/export/text.ts';
import { phrasings } from '../../../src/model/phrasings.ts';
import { sampleArticle } from '../sample.ts';

test('every text of the article stands in it unchanged, in reading order', () => {
  const text = toText(sampleArticle);
  let from = 0;
  for (const { text: one } of phrasings(sampleArticle)) {
    const at = text.indexOf(one, from);
    expect(at, one).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

test('lists, tables and the source keep their shape', () => {
  const text = toText(sampleArticle);
  expect(text).toContain('• 12 مدرسة في المدينة\n• مخيمان على الطريق الجبلي\n  3. مخيم العين');
  expect(text).toContain('المحطة\tالمطر\nالسد\t142');
  expect(text.endsWith('\n\nجريدة الضفاف — https://difaf.example/news/seel\n')).toBe(true);
  expect(toText(sampleArticle, { source: false })).not.toContain('https://difaf.example/news/seel');
});
