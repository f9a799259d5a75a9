import type { Extraction } from '../../src/model/article.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { axeSource } from './harness/axe.ts';
import type { Browser, View } from './harness/driver.ts';
import type { Sent } from './harness/script.ts';
import { until } from './harness/wait.ts';

/** Of the browser there, only what is called from here. */
declare const chrome: {
  storage: Record<'sync' | 'session', { set: (items: Record<string, unknown>) => Promise<void> }>;
  windows: { create: (how: Record<string, unknown>) => Promise<unknown> };
};

/** Stores the settings as the options page does. */
export async function choose(browser: Browser, settings: Partial<Settings>): Promise<void> {
  await browser.evaluateInBackground(
    async (value) => {
      await chrome.storage.sync.set({ settings: value });
    },
    { version: 1, ...DEFAULT_SETTINGS, ...settings },
  );
}

/** Opens an extraction in the reading tab, as «open in a tab» does, and waits until its letters are there. */
export async function openReading(browser: Browser, extraction: Extraction, settings: Partial<Settings> = {}): Promise<void> {
  await choose(browser, settings);
  await browser.evaluateInBackground(async (value) => {
    await chrome.storage.session.set({ 'reading:test': { at: Date.now(), extraction: value } });
  }, extraction);
  await browser.open(`${browser.origin}/reader.html?key=test`);
  await ready(browser, 'article');
}

/** The same on a phone: a tab of 360 by 640, or where that cannot be (Firefox) the smallest window that the system allows. */
export async function openOnPhone(browser: Browser, extraction: Extraction, settings: Partial<Settings> = {}): Promise<void> {
  if (browser.name === 'chromium') {
    await browser.show({ size: { width: 360, height: 640 } });
    await openReading(browser, extraction, settings);
    return;
  }
  await openReading(browser, extraction, settings);
  await browser.open('about:blank');
  await browser.evaluateInBackground(async (url) => {
    await chrome.windows.create({ url, type: 'popup', width: 360, height: 640 });
  }, `${browser.origin}/reader.html?key=test`);
  await browser.switchTo('reader.html');
  await ready(browser, 'article');
}

/** Opens another page of the extension and waits until it stands. */
export async function openPage(browser: Browser, name: 'options' | 'library', settings: Partial<Settings> = {}): Promise<void> {
  await choose(browser, settings);
  await browser.open(`${browser.origin}/${name}.html`);
  await until(() => browser.evaluate(() => document.querySelector('main h1') !== null), `the page ${name}`);
  await browser.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function ready(view: View, state: string): Promise<void> {
  await until(() => view.evaluate((wanted) => document.documentElement.dataset.state === wanted, state), `the state ${state}`);
  await settled(view);
}

/** Waits until the letters are there and what was changed has been painted. */
export async function settled(view: View): Promise<void> {
  await view.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 120));
  });
}

/** Names of the accessibility rules that a page breaks, with the first element of each. */
export function axeIn(view: View): Promise<string[]> {
  const run = `async () => {
    if (!globalThis.axe) { ${axeSource()}; }
    const { violations } = await (globalThis.axe ?? window.axe).run(document);
    return violations.map(({ id, nodes }) => id + ' ' + (nodes[0]?.html ?? '').slice(0, 200) + ' ' + (nodes[0]?.failureSummary ?? ''));
  }`;
  // What is sent is the text of a function, and axe-core must lie in the same script as its call (Firefox's sandboxes).
  const sent: Sent<[], string[]> = Object.assign(() => [], { toString: () => run });
  return view.evaluate(sent);
}

/** What a finger would press in the view and is lower than 44 pixels; links and figures inside of a text are as high as their line. */
export function lowTargets(view: View): Promise<string[]> {
  return view.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const pressed = [...root.querySelectorAll<HTMLElement>('a[href], button, select, summary, label, input')].filter(
      (element) => !element.matches('label input:not([type=range]), label:has(select, [type=search], [type=range]), .stop') && !element.closest('.body, .piece-text, .unseen') && element.getClientRects().length > 0,
    );
    return pressed.filter((element) => element.getBoundingClientRect().height < 44).map((element) => `${String(element.getBoundingClientRect().height)} ${element.outerHTML.slice(0, 100)}`);
  });
}
