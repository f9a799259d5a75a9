import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS, launch } from '../../test/browser/harness/browsers.ts';
import { settledButton } from '../../test/browser/harness/button.ts';
import type { Browser, BrowserName } from '../../test/browser/harness/driver.ts';
import { serve } from '../../test/browser/harness/server.ts';
import { until } from '../../test/browser/harness/wait.ts';
import { extension, root } from '../paths.ts';
import { median, quantile } from './statistics.ts';

const PRESSES = 12;

/** Moments of one opening, by name, in milliseconds since the epoch. */
type Moments = Record<string, number>;

/**
 * When the popup's document began, each mark that the popup has made (src/popup.ts, src/shell/early.ts), and when the
 * largest text so far was painted, of the article where there is one.
 */
function momentsOf(): Promise<Moments> {
  interface Painted extends PerformanceEntry {
    element?: Element | null;
  }
  return new Promise((done) => {
    new PerformanceObserver((list, observer) => {
      const entries = list.getEntries() as Painted[];
      const text = entries.find((entry) => entry.element?.closest('article')) ?? entries.at(-1);
      observer.disconnect();
      const moments: Moments = { document: performance.timeOrigin };
      for (const { name, startTime } of performance.getEntriesByType('mark')) moments[name] = performance.timeOrigin + startTime;
      moments['painted'] = performance.timeOrigin + (text?.startTime ?? NaN);
      done(moments);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** One way of opening the popup: of the extension in a folder, again on the same page or each time on the page loaded anew. */
interface Way {
  folder: string;
  anew: boolean;
}

/** Moments after the click, warm, of every way and press: each way in a browser of its own, pressed by turns, so that a busy moment meets all. */
async function pressTimes(name: BrowserName, ways: readonly Way[], url: string): Promise<Moments[][]> {
  const times = ways.map((): Moments[] => []);
  const browsers: Browser[] = [];
  try {
    for (const { folder } of ways) {
      const browser = await launch(name, { extension: folder });
      browsers.push(browser);
      await browser.open(url);
      await settledButton(browser);
    }
    for (let press = 0; press < PRESSES; press++) {
      for (const [i, browser] of browsers.entries()) {
        if (ways[i]?.anew) {
          await browser.open(url);
          await settledButton(browser);
        }
        const popup = await browser.press();
        const moments = await until(() => popup.evaluate(momentsOf), 'the paint');
        // The first two warm caches.
        if (press >= 2) times[i]?.push(Object.fromEntries(Object.entries(moments).map(([moment, at]) => [moment, at - popup.pressedAt])));
        await popup.close();
      }
    }
  } finally {
    for (const browser of browsers) await browser.quit();
  }
  return times;
}

/** The median of every moment, in their order: where the time goes. */
function steps(presses: readonly Moments[]): string {
  const moments = Object.keys(presses[0] ?? {}).map((name) => ({ name, at: median(presses.map((one) => one[name] ?? NaN)) }));
  return moments.sort((one, other) => one.at - other.at).map(({ name, at }) => `${name} ${at.toFixed(0)}`).join(' → ');
}

/** Click → article painted, against the same extension with an empty popup, in the same run. */
export async function measurePopup(): Promise<void> {
  const server = await serve([join(root, 'scripts', 'sample')]);
  const empty = mkdtempSync(join(tmpdir(), 'matn-empty-'));
  cpSync(extension, empty, { recursive: true });
  writeFileSync(
    join(empty, 'popup.html'),
    '<!doctype html><html data-state="empty"><meta charset="utf-8"><title>empty</title><link rel="stylesheet" href="empty.css"><body><p>متن</p></body></html>',
  );
  writeFileSync(join(empty, 'empty.css'), 'body{inline-size:640px;block-size:600px}');
  console.log('\nPopup, pinned and warm: milliseconds from the click to the painted text\n');
  const url = `${server.origin}/index.html`;
  for (const name of BROWSERS) {
    const ways = [{ folder: empty, anew: false }, { folder: extension, anew: false }, { folder: extension, anew: true }];
    const [theirs = [], again = [], first = []] = await pressTimes(name, ways, url);
    const painted = (presses: readonly Moments[]): number[] => presses.map((moments) => moments['painted'] ?? NaN);
    const words = (times: number[]): string => `${median(times).toFixed(0)} (p95 ${quantile(times, 0.95).toFixed(0)})`;
    const ratio = (times: number[]): string => `${words(times)} × ${(median(times) / median(painted(theirs))).toFixed(2)}`;
    console.log(`${name.padEnd(9)} empty popup ${words(painted(theirs))}   article, again on the same page ${ratio(painted(again))}   first click on a page ${ratio(painted(first))}`);
    console.log(`          again: ${steps(again)}\n          first: ${steps(first)}`);
  }
  rmSync(empty, { recursive: true });
  await server.close();
}
