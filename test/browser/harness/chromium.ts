import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { TimeoutError, type Browser as Puppeteer, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import { dismissWelcome } from './button.ts';
import { placeOnScreen, walkMenu, WINDOW_CLASS } from './chromium-hands.ts';
import { evaluateInLost } from './chromium-lost.ts';
import { ChromiumPopup } from './chromium-popup.ts';
import { switches, writeProfile } from './chromium-profile.ts';
import type { Browser, Launch, Popup, Showing } from './driver.ts';
import { requireBrowser } from './install.ts';
import { finalState } from './popup-page.ts';
import { expression, type Sent } from './script.ts';
import { answeredBy, sleep, until } from './wait.ts';

/** As much of the extension API as is called inside the service worker. */
declare const chrome: {
  runtime: { sendMessage(message: string): Promise<unknown>; reload(): void };
  tabs: { query(which: object): Promise<{ id?: number; status?: string }[]> };
  windows: { create(how: object): Promise<unknown> };
  action: { getTitle(which: { tabId?: number }): Promise<string> };
  /** On chrome://extensions alone. */
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    reload(extension: string, how: object): Promise<void>;
    getExtensionInfo(extension: string): Promise<{ runtimeErrors: { severity: string; message: string }[] }>;
  };
};

/** Milliseconds that a page may take to load, on a busy machine; a test has a minute. */
const LOADING = 25_000;
/** CSS pixels of what is touched where no size is said. */
const TABLET = { width: 1280, height: 800 };

/** Starts Chromium, Chrome, Edge or Brave with the extension on it. */
export async function launchChromium(options: Launch): Promise<Browser> {
  const executablePath = requireBrowser('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'matn-chromium-'));
  const folder = resolve(options.extension);
  writeProfile(profile, options, folder);
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    pipe: true, // extensions can be installed over a pipe only
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: ['--hide-scrollbars', '--disable-back-forward-cache'], // the popup would be measured wider than it is; Back would load anew
    env: { ...process.env, LANGUAGE: options.language, ...(options.hands ? { DISPLAY: options.hands.display } : {}) }, // Linux: --lang is not obeyed there
    args: switches(options),
    protocolTimeout: 120_000,
  });
  return new Chromium(browser, profile, folder, options).ready();
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly gone: Promise<void>;
  readonly restricted = ['chrome://version/', 'chrome://extensions/', 'about:blank'];
  #browser: Puppeteer;
  #profile: string;
  #folder: string;
  #installsAtOnce: boolean;
  #page: Page | undefined;
  #id = '';
  #popup: ChromiumPopup | undefined;
  #sessions = new WeakMap<Page, CDPSession>();

  pressShortcut?: () => Promise<Popup>;
  chooseInMenu?: (selector: string, item: string) => Promise<void>;
  allow?: () => Promise<void>;
  refuse?: () => Promise<void>;

  constructor(browser: Puppeteer, profile: string, folder: string, { install, hands }: Launch) {
    this.#browser = browser;
    this.gone = new Promise((done) => void browser.once('disconnected', done));
    this.#profile = profile;
    this.#folder = folder;
    this.#installsAtOnce = install;
    if (!hands) return;
    this.pressShortcut = () =>
      this.#opening(() => {
        hands.focus(WINDOW_CLASS);
        hands.press('alt+r');
      });
    this.chooseInMenu = async (selector, item) => {
      await this.#front.bringToFront();
      await walkMenu(hands, await this.evaluate(placeOnScreen, selector), item);
    };
    const answer = async (...keys: string[]): Promise<void> => {
      await sleep(1500); // no program can see the question
      hands.press(...keys);
    };
    this.allow = () => answer('Tab', 'Return'); // «no» has the keyboard, «yes» stands behind it
    this.refuse = () => answer('Escape');
  }

  async ready(): Promise<this> {
    this.#page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
    if (this.#installsAtOnce) await this.install();
    return this;
  }

  get origin(): string { return `chrome-extension://${this.#id}`; } // prettier-ignore
  get #front(): Page {
    if (!this.#page) throw new Error('no tab is open');
    return this.#page;
  }

  async install(): Promise<void> {
    this.#id = await this.#browser.installExtension(this.#folder);
    await dismissWelcome(this);
  }
  async update(): Promise<void> {
    await this.evaluateInBackground(() => { setTimeout(() => { chrome.runtime.reload(); }, 50); });
    await sleep(1500);
  }
  async open(url: string): Promise<void> {
    const page = await this.#freshTab();
    await this.#load(page, url).catch(async (error: unknown) => {
      if (!(error instanceof TimeoutError)) throw error;
      console.log(`puppeteer waited in vain for ${url}: opened in another tab`);
      await this.#load(await this.#anotherTab(page), url);
    });
  }
  async #load(page: Page, url: string): Promise<void> {
    await answeredBy(page.bringToFront(), `the tab that is to open ${url}`);
    await page.goto(url, { waitUntil: 'load', timeout: LOADING }).catch(async (error: unknown) => {
      // It is known that nobody answers before the page that says so has come. The background is asked: the page of an error may not answer either.
      if (/net::ERR_(?!ABORTED)/.test(String(error))) await until(() => this.#isLoaded(), 'the page of an error').catch(() => undefined);
      throw error;
    });
  }
  /** The tab in front; a new one in the place of a PDF, or of a page that puppeteer has lost: it may lose the one that comes after the viewer of PDFs, and waits for it in vain. */
  async #freshTab(): Promise<Page> {
    const page = this.#front;
    if (!/\.pdf(?:[?#]|$)/.test(page.url()) && !page.mainFrame().detached) return page;
    return this.#anotherTab(page);
  }
  async #anotherTab(page: Page): Promise<Page> {
    const other = await this.#browser.newPage();
    this.#page = other;
    await page.close();
    return other;
  }
  async openTab(url: string): Promise<void> {
    this.#page = await this.#browser.newPage();
    await this.open(url);
  }
  async #tabs(): Promise<Page[]> {
    const pages = await this.#browser.pages();
    return pages.filter((page) => !page.url().startsWith(`${this.origin}/popup.html`) && !page.isClosed());
  }
  async tabs(): Promise<string[]> {
    return (await this.#tabs()).map((page) => page.url());
  }
  async switchTo(part: string): Promise<void> {
    this.#page = await until(async () => (await this.#tabs()).find((page) => page.url().includes(part)), `a tab with ${part}`);
    await this.#page.bringToFront();
  }
  async closeTab(): Promise<void> {
    await this.#front.close();
    this.#page = (await this.#tabs()).at(-1);
    await this.#page?.bringToFront();
  }
  evaluate<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    const page = this.#front;
    return (page.mainFrame().detached ? evaluateInLost(page, expression(sent, args)) : page.evaluate(expression(sent, args))) as Promise<R>;
  }
  async screenshot(file: string): Promise<void> {
    await this.#front.screenshot({ path: file });
  }
  async print(file: string): Promise<void> {
    await this.#front.pdf({ path: file, format: 'A4', printBackground: true, margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  }

  async show({ print, forcedColors, reducedMotion, touch = false, size }: Showing): Promise<void> {
    const page = this.#front;
    const session = this.#sessions.get(page) ?? (await page.createCDPSession());
    this.#sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
    const { width, height } = size ?? TABLET;
    await page.setViewport(touch ? { width, height, isMobile: true, hasTouch: true } : (size ?? null));
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.origin);
  }
  async #worker(): Promise<Target> {
    // The worker of before a reload may still be listed, and never answers.
    const newest = (): Target | undefined => this.#browser.targets().findLast((target) => this.#isWorker(target));
    if (!newest()) await this.#wake();
    return until(newest, 'the service worker');
  }
  /** A message wakes the service worker, and a page of the extension may send one. */
  async #wake(): Promise<void> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.origin}/options.html`);
    await page.evaluate(expression(() => chrome.runtime.sendMessage('wake').catch(() => undefined), []));
    await page.close();
    await this.#page?.bringToFront();
  }
  async evaluateInBackground<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    const worker = await answeredBy((await this.#worker()).worker(), 'a word with the service worker');
    if (!worker) throw new Error('the service worker has gone');
    return answeredBy(worker.evaluate(expression(sent, args)) as Promise<R>, 'the answer of the service worker');
  }
  async backgroundHeap(): Promise<number> {
    const session = await (await this.#worker()).createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }
  async killBackground(): Promise<void> {
    await (await (await this.#worker()).worker())?.close();
    await until(() => !this.#browser.targets().some((target) => this.#isWorker(target)), 'the end of the service worker');
  }
  #isLoaded(): Promise<boolean> {
    return this.evaluateInBackground(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.status === 'complete');
  }
  buttonTitle(): Promise<string> {
    return this.evaluateInBackground(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
    });
  }

  /** Calls a function on the page of the extensions, which may change their settings. */
  async #inSettings<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    const page = await this.#browser.newPage();
    try {
      await page.goto('chrome://extensions/', { waitUntil: 'domcontentloaded' }); // what it shows is not wanted
      return (await page.evaluate(expression(sent, args))) as R;
    } finally {
      await page.close();
      await this.#page?.bringToFront();
    }
  }
  hasPopup(): Promise<boolean> {
    return Promise.resolve(this.#browser.targets().some((target) => target.url().startsWith(`${this.origin}/popup.html`)));
  }
  async withdraw(): Promise<void> {
    await this.#inSettings((extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }), this.#id);
  }
  async allowFiles(fileAccess: boolean): Promise<void> {
    await this.#inSettings((extensionId, allowed) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: allowed }), this.#id, fileAccess);
    await sleep(500); // the extension is loaded anew
  }
  async reload(): Promise<void> {
    await this.#inSettings((extensionId) => chrome.developerPrivate.reload(extensionId, { failQuietly: true }), this.#id);
  }
  async openPrivate(url: string): Promise<void> {
    await this.#inSettings((extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }), this.#id);
    await sleep(500); // the extension is loaded anew
    const before = await this.#tabs();
    await this.evaluateInBackground((address) => chrome.windows.create({ incognito: true, url: address }).then(() => undefined), url);
    // A window begins with an empty page, whose frame goes when the address is loaded.
    const page = await until(async () => (await this.#tabs()).find((one) => !before.includes(one) && one.url() === url), 'the private window');
    await until(() => page.evaluate('document.readyState === "complete"'), 'the page in the private window');
    this.#page = page;
  }
  errors(): Promise<string[]> {
    return this.#inSettings(async (extensionId) => {
      const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return runtimeErrors.filter(({ severity }) => severity === 'ERROR').map(({ message }) => message);
    }, this.#id);
  }

  press(): Promise<Popup> {
    return this.#opening(async () => {
      const extension = await until<Extension | undefined>(async () => (await this.#browser.extensions()).get(this.#id), 'the extension');
      await extension.triggerAction(this.#front); // what a click does: it grants activeTab and opens the popup
    });
  }
  async #opening(press: () => Promise<void> | void): Promise<Popup> {
    await this.#popup?.close();
    await this.#front.bringToFront();
    const opening = this.#browser.waitForTarget((target) => target.url().startsWith(`${this.origin}/popup.html`), { timeout: 10_000 });
    const pressedAt = performance.timeOrigin + performance.now();
    await answeredBy(Promise.resolve(press()), 'the button to take the click');
    const popup = new ChromiumPopup(await answeredBy((await opening).asPage(), 'a word with the popup'), this.#browser, pressedAt);
    this.#popup = popup;
    await until(() => popup.evaluate(finalState), 'the popup to show something', 20_000);
    return popup;
  }

  async quit(): Promise<void> {
    await answeredBy(this.#browser.close(), 'the end of the browser').catch(() => this.#browser.process()?.kill('SIGKILL'));
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
