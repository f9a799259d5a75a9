import { describe, expect, test } from 'vitest';
import type { Article, Mark } from '../../../src/model/article.ts';
import { toMarkdown } from '../../../src/reader/export/markdown.ts';
import { sampleArticle } from '../sample.ts';

const paragraph = (text: string, marks: Mark[] = []): string => {
  const article: Article = { url: '', title: 'عنوان', language: 'ar', direction: 'rtl', body: [{ type: 'paragraph', content: { text, marks } }] };
  return toMarkdown(article).replace(/^# عنوان\n\n/, '').trimEnd();
};

describe('Markdown', () => {
  test('has headline, links, tables, lists, quotes and the source', () => {
    const markdown = toMarkdown(sampleArticle);
    expect(markdown.startsWith('# سيول تقطع')).toBe(true);
    expect(markdown).toContain('[هيئة الإنقاذ](<https://difaf.example/inqadh>)');
    expect(markdown).toContain('| المحطة | المطر |\n| --- | --- |\n| السد | 142 |\n| العين \\| الغربية | 97 |');
    expect(markdown).toContain('- 12 مدرسة في المدينة\n- مخيمان على الطريق الجبلي\n  3. مخيم العين');
    expect(markdown).toContain('> «لم نر مثل هذا منذ 40 عاما»');
    expect(markdown).toContain('![طريق غمرته المياه](<https://difaf.example/seel.jpg>)');
    expect(markdown.endsWith('[جريدة الضفاف](<https://difaf.example/news/seel>)\n')).toBe(true);
  });
  test.each([
    ['1. ليس قائمة', '1\\. ليس قائمة'],
    ['- ليس قائمة', '\\- ليس قائمة'],
    ['-5 درجات', '-5 درجات'],
    ['# ليس عنوانا', '\\# ليس عنوانا'],
    ['نجوم * و _ و [قوس] و <b>', 'نجوم \\* و \\_ و \\[قوس\\] و \\<b\\>'],
    ['AT&amp;T', 'AT&amp;amp;T'],
    ['سطر\nآخر', 'سطر\\\nآخر'],
  ])('%j means itself', (text, expected) => {
    expect(paragraph(text)).toBe(expected);
  });
  test('emphasis touches its words', () => {
    expect(paragraph('قال كلمة مهمة هنا', [{ type: 'strong', start: 3, end: 9 }])).toBe('قال **كلمة** مهمة هنا');
  });
  test('an address cannot leave its link', () => {
    expect(paragraph('هنا', [{ type: 'link', start: 0, end: 3, href: 'https://a.example/x>y z' }])).toBe('[هنا](<https://a.example/x%3Ey%20z>)');
  });
});
