import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { out, root } from '../../scripts/paths.ts';
import { BROWSERS, launch } from '../browser/harness/browsers.ts';
import type { Browser, View } from '../browser/harness/driver.ts';
import { serve, type Server } from '../browser/harness/server.ts';
import { until } from '../browser/harness/wait.ts';
import { bundled, withChromium } from './bare-chromium.ts';
import { payloads } from './payloads.ts';
import { page, PARAGRAPHS, TITLE } from './story.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\0', '\ufffd');
const PER_PAGE = 120;

/**
 * Pages that carry all payloads: as markup, as text, in captions, alternatives and metadata. The page may run no script,
 * so that whatever runs is ours.
 */
function pagesWith(all: readonly string[]): string[] {
  const count = Math.ceil(all.length / PER_PAGE);
  return Array.from({ length: count }, (_, i) => {
    const some = all.slice(i * PER_PAGE, (i + 1) * PER_PAGE);
    const [first = '', second = '', third = ''] = some.slice(i);
    const asText = some.map((payload) => `<p>${PARAGRAPHS[i % 4]?.slice(0, 60) ?? ''} ${escaped(payload)} 12 ألف شخص</p>`).join('');
    const asParts = some.slice(0, 40).map((payload) => `<figure><img src="/p.jpg?${escaped(payload)}" alt="${escaped(payload)}" width=300 height=200><figcaption>صورة ${escaped(payload)}</figcaption></figure><p>${PARAGRAPHS[3]?.slice(0, 50) ?? ''} <a href="${escaped(payload)}" title="${escaped(payload)}">${escaped(payload)}</a></p>`).join('');
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; img-src 'none'; frame-src 'none'; object-src 'none'; media-src 'none'"><meta name="author" content="${escaped(second)}"><meta property="og:site_name" content="${escaped(third)}"><meta property="article:section" content="${escaped(first)}"><meta property="og:image" content="${escaped(second)}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author: { name: second }, image: third }).replaceAll('</', '<\\/')}</script>`;
    // Markup last: some of it swallows all that follows.
    return page({ title: `${TITLE} ${escaped(first)}`, head, body: asText + asParts, after: some.map((payload) => `<section><p>${PARAGRAPHS[i % 4] ?? ''}</p>${payload}</section>`).join('\n') });
  });
}

interface Trace {
  ran: boolean;
  state: string;
  markup: string[];
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
            element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc' || (name === 'style' && element.closest('.body') !== null)) ||
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
});

describe('a saved page', () => {
  test('runs nothing, asks for nothing, even without its own policy', { timeout: 120_000 }, async () => {
    const server = await serve([]);
    const engine = await bundled('test/hostile/xss-engine.ts');
    const folder = join(out, 'hostile');
    mkdirSync(folder, { recursive: true });
    try {
      await withChromium(async (tab) => {
        const trouble: string[] = [];
        tab.on('dialog', (dialog) => {
          trouble.push(`dialog ${dialog.message()}`);
          void dialog.dismiss();
        });
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
      'font-src': ["'self'"],
      'img-src': ["'self'", 'http:', 'https:', 'data:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });
});
