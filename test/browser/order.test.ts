import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARD_SENTENCES, hardExtraction } from '../reader/hard.ts';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser } from './harness/driver.ts';
import { openReading } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'matn-order-'));

/**
 * How many pixels differ between two pictures of the same size by more than `tolerance` of 255 levels; -1 where the
 * sizes differ. Chromium rounds the pieces of a line to 1/64 pixel, which smooths an edge a little differently; a glyph
 * that really moved or lost its join differs by 150 levels and more.
 */
function difference(one: string, other: string, tolerance: number): number {
  const [a, b] = [one, other].map((file) => PNG.sync.read(readFileSync(file)));
  if (!a || !b || a.width !== b.width || a.height !== b.height) return -1;
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    if ([0, 1, 2].some((k) => Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)) > tolerance)) count++;
  }
  return count;
}

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

  test.each(['naskh', 'sans'] as const)('stand and join as if nothing were highlighted (%s)', async (face) => {
    await openReading(browser, hardExtraction, { face });
    const marks = await browser.evaluate(() => document.querySelectorAll('.body mark').length);
    expect(marks).toBeGreaterThanOrEqual(10);
    const lit = await shoot(`${face}-lit`);
    await browser.evaluate(() => {
      document.documentElement.toggleAttribute('data-plain', true);
    });
    const plain = await shoot(`${face}-plain`);
    const plainPlaces = await places();
    // Elements of no style at all in place of the highlights: the same text in the same pieces.
    await browser.evaluate(() => {
      for (const mark of document.querySelectorAll('mark')) {
        const piece = document.createElement('span');
        piece.append(...mark.childNodes);
        mark.replaceWith(piece);
      }
    });
    const pieces = await shoot(`${face}-pieces`);
    await browser.evaluate(() => {
      for (const piece of document.querySelectorAll('.body p span, h1 span')) piece.replaceWith(...piece.childNodes);
      document.querySelector('article')?.normalize();
    });
    const bare = await shoot(`${face}-bare`);
    const barePlaces = await places();
    expect(difference(plain, pieces, 0), 'pixels that the style of a highlight moves').toBe(0);
    // Chromium rounds the pieces of a line to 1/64 pixel and smooths their edges accordingly.
    const rounds = name === 'chromium';
    expect(difference(plain, bare, rounds ? 70 : 0), 'pixels that a highlight moves').toBe(0);
    const moved = plainPlaces.flatMap((paragraph, i) =>
      paragraph.filter(({ left, right }, k) => {
        const other = barePlaces[i]?.[k];
        return !other || Math.max(Math.abs(left - other.left), Math.abs(right - other.right)) > (rounds ? 4 / 64 : 1 / 64);
      }),
    );
    expect(plainPlaces.flat().length).toBeGreaterThan(400);
    expect(moved, 'characters that a highlight moves').toEqual([]);
    expect(difference(lit, bare, 0), 'the highlight itself is to be seen').toBeGreaterThan(1000);
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
        const mark = document.querySelector(`.body mark[data-place="${place}"]`);
        if (!(number instanceof Text) || !mark) return [];
        const walker = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
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
