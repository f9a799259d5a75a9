import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../src/model/settings.ts';
import { launch } from '../test/browser/harness/browsers.ts';
import type { Browser, View } from '../test/browser/harness/driver.ts';
import { serve } from '../test/browser/harness/server.ts';
import { until } from '../test/browser/harness/wait.ts';
import { choose, openOnPhone, openPage, settled } from '../test/browser/reading.ts';
import { sampleExtraction } from '../test/reader/sample.ts';
import { buildAll } from './build.ts';
import { extension, root } from './paths.ts';
import { makeStorePictures } from './store.ts';

/** Pictures of every theme and state for the README and the stores: `npm run pictures`, then look at each. */
const folder = join(root, 'docs', 'pictures');
const THEMES: readonly Settings['theme'][] = ['light', 'paper', 'dark', 'contrast'];

async function take(view: View, name: string): Promise<void> {
  await settled(view);
  await view.screenshot(join(folder, `${name}.png`));
  console.log(name);
}

/** Presses a key of the view and waits for the panel that it opens. */
async function openPanel(view: View, key: string, panel: string): Promise<void> {
  await view.evaluate((pressed) => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  }, key);
  await until(() => view.evaluate((name) => document.querySelector(`.${name}`) !== null, panel), `the panel ${panel}`);
}

async function popups(browser: Browser, page: string): Promise<void> {
  for (const theme of THEMES) {
    await choose(browser, { theme });
    await browser.open(page);
    const popup = await browser.press();
    await take(popup, `popup-${theme}`);
    await popup.close();
  }
  await choose(browser, { theme: 'light' });
  for (const [key, panel] of [['a', 'settings'], ['f', 'figures'], ['r', 'removed'], ['c', 'actions'], ['?', 'shortcuts'], ['/', 'searchbar'], ['l', 'player']] as const) {
    await browser.open(page);
    const popup = await browser.press();
    await openPanel(popup, key, panel);
    await take(popup, `panel-${panel}`);
    await popup.close();
  }
}

/** A number in words under the pointer: its value in digits stands above it. */
async function hovering(browser: Browser, page: string): Promise<void> {
  await browser.open(page);
  const popup = await browser.press();
  await popup.evaluate(() => {
    const paragraph = [...document.querySelectorAll<HTMLElement>('.body p')].find(({ textContent }) => textContent.includes('آلاف'));
    const text = paragraph?.firstChild;
    const range = document.createRange();
    if (text instanceof Text) range.setStart(text, text.data.indexOf('آلاف'));
    range.setEnd(range.startContainer, range.startOffset + 4);
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getBoundingClientRect();
    paragraph?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 }));
  });
  await take(popup, 'popup-number-in-words');
  await popup.close();
}

async function states(browser: Browser, origin: string): Promise<void> {
  await choose(browser, { theme: 'light' });
  const pages = { restricted: browser.restricted[0] ?? 'about:blank', empty: `${origin}/blank` };
  for (const [state, address] of Object.entries(pages)) {
    await browser.open(address);
    const popup = await browser.press();
    await take(popup, `state-${state}`);
    await popup.close();
  }
  await browser.open(`${browser.origin}/reader.html?key=nothing&url=${encodeURIComponent('https://difaf.example/news/seel')}`);
  await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'error'), 'the state error');
  await take(browser, 'state-error');
}

/** Opens the article in a tab by the popup's own key. */
async function openTab(browser: Browser, page: string): Promise<void> {
  await browser.open(page);
  const popup = await browser.press();
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('[data-tool="openTab"]')?.click();
  });
  await browser.switchTo('reader.html');
  await until(() => browser.evaluate(() => document.documentElement.dataset.state === 'article'), 'the article');
}

async function tabs(browser: Browser, page: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await choose(browser, { theme });
    await openTab(browser, page);
    await take(browser, `tab-${theme}`);
  }
  await choose(browser, { theme: 'paper', face: 'sans', digits: 'arabicIndic' });
  await take(browser, 'tab-sans-arabic-digits');
  await choose(browser, { theme: 'light' });
  await browser.show({ print: true });
  await take(browser, 'tab-paper');
  await browser.show({ forcedColors: true });
  await take(browser, 'tab-system-colours');
  await browser.show({ size: { width: 360, height: 640 } });
  await take(browser, 'phone');
  await choose(browser, { theme: 'dark' });
  await take(browser, 'phone-dark');
  await choose(browser, { theme: 'light' });
  await browser.show({});
  await browser.evaluate(() => {
    document.querySelector<HTMLElement>('[data-tool="keep"]')?.click();
  });
  await until(() => browser.evaluate(() => document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === 'true'), 'the article to be kept');
  await openPanel(browser, 'r', 'removed');
  await take(browser, 'tab-removed');
  for (const theme of ['light', 'dark'] as const) {
    await openPage(browser, 'library', { theme });
    await until(() => browser.evaluate(() => document.querySelector('.kept a') !== null), 'the kept article');
    await take(browser, `library-${theme}`);
    await openPage(browser, 'options', { theme });
    await take(browser, `options-${theme}`);
  }
}

mkdirSync(folder, { recursive: true });
await buildAll();
// A browser without Arabic of its own falls back on the default catalogue, which is the Arabic one, where no other is there.
const arabic = mkdtempSync(join(tmpdir(), 'matn-pictures-'));
cpSync(extension, arabic, { recursive: true });
for (const language of ['en', 'fr']) rmSync(join(arabic, '_locales', language), { recursive: true });
const server = await serve(['scripts/sample', 'test/browser/pages'], { '/blank': '<!doctype html><title></title>' });
const page = `${server.origin}/index.html`;
try {
  const sessions: [Parameters<typeof launch>, (browser: Browser) => Promise<void>][] = [
    [['chromium', { extension: arabic, window: { width: 1280, height: 900 } }], async (browser) => {
      await popups(browser, page);
      await hovering(browser, page);
      await states(browser, server.origin);
      await tabs(browser, page);
    }],
    ...(['en', 'fr'] as const).map((language): [Parameters<typeof launch>, (browser: Browser) => Promise<void>] => [
      ['chromium', { window: { width: 1280, height: 900 }, language }],
      async (browser) => {
        await choose(browser, { theme: 'light' });
        await browser.open(page);
        await take(await browser.press(), language === 'en' ? 'popup-english' : 'popup-french');
      },
    ]),
    [['firefox', { extension: arabic, window: { width: 1280, height: 900 } }], async (browser) => {
      await choose(browser, { theme: 'light' });
      await browser.open(page);
      const popup = await browser.press();
      await take(popup, 'popup-firefox');
      await popup.close();
      await openOnPhone(browser, sampleExtraction, { theme: 'light' });
      await take(browser, 'phone-firefox');
    }],
  ];
  const only = process.argv[2];
  for (const [i, [how, show]] of sessions.entries()) {
    if (only !== undefined && Number(only) !== i) continue;
    const browser = await launch(...how);
    try {
      await show(browser);
    } finally {
      await browser.quit();
    }
  }
} finally {
  await server.close();
  rmSync(arabic, { recursive: true });
}
if (process.argv[2] === undefined) await makeStorePictures();
