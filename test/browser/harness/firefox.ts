import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { axeSource } from './axe.ts';
import { dismissWelcome } from './button.ts';
import type { Browser, Launch, Popup, Showing } from './driver.ts';
import { buttonTitle, drawPopup, endBackground, hidePanels, overrideMedia, pinButton, runInExtension, chooseMenuItem, consoleErrors, hasPopup, refuseQuestion, reloadExtension, withdrawSites } from './firefox-window.ts';
import { extensionId, preferences, writePreferences, type Facts } from './firefox-profile.ts';
import { requireBrowser } from './install.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { finalState, runAxe } from './popup-page.ts';
import { expression, settling, valueOf, type Sent, type Settled } from './script.ts';
import { sleep, until } from './wait.ts';

/** The address of the extension, which Firefox otherwise draws by lot. */
const UUID = '6d61746e-0000-4000-8000-6d61746e6d61';
const ALT = '\ue00a'; // the key in the WebDriver standard
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // the key of a reference in the WebDriver standard

/** Starts Firefox with the extension on it. */
export async function launchFirefox(options: Launch): Promise<Browser> {
  const binary = requireBrowser('firefox');
  const folder = resolve(options.extension);
  const profile = mkdtempSync(join(tmpdir(), 'matn-firefox-'));
  const port = await freePort();
  const id = extensionId(folder);
  writePreferences(profile, { ...preferences(options), 'marionette.port': port, 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) });
  const { screen, window: { width, height } } = options;
  const child = spawn(
    binary,
    [
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--new-instance', '--profile', profile],
      ...(options.headed ? [] : ['--headless']),
      ...['--width', String(width), '--height', String(height)],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...(screen && { MOZ_HEADLESS_WIDTH: String(screen.width), MOZ_HEADLESS_HEIGHT: String(screen.height) }) } },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (log = (log + data.toString()).slice(-2000)));
  const marionette = await until(
    () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended: ${log}`);
      return connectMarionette(port);
    },
    'Firefox to listen',
    60_000,
  );
  const firefox = new Firefox(marionette, child, { id, folder, profile, pinned: options.pinned });
  await firefox.start(options.install);
  return firefox;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly gone: Promise<void>;
  readonly restricted = ['about:config', 'about:support', 'about:addons'];
  #marionette: Marionette;
  #child: ChildProcess;
  #facts: Facts;

  constructor(marionette: Marionette, child: ChildProcess, facts: Facts) {
    this.#marionette = marionette;
    this.#child = child;
    this.gone = new Promise((done) => void child.once('exit', done));
    this.#facts = facts;
  }

  async start(install: boolean): Promise<void> {
    await this.#marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal', unhandledPromptBehavior: 'ignore' } },
    });
    if (install) await this.install();
  }
  async install(): Promise<void> {
    await this.#marionette.send('Addon:Install', { path: this.#facts.folder, temporary: true });
    if (this.#facts.pinned) await this.inWindow(pinButton, this.#widget);
    await dismissWelcome(this);
  }
  async update(): Promise<void> {
    await this.#marionette.send('Addon:Install', { path: this.#facts.folder, temporary: true });
  }
  get #widget(): string {
    return `${this.#facts.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  }

  async open(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }
  async openTab(url: string): Promise<void> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.open(url);
  }
  async #handles(): Promise<string[]> {
    return (await this.#marionette.send('WebDriver:GetWindowHandles')) as string[];
  }
  async #url(): Promise<string> {
    return ((await this.#marionette.send('WebDriver:GetCurrentURL')) as { value: string }).value;
  }
  async tabs(): Promise<string[]> {
    const front = await this.#marionette.send('WebDriver:GetWindowHandle').catch(() => undefined);
    const urls: string[] = [];
    for (const handle of await this.#handles()) {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      urls.push(await this.#url());
    }
    if (front) await this.#marionette.send('WebDriver:SwitchToWindow', { handle: (front as { value: string }).value, focus: false });
    return urls;
  }
  async switchTo(part: string): Promise<void> {
    await until(async () => {
      for (const handle of await this.#handles()) {
        await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        if (!(await this.#url()).includes(part)) continue;
        await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
        return true;
      }
      return false;
    }, `a tab with ${part}`);
  }
  async closeTab(): Promise<void> {
    const left = (await this.#marionette.send('WebDriver:CloseWindow')) as string[];
    const handle = left.at(-1);
    if (handle) await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  evaluate<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    return this.#execute(expression(sent, args)) as Promise<R>;
  }
  async screenshot(file: string): Promise<void> {
    const { value } = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    writeFileSync(file, Buffer.from(value, 'base64'));
  }
  async print(file: string): Promise<void> {
    const { value } = (await this.#marionette.send('WebDriver:Print', { background: true, page: { width: 21, height: 29.7 }, margin: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 } })) as { value: string };
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  async show({ print = false, forcedColors = false, reducedMotion = false, touch = false }: Showing): Promise<void> {
    await this.inWindow(overrideMedia, { print, forcedColors, reducedMotion, touch });
  }

  /** Calls a function of firefox-window.ts. */
  async inWindow<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    return (await this.#overWindow(() => this.#execute(expression(sent, args)))) as R;
  }
  async #execute(code: string): Promise<unknown> {
    const answer = (await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script: settling(code),
      args: [],
      newSandbox: true,
      scriptTimeout: 60_000,
    })) as { value: Settled };
    return valueOf(answer.value);
  }
  /** Evaluates an expression in the popup or the background, behind a script that runs in the same sandbox. */
  async runInExtension(where: 'popup' | 'background', code: string, before = ''): Promise<unknown> {
    return valueOf((await this.inWindow(runInExtension, where, this.#facts.id, before + settling(code))) as Settled);
  }
  evaluateInBackground<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    return this.runInExtension('background', expression(sent, args)) as Promise<R>;
  }
  async killBackground(): Promise<void> {
    await this.inWindow(endBackground, this.#facts.id);
  }
  buttonTitle(): Promise<string> {
    return this.inWindow(buttonTitle, this.#facts.id);
  }

  hasPopup(): Promise<boolean> {
    return this.inWindow(hasPopup);
  }
  async withdraw(): Promise<void> {
    await this.inWindow(withdrawSites, this.#facts.id);
  }
  async reload(): Promise<void> {
    await this.inWindow(reloadExtension, this.#facts.id, false);
  }
  errors(): Promise<string[]> {
    return this.inWindow(consoleErrors, this.origin);
  }
  async openPrivate(url: string): Promise<void> {
    await this.inWindow(reloadExtension, this.#facts.id, true);
    const [left] = await this.#handles(); // the extension's own tabs are gone
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: left, focus: true });
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'window', focus: true, private: true })) as { handle: string };
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.open(url);
  }
  async chooseInMenu(selector: string, item: string): Promise<void> {
    await this.#clickOn(selector, 2);
    const others = await this.inWindow(chooseMenuItem, this.#widget, item);
    if (others) throw new Error(`«${item}» is not in the menu: ${others.join(', ')}`);
  }
  /** Clicks with a button of the mouse, so many pixels beside the middle of an element. */
  async #clickOn(selector: string, button: number, x = 0, y = 0): Promise<void> {
    const { value } = (await this.#marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as { value: object };
    const actions = [{ type: 'pointerMove', duration: 0, origin: value, x, y }, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
    await this.#marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }
  clickInPopup(x: number, y: number): Promise<void> {
    return this.#overWindow(() => this.#clickOn('.webextension-popup-browser', 0, x, y));
  }
  refuse(): Promise<void> {
    return this.inWindow(refuseQuestion);
  }
  /** Does something with the browser's own window in the place of the page. */
  async #overWindow<T>(act: () => Promise<T>): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }
  async pressShortcut(): Promise<Popup> {
    return this.#opening(async () => {
      const keys = [{ type: 'keyDown', value: ALT }, { type: 'keyDown', value: 'r' }, { type: 'keyUp', value: 'r' }, { type: 'keyUp', value: ALT }];
      await this.#marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    });
  }

  press(): Promise<Popup> {
    return this.#opening(async () => {
      const selector = `#${this.#widget} .unified-extensions-item-action-button`;
      const found = (await this.#marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
        value: Record<string, string>;
      };
      await this.#marionette.send('WebDriver:ElementClick', { id: found.value[ELEMENT] });
    });
  }
  /** Does what opens the popup, in the browser's own window. */
  async #opening(press: () => Promise<void>): Promise<Popup> {
    await this.inWindow(hidePanels);
    const pressedAt = performance.timeOrigin + performance.now();
    await this.#overWindow(press);
    const popup = new FirefoxPopup(this, pressedAt);
    await until(() => popup.evaluate(finalState), 'the popup to show something', 20_000);
    return popup;
  }

  async quit(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    for (let waited = 0; this.#child.exitCode === null && waited < 5000; waited += 50) await sleep(50);
    if (this.#child.exitCode === null) this.#child.kill('SIGKILL');
    this.#marionette.close();
    rmSync(this.#facts.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class FirefoxPopup implements Popup {
  readonly pressedAt: number;
  #firefox: Firefox;

  constructor(firefox: Firefox, pressedAt: number) {
    this.#firefox = firefox;
    this.pressedAt = pressedAt;
  }
  evaluate<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    return this.#firefox.runInExtension('popup', expression(sent, args)) as Promise<R>;
  }
  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate((what) => {
      const element = document.querySelector(what);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      if (!box) throw new Error(`no ${what}`);
      return { x: Math.round(box.x + (box.width - innerWidth) / 2), y: Math.round(box.y + (box.height - innerHeight) / 2) };
    }, selector);
    await this.#firefox.clickInPopup(x, y);
  }
  axe(): Promise<string[]> {
    return this.#firefox.runInExtension('popup', expression(runAxe, []), `${axeSource()};`) as Promise<string[]>; // one script, one sandbox
  }
  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }
  async screenshot(file: string): Promise<void> {
    writeFileSync(file, Buffer.from(await this.#firefox.inWindow(drawPopup), 'base64'));
  }
  close(): Promise<void> {
    return this.#firefox.inWindow(hidePanels);
  }
}
