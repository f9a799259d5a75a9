import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { requireBrowser } from '../test/browser/harness/install.ts';
import { root } from './paths.ts';

/** Makes the icons of the toolbar and the stores from their drawings: `npx tsx scripts/icons.ts`. */
const SIZES = [16, 32, 48, 128];

const browser = await launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of ['matn', 'matn-lit', 'matn-off']) {
  const drawing = await readFile(join(root, 'icons', `${name}.svg`), 'base64');
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img width="${String(size)}" height="${String(size)}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`);
    await writeFile(join(root, 'icons', `${name}-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
