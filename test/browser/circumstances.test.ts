import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import { buttonState, type ButtonState } from './harness/button.ts';
import type { Browser, Popup } from './harness/driver.ts';
import { keysOf, sentencesOf } from './harness/sentences.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { application, article, front, HEADLINE, page, PDF } from './story.ts';

/** As much of the extension API as is called in the background. */
declare const chrome: {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  tabs: {
    query(which: object): Promise<{ id: number; incognito: boolean }[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, change: object): Promise<unknown>;
  };
};

const rules = '<script type="speculationrules">{"prerender":[{"urls":["/news/48213"],"eagerness":"immediate"}]}</script>';

async function shown(popup: Popup): Promise<{ state: string | undefined; title: string | null | undefined }> {
  const seen = await popup.evaluate(() => ({ state: document.documentElement.dataset['state'], title: document.querySelector('h1')?.textContent }));
  await popup.close();
  return seen;
}
const ARTICLE = { state: 'article', title: HEADLINE };

/** Pages that no extension may read, by what they are; the browsers have different ones of their own. */
const CLOSED: Readonly<Record<string, (server: Server, browser: Browser) => Promise<string>>> = {
  'the first of its own': (_, { restricted }) => Promise.resolve(restricted[0] ?? ''),
  'the second of its own': (_, { restricted }) => Promise.resolve(restricted[1] ?? ''),
  'the third of its own': (_, { restricted }) => Promise.resolve(restricted[2] ?? ''),
  'the source of a page': ({ origin }) => Promise.resolve(`view-source:${origin}/news/48213`),
  'a host that does not answer': async () => {
    const gone = await serve([]);
    await gone.close();
    return gone.origin;
  },
  'a PDF file': ({ origin }) => Promise.resolve(`${origin}/paper.pdf`),
};

// A browser that stands still on a page of its own is no fault of ours: then another one is asked, twice.
describe.each(BROWSERS)('a page that no extension may read, in %s', { retry: 2, timeout: 100_000 }, (name) => {
  let server: Server;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serve([], { '/news/48213': page(article), '/paper.pdf': (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF) });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await browser?.quit();
    browser = undefined;
  });
  afterAll(async () => {
    await browser?.quit();
    await server.close();
  });

  test.each(Object.keys(CLOSED))('%s leaves the button off in words; the click finds out why, and the button says so', async (which) => {
    browser ??= await launch(name);
    const address = (await CLOSED[which]?.(server, browser)) ?? '';
    await browser.open(address).catch(() => undefined); // nobody answers at one of them
    if (browser.restricted.includes(address)) expect(await buttonState(browser)).toBe('unknown');
    const { state, title } = await shown(await browser.press());
    expect({ address, state }).toEqual({ address, state: 'restricted' });
    expect(keysOf(title)).not.toContain('failureNoAccess'); // another click would change nothing
    const seen = browser;
    await until(async () => (await seen.buttonTitle()) === title, `the button to say «${String(title)}»`);
    await browser.open(`${server.origin}/news/48213`);
    await until(async () => (await buttonState(seen)) === 'article', 'the button of the next page');
  });

  test('none of them has left an error in the console', async () => {
    expect(await browser?.errors()).toEqual([]);
  });
});

describe.each(BROWSERS)('wherever it is, in %s', (name) => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve([], {
      '/news/48213': page(article),
      '/': front,
      '/app': application,
      '/speculating': page('<h1>الرئيسية</h1><a id="link" href="/news/48213">خبر</a>', 'الرئيسية').replace('</head>', `${rules}</head>`),
    });
    browser = await launch(name, { install: false });
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });
  const becomes = (state: ButtonState) => until(async () => (await buttonState(browser)) === state, `the button to say ${state}`, 20_000);

  test('a tab older than the installation is read by the first click', async () => {
    await browser.open(`${server.origin}/news/48213`);
    await browser.install();
    await browser.switchTo('/news/48213');
    expect(await shown(await browser.press())).toEqual(ARTICLE);
  });

  test('the browser takes the shortcut, and the page that welcomes names it and says how to pin the button here', async () => {
    const commands = await browser.evaluateInBackground(() => chrome.commands.getAll());
    expect(commands.find((command) => command.name === '_execute_action')?.shortcut).toBe('Alt+R');
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

  test('a page that is kept for Back comes back with its state', async () => {
    await browser.open(`${server.origin}/news/48213`);
    await becomes('article');
    await browser.evaluate(() => { (window as { kept?: boolean }).kept = true; });
    await browser.open(`${server.origin}/`);
    await becomes('other');
    await browser.evaluate(() => { setTimeout(() => { history.back(); }, 0); });
    await becomes('article');
    expect(await browser.evaluate(() => (window as { kept?: boolean }).kept)).toBe(true);
  });

  test('a page made ready before it is asked for lights the button when it is shown', async () => {
    await browser.open(`${server.origin}/speculating`);
    await becomes('other');
    const readied = () => server.requests.some(({ path, headers }) => path === '/news/48213' && headers['sec-purpose']?.includes('prerender'));
    if (name === 'chromium') await until(readied, 'the page to be made ready'); // Firefox makes none ready
    await browser.evaluate(() => { document.getElementById('link')?.click(); });
    await becomes('article');
    // The driver needs a moment to see that another page has taken the place of this one.
    const { activationStart = 0 } = await until(() => browser.evaluate(() => (performance.getEntriesByType('navigation')[0] as unknown as { toJSON(): { activationStart?: number } }).toJSON()), 'the page that was made ready');
    expect(activationStart > 0).toBe(name === 'chromium');
  });

  test('a tab that was put to sleep says again what it is when it wakes', async () => {
    await browser.open(`${server.origin}/news/48213`);
    await becomes('article');
    await browser.openTab(`${server.origin}/`);
    await becomes('other');
    const asleep = await browser.evaluateInBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: false, currentWindow: true });
      await chrome.tabs.discard(tab?.id ?? -1);
      return (await chrome.tabs.query({ discarded: true })).length;
    });
    expect(asleep).toBe(1);
    await browser.evaluateInBackground(async () => {
      const [tab] = await chrome.tabs.query({ discarded: true });
      await chrome.tabs.update(tab?.id ?? -1, { active: true });
    });
    await becomes('article');
    await browser.switchTo('/news/48213');
  });

  test('after a reload of the extension the scripts in open pages are silent, and one click works', async () => {
    await browser.openTab(`${server.origin}/app`);
    await becomes('other');
    await browser.reload();
    await browser.switchTo('/app');
    await browser.evaluate(() => { (window as unknown as { go(to: string): void }).go('article'); });
    await until(() => browser.evaluate(() => document.querySelector('h1') !== null), 'the article');
    // The dead script has looked by then, and has told nobody.
    await new Promise((done) => setTimeout(done, 1500));
    expect(await shown(await browser.press())).toEqual(ARTICLE);
  });

  test('a private window is read where the reader has admitted the extension, and nothing of it opens in another window', async () => {
    await browser.openPrivate(`${server.origin}/news/48213`);
    await becomes('article');
    const popup = await browser.press();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE);
    await popup.evaluate(() => { document.querySelector<HTMLElement>('[data-tool="openTab"]')?.click(); });
    if (name === 'firefox') {
      await browser.switchTo('reader.html');
      const isPrivate = await browser.evaluateInBackground(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.incognito);
      expect(isPrivate).toBe(true);
      await browser.closeTab();
    } else {
      // Chromium would show it in a common window only.
      await until(() => popup.evaluate((said) => said.includes(document.querySelector('.said')?.textContent ?? ''), sentencesOf('failurePrivateWindow')), 'the sentence');
      expect((await browser.tabs()).filter((url) => url.includes('reader.html'))).toEqual([]);
      await popup.close();
    }
    await browser.closeTab();
  });

  test('where the reader has withdrawn all sites the button is off, one click works, and nothing opens after that by itself', async () => {
    await browser.withdraw();
    await browser.openTab(`${server.origin}/news/48213`);
    await new Promise((done) => setTimeout(done, 1300));
    expect(await buttonState(browser)).toBe('unknown');
    expect(await shown(await browser.press())).toEqual(ARTICLE);
    await browser.evaluate(() => { setTimeout(() => { location.href = '/news/48213?next'; }, 0); });
    await browser.switchTo('?next');
    await new Promise((done) => setTimeout(done, 1300));
    expect(await browser.hasPopup()).toBe(false);
  });

  test('nothing of all that has left an error in the console', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
