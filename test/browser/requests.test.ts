import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import { settledButton } from './harness/button.ts';
import type { Browser, View } from './harness/driver.ts';
import { countingProxy, type Passed, type Proxy } from './harness/proxy.ts';
import { serve, type Server } from './harness/server.ts';
import { sleep, until } from './harness/wait.ts';
import { choose, openPage } from './reading.ts';
import { BODY, HEADLINE, page } from './story.ts';

/** As much of the extension API as is called in the background. */
declare const chrome: {
  tabs: { query(which: object): Promise<{ id?: number }[]> };
};

/** What a browser asks its own maker, whatever stands on it. */
const MAKER = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|chromium|mozilla|firefox|mozgcp|microsoft|msn|bing|edge|brave)\.(?:com|org|net)(?::\d+)?$/;
const hostOf = (url: string): string => (url.includes('://') ? new URL(url).host : url);

/** Everything that a page of the extension has asked for, by the browser's own account. */
const asked = (view: View): Promise<string[]> => view.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));

describe.each(BROWSERS)('requests in %s', (name) => {
  let press: Server;
  let pictures: Server;
  let proxy: Proxy;
  let browser: Browser;
  beforeAll(async () => {
    // Two sites: the paper, which also counts its readers and embeds others, and the one that holds its pictures.
    [press, pictures, proxy] = await Promise.all([serve([]), serve([]), countingProxy()]);
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="teal"/></svg>';
    for (const place of ['/lead.svg', '/second.svg', '/late.svg', '/pixel.svg', '/video.svg', '/post.svg', '/related.svg']) {
      pictures.route(place, (_, response) => void response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' }).end(drawing));
    }
    const figure = (src: string, caption: string): string => `<figure><img ${src} width="640" height="360" alt=""><figcaption>${caption}</figcaption></figure>`;
    const [one = '', two = '', three = ''] = BODY;
    press.route(
      '/news/48213',
      page(
        `<article><h1>${HEADLINE}</h1>${figure(`src="${pictures.origin}/lead.svg"`, 'الجسر عند افتتاحه صباح اليوم')}<p>${one} <a href="${press.origin}/link">تفاصيل الخطة</a></p><img src="${pictures.origin}/pixel.svg" width="1" height="1" alt="">
        ${figure(`src="${pictures.origin}/second.svg" srcset="${pictures.origin}/second.svg 1x"`, 'سكان الحي يعبرون الجسر')}<p>${two}</p><iframe src="${press.origin}/embed/video"></iframe><video poster="${pictures.origin}/video.svg" src="${press.origin}/video.mp4"></video>
        <blockquote cite="${press.origin}/post"><p>«انتظرنا هذا الجسر عشر سنوات»، تقول معلمة من الحي.</p></blockquote>${figure(`data-src="${pictures.origin}/late.svg" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"`, 'مدخل الجسر من جهة السوق')}<p>${three}</p></article>
        <link rel="stylesheet" href="/style.css"><section><h2>اقرأ أيضا</h2><ul><li><a href="/news/1"><img src="${pictures.origin}/related.svg" alt="">خبر آخر من المدينة</a></li></ul></section>`,
        HEADLINE,
        "new Image().src = '/count';",
      ),
    );
    browser = await launch(name, { proxy: proxy.address });
  });
  afterAll(async () => {
    await browser.quit();
    await Promise.all([press.close(), pictures.close(), proxy.close()]);
  });

  /** What passes while something is done, but for what browsers ask their makers. */
  async function during(act: () => Promise<void>): Promise<Passed[]> {
    const before = proxy.passed.length;
    await act();
    await sleep(300);
    return proxy.passed.slice(before).filter(({ url }) => !MAKER.test(hostOf(url)));
  }
  const tool = (view: View, wanted: string): Promise<void> =>
    view.evaluate((which) => {
      document.querySelector<HTMLElement>(`[data-tool="${which}"]`)?.click();
    }, wanted);
  const key = (view: View, pressed: string): Promise<void> =>
    view.evaluate((which) => {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: which, bubbles: true, cancelable: true }));
    }, pressed);

  /**
   * Everything there is to do, in popup, tab, list and options. Gives what the pages of the extension say they asked for.
   * Whether the article is kept already the caller knows: the button learns it a moment after the popup has opened.
   */
  async function everything({ kept }: { kept: boolean }): Promise<string[]> {
    const said: string[] = [];
    const popup = await browser.press();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE);
    for (const pressed of ['a', 'f', 'r', 'c', '?', '/', 'l']) await key(popup, pressed);
    await popup.evaluate(() => {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      for (const image of document.images) image.loading = 'eager'; // as if the reader went to the end
    });
    if (!kept) await tool(popup, 'keep');
    await until(() => popup.evaluate(() => document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === 'true'), 'the article to be kept');
    await until(() => popup.evaluate(() => [...document.images].every(({ complete }) => complete)), 'the pictures');
    said.push(...(await asked(popup)));
    await tool(popup, 'openTab');
    await browser.switchTo('reader.html');
    await until(() => browser.evaluate(() => document.documentElement.dataset['state'] === 'article'), 'the article in the tab');
    for (const pressed of ['a', 'f', 'r', 'c', '?', '/', 'l']) await key(browser, pressed);
    said.push(...(await asked(browser)));
    await browser.open(`${browser.origin}/reader.html?kept=${encodeURIComponent(`${press.origin}/news/48213`)}`);
    await until(() => browser.evaluate(() => document.documentElement.dataset['state'] === 'article'), 'the kept article');
    said.push(...(await asked(browser)));
    for (const place of ['library', 'options'] as const) {
      await browser.open(`${browser.origin}/${place}.html`);
      await until(() => browser.evaluate(() => document.querySelector('main h1') !== null), place);
      said.push(...(await asked(browser)));
    }
    await browser.open(`${browser.origin}/welcome.html`);
    said.push(...(await asked(browser)));
    said.push(...(await browser.evaluateInBackground(async () => {
      await chrome.tabs.query({});
      return performance.getEntriesByType('resource').map((entry) => entry.name);
    })));
    await browser.closeTab();
    await browser.switchTo('/news/48213');
    return said.filter((url) => !url.startsWith(browser.origin) && !/^(?:data|blob):/.test(url));
  }

  const OWN = ['/lead.svg', '/second.svg', '/late.svg'];

  test('a page that is looked at is asked for by the browser alone', async () => {
    const seen = await during(async () => {
      await browser.open(`${press.origin}/news/48213`);
      expect(await settledButton(browser)).toBe('article');
      await until(() => browser.evaluate(() => [...document.images].every(({ complete }) => complete)), 'the pictures of the page');
    });
    // The proxy sees everything: what the page itself asks for goes through it.
    const paths = seen.map(({ url }) => new URL(url).pathname);
    expect(paths).toEqual(expect.arrayContaining(['/news/48213', '/count', '/embed/video', '/lead.svg', '/pixel.svg', '/related.svg']));
    expect(paths).not.toContain('/late.svg');
    expect(new Set(seen.map(({ url }) => new URL(url).origin))).toEqual(new Set([press.origin, pictures.origin]));
  });

  test('the view asks for the pictures of the article, without a referrer, and for nothing else', async () => {
    let said: string[] = [];
    const seen = await during(async () => {
      said = await everything({ kept: false });
    });
    expect(seen.map(({ url }) => url).filter((url) => !OWN.includes(url.replace(pictures.origin, '')))).toEqual([]);
    expect(new Set(seen.map(({ url }) => url.replace(pictures.origin, '')))).toEqual(new Set(OWN));
    expect(seen.filter(({ headers }) => headers.referer !== undefined || headers.cookie !== undefined || headers.origin !== undefined)).toEqual([]);
    expect([...new Set(said)].filter((url) => !OWN.includes(url.replace(pictures.origin, '')))).toEqual([]);
  });

  test('where pictures are switched off it asks for nothing at all', async () => {
    await choose(browser, { pictures: false });
    let said: string[] = [];
    const seen = await during(async () => {
      said = await everything({ kept: true });
      await openPage(browser, 'options', { pictures: false });
    });
    expect(seen).toEqual([]);
    expect(said).toEqual([]);
  });
});
