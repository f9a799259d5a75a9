import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser, Popup } from './harness/driver.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { choose } from './reading.ts';

const THEMES = ['auto', 'light', 'paper', 'dark', 'contrast'] as const;
const PANELS = [['a', 'settings'], ['f', 'figures'], ['r', 'removed'], ['c', 'actions'], ['?', 'shortcuts']] as const;

const press = (popup: Popup, key: string): Promise<void> =>
  popup.evaluate((pressed) => {
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  }, key);

/** What is wider or higher than the popup lets it be seen: nothing may be. */
const outside = (popup: Popup): Promise<string[]> =>
  popup.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const seen = [...document.querySelectorAll<HTMLElement>('body > *, .bar *, .panel *, article > *, .body > *, .foot > *')].filter((element) => !element.closest('.strip ul, .unseen, .skip, .label, .grid, svg'));
    return seen.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    }).map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

describe.each(BROWSERS)('the true popup in %s', (name) => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(['scripts/sample'], { '/blank': '<!doctype html><title></title>' });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });

  test.each(THEMES)('breaks no rule of accessibility in the theme %s: article, panels, find, notices', async (theme) => {
    await choose(browser, { theme });
    await browser.open(`${server.origin}/index.html`);
    const popup = await browser.press();
    expect(await popup.size()).toEqual({ width: 640, height: 600 });
    expect(await popup.axe(), 'article').toEqual([]);
    for (const [key, panel] of PANELS) {
      await press(popup, key);
      await until(() => popup.evaluate((one) => document.querySelector(`dialog.${one}[open]`) !== null, panel), `the panel ${panel}`);
      expect(await popup.axe(), panel).toEqual([]);
      expect(await outside(popup), panel).toEqual([]);
      await popup.evaluate(() => {
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      });
    }
    await press(popup, '/');
    await until(() => popup.evaluate(() => document.querySelector('.searchbar') !== null), 'the search bar');
    expect(await popup.axe(), 'find').toEqual([]);
    await popup.close();
    for (const [state, address] of [['restricted', browser.restricted[0] ?? ''], ['empty', `${server.origin}/blank`]] as const) {
      await browser.open(address);
      const notice = await browser.press();
      expect(await notice.evaluate(() => document.documentElement.dataset.state)).toBe(state);
      expect(await notice.axe(), state).toEqual([]);
      await notice.close();
    }
  });

  test('the faces come with the style sheet: when the article is shown each is there, and no file was asked for', async () => {
    await choose(browser, { theme: 'auto' });
    await browser.open(`${server.origin}/index.html`);
    const popup = await browser.press();
    const { faces, files } = await popup.evaluate(async () => {
      await document.fonts.ready;
      const asked = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
      return { faces: [...document.fonts].map(({ family, weight, status }) => `${family.replaceAll('"', '')} ${weight} ${status}`), files: asked.filter((path) => /font|woff/.test(path)) };
    });
    expect(faces.sort()).toEqual(['Matn Naskh', 'Matn Sans'].flatMap((family) => [400, 400, family === 'Matn Naskh' ? 700 : 600, family === 'Matn Naskh' ? 700 : 600].map((weight) => `${family} ${String(weight)} loaded`)));
    expect(files).toEqual([]);
    await popup.close();
  });

  test('a notice is one sentence and one thing to do, which does it', async () => {
    await browser.open(`${server.origin}/blank`);
    const popup = await browser.press();
    expect(await popup.evaluate(() => ({ sentences: document.querySelectorAll('.notice h1').length, role: document.querySelector('.notice')?.getAttribute('role'), steps: document.querySelectorAll('.notice button').length }))).toEqual({ sentences: 1, role: 'status', steps: 1 });
    // The new tab closes the popup: the click comes when the call has gone home.
    await popup.evaluate(() => {
      setTimeout(() => document.querySelector<HTMLElement>('.notice button')?.click(), 50);
    });
    await browser.switchTo('library.html');
    await browser.closeTab();
  });

  test('opens on the article, walks by keys alone and closes each thing by Escape', async () => {
    await choose(browser, {});
    await browser.open(`${server.origin}/index.html`);
    const popup = await browser.press();
    const focus = (): Promise<string> => popup.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase() || '');
    expect(await focus()).toBe('article');
    /** The figure in the text that has the focus. */
    const figure = (): Promise<string> => popup.evaluate(() => (document.activeElement as HTMLElement).dataset.place ?? '');
    const seen: string[] = [];
    await press(popup, 'n');
    // From each figure Enter leads to its card in the strip, or where it has none to its row in the table of all.
    for (let i = 0; i < 4; i++) {
      const place = await figure();
      seen.push(place);
      await press(popup, 'Enter');
      await until(
        () =>
          popup.evaluate((wanted) => {
            const active = document.activeElement as HTMLElement;
            return active.matches('.card') ? active.dataset.places?.split(' ').includes(wanted) : active.matches('dialog[open] tbody .link') && active.dataset.place === wanted;
          }, place),
        'the card or the row of the figure',
      );
      await popup.evaluate((wanted) => {
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
        document.querySelector<HTMLElement>(`.stop[data-place="${wanted}"]`)?.focus();
      }, place);
      await press(popup, 'ArrowLeft');
    }
    expect(new Set(seen).size).toBe(4);
    await press(popup, '/');
    await until(async () => (await focus()) === 'input', 'the field of the search');
    await press(popup, 'Escape');
    expect(await focus()).toBe('article');
    await popup.close();
  });

  test('what was done is said in the live region, in front of an open panel as well', async () => {
    await browser.open(`${server.origin}/index.html`);
    const popup = await browser.press();
    await press(popup, 'f');
    await until(() => popup.evaluate(() => document.querySelector('dialog.figures[open]') !== null), 'the figures');
    await popup.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
      document.querySelector<HTMLElement>('dialog .row button')?.click();
    });
    const said = await until(() => popup.evaluate(() => document.querySelector('dialog [role=status]')?.textContent), 'the sentence');
    expect(said).not.toBe('');
    await popup.close();
  });

  test('a part that is always wanted is put back at once, with those of its sort, and the next time by itself', async () => {
    await browser.open(`${server.origin}/index.html`);
    const popup = await browser.press();
    await press(popup, 'r');
    await until(() => popup.evaluate(() => document.querySelector('dialog.removed[open]') !== null), 'what was removed');
    await popup.evaluate(() => document.querySelector<HTMLElement>('dialog .piece input')?.click());
    await until(() => popup.evaluate(() => document.querySelector('.body [data-restored]') !== null), 'the part in its place');
    const boxes = await popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLInputElement>('dialog .piece input')];
      return all.filter(({ dataset }) => dataset.name === all[0]?.dataset.name).map(({ checked }) => checked);
    });
    expect(boxes).toEqual(boxes.map(() => true));
    await popup.close();
    const again = await browser.press();
    await until(() => again.evaluate(() => document.querySelector('.body [data-restored]') !== null), 'the part in its place by itself');
    await press(again, 'r');
    await until(() => again.evaluate(() => document.querySelector('dialog.removed[open]') !== null), 'what was removed');
    await again.evaluate(() => document.querySelector<HTMLElement>('dialog .piece input:checked')?.click());
    await again.close();
  });
});
