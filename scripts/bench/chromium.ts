import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../test/browser/harness/install.ts';
import { expression, type Sent } from '../../test/browser/harness/script.ts';
import { dist, root } from '../paths.ts';

/** A Chromium without the extension, in which pages stand still: their scripts are off and nothing is loaded from elsewhere. */
export async function quietChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: [
      ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
    ],
  });
}

export async function quietPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  return page;
}

/** Puts the engines into the page that is open. */
export async function addEngines(page: Page): Promise<void> {
  await page.evaluate(`${readFileSync(join(dist, 'bench.js'), 'utf8')};0`);
  await page.evaluate(`${await rivals()};0`);
}

export function inPage<A extends unknown[], R>(page: Page, sent: Sent<A, R>, ...args: A): Promise<R> {
  return page.evaluate(expression(sent, args)) as Promise<R>;
}

let made: string | undefined;
export async function rivals(): Promise<string> {
  if (made !== undefined) return made;
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', 'bench', 'rivals.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  made = outputFiles[0]?.text ?? '';
  return made;
}
