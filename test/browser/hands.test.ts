import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import { settledButton } from './harness/button.ts';
import type { Browser, Popup } from './harness/driver.ts';
import { openScreen, whyNoScreen, type Screen } from './harness/screen.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { lowTargets } from './reading.ts';
import { article, BODY, HEADLINE, page } from './story.ts';

const PHONE = { width: 360, height: 640 };
/** Firefox takes keys and clicks from a test as from a person; Chromium's shortcut and menu want a real keyboard and mouse. */
const why = whyNoScreen();
if (why) console.warn(why);
const able = BROWSERS.filter((name) => name !== 'chromium' || !why);

describe.each(able)('the keyboard and the menu in %s', (name) => {
  const needsHands = name === 'chromium';
  let screen: Screen | undefined;
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    const pages = { '/news/48213': page(article), '/': page('<h1>الرئيسية</h1><p><a id="link" href="/news/48213">اقرأ خبر الجسر</a></p>', 'الرئيسية') };
    server = await serve([], pages);
    if (needsHands) screen = await openScreen(1200, 900);
    browser = await launch(name, screen ? { headed: true, hands: screen, window: { width: 1100, height: 800 } } : { window: PHONE, screen: PHONE });
  });
  afterAll(async () => {
    await browser.quit();
    screen?.close();
    await server.close();
  });
  const reading = async (): Promise<string> => {
    await browser.switchTo('reader.html');
    return until(() => browser.evaluate(() => (document.documentElement.dataset['state'] === 'article' ? document.querySelector('article')?.textContent : undefined)), 'the article in the tab');
  };

  test('the keys of the shortcut open the article', async () => {
    await browser.open(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    const popup = (await browser.pressShortcut?.()) as Popup;
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE);
    await popup.close();
  });

  // Only Firefox is for phones.
  if (!needsHands) {
    test('on the screen of a phone the popup is laid out like a page, and nothing lies beside it', async () => {
      await browser.show({ touch: true });
      const popup = await browser.press();
      // The panel grows to its page in steps.
      await until(() => popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'a panel as wide as its page');
      const { place, text } = await popup.evaluate(() => ({
        place: document.documentElement.dataset['place'],
        text: document.querySelector('article')?.textContent ?? '',
      }));
      const low = await lowTargets(popup);
      mkdirSync('out', { recursive: true });
      await popup.screenshot('out/phone-popup-firefox.png');
      await popup.close();
      await browser.show({});
      expect(place).toBe('tab');
      expect(low).toEqual([]);
      expect(text).toContain(BODY[2]);
    });
  }

  test('the menu reads the page', async () => {
    await browser.chooseInMenu?.('h1', 'page');
    expect(await reading()).toContain(BODY[2]);
    await browser.closeTab();
  });

  test('the menu reads the selection alone', async () => {
    await browser.switchTo('/news/48213');
    await browser.evaluate(() => { getSelection()?.selectAllChildren(document.querySelectorAll('p')[1] ?? document.body); });
    await browser.chooseInMenu?.('p:nth-of-type(2)', 'selection');
    const text = await reading();
    expect(text).toContain((BODY[1] ?? '').slice(0, 40));
    expect(text).not.toContain((BODY[0] ?? '').slice(0, 40));
    await browser.closeTab();
  });

  test('the menu opens a link as an article', async () => {
    await browser.switchTo('/news/48213');
    await browser.open(`${server.origin}/`);
    await browser.chooseInMenu?.('#link', 'link');
    await browser.allow?.();
    expect(await reading()).toContain(BODY[2]);
  });
});
