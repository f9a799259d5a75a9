import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { out, root } from '../../scripts/paths.ts';
import { BROWSERS, launch } from '../browser/harness/browsers.ts';
import type { Browser, View } from '../browser/harness/driver.ts';
import { serve, type Server } from '../browser/harness/server.ts';
import { until } from '../browser/harness/wait.ts';
import { bundled, withChromium } from './bare-chromium.ts';
import { pagesWith } from './payload-pages.ts';
import { payloads } from './payloads.ts';
import { page, PARAGRAPHS, TITLE } from './story.ts';

interface Trace {
  ran: boolean;
  state: string;
  markup: string[];
}

/** What the page's dialogs say, as they open; each is closed. */
function dialogsOf(tab: Page): string[] {
  const said: string[] = [];
  tab.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return said;
}

function trace(view: View): Promise<Trace> {
  return view.evaluate(() => {
    // Whatever waits for a hand or for the focus gets it.
    for (const element of document.querySelectorAll<HTMLElement>('article *')) {
      element.dispatchEvent(new Event('mouseover', { bubbles: true }));
      element.dispatchEvent(new Event('focus'));
    }
    const all = [...document.querySelectorAll('*')];
    return {
      ran: 'ran' in globalThis,
      state: document.documentElement.dataset['state'] ?? '',
      markup: all
        .filter(
          (element) =>
            element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc' || (name === 'style' && element.closest('.body') !== null && !(element.className === 'light' && /^(?:(?:left|top|inline-size|block-size): -?[\d.]+px;\s*)+$/.test(element.getAttribute('style') ?? '')))) ||
            /^(?:iframe|object|embed|form|base|template|math|foreignobject|animate|set|video|audio)$/i.test(element.localName) ||
            /^\s*(?:javascript|data|vbscript|blob):/i.test(element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    };
  });
}

describe.each(BROWSERS)('foreign code in %s', (name) => {
  let server: Server;
  let browser: Browser;
  let pages: string[];
  beforeAll(async () => {
    server = await serve([]);
    const all = payloads(server.origin);
    expect(all.length).toBeGreaterThan(500);
    pages = pagesWith(all);
    pages.forEach((html, i) => {
      server.route(`/xss/${String(i)}`, html);
    });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
  });
  const hits = (): string[] => server.requests.map(({ path }) => path).filter((path) => path.startsWith('/hit/'));

  test('runs nowhere: popup, tab, kept articles', { timeout: 180_000 }, async () => {
    for (const [i] of pages.entries()) {
      await browser.open(`${server.origin}/xss/${String(i)}`);
      const popup = await browser.press();
      expect({ page: i, ...(await trace(popup)) }).toEqual({ page: i, ran: false, state: 'article', markup: [] });
      if (i > 1) {
        await popup.close();
        continue;
      }
      await popup.evaluate(() => {
        document.querySelector<HTMLElement>('[data-tool="keep"]')?.click();
      });
      await until(() => popup.evaluate(() => document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === 'true'), 'the article to be kept');
      await popup.evaluate(() => {
        document.querySelector<HTMLElement>('[data-tool="openTab"]')?.click();
      });
      await browser.switchTo('reader.html');
      await until(() => browser.evaluate(() => document.documentElement.dataset['state'] === 'article'), 'the article in the tab');
      expect({ page: i, ...(await trace(browser)) }).toEqual({ page: i, ran: false, state: 'article', markup: [] });
      await browser.open(`${browser.origin}/library.html`);
      await until(() => browser.evaluate(() => document.querySelectorAll('.kept li').length > 0), 'the list of kept articles');
      expect((await trace(browser)).ran).toBe(false);
      await browser.closeTab();
      await browser.switchTo('/xss/');
    }
    expect(hits()).toEqual([]);
  });

  test('runs nowhere in the list of kept articles, whatever they are called', async () => {
    const all = payloads(server.origin);
    await browser.open(`${browser.origin}/library.html`);
    await until(() => browser.evaluate(() => document.querySelector('main h1') !== null), 'the list');
    await browser.evaluate(async (titles) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('matn');
        opening.onsuccess = () => { done(opening.result); };
      });
      const transaction = database.transaction('articles', 'readwrite');
      titles.forEach((title, i) => {
        const article = { url: `https://a.example/${String(i)}`, title, siteName: title, byline: title, language: title, direction: 'rtl', body: [{ type: 'paragraph', content: { text: title || 'نص', marks: [] } }] };
        transaction.objectStore('articles').put({ id: i % 2 ? title : article.url, keptAt: '2026-01-05T12:00:00Z', extraction: { article, removed: [], notes: [], detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 1, reasons: [] } } });
      });
      await new Promise((done) => { transaction.oncomplete = done; });
      database.close();
    }, all);
    await browser.open(`${browser.origin}/library.html`);
    await until(() => browser.evaluate((least) => document.querySelectorAll('.kept li').length >= least, all.length * 0.9), 'the list with all titles');
    const { ran, markup } = await trace(browser);
    expect({ ran, markup }).toEqual({ ran: false, markup: [] });
    expect(hits()).toEqual([]);
  });

  test('a page that allows no string to become markup is read as any other', async () => {
    // Short enough for Readability to begin anew, which writes its own copy's markup back.
    const html = page({}).replace(/<p>[^<]*<\/p>/g, `<p>${(PARAGRAPHS[0] ?? '').slice(0, 45)}</p>`);
    server.route('/trusted', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" }).end(html);
    });
    await browser.open(`${server.origin}/trusted`);
    const popup = await browser.press();
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(TITLE);
    await popup.close();
  });
});

describe('the view and what it saves', () => {
  test('hold every payload in every place as text, in the window, in files, on paper', { timeout: 120_000 }, async () => {
    const server = await serve([]);
    const engine = await bundled('test/hostile/view-engine.ts');
    try {
      await withChromium(async (tab) => {
        const trouble = dialogsOf(tab);
        tab.on('pageerror', (error) => trouble.push(String(error)));
        await tab.goto('about:blank');
        await tab.evaluate(engine);
        const all = payloads(server.origin);
        const seen = (await tab.evaluate(`viewed(${JSON.stringify(all)})`)) as { shown: number; markup: string[]; names: string[]; cells: string[] };
        expect(seen).toEqual({ shown: all.length, markup: [], names: [], cells: [] });
        expect((await tab.pdf()).length).toBeGreaterThan(1000);
        expect(await tab.evaluate(() => 'ran' in globalThis)).toBe(false);
        expect(trouble).toEqual([]);
        expect(server.requests.filter(({ path }) => path.startsWith('/hit/'))).toEqual([]);
      });
    } finally {
      await server.close();
    }
  });
});

describe('a saved page', () => {
  test('runs nothing, asks for nothing, even without its own policy', { timeout: 120_000 }, async () => {
    const server = await serve([]);
    const engine = await bundled('test/hostile/xss-engine.ts');
    const folder = join(out, 'hostile');
    mkdirSync(folder, { recursive: true });
    try {
      await withChromium(async (tab) => {
        const trouble = dialogsOf(tab);
        for (const [i, source] of pagesWith(payloads(server.origin)).entries()) {
          await tab.goto('about:blank');
          await tab.evaluate(engine);
          const html = (await tab.evaluate(`saved(${JSON.stringify(source)})`)) as string;
          expect(html).toContain(TITLE);
          const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
          expect(bare).not.toBe(html);
          for (const [form, text] of [['html', html], ['html', bare], ['xhtml', bare]] as const) {
            const file = join(folder, `saved.${form}`);
            writeFileSync(file, text);
            await tab.goto(`file://${file}`);
            const seen = await tab.evaluate(() => ({ ran: 'ran' in globalThis, requests: performance.getEntriesByType('resource').length, article: document.querySelector('article h1') !== null }));
            expect({ page: i, form, ...seen }).toEqual({ page: i, form, ran: false, requests: 0, article: true });
            if (i === 0 && form === 'html') await tab.pdf();
          }
        }
        expect(trouble).toEqual([]);
        expect(server.requests).toEqual([]);
      });
    } finally {
      await server.close();
    }
  });
});

describe('the policy of the extension', () => {
  const policy = (JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { content_security_policy: { extension_pages: string } }).content_security_policy.extension_pages;
  const directives = Object.fromEntries(policy.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part.trim().split(' ').slice(1)]));

  test('allows what the pages need and nothing else', () => {
    expect(directives).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'font-src': ['data:'],
      'img-src': ["'self'", 'http:', 'https:', 'data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });
});
