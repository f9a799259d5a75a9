import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/article.ts';
import { extract, STEP_NAMES } from '../../src/page/extract.ts';
import { parseGolden } from '../../scripts/golden/notation.ts';
import { ARTICLES, expectedText, loadDocument, NOW, slugs } from '../../scripts/golden/pages.ts';
import { page } from './document.ts';

type Read = (without: string[]) => Extraction;

const golden = (slug: string): Read => (without) => {
  const url = parseGolden(expectedText(ARTICLES, slug) ?? '').header.get('url')?.[0] ?? '';
  return extract(loadDocument(join(ARTICLES, slug, 'source.html'), url), url, { now: NOW, without });
};
const made = (body: string, head = ''): Read => (without) => extract(page(body, undefined, head), 'https://mina.example/news/1', { without });

const P1 = 'أعلنت مؤسسة المياه في عدن أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين، وقالت إن الضخ يبدأ صباح الأحد المقبل.';
const P2 = 'وأوضح مدير المشروع أن الفرق استبدلت أربعة عشر كيلومترا من الأنابيب المتهالكة، وحفرت بئرين جديدتين تعملان بالطاقة الشمسية خارج المدينة.';
const nameOf = (step: string): string => step.split(':')[0] ?? '';
const takes = (extraction: Extraction): string[] => extraction.removed.map(({ step }) => nameOf(step));

/** Pages on which a step has work that no golden page gives it. */
const PAGES: [string, Read][] = [
  ['controls', made(`<article><p>${P1}</p><div><b>نشرة المساء</b><span>كل أحد نختار لك نصا يستحق وقتك</span><button>أريدها</button></div><p>${P2}</p></article>`)],
  ['cards', made(`<article><p>${P1}</p><div class="offer"><span>منتج ننصح به</span><div>مصباح مكتب قابل للطي</div><a>أضف إلى السلة</a></div><p>${P2}</p></article>`)],
  ['name of the writer', made(`<article><h1>عودة المياه إلى حي الزيتون</h1><p class="lead">${P1}</p><p class="byline">سلمى العامري</p><p>${P2}</p><p>${P1.slice(9)}</p></article>`)],
  ['credits', made(`<article><p>${P1}</p><p>${P2}</p><p>© 2026 صدى الميناء</p></article>`)],
];

/** For each step the first page on which it takes something away. */
const work = new Map<string, Read>(PAGES);
for (const slug of slugs(ARTICLES)) for (const step of takes(golden(slug)([]))) if (!work.has(step)) work.set(step, golden(slug));

/** Steps that take nothing away themselves, each with a page whose article is another without it. */
const ENABLING: [string, Read][] = [
  ['hidden', golden('hidden-duplicate')],
  ['line splitting', golden('one-table-cell')],
  ['rescue', made('<div id="app"></div><p>يتطلب العرض تفعيل البرمجة في المتصفح.</p>', `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'عودة المياه', articleBody: `${P1}\n${P2}` })}</script>`)],
];

describe('steps of the extraction', () => {
  it('go by names that can be switched off', () => {
    expect([...work.keys()].filter((step) => !STEP_NAMES.includes(step))).toEqual([]);
    expect(new Set(STEP_NAMES).size).toBe(STEP_NAMES.length);
  });

  it.each(STEP_NAMES.filter((step) => ENABLING.every(([name]) => name !== step)))('«%s» takes nothing when it is switched off', (step) => {
    const read = work.get(step);
    expect(read, `no page on which «${step}» takes something`).toBeDefined();
    if (!read) return;
    expect(takes(read([]))).toContain(step);
    expect(takes(read([step]))).not.toContain(step);
  });

  it.each(ENABLING)('without «%s» the article is another', (step, read) => {
    const outcome = ({ article, removed }: Extraction): unknown => ({ body: article?.body, removed: removed.length });
    expect(outcome(read([step]))).not.toEqual(outcome(read([])));
  });
});
