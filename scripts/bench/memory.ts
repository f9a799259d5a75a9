import { join } from 'node:path';
import { launch } from '../../test/browser/harness/browsers.ts';
import { settledButton } from '../../test/browser/harness/button.ts';
import { serve } from '../../test/browser/harness/server.ts';
import { sleep } from '../../test/browser/harness/wait.ts';
import { root } from '../paths.ts';

/** Bytes that JavaScript holds in a page after its rubbish is collected, where the browser tells it (Chromium); no worker is told. */
function heap(): number {
  const { gc, performance: clock } = globalThis as unknown as { gc?: () => void; performance: { memory?: { usedJSHeapSize: number } } };
  gc?.();
  return clock.memory?.usedJSHeapSize ?? NaN;
}

const megabytes = (bytes: number): string => `${(bytes / 1048576).toFixed(2)} MB`;

/** What the extension holds: the popup with an article open, and a tab that only has been looked at. */
export async function measureMemory(): Promise<void> {
  const server = await serve([join(root, 'scripts', 'sample')]);
  console.log('\nMemory held by scripts, Chromium\n');
  const flags = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const idle: number[] = [];
  for (const install of [false, true]) {
    const browser = await launch('chromium', { install, flags });
    await browser.open(`${server.origin}/index.html`);
    if (install) await settledButton(browser);
    await sleep(500);
    idle.push(await browser.evaluate(heap));
    if (install) {
      const popup = await browser.press();
      console.log(`popup with an article open  ${megabytes(await popup.evaluate(heap))}`);
      await popup.close();
      console.log(`background                  ${megabytes((await browser.backgroundHeap?.()) ?? NaN)}`);
    }
    await browser.quit();
  }
  const [without = NaN, having = NaN] = idle;
  console.log(`idle tab                    ${megabytes(having)} with the content script, ${megabytes(without)} without: ${((having - without) / 1024).toFixed(0)} KB`);
  await server.close();
}
