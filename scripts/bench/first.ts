import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serve, type Route } from '../../test/browser/harness/server.ts';
import { WORD_SIGNALS } from '../../src/page/detect-word-signals.ts';
import { extension } from '../paths.ts';
import { inPage, quietChromium, quietPage, rivals } from './chromium.ts';
import { median, milliseconds, quantile, table } from './statistics.ts';

/** Milliseconds of one page. */
interface First {
  /** content.js as the browser runs it: compiled, run, the page judged. */
  run: number;
  /** The second look at the words, where there is one. */
  words: number;
  /** isProbablyReaderable, the question alone, on a page of its own. */
  rival: number;
}

/** Headers under which a page's clock tells microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'content-type': 'text/html; charset=utf-8' };

/**
 * What the first look costs on a page that has just been opened; nothing is repeated. A page of another site has a new
 * process, in which the browser has to learn everything, the extension's script as well as what an element is; the next
 * page of the same site has the process of the one before. Every page of a folder and of the folders within it.
 */
export async function measureFirst(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort();
  const routes = Object.fromEntries(names.map((name, i): [string, Route] => [`/${String(i)}`, (_request, response) => void response.writeHead(200, ISOLATED).end(readFileSync(join(folder, name)))]));
  const server = await serve([], routes);
  const { port } = new URL(server.origin);
  const browser = await quietChromium();
  const content = readFileSync(join(extension, 'content.js'), 'utf8');
  const rival = await rivals();
  let sites = 0;
  const measure = async (page: Page, path: string, host: () => string): Promise<First> => {
    await page.goto(`http://${host()}.localhost:${port}${path}`, { waitUntil: 'load' });
    const ours = await inPage(page, runContent, content, WORD_SIGNALS);
    await page.goto(`http://${host()}.localhost:${port}${path}`, { waitUntil: 'load' });
    return { ...ours, rival: await inPage(page, runRival, rival) };
  };
  const another: First[] = [];
  const next: First[] = [];
  const lasting = await quietPage(browser);
  await measure(lasting, '/0', () => 'same');
  for (const path of Object.keys(routes)) {
    const page = await quietPage(browser);
    another.push(await measure(page, path, () => `site${String(++sites)}`));
    await page.close();
    next.push(await measure(lasting, path, () => 'same'));
  }
  await browser.close();
  await server.close();
  const row = (title: string, times: readonly number[]): string[] => [title, milliseconds(median(times)), milliseconds(quantile(times, 0.95)), milliseconds(Math.max(...times))];
  const rows = (title: string, pages: readonly First[]): string[][] => [
    row(`${title}: content.js, from its source to the verdict`, pages.map(({ run }) => run)),
    row(`${title}: the second look`, pages.map(({ words }) => words).filter((time) => time > 0)),
    row(`${title}: isProbablyReaderable, without its source`, pages.map(({ rival: theirs }) => theirs)),
  ];
  console.log(`\nThe first look at a page that was just opened, milliseconds, each measured once\n\n${table([['', 'p50', 'p95', 'most'], ...rows('new process', another), ...rows('same process', next)])}`);
}

/** Runs in the page: content.js between two looks at the clock, with a browser that answers it as the background does. */
async function runContent(source: string, signals: unknown): Promise<{ run: number; words: number }> {
  let asked = NaN;
  const told = new Promise<number>((done) => {
    const sendMessage = (message: { type: string }): Promise<unknown> => {
      if (message.type === 'wordSignals') asked = performance.now();
      else done(performance.now());
      return Promise.resolve(signals);
    };
    Object.assign(globalThis, { browser: { runtime: { id: 'matn', sendMessage } } });
  });
  const started = performance.now();
  (0, eval)(source);
  const run = performance.now() - started;
  const end = await told;
  return { run, words: Number.isNaN(asked) ? 0 : end - asked };
}

/** Runs in the page: the rivals' script and the first question to it. */
function runRival(source: string): number {
  (0, eval)(source);
  const { rivals } = globalThis as unknown as { rivals: { isProbablyReaderable(document: Document): boolean } };
  const started = performance.now();
  rivals.isProbablyReaderable(document);
  return performance.now() - started;
}
