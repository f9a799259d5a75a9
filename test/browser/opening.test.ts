import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import { settledButton } from './harness/button.ts';
import type { Browser } from './harness/driver.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { article, HEADLINE, page } from './story.ts';

/** As much of the extension API as is called in the background and on chrome://extensions. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
  permissions: { contains(which: object): Promise<boolean>; request(which: object): Promise<boolean> };
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    addHostPermission(extension: string, pattern: string): Promise<void>;
  };
};

const SITE = { origins: ['http://127.0.0.1/*', 'https://127.0.0.1/*'] };

/**
 * Grants the site of the test. Chromium's question cannot be answered without a screen; a site granted beforehand in its
 * settings is given without one. Firefox counts the content script's matches as granted.
 */
async function grant(browser: Browser): Promise<void> {
  if (browser.name === 'firefox') return;
  await browser.openTab('chrome://extensions/');
  await browser.evaluate(
    async (extensionId) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission(extensionId, '*://127.0.0.1/*');
    },
    browser.origin.replace(/^.*\//, ''),
  );
  await browser.open(`${browser.origin}/options.html`);
  await browser.evaluate((site) => chrome.permissions.request(site), SITE);
  await browser.closeTab();
}

describe.each(BROWSERS)('opening by itself in %s', (name) => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve([], { '/': page('<h1>الرئيسية</h1><a id="link" href="/news/48213">خبر</a>', 'الرئيسية'), '/news/48213': page(article), '/news/51977': page(article) });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });
  const front = async () => (await browser.evaluate(() => location.href)).replace(/\?.*$/, '');

  test('an article of a site that was not chosen stays as it is', async () => {
    await browser.open(`${server.origin}/news/48213`);
    expect(await settledButton(browser)).toBe('article');
    expect(await front()).toBe(`${server.origin}/news/48213`);
  });

  test('a chosen site opens its articles, Back leads to the page and it stays there', async () => {
    await grant(browser);
    await browser.evaluateInBackground((host) => chrome.storage.local.set({ sites: [host] }), server.origin.replace('http://', ''));
    expect(await browser.evaluateInBackground((site) => chrome.permissions.contains(site), SITE)).toBe(true);
    await browser.open(`${server.origin}/`);
    await browser.evaluate(() => { document.getElementById('link')?.click(); });
    await until(async () => (await front()) === `${browser.origin}/reader.html`, 'the reading view');
    await until(async () => (await browser.evaluate(() => document.querySelector('h1')?.textContent)) === HEADLINE, 'the headline');
    await browser.evaluate(() => { setTimeout(() => { history.back(); }, 0); });
    await until(async () => (await front()) === `${server.origin}/news/48213`, 'the page');
    expect(await settledButton(browser)).toBe('article');
    await new Promise((done) => setTimeout(done, 1200));
    expect(await front()).toBe(`${server.origin}/news/48213`);
  });
});
