import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './harness/browsers.ts';
import type { Browser } from './harness/driver.ts';
import { keysOf } from './harness/sentences.ts';
import { serve, type Server } from './harness/server.ts';
import { until } from './harness/wait.ts';
import { article, HEADLINE, page, PDF } from './story.ts';

/** Saved pages, which Chromium opens to an extension only where the reader has switched that on, and Firefox to every click. */
describe.each(BROWSERS)('files of the device in %s', (name) => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  const file = (one: string): string => pathToFileURL(join(folder, one)).href;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matn-files-'));
    writeFileSync(join(folder, 'story.html'), page(article));
    writeFileSync(join(folder, 'empty.html'), page('', ''));
    writeFileSync(join(folder, 'paper.pdf'), PDF);
    server = await serve([], { '/news/48213': page(article) });
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser.quit();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  /** What a click says: under which keys the sentence stands in the catalogues, or the headline itself. */
  const says = async (address: string): Promise<string[]> => {
    await browser.open(address).catch(() => undefined); // there is nothing at one of them
    const popup = await browser.press();
    const { title, state } = await popup.evaluate(() => ({ title: document.querySelector('h1')?.textContent ?? '', state: document.documentElement.dataset['state'] }));
    await popup.close();
    return state === 'article' ? [title] : keysOf(title);
  };

  if (name === 'chromium') {
    test('a closed file says how it is opened, leads there, and is told from other pages without an address', async () => {
      await browser.allowFiles?.(false);
      expect(await says(file('story.html'))).toEqual(['failureFile']);
      expect(keysOf(await browser.buttonTitle())).toEqual(['failureFile']);
      for (const one of ['empty.html', 'paper.pdf', '']) expect({ one, says: await says(file(one)) }).toEqual({ one, says: ['failureFile'] });
      for (const address of ['about:blank', `view-source:${server.origin}/news/48213`, `view-source:${file('story.html')}`, 'chrome://version/']) {
        expect({ address, says: await says(address) }).toEqual({ address, says: ['failureBrowserPage'] });
      }
      await browser.open(file('story.html'));
      const popup = await browser.press();
      await popup.screenshot('out/file-chromium.png');
      // The new tab closes the popup: the click comes when the call has gone home.
      await popup.evaluate(() => { setTimeout(() => document.querySelector<HTMLElement>('.notice button')?.click(), 50); });
      await browser.switchTo(`chrome://extensions/?id=${browser.origin.replace(/^.*\//, '')}`);
      await browser.closeTab();
      await browser.allowFiles?.(true);
    });
  }

  test('a file that is open is read, and where there is nothing to read that is what is said', async () => {
    expect(await says(file('story.html'))).toEqual([HEADLINE]);
    expect(await says(file('empty.html'))).toEqual(['emptyNoArticle']);
    expect(await says(file('paper.pdf'))).toEqual(['failurePdf']);
    await until(async () => (await says(file('nowhere.html'))).includes('failureErrorPage'), 'the icon of the page before to go');
    if (name === 'firefox') await browser.withdraw();
    expect(await says(file('story.html'))).toEqual([HEADLINE]);
  });

  // Chromium's menu wants a true mouse.
  if (name === 'firefox') {
    test('the menu reads a file as well', async () => {
      await browser.open(file('story.html'));
      await browser.chooseInMenu?.('h1', 'page');
      await browser.switchTo('reader.html');
      expect(await until(() => browser.evaluate(() => document.querySelector('h1')?.textContent), 'the headline')).toBe(HEADLINE);
      await browser.closeTab();
    });
  }

  test('a PDF of the web is called one, whatever its address', async () => {
    const web = await serve([], { '/download': (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF), '/paper.pdf': (_request, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF) });
    expect(await says(`${web.origin}/paper.pdf`)).toEqual(['failurePdf']);
    if (name === 'firefox') expect(await until(async () => (await says(`${web.origin}/download?id=7`)).includes('failurePdf'), 'Firefox to show the icon of its viewer')).toBe(true);
    await web.close();
  });

  test('nothing of all that has left an error in the console', async () => {
    expect(await browser.errors()).toEqual([]);
  });
});
