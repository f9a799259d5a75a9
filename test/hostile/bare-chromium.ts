import { build } from 'esbuild';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { root } from '../../scripts/paths.ts';
import { requireBrowser } from '../browser/harness/install.ts';

/** A script of the project as one text that a page can evaluate. */
export async function bundled(entry: string): Promise<string> {
  const made = await build({ entryPoints: [join(root, entry)], bundle: true, write: false, format: 'iife', target: 'chrome120', minify: true, keepNames: false, logLevel: 'error' });
  return `${made.outputFiles[0]?.text ?? ''};0`;
}

/** A Chromium without the extension, for the engine alone. */
export async function withChromium<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [],
    protocolTimeout: 900_000,
  });
  try {
    return await use((await browser.pages())[0] ?? (await browser.newPage()));
  } finally {
    await browser.close();
  }
}
