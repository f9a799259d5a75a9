import { describe, expect, it } from 'vitest';
import { buildItems } from '../../src/page/blocks/build.ts';
import type { Item } from '../../src/page/blocks/item.ts';
import { siftItems } from '../../src/page/furniture/sift.ts';
import { bodyOf, judgeOutside } from '../../src/page/region/choose.ts';
import type { Box } from '../../src/page/tree/box.ts';
import { walkBoxes } from '../../src/page/tree/box.ts';
import { survey } from '../../src/page/tree/survey.ts';
import { page } from './document.ts';

/*
 * What is asked of a page four times as long may be asked four times as often, not sixteen times. Counted, not timed: the
 * times are in the bench.
 */

const TITLE = 'عودة المياه إلى حي الزيتون';
const STORY = '<p>أعلنت مؤسسة المياه في عدن أمس انتهاء أعمال الصيانة في حي الزيتون، بعد انقطاع دام عامين، وقالت إن الضخ يبدأ صباح الأحد المقبل.</p>'.repeat(4);
const END = '<p>وكانت المدينة قد شهدت احتجاجات متفرقة الصيف الماضي، طالب فيها السكان بمضخة مساعدة للحارات العليا قبل حلول شهر رمضان.</p>';
const FEW = 40;

const many = (count: number, piece: (i: number) => string): string => Array.from({ length: count }, (_, i) => piece(i)).join('');
const bodyWith = (pieces: string): { root: Box; dom: Parameters<typeof buildItems>[1]['dom'] } => {
  const seen = survey(page(`<div class="story"><h1>${TITLE}</h1>${STORY}${pieces}</div>`));
  if (!seen) throw new Error('the page was not read');
  return { root: bodyOf(seen.root), dom: seen.dom };
};

/** How often the steps ask the blocks of a page for their boxes, verdicts or kinds. */
function askedOfBlocks(pieces: string): number {
  let asked = 0;
  const { root, dom } = bodyWith(pieces);
  const items = buildItems(root, { dom, base: 'https://mina.example/news/1' }).map(
    (item): Item =>
      new Proxy(item, {
        get(target, name) {
          asked++;
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  siftItems(items, { title: TITLE, order: 1 }, new Set());
  return asked;
}

/** How often the boxes of a page are asked for their names while what stands outside the kept paragraphs is judged. */
function askedOfBoxes(pieces: string): number {
  let asked = 0;
  const { root } = bodyWith(pieces);
  const kept = new Set<Box>();
  walkBoxes(root, (box) => {
    if (box.tag === 'p') kept.add(box);
    const { names } = box;
    Object.defineProperty(box, 'names', { get: () => (asked++, names) });
    return undefined;
  });
  judgeOutside(root, kept, undefined, new Set());
  return asked;
}

describe('the work on a page four times as long is four times as much', () => {
  it.each<[string, piece: (i: number) => string, end?: string]>([
    ['headings over a word', () => '<h2>ما تقوله المؤسسة للناس</h2><div>سطر</div>'],
    ['lines that lead to a line', (i) => `<p>من شارع إلى شارع ${String(i)}:</p><p>بئر ${String(i)}</p>`],
    ['terms and what they mean', (i) => `<dl><dt>بئر ${String(i)}</dt><dd>حفرت في الربيع خارج المدينة</dd></dl>`],
    ['counters of pictures', (i) => `<div>${String(i % 9)} / ${String(i % 900)}</div>`],
    ['calls to comment', (i) => `<p>التعليقات</p><p>يعود الماء إلى الشارع رقم ${String(i)} في الصباح الباكر من كل يوم</p>`, END],
    ['prices between paragraphs', (i) => `<div class="box"><div>متر ${String(i)}</div><div>بئر</div><div>حي</div></div><p>يعود الماء إلى الشارع رقم ${String(i)} في الصباح الباكر من كل يوم.</p>`],
    ['appeals in boxes', (i) => `<div><h3>نشرة ${String(i)}</h3><p>اشترك في نشرتنا البريدية ليصلك جديدنا كل صباح</p></div>`],
  ])('for blocks: %s', (_, piece, end = '') => {
    const [few, much] = [FEW, FEW * 4].map((count) => askedOfBlocks(many(count, piece) + end)) as [number, number];
    expect(much / few).toBeLessThan(5);
  });
  it('for boxes: short lines in divs', () => {
    const [few, much] = [FEW, FEW * 4].map((count) => askedOfBoxes(many(count, (i) => `<div>بئر رقم ${String(i)}</div>`))) as [number, number];
    expect(much / few).toBeLessThan(5);
  });
});
