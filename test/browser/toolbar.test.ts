import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import { buttonState, settledButton, type ButtonState } from './harness/button.ts';
import type { Browser } from './harness/driver.ts';
import { keysOf } from './harness/sentences.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { application, article, BODY, front, HEADLINE, page, paragraphs } from './story.ts';


/** As much of the extension API as is called in the background. */
declare const chrome: {
  tabs: {
    create(how: { url: string; active: boolean }): Promise<unknown>;
    query(which: object): Promise<{ id?: number; }[]>;
    remove(tabs: number[]): Promise<void>;
  };
  action: { getTitle(which: { tabId: number }): Promise<string> };
};

describe.each(BROWSERS)('the toolbar button in %s', (name) => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve([], {
      '/news/48213': page(article),
      '/': front,
      '/app': application,
      '/app/article': application,
      '/late': page('<div id="root"></div>', 'صحيفة الميناء', `setTimeout(() => { document.title = ${JSON.stringify(HEADLINE)}; document.getElementById('root').innerHTML = ${JSON.stringify(article)}; }, 1500);`),
      '/more': page(
        `<article><h1>${HEADLINE}</h1><p>${(BODY[0] ?? '').slice(0, 60)}</p><div id="rest"></div><button id="more">اقرأ المزيد</button></article>`,
        HEADLINE,
        `document.getElementById('more').onclick = () => { document.getElementById('rest').innerHTML = ${JSON.stringify(paragraphs)}; };`,
      ),
      '/frames': page('<iframe src="/news/48213" width="900" height="600"></iframe>', 'صحيفة الميناء'),
    });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });

  const becomes = (state: ButtonState) => until(async () => (await buttonState(browser)) === state, `the button to say ${state}`);

  test('a front page leaves it dark, an article lights it, and so it stays from tab to tab', async () => {
    await browser.open(`${server.origin}/`);
    expect(await settledButton(browser)).toBe('other');
    await browser.openTab(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    await browser.closeTab();
    expect(await buttonState(browser)).toBe('other');
  });

  test('it knows the page still when the background has died, and the next page wakes it', async () => {
    await browser.open(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    await browser.killBackground();
    await browser.openTab(`${server.origin}/`);
    expect(await settledButton(browser)).toBe('other');
    await browser.closeTab();
    expect(await buttonState(browser)).toBe('article');
  });

  test('thirty tabs at once have each its own button, also when the background has died', async () => {
    const addresses = Array.from({ length: 30 }, (_, i) => `${server.origin}${i % 3 === 0 ? '/' : '/news/48213'}`);
    const others = await browser.evaluateInBackground(async (urls) => {
      const before = (await chrome.tabs.query({})).length;
      for (const url of urls) await chrome.tabs.create({ url, active: false });
      return before;
    }, addresses);
    const titles = async () => {
      const said = await browser.evaluateInBackground(async (first) => {
        const tabs = (await chrome.tabs.query({})).slice(first);
        return Promise.all(tabs.map(({ id = -1 }) => chrome.action.getTitle({ tabId: id })));
      }, others);
      return said.map((title) => keysOf(title)[0]);
    };
    const expected = addresses.map((address) => (address.endsWith('/') ? 'toolbarOther' : 'toolbarArticle'));
    await until(async () => JSON.stringify(await titles()) === JSON.stringify(expected), 'thirty right buttons', 30_000);
    await browser.killBackground();
    expect(await titles()).toEqual(expected);
    await browser.evaluateInBackground(async (first) => chrome.tabs.remove((await chrome.tabs.query({})).slice(first).map(({ id = -1 }) => id)), others);
  });

  test('it follows an application from page to page', async () => {
    await browser.open(`${server.origin}/app`);
    await becomes('other');
    await browser.evaluate(() => { (window as unknown as { go(to: string): void }).go('article'); });
    await becomes('article');
    await browser.evaluate(() => { (window as unknown as { go(to: string): void }).go('front'); });
    await becomes('other');
  });

  test('it lights when the article comes late, and when the rest of it is opened', async () => {
    await browser.open(`${server.origin}/late`);
    await becomes('article');
    await browser.open(`${server.origin}/more`);
    expect(await settledButton(browser)).toBe('other');
    await browser.evaluate(() => { document.getElementById('more')?.click(); });
    await becomes('article');
  });

  test('Back brings its state back', async () => {
    await browser.open(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    await browser.open(`${server.origin}/`);
    expect(await settledButton(browser)).toBe('other');
    await browser.evaluate(() => { setTimeout(() => { history.back(); }, 0); });
    await becomes('article');
  });

  test('a page is not touched and not watched for long', async () => {
    await browser.open(`${server.origin}/news/48213`);
    await settledButton(browser);
    expect(await browser.evaluate(() => performance.getEntriesByType('measure').length + document.querySelectorAll('[data-matn]').length)).toBe(0);
  });

  test('an article in a frame is found by the click', async () => {
    await browser.open(`${server.origin}/frames`);
    const popup = await browser.press();
    const shown = await popup.evaluate(() => ({ state: document.documentElement.dataset['state'], title: document.querySelector('h1')?.textContent }));
    await popup.close();
    expect(shown).toEqual({ state: 'article', title: HEADLINE });
  });
});
