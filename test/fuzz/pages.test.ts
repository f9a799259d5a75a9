import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLES, OTHERS, slugs } from '../../scripts/golden/pages.ts';
import { out } from '../../scripts/paths.ts';
import { bundled, withChromium } from '../hostile/bare-chromium.ts';
import type { Tally } from './engine.ts';

/** At most this many damaged pages, or this many seconds, whichever is first; `MATN_FUZZ_SECONDS=600 MATN_FUZZ_SEED=7` for more and others. */
const RUNS = 20_000;
const SECONDS = Number(process.env['MATN_FUZZ_SECONDS'] ?? 60);
/** Browsers that damage and read at once. */
const READERS = 2;
const SEED = Number(process.env['MATN_FUZZ_SEED'] ?? 1);

test('a damaged page is read without an exception, into a sound model, and is left as it was', { timeout: (SECONDS + 60) * 1000 }, async () => {
  const pages = [ARTICLES, OTHERS].flatMap((folder) => slugs(folder).map((slug) => ({ slug, source: readFileSync(join(folder, slug, 'source.html'), 'utf8') })));
  const engine = await bundled('test/fuzz/engine.ts');
  const sum = { runs: 0, articles: 0, slowest: 0 };
  const broken: string[] = [];
  const end = Date.now() + SECONDS * 1000;
  // Two browsers take the next page from one list, so that neither stands idle while the other has many long ones left.
  const left = [...pages];
  const reader = (): Promise<void> => withChromium(async (page) => {
    await page.evaluate(engine);
    for (let next = left.shift(); next; next = left.shift()) {
      const { slug, source } = next;
      const share = Math.max(20, (READERS * (end - Date.now())) / (left.length + READERS));
      const runs = Math.ceil((MORE ? Number.MAX_SAFE_INTEGER / 2 : RUNS) / pages.length);
      const tally = (await page.evaluate(`fuzzPage(${JSON.stringify(source)}, ${String(SEED * 1_000_000)}, ${String(runs)}, ${String(share)})`)) as Tally;
      sum.runs += tally.runs;
      sum.articles += tally.articles;
      sum.slowest = Math.max(sum.slowest, tally.slowest.milliseconds);
      for (const { seed, faults, html } of tally.broken) {
        const file = join(out, 'fuzz', `${slug}-${String(seed)}.html`);
        mkdirSync(join(out, 'fuzz'), { recursive: true });
        writeFileSync(file, html);
        broken.push(`${slug}, seed ${String(seed)}: ${faults.join('; ')}`);
      }
    }
  });
  await Promise.all(Array.from({ length: READERS }, reader));
  console.log(`${String(sum.runs)} damaged pages, ${String(sum.articles)} of them still articles; the slowest took ${sum.slowest.toFixed(0)} ms`);
  expect(broken).toEqual([]);
  expect(sum.runs).toBeGreaterThan(pages.length * 5);
  expect(sum.articles).toBeGreaterThan(sum.runs / 4);
});

/** More time was asked for: then the number of pages is not bounded. */
const MORE = process.env['MATN_FUZZ_SECONDS'] !== undefined;
