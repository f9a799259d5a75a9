import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/model/article.ts';
import { readingOf } from '../../src/reader/reading.ts';
import { HARD_SENTENCES, hardExtraction } from '../reader/hard.ts';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser } from './harness/driver.ts';
import { choose, openReading, settled } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'matn-order-'));

/** How many pixels differ between two pictures of the same size by more than `tolerance` of 255 levels; -1 where the sizes differ. */
function difference(one: string, other: string, tolerance = 0): number {
  const [a, b] = [one, other].map((file) => PNG.sync.read(readFileSync(file)));
  if (!a || !b || a.width !== b.width || a.height !== b.height) return -1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    if ([0, 1, 2].some((k) => Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)) > tolerance)) count++;
  }
  return count;
}

/** The hard sentences one by one, and as paragraphs whose lines break within figures. */
const wrapped = structuredClone(hardExtraction);
for (const text of [HARD_SENTENCES.join(' '), HARD_SENTENCES.toReversed().join(' '), HARD_SENTENCES.slice(3).join(' ')]) wrapped.article?.body.push({ type: 'paragraph', content: { text, marks: [] } });

describe.each(BROWSERS)('figures in %s', (name) => {
  let browser: Browser;
  const shoot = async (title: string): Promise<string> => {
    const file = join(folder, `${name}-${title}.png`);
    await browser.evaluate(async () => {
      for (const other of document.querySelectorAll<HTMLElement>('.strip, .foot, .bar')) other.style.display = 'none';
      window.scrollTo(0, 0);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await browser.screenshot(file);
    return file;
  };
  beforeAll(async () => {
    browser = await launch(name, { window: { width: 900, height: 1400 } });
  });
  afterAll(() => browser.quit());

  /** Left and right end of every character of the paragraphs, in the order of the text. */
  const places = (): Promise<{ char: string; left: number; right: number }[][]> =>
    browser.evaluate(() =>
      [...document.querySelectorAll('.body p')].map((paragraph) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (let i = 0; i < node.length; i++) {
            const range = document.createRange();
            range.setStart(node, i);
            range.setEnd(node, i + 1);
            const { left, right } = range.getBoundingClientRect();
            found.push({ char: node.data.charAt(i), left, right });
          }
        }
        return found;
      }),
    );

  test.each(['naskh', 'sans', 'system'] as const)('stand and join as bare text does, pixel by pixel (%s)', async (face) => {
    await openReading(browser, wrapped, { face });
    const lights = await browser.evaluate(() => ({ figures: new Set([...document.querySelectorAll<HTMLElement>('.light')].map(({ dataset }) => dataset.place)).size, lines: document.querySelectorAll('.light').length }));
    expect(lights.figures).toBeGreaterThanOrEqual(20);
    expect(lights.lines, 'a figure that a line breaks').toBeGreaterThan(lights.figures);
    const lit = await shoot(`${face}-lit`);
    await browser.evaluate(() => {
      document.documentElement.style.setProperty('--lit', 'transparent');
    });
    const unlit = await shoot(`${face}-unlit`);
    await browser.evaluate(() => {
      document.documentElement.style.removeProperty('--lit');
      document.documentElement.toggleAttribute('data-plain', true);
    });
    const plain = await shoot(`${face}-plain`);
    const plainPlaces = await places();
    // Bare text: elements that never held anything but their one text.
    await browser.evaluate(() => {
      for (const element of document.querySelectorAll('h1, .body p')) {
        const bare = document.createElement(element.localName);
        bare.textContent = element.textContent;
        element.replaceWith(bare);
      }
    });
    const bare = await shoot(`${face}-bare`);
    expect(await browser.evaluate(() => document.querySelectorAll('h1 *, .body p *').length)).toBe(0);
    expect(difference(unlit, bare), 'pixels of letters that a highlight changes').toBe(0);
    expect(difference(plain, bare), 'pixels that a highlight leaves behind when it is put out').toBe(0);
    expect(plainPlaces.flat().length).toBeGreaterThan(900);
    expect(await places()).toEqual(plainPlaces);
    expect(difference(lit, bare), 'the highlight itself is to be seen').toBeGreaterThan(1000);
  });

  /** Lights that are not where their words are, by more than a pixel. */
  const astray = (extraction: Extraction): Promise<string[]> => {
    const { texts, mentions } = extraction.article ? readingOf(extraction, extraction.article) : { texts: [], mentions: [] };
    const words = Object.fromEntries(mentions.flatMap((list, i) => list.filter(({ key }) => key).map((one) => [`${String(i)}:${String(one.start)}`, { from: one.start, length: texts[i]?.length ?? 0, end: one.end }])));
    return browser.evaluate((figures) => {
      const wrong: string[] = [];
      for (const [place, { from, end, length }] of Object.entries(figures)) {
        const lights = [...document.querySelectorAll<HTMLElement>(`.light[data-place="${place}"]`)];
        const text = lights[0]?.parentElement?.firstChild;
        if (!(text instanceof Text) || text.length !== length) {
          wrong.push(`${place} has no light`);
          continue;
        }
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, end);
        const ends = (boxes: DOMRect[]): number[] => [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right)), Math.min(...boxes.map(({ top }) => top)), Math.max(...boxes.map(({ bottom }) => bottom))];
        const [own, lit] = [[...range.getClientRects()].filter(({ width }) => width > 0), lights.map((light) => light.getBoundingClientRect())].map(ends);
        if (own?.some((value, i) => Math.abs(value - (lit?.[i] ?? NaN)) > 1 || lit?.[i] === undefined)) wrong.push(`${place} ${String(own)} ${String(lit)}`);
      }
      return wrong;
    }, words);
  };

  test('lights stay behind their words whatever is chosen while reading', async () => {
    await openReading(browser, wrapped);
    expect(await astray(wrapped)).toEqual([]);
    for (const settings of [{ size: 31 }, { size: 31, face: 'sans' }, { size: 31, face: 'system', lineHeight: 2.2 }, { width: 24 }, { digits: 'arabicIndic' }, { theme: 'dark', pictures: true }] as const) {
      await choose(browser, settings);
      await settled(browser);
      await settled(browser);
      expect(await astray(wrapped), JSON.stringify(settings)).toEqual([]);
    }
    await browser.show({ print: true });
    await settled(browser);
    expect(await astray(wrapped), 'in the style of paper').toEqual([]);
    await browser.show({});
  });

  test('a headline is rather not balanced than a score broken behind its hyphen', async () => {
    const extraction = structuredClone(hardExtraction);
    if (extraction.article) extraction.article.title = 'الميناء يقلب تأخره بهدفين إلى فوز 3-2 ويبتعد في الصدارة بفارق 5 نقاط';
    await openReading(browser, extraction);
    const seen = [];
    for (let size = 16; size <= 40; size += 2) {
      await choose(browser, { size });
      await settled(browser);
      seen.push(
        await browser.evaluate(() => {
          const headline = document.querySelector('h1');
          const text = headline?.firstChild;
          const lines = (): number => {
            const range = document.createRange();
            const at = text?.textContent?.indexOf('3-2') ?? 0;
            if (text) range.setStart(text, at);
            if (text) range.setEnd(text, at + 3);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 10))).size;
          };
          const shown = lines();
          headline?.style.setProperty('text-wrap', 'balance');
          const balanced = lines();
          headline?.style.setProperty('text-wrap', 'wrap');
          const wrapped = lines();
          headline?.style.removeProperty('text-wrap');
          return { shown, balanced, wrapped };
        }),
      );
    }
    for (const { shown, balanced, wrapped: plain } of seen) expect(shown).toBe(Math.min(balanced, balanced > 1 ? plain : balanced));
    expect(seen.some(({ balanced }) => balanced > 1), 'Chromium alone breaks a number behind its hyphen').toBe(name === 'chromium');
  });

  /** The number of each card as it stands on the screen from left to right, and as the same digits stand in the sentence. */
  const ordersOfCards = (): Promise<{ number: string; card: string; text: string }[]> =>
    browser.evaluate(() => {
      const order = (node: Text, start: number, end: number): string => {
        const boxes = [];
        for (let i = start; i < end; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left } = range.getBoundingClientRect();
          if (node.data.charAt(i).trim() !== '') boxes.push({ left, char: node.data.charAt(i) });
        }
        return boxes.sort((one, other) => one.left - other.left).map(({ char }) => char).join('');
      };
      return [...document.querySelectorAll<HTMLElement>('.card')].flatMap((card) => {
        const number = card.querySelector('.number')?.firstChild;
        const place = (card.dataset.places ?? '').split(' ').at(-1) ?? '';
        const sentence = document.querySelector(`.body .light[data-place="${place}"]`)?.parentElement;
        if (!(number instanceof Text) || !sentence) return [];
        const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const at = text.data.indexOf(number.data);
          if (at >= 0) return [{ number: number.data, card: order(number, 0, number.data.length), text: order(text, at, at + number.data.length) }];
        }
        return [];
      });
    });

  test('a card keeps the order that its digits have in the sentence', async () => {
    const orders = [];
    // Few sentences a page, so that each figure has a card whatever carries the story most.
    for (let from = 0; from < HARD_SENTENCES.length; from += 4) {
      const extraction = structuredClone(hardExtraction);
      if (extraction.article) extraction.article.body = extraction.article.body.slice(from, from + 4);
      if (extraction.article) extraction.article.title = 'أرقام تُقرأ من اليمين';
      await openReading(browser, extraction);
      orders.push(...(await ordersOfCards()));
    }
    expect(orders.map(({ number }) => number)).toEqual(expect.arrayContaining(['300-400', '34%', '3-2', '٪٥٠', '15-20%']));
    for (const { number, card, text } of orders) expect(card, number).toBe(text);
  });

  test('nothing is cut at the smallest line height', async () => {
    await openReading(browser, hardExtraction, { lineHeight: 1.6, size: 40 });
    const selectors = '.body p, h1, .card, .card > span:not(.unseen)';
    const before = await shootWith(browser, selectors, '');
    const after = await shootWith(browser, selectors, 'visible');
    expect(difference(before, after, 40)).toBe(0);
  });

  async function shootWith(shown: Browser, selectors: string, overflow: string): Promise<string> {
    await shown.evaluate(
      (list, value) => {
        for (const element of document.querySelectorAll<HTMLElement>(list)) element.style.overflow = value;
      },
      selectors,
      overflow,
    );
    const file = join(folder, `${name}-overflow-${overflow}.png`);
    await shown.screenshot(file);
    return file;
  }
});
