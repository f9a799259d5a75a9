import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extension } from '../../scripts/paths.ts';
import { BROWSERS, launch } from '../browser/harness/browsers.ts';
import type { Browser, View } from '../browser/harness/driver.ts';
import { serve, type Server } from '../browser/harness/server.ts';
import { HOSTILE_PAGES, type HostilePage } from './pages.ts';
import { TITLE } from './story.ts';

const PAGES = Object.entries(HOSTILE_PAGES).map(([name, page], i) => ({ name, path: `/hostile/${String(i)}`, ...page }));

interface Seen {
  state: string;
  heading: string;
  text: string;
  /** Addresses of links and pictures that are not http(s), nor files of the extension's own. */
  addresses: string[];
  /** Elements and attributes that have no place in the view. */
  foreign: string[];
  ran: boolean;
  location: string;
  /** Signs of direction in the window's title. */
  turning: boolean;
}

function look(view: View): Promise<Seen> {
  return view.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const own = location.origin;
    return {
      state: document.documentElement.dataset['state'] ?? '',
      heading: document.querySelector('h1')?.textContent ?? '',
      text: (document.querySelector('article') ?? document.body).textContent ?? '',
      addresses: all
        .flatMap((element) => ['href', 'src', 'srcset', 'action', 'data', 'xlink:href'].flatMap((name) => element.getAttribute(name) ?? []))
        .filter((address) => !/^(?:https?:\/\/|#|(?:chunks\/[\w-]+|[a-z]+)\.(?:css|js)$)/.test(address) && !address.startsWith(own))
        .slice(0, 5),
      foreign: all
        .filter((element) => /^(?:iframe|frame|object|embed|base|form|template|video|audio|math|foreignobject|meta)$/i.test(element.localName) || element.getAttributeNames().some((name) => name.startsWith('on')))
        .filter((element) => !(element.localName === 'meta' && element.parentNode === document.head))
        .map((element) => element.outerHTML.slice(0, 100)),
      ran: 'ran' in globalThis,
      location: location.pathname,
      turning: /[\u202a-\u202e\u2066-\u2069]/.test(document.title),
    };
  });
}

/** The sentence of a key in any of the languages that the interface speaks. */
function isSentence(text: string, key: string): boolean {
  const locales = join(extension, '_locales');
  return readdirSync(locales).some((locale) => {
    const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
    return messages[key]?.message === text;
  });
}

/**
 * Tests that each of some hostile pages ends in an article or a calm sentence, and that nothing of it runs, is asked for,
 * is led to, or stands in the view as anything but text, links and pictures of the web.
 */
export function testHostilePages(which: (page: HostilePage) => boolean): void {
  describe.each(BROWSERS)('a hostile page in %s', (name) => {
    const pages = PAGES.filter((page) => (name === 'chromium' || page.both) && which(page));
    let server: Server;
    let browser: Browser;
    beforeAll(async () => {
      server = await serve([], Object.fromEntries(pages.map(({ path, html }) => [path, html])));
      // Addresses of other sites fail at once: some of these pages would wait half a minute for them before they are loaded.
      browser = await launch(name, { flags: name === 'chromium' ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : [] });
    });
    afterAll(async () => {
      await browser.quit();
      await server.close();
    });

    test.each(pages)('$name', async ({ path, states = ['article', 'empty'], sentence, pictures = [] }) => {
      await browser.open(server.origin + path);
      const requestsBefore = server.requests.length;
      const popup = await browser.press();
      const seen = await look(popup);
      await popup.close();
      const requested = server.requests.slice(requestsBefore).filter(({ path: asked }) => asked !== '/favicon.ico');

      expect(states).toContain(seen.state);
      expect(seen).toMatchObject({ addresses: [], foreign: [], ran: false, location: '/popup.html', turning: false });
      if (states.length === 1 && states[0] === 'article') {
        expect(seen.text).toContain('ما لا يقل عن 5 آلاف شخص');
        expect(seen.heading).not.toBe('');
      }
      if (path === '/hostile/0') expect(seen.heading).toBe(TITLE);
      if (sentence) expect(isSentence(seen.heading, sentence)).toBe(true);
      // The article's own pictures are all that the view asks for, and they are not told by whom.
      expect(requested.filter(({ path: asked, headers }) => !pictures.includes(asked) || headers.referer !== undefined)).toEqual([]);
      expect(await browser.tabs()).toEqual([expect.stringContaining(path)]);
    });
  });
}
