import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleExtraction } from '../reader/sample.ts';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser } from './harness/driver.ts';
import { axeIn, lowTargets, openOnPhone, openPage, openReading, settled } from './reading.ts';

/** The same view on paper, in the system's colours, without motion and on a phone. */
describe.each(BROWSERS)('the view in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { window: { width: 1300, height: 900 } });
  });
  afterEach(() => browser.show({}));
  afterAll(() => browser.quit());

  const visible = (selectors: readonly string[]): Promise<string[]> =>
    browser.evaluate((list) => list.filter((selector) => [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0)), selectors);

  test('on paper there is the article with its figures, highlights, day and address, black on white, and nothing to press', async () => {
    await openReading(browser, sampleExtraction, { theme: 'dark' });
    await browser.show({ print: true });
    await settled(browser);
    expect(await visible(['h1', '.strip .card', '.body .light', '.source', '.bar', '.foot', '.all-figures', '.relative', '.skip'])).toEqual(['h1', '.strip .card', '.body .light', '.source']);
    const paper = await browser.evaluate(() => {
      const of = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) ?? document.body);
      const cards = [...document.querySelectorAll('.card')].map((card) => card.getBoundingClientRect());
      return {
        page: of('body').backgroundColor,
        ink: of('.body').color,
        direction: of('article').direction,
        highlight: of('.body .light').backgroundImage.includes('255, 230, 148'),
        exact: of('.body .light').printColorAdjust,
        source: document.querySelector('.source')?.textContent,
        spill: [...document.querySelectorAll('article *')].filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || element.getBoundingClientRect().left < -1).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        inside: cards.every(({ left, right }) => left >= 0 && right <= document.documentElement.clientWidth),
      };
    });
    expect(paper).toMatchObject({ page: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', direction: 'rtl', highlight: true, exact: 'exact', inside: true, spill: [] });
    expect(paper.source).toContain('2026');
    expect(paper.source).toContain(sampleExtraction.article?.siteName);
    expect(paper.source).toContain(sampleExtraction.article?.url);
  });

  test('whatever digits are shown, the address on paper is the address', async () => {
    const extraction = structuredClone(sampleExtraction);
    if (extraction.article) extraction.article.url = 'https://difaf.example/2026/10/13/seel-142';
    await openReading(browser, extraction, { digits: 'arabicIndic' });
    await settled(browser);
    const source = await browser.evaluate(() => document.querySelector('.source')?.textContent ?? '');
    expect(source).toContain('https://difaf.example/2026/10/13/seel-142');
    expect(source).toContain('٢٠٢٦');
  });

  test('while the browser prints, the figures are marked in the text, and afterwards it is bare again', async () => {
    await openReading(browser, sampleExtraction, { hiddenKinds: ['money'] });
    const seen = await browser.evaluate(() => {
      const body = document.querySelector('.body');
      const first = [...document.querySelectorAll('.body p')].find((paragraph) => paragraph.querySelector('.light'))?.firstChild;
      const look = (): { text: string | null | undefined; marks: number; kinds: string[]; lights: number } => ({
        text: body?.textContent,
        marks: document.querySelectorAll('.body mark').length,
        kinds: [...document.querySelectorAll<HTMLElement>('.body mark')].map(({ dataset }) => dataset.kind ?? ''),
        lights: [...document.querySelectorAll('.body .light')].filter((light) => light.getClientRects().length > 0).length,
      });
      const before = look();
      dispatchEvent(new Event('beforeprint'));
      const printing = look();
      dispatchEvent(new Event('afterprint'));
      return { before, printing, after: look(), same: first?.isConnected };
    });
    expect(seen.printing.marks).toBeGreaterThan(5);
    expect(seen.printing.kinds).not.toContain('money');
    expect(seen.printing.lights).toBe(0);
    expect(seen.printing.text).toBe(seen.before.text);
    expect(seen.after).toEqual(seen.before);
    expect(seen.same).toBe(true);
  });

  test('what is truly printed has the marks, and no colour that runs into transparency, which paper shows as a dark line', async () => {
    await openReading(browser, sampleExtraction);
    await browser.evaluate(() => {
      addEventListener('beforeprint', () => {
        const marks = [...document.querySelectorAll('.body mark')];
        document.body.dataset.printed = String(marks.length);
        document.body.dataset.through = String(marks.filter((mark) => /transparent|rgba/.test(getComputedStyle(mark).backgroundImage)).length);
      });
    });
    const file = join(mkdtempSync(join(tmpdir(), 'matn-paper-')), 'article.pdf');
    await browser.print(file);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    const seen = await browser.evaluate(() => ({ printed: Number(document.body.dataset.printed), through: document.body.dataset.through, left: document.querySelectorAll('.body mark').length }));
    expect(seen.printed).toBeGreaterThan(5);
    expect(seen).toMatchObject({ through: '0', left: 0 });
  });

  test('in the colours of the system a highlight is a line, where it is wanted, and bars keep their length', async () => {
    await openReading(browser, sampleExtraction, { hiddenKinds: ['money'] });
    await browser.show({ forcedColors: true });
    const seen = await browser.evaluate(() => {
      const line = (selector: string): string => {
        const element = document.querySelector(selector);
        return element && element.getClientRects().length > 0 ? `${getComputedStyle(element).borderBlockEndWidth} ${getComputedStyle(element).zIndex}` : 'none';
      };
      const image = (element: Element | null): string => (element ? getComputedStyle(element).backgroundImage : '');
      document.querySelector('.body .light[data-kind=count]')?.classList.add('reached');
      return {
        forced: matchMedia('(forced-colors: active)').matches,
        count: line('.body .light[data-kind=count]'),
        money: line('.body .light[data-kind=money]'),
        reached: image(document.querySelector('.body .light.reached')),
        lengths: [...document.querySelectorAll('.tab.compared')].map((bar) => getComputedStyle(bar).backgroundSize),
      };
    });
    expect(seen).toMatchObject({ forced: true, count: '2px 1', money: 'none', reached: 'none' });
    expect(new Set(seen.lengths).size).toBe(2);
    expect(await axeIn(browser)).toEqual([]);
    await openPage(browser, 'options');
    expect(await axeIn(browser)).toEqual([]);
  });

  test('who wishes no motion is taken to a figure at once', async () => {
    await openReading(browser, sampleExtraction, { size: 40 });
    await browser.show({ reducedMotion: true });
    const still = await browser.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.card')].at(-1)?.click();
      const mark = document.activeElement?.getBoundingClientRect();
      return { tag: document.activeElement?.tagName, inside: mark !== undefined && mark.top >= 0 && mark.bottom <= innerHeight, moved: scrollY > 0 };
    });
    expect(still).toEqual({ tag: 'BUTTON', inside: true, moved: true });
  });

  test('the grey lines of a page that is being read are seen only after a moment', async () => {
    await openReading(browser, sampleExtraction);
    const skeleton = await browser.evaluate(() => {
      const lines = document.createElement('div');
      lines.className = 'skeleton';
      document.body.append(lines);
      const { opacity, animationName, animationDelay } = getComputedStyle(lines);
      lines.remove();
      return { opacity, animationName, animationDelay };
    });
    expect(skeleton).toEqual({ opacity: '0', animationName: 'appear', animationDelay: '0.15s' });
  });

  const PANELS = [['a', 'settings'], ['f', 'figures'], ['r', 'removed'], ['c', 'actions'], ['?', 'shortcuts']] as const;
  /** Looks at the article and at each of its panels. */
  const everywhere = async (look: (where: string) => Promise<void>): Promise<void> => {
    await look('article');
    for (const [key, panel] of PANELS) {
      await browser.evaluate(
        async (pressed, opened) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
          while (!document.querySelector(`dialog.${opened}[open]`)) await new Promise((done) => setTimeout(done, 20));
          document.querySelector<HTMLDetailsElement>('dialog details')?.setAttribute('open', '');
        },
        key,
        panel,
      );
      await look(panel);
      await browser.evaluate(() => { document.querySelector<HTMLDialogElement>('dialog[open]')?.close(); });
    }
  };

  test('on a screen that fingers press, whatever is pressed is 44 pixels high, and with a mouse as low as before', async () => {
    await openReading(browser, sampleExtraction);
    const sizes = (): Promise<(number | undefined)[]> => browser.evaluate(() => ['.tool', '.foot .link', '.origin a'].map((part) => document.querySelector(part)?.getBoundingClientRect().height));
    const before = await sizes();
    expect(Math.max(...before.map((height) => height ?? 99))).toBe(36);
    await browser.show({ touch: true });
    await openReading(browser, sampleExtraction);
    expect(await browser.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await everywhere(async (where) => {
      expect(await lowTargets(browser), where).toEqual([]);
    });
    await openPage(browser, 'options');
    expect(await lowTargets(browser), 'options').toEqual([]);
    await browser.show({});
    await openReading(browser, sampleExtraction);
    expect(await sizes()).toEqual(before);
  });

  test('on a phone everything stays within the screen and the bar lies at the bottom', async () => {
    await openOnPhone(browser, sampleExtraction);
    const seen = await browser.evaluate(() => {
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      return {
        width: innerWidth,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        gap: bar ? innerHeight - bar.bottom : -1,
        tools: [...document.querySelectorAll('.tool')].map((tool) => tool.getBoundingClientRect()).map(({ width, left, right }) => width >= 44 && left >= 0 && right <= innerWidth),
        swipes: (document.querySelector('.strip ul')?.scrollWidth ?? 0) > innerWidth,
      };
    });
    expect(seen.width).toBeLessThanOrEqual(480);
    expect(seen.overflow).toBe(0);
    expect(Math.abs(seen.gap)).toBeLessThan(2);
    expect(seen.tools).toEqual(seen.tools.map(() => true));
    expect(seen.swipes).toBe(true);
    expect(await axeIn(browser)).toEqual([]);
    await everywhere(async (where) => {
      expect(await lowTargets(browser), where).toEqual([]);
      if (where === 'article') return;
      const [wide, spill] = await browser.evaluate(() => {
        const dialog = document.querySelector('dialog[open]');
        return [dialog?.clientWidth ?? 0, (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0)] as const;
      });
      expect(wide, where).toBeGreaterThan(300);
      expect(spill, `${where} is wider than the screen`).toBe(0);
    });
  });
});
