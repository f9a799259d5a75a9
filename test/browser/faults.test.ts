import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/model/article.ts';
import { sampleArticle, sampleExtraction } from '../reader/sample.ts';
import { BROWSERS, launch } from './harness/browsers.ts';
import { settledButton } from './harness/button.ts';
import type { Browser, View } from './harness/driver.ts';
import { keysOf, sentencesOf } from './harness/sentences.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { openPage } from './reading.ts';
import { article, HEADLINE, page } from './story.ts';

/** As much of the extension API as is called in the background. */
declare const chrome: {
  storage: { session: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

/** A story like the sample, under another address. */
const story = (name: string): Extraction => ({ ...sampleExtraction, article: { ...sampleArticle, url: `https://difaf.example/news/${name}`, title: `${sampleArticle.title} (${name})` } });

/** What is said now, in a notice or for a moment. */
const says = (view: View, key: string): Promise<boolean> =>
  until(() => view.evaluate((wanted) => [...document.querySelectorAll('.notice h1, .said, [role="status"], .hint')].some((one) => wanted.includes(one.textContent) && !one.closest('[hidden]')), sentencesOf(key)), `«${sentencesOf(key).join('», «')}»`);
const click = (view: View, tool: string): Promise<void> =>
  view.evaluate((name) => {
    document.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.click();
  }, tool);
const pressed = (view: View, state: boolean): Promise<boolean> =>
  until(() => view.evaluate((wanted) => document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === wanted, String(state)), `the button to be ${state ? 'down' : 'up'}`);

describe.each(BROWSERS)('what can go wrong in %s', (name) => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve([], { '/news/48213': page(article) });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });

  /** Opens a reading in a tab of its own. */
  async function openStory(extraction: Extraction, key: string): Promise<void> {
    await browser.evaluateInBackground(
      async (value, place) => {
        await chrome.storage.session.set({ [`reading:${place}`]: { at: Date.now(), extraction: value } });
      },
      extraction,
      key,
    );
    await browser.openTab(`${browser.origin}/reader.html?key=${key}`);
    await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'article'), 'the reading');
  }
  async function keptTitles(): Promise<string[]> {
    await browser.open(`${browser.origin}/library.html`);
    await until(() => browser.evaluate(() => (document.querySelector('[role="status"]')?.textContent ?? '') !== ''), 'the list');
    return browser.evaluate(() => [...document.querySelectorAll('.kept a')].map((link) => link.textContent));
  }
  /** Closes tabs until one is left. */
  async function oneTab(): Promise<void> {
    while ((await browser.tabs()).length > 1) await browser.closeTab();
  }

  test('the background has ended and stays so: all is read, kept, opened in a tab and reloaded there', async () => {
    await browser.open(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    await browser.killBackground();
    const popup = await browser.press();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE);
    await click(popup, 'keep');
    await pressed(popup, true);
    await click(popup, 'openTab');
    await browser.switchTo('reader.html');
    await until(() => browser.evaluate((title) => document.querySelector('h1')?.textContent === title, HEADLINE), 'the article in the tab');
    await browser.open(await browser.evaluate(() => location.href));
    await pressed(browser, true);
    expect(await keptTitles()).toEqual([HEADLINE]);
    await oneTab();
  });

  test('two windows keep at once: both are kept; what another has kept is not given up by a wish to keep it', async () => {
    await openStory(story('one'), 'one');
    const at = Date.now() + 1500;
    /** Presses at a moment, unless the button is down by then. */
    const keepAt = (moment: number): void => {
      setTimeout(() => document.querySelector<HTMLElement>('[data-tool="keep"][aria-pressed="false"]')?.click(), moment - Date.now());
    };
    await browser.evaluate(keepAt, at);
    await openStory(story('two'), 'two');
    await browser.evaluate(keepAt, at);
    // It may know by now that the article is kept, or not yet.
    await openStory(story('one'), 'again');
    await browser.evaluate(keepAt, at);
    await browser.switchTo('key=two');
    await pressed(browser, true);
    await browser.switchTo('key=one');
    await pressed(browser, true);
    await browser.switchTo('key=again');
    await pressed(browser, true);
    expect((await keptTitles()).sort()).toEqual([HEADLINE, story('one').article?.title, story('two').article?.title].sort());
    await oneTab();
  });

  test('a kept article in the form of a later version stays where it is, beside the others', async () => {
    await openPage(browser, 'library');
    await browser.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('matn');
        opening.onsuccess = () => { done(opening.result); };
      });
      const transaction = database.transaction('articles', 'readwrite');
      transaction.objectStore('articles').put({ id: 'https://later.example/1', keptAt: { calendar: 'hijri' }, pages: [1, 2] });
      await new Promise((done) => { transaction.oncomplete = done; });
      database.close();
    });
    expect(await keptTitles()).toHaveLength(3);
    await says(browser, 'libraryUnread');
    await browser.open(`${browser.origin}/reader.html?kept=${encodeURIComponent('https://later.example/1')}`);
    await says(browser, 'failureReadingOther');
  });

  test('no room to hand a reading over: the popup says so, and the article stays in it', async () => {
    await browser.open(`${server.origin}/news/48213`);
    const fill = (): Promise<boolean> =>
      browser.evaluateInBackground(async () => {
        // Large pieces first, then ever smaller ones, until not a kilobyte is left.
        for (let size = 2 ** 20, i = 0; size >= 2 ** 8 && i < 200; i++) {
          const room = await chrome.storage.session.set({ [`fill${String(i)}`]: 'x'.repeat(size) }).then(() => true, () => false);
          if (!room) size /= 2;
          else if (i > 150) return false;
        }
        return true;
      });
    expect(await fill()).toBe(true);
    const popup = await browser.press();
    await click(popup, 'openTab');
    await says(popup, 'failureNoRoom');
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE);
    await popup.close();
    await browser.evaluateInBackground(async () => {
      for (let i = 0; i < 200; i++) await chrome.storage.session.remove(`fill${String(i)}`);
    });
  });

  test('a later version holds the database: keeping, the list and a kept article say so, and nothing in it is lost', async () => {
    await openStory(story('three'), 'three');
    await pressed(browser, false);
    const count = await browser.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('matn', 99);
          opening.onsuccess = () => {
            const asking = opening.result.transaction('articles').objectStore('articles').count();
            asking.onsuccess = () => {
              done(asking.result);
              opening.result.close();
            };
          };
        }),
    );
    expect(count).toBe(4);
    await click(browser, 'keep');
    await says(browser, 'keepFailed');
    await pressed(browser, false);
    await browser.open(`${browser.origin}/library.html`);
    await says(browser, 'failureLibraryClosed');
    await browser.open(`${browser.origin}/reader.html?kept=${encodeURIComponent('https://difaf.example/news/one')}`);
    await says(browser, 'failureLibraryClosed');
    expect(
      await browser.evaluate(
        () =>
          new Promise<number>((done) => {
            const opening = indexedDB.open('matn');
            opening.onsuccess = () => {
              const asking = opening.result.transaction('articles').objectStore('articles').count();
              asking.onsuccess = () => { done(asking.result); };
            };
          }),
      ),
    ).toBe(4);
  });

  test('none of this has left an error in the console', async () => {
    expect(await browser.errors()).toEqual([]);
  });

  test('the extension is updated under an open page, reading tab and popup: the old script is silent, nothing of the old pages stays, the click reads, what was kept is there', async () => {
    await browser.open(`${browser.origin}/options.html`);
    await browser.evaluate(() => new Promise((done) => { indexedDB.deleteDatabase('matn').onsuccess = done; }).then(() => undefined));
    await browser.open(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    const before = await browser.press();
    await click(before, 'keep');
    await pressed(before, true);
    await click(before, 'openTab');
    await browser.switchTo('reader.html');
    await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'article'), 'the reading tab');
    await browser.switchTo('/news/48213');
    await browser.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('error', ({ message }) => heard.push(message));
      addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
    });
    await browser.press();
    await browser.update();
    // Both browsers close what the old version showed; a tab or a popup that cannot answer any more would be worse.
    await until(async () => !(await browser.hasPopup()) && !(await browser.tabs()).some((url) => url.includes('reader.html')), 'the end of the old pages');
    await browser.switchTo('/news/48213');
    // The page goes on, and so does the script that the old version has left in it.
    await browser.evaluate(() => {
      history.pushState({}, '', '/news/48213?more');
      document.body.append(document.createElement('p'));
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(await browser.evaluate(() => (window as unknown as { heard?: string[] }).heard)).toEqual([]);
    if (name === 'chromium') return;
    const popup = await browser.press();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE);
    await popup.close();
    expect(await keptTitles()).toEqual([HEADLINE]);
  });
});

describe('what can go wrong in chromium alone', () => {
  test('the store is full in the middle of keeping: nothing of it is there; a crashed tab has its sentence', async () => {
    const server = await serve([], { '/news/48213': page(article) });
    const browser = await launch('chromium');
    try {
      await browser.open(`${server.origin}/news/48213`);
      const popup = await browser.press();
      // The article is taken in, its pictures are not.
      await popup.evaluate(() => {
        const put = Reflect.get(IDBObjectStore.prototype, 'put') as IDBObjectStore['put'];
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
          if (this.name === 'pictures') throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, args);
        };
      });
      await click(popup, 'keep');
      await says(popup, 'keepFailed');
      await pressed(popup, false);
      await popup.close();
      await openPage(browser, 'library');
      await says(browser, 'libraryEmpty');
      await browser.open(`${server.origin}/news/48213`);
      await browser.open('chrome://crash').catch(() => undefined);
      const crashed = await browser.press();
      expect(await crashed.evaluate(() => document.documentElement.dataset.state)).toMatch(/error|restricted/);
      expect(keysOf(await crashed.evaluate(() => document.querySelector('.notice h1')?.textContent))).not.toEqual([]);
    } finally {
      await browser.quit();
      await server.close();
    }
  });
});
