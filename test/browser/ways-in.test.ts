import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser } from './harness/driver.ts';

/** As much of the extension API as is called in the background. */
declare const chrome: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } };

describe.each(BROWSERS)('the ways in, in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
  });

  test('the shortcut is taken by the browser', async () => {
    const commands = await browser.evaluateInBackground(() => chrome.commands.getAll());
    expect(commands.find((command) => command.name === '_execute_action')?.shortcut).toBe('Alt+R');
  });

  test('the page that welcomes says how to pin the button in this browser, and the shortcut', async () => {
    await browser.open(`${browser.origin}/welcome.html`);
    const seen = await browser.evaluate(async () => {
      while (document.getElementById('shortcut')?.textContent === '') await new Promise((done) => setTimeout(done, 50));
      const items = [...document.querySelectorAll<HTMLElement>('[data-browser]')].filter((item) => !item.hidden);
      return { title: document.querySelector('h1')?.textContent, shown: items.map((item) => item.dataset['browser']), shortcut: document.getElementById('shortcut')?.textContent };
    });
    mkdirSync('out', { recursive: true });
    await browser.screenshot(`out/welcome-${name}.png`);
    expect(seen).toEqual({ title: expect.stringMatching(/./) as unknown, shown: [name], shortcut: 'Alt+R' });
  });
});
