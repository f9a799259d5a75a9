import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser, Popup } from './harness/driver.ts';
import { openScreen, whyNoScreen, type Screen } from './harness/screen.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { article, BODY, page } from './story.ts';

/** As much of the extension API as is called in the background. */
declare const chrome: { storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } } };

/** What the browser asks of the reader, and what stands after each answer. Chromium's question wants a true keyboard. */
const able = BROWSERS.filter((name) => name !== 'chromium' || !whyNoScreen());

describe.each(able)('a question about a site in %s', (name) => {
  let screen: Screen | undefined;
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve([], { '/news/48213': page(article), '/': page('<h1>الرئيسية</h1><p><a id="link" href="/news/48213">اقرأ خبر الجسر</a></p>', 'الرئيسية') });
    if (name === 'chromium') screen = await openScreen(1200, 900);
    browser = await launch(name, screen ? { headed: true, hands: screen, window: { width: 1100, height: 800 } } : {});
    if (name === 'firefox') await browser.withdraw(); // it gives every site at the installation, and asks for none then
  });
  afterAll(async () => {
    await browser.quit();
    screen?.close();
    await server.close();
  });

  /** Opens the popup on the article with its settings. */
  const openSettings = async (): Promise<Popup> => {
    const popup = await browser.press();
    await popup.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true })));
    await until(() => popup.evaluate(() => document.querySelector('.check.site') !== null), 'the switch of the site');
    return popup;
  };
  /** What the popup shows when it is opened anew, and what is noted of sites. */
  const afterwards = async (): Promise<{ text: string; on: boolean | undefined; sites: unknown; lent: unknown }> => {
    const popup = await openSettings();
    await new Promise((done) => setTimeout(done, 300)); // the switch asks before it shows
    const seen = await popup.evaluate(() => ({ text: document.querySelector('article')?.textContent ?? '', on: document.querySelector<HTMLInputElement>('.check.site input')?.checked }));
    await popup.close();
    const { sites = [], lent = [] } = await browser.evaluateInBackground(() => chrome.storage.local.get(['sites', 'lent']));
    return { ...seen, sites, lent };
  };

  test('refused, the site does not open by itself: the switch is off, the article stays, and nothing is noted', async () => {
    await browser.open(`${server.origin}/news/48213`);
    const popup = await openSettings();
    await popup.click('.check.site input');
    await browser.refuse?.();
    await popup.close();
    expect(await afterwards()).toEqual({ text: expect.stringContaining(BODY[2] ?? '') as unknown, on: false, sites: [], lent: [] });
  });

  test('refused for a link, the link opens as the page that it is', async () => {
    await browser.open(`${server.origin}/`);
    const before = (await browser.tabs()).length;
    await browser.chooseInMenu?.('#link', 'link');
    await browser.refuse?.();
    await until(async () => (await browser.tabs()).length > before, 'the tab of the link');
    await new Promise((done) => setTimeout(done, 1500)); // by then it would have been read
    await browser.switchTo('/news/48213');
    expect((await browser.evaluate(() => location.href)).startsWith(server.origin)).toBe(true);
    expect(await afterwards()).toMatchObject({ on: false, sites: [], lent: [] });
  });

  // Firefox keeps the popup open; what it answers then is chooseSite's own.
  if (name === 'chromium') {
    test('granted, the site is chosen, although the question has closed the popup', async () => {
      const popup = await openSettings();
      await popup.click('.check.site input');
      await browser.allow?.();
      expect(await browser.hasPopup()).toBe(false);
      expect(await afterwards()).toMatchObject({ on: true, sites: [server.origin.replace('http://', '')] });
    });
  }

  test('nothing of all that has left an error in the console', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
