import type { Browser as Puppeteer, Page } from 'puppeteer-core';
import { axeSource } from './axe.ts';
import type { Popup } from './driver.ts';
import { runAxe } from './popup-page.ts';
import { expression, type Sent } from './script.ts';
import { sleep, until } from './wait.ts';

/** The popup of the toolbar button, which Chromium shows as a page of its own. */
export class ChromiumPopup implements Popup {
  readonly pressedAt: number;
  #page: Page;
  #browser: Puppeteer;

  constructor(page: Page, browser: Puppeteer, pressedAt: number) {
    this.#page = page;
    this.#browser = browser;
    this.pressedAt = pressedAt;
  }
  evaluate<A extends unknown[], R>(sent: Sent<A, R>, ...args: A): Promise<R> {
    return this.#page.evaluate(expression(sent, args)) as Promise<R>;
  }
  async click(selector: string): Promise<void> {
    await this.#page.click(selector);
  }
  async axe(): Promise<string[]> {
    // Chromium keeps it in the page: it is read and compiled once a popup, not once a question.
    if ((await this.#page.evaluate('typeof axe')) === 'undefined') await this.#page.evaluate(`${axeSource()};0`);
    return this.evaluate(runAxe);
  }
  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }
  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }
  async close(): Promise<void> {
    const target = this.#page.target();
    if (!this.#browser.targets().includes(target)) return; // it closed itself
    await this.evaluate(() => {
      close();
    }).catch(() => undefined);
    await until(() => !this.#browser.targets().includes(target), 'the end of the popup');
    await sleep(250); // Chromium takes a click on the button while the bubble closes for a click that closes it
  }
}
