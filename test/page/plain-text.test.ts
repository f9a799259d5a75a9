import { describe, expect, it } from 'vitest';
import { faultsOfExtraction } from '../../src/model/check.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { extractText } from '../../src/page/plain-text.ts';

const STORY = `: آخر تحديث

عودة المياه إلى حي الزيتون بعد انقطاع عامين

عدن: أعلنت مؤسسة المياه أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين.

وأوضح مدير المشروع أن الفرق استبدلت أربعة عشر كيلومترا من الأنابيب المتهالكة.

وكانت المدينة قد شهدت احتجاجات متفرقة الصيف الماضي.
`;

describe('extractText', () => {
  it('takes the furniture behind a story out of copied text', () => {
    const extraction = extractText(`${STORY}
عدد التعليقات 0
جميع التعليقات المنشورة تعبر عن رأي كتّابها ولا تعبر بالضرورة عن رأي الصحيفة
شروط النشر: عدم الإساءة للكاتب أو للأشخاص، والابتعاد عن التحريض والشتائم.

  1. وزير المالية يعرض الموازنة أمام البرلمان!
  2. ثلاث نصائح لقيادة آمنة
  3. جماعات
في أخبار`);
    expect(faultsOfExtraction(extraction)).toEqual([]);
    expect(extraction.article && phrasings(extraction.article).map(({ text }) => text.slice(0, 12))).toEqual(['عودة المياه ', 'عدن: أعلنت م', 'وأوضح مدير ا', 'وكانت المدين']);
    expect(new Set(extraction.removed.map(({ reason }) => reason))).toEqual(new Set(['metadata', 'comments', 'commentRules', 'trending', 'related']));
  });

  it('keeps a numbered list that belongs to the story', () => {
    const { article } = extractText(`${STORY}\nويشمل المشروع ثلاث مراحل تمتد حتى نهاية العام المقبل، وهي:\n1. استبدال الأنابيب\n2. حفر البئرين\n3. تركيب المضخة`);
    expect(article?.body.at(-1)).toMatchObject({ type: 'list', ordered: true, items: [{}, {}, {}] });
  });

  it('has no article in an empty text', () => {
    expect(extractText('  \n ')).toMatchObject({ article: null, failure: 'noArticle' });
  });
});
