import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../test/browser/harness/browsers.ts';
import { settledButton } from '../test/browser/harness/button.ts';
import type { Browser, BrowserName } from '../test/browser/harness/driver.ts';
import { findBrowser, requireBrowser } from '../test/browser/harness/install.ts';
import { serve, type Server } from '../test/browser/harness/server.ts';
import { buildAll } from './build.ts';
import { out, root } from './paths.ts';

/** Windows and macOS always have a screen; Linux says whether there is one. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The browser to show it in: the first there is, or the first that can be installed. `npm start -- firefox` chooses. */
function chosenBrowser(): BrowserName {
  const asked = process.argv[2];
  if (asked === 'chromium' || asked === 'firefox') {
    requireBrowser(asked);
    return asked;
  }
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  for (const name of ['chromium', 'firefox'] as const) requireBrowser(name); // on Debian as root this installs both
  return 'chromium';
}

/** Pictures of the page and of the popup, and the popup's words, for a machine without a screen. */
async function showWithoutDisplay(browser: Browser): Promise<void> {
  mkdirSync(out, { recursive: true });
  const popup = await browser.press();
  await popup.evaluate(() => document.fonts.ready.then(() => undefined));
  const pictures = { page: join(out, `page-${browser.name}.png`), popup: join(out, `popup-${browser.name}.png`) };
  await popup.screenshot(pictures.popup);
  const words = await popup.evaluate(() => document.body.innerText);
  const { width, height } = await popup.size();
  await popup.close();
  await browser.screenshot(pictures.page);
  console.log(`\nThe popup (${String(width)}×${String(height)}) shows:\n`);
  console.log(words.replace(/\n{3,}/g, '\n\n').replace(/^/gm, '  '));
  console.log(`\nPictures: ${pictures.page}\n          ${pictures.popup}`);
}

async function start(server: Server): Promise<void> {
  const name = chosenBrowser();
  const browser = await launch(name, { headed: hasDisplay });
  try {
    await browser.open(`${server.origin}/index.html`);
    console.log(`${name}: the sample page is at ${server.origin}/ and the button says: ${await settledButton(browser)}`);
    if (!hasDisplay) {
      await showWithoutDisplay(browser);
      return;
    }
    await browser.press();
    console.log('The popup is open. Close the browser, or press Ctrl+C here, to end.');
    await Promise.race([browser.gone, new Promise((done) => process.once('SIGINT', done))]);
  } finally {
    await browser.quit().catch(() => undefined); // it may have been closed by hand
  }
}

await buildAll();
const server = await serve([join(root, 'scripts', 'sample')]);
try {
  await start(server);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
