import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../src/page/extract.ts';

const PROSE = 'قالت إدارة الميناء إن حركة الحاويات عادت إلى مستواها المعتاد بعد توقف قصير سببته الرياح، وإن السفن المنتظرة دخلت تباعا إلى الأرصفة الشمالية.';
const page = (figure: string): Document =>
  new JSDOM(`<html lang="ar"><head><title>حركة الميناء تعود</title></head><body><article><h1>حركة الميناء تعود</h1>${figure}<p>${PROSE}</p><p>وأضافت ${PROSE}</p><p>ثم ${PROSE}</p></article></body></html>`).window.document;
const pictures = (figure: string): unknown[] => {
  const { article } = extract(page(figure), 'https://news.example/1');
  return [article?.image?.src, ...(article?.body ?? []).flatMap((block) => (block.type === 'image' ? [block.src, block.caption?.text] : []))];
};

test('a drawing of a stated size is a picture of the story, with its caption', () => {
  expect(pictures('<figure><img src="chart.svg" width="960" height="420"><figcaption>عدد الحاويات في أسبوع</figcaption></figure>')).toEqual(expect.arrayContaining(['https://news.example/chart.svg', 'عدد الحاويات في أسبوع']));
});

test('an SVG that states no size, or a small one, is an icon', () => {
  expect(pictures('<img src="mark.svg"><img src="sign.svg" width="64" height="64">')).toEqual([undefined]);
});
