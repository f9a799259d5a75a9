import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../test/browser/harness/server.ts';
import { addEngines, inPage, quietChromium, quietPage } from './bench/chromium.ts';
import { timeEngines, timeGrowth, timeShape, timeText, type Timings } from './bench/engines.ts';
import { measureFirst } from './bench/first.ts';
import { measureMemory } from './bench/memory.ts';
import { measurePopup } from './bench/popup.ts';
import { pageOf, SHAPES } from './bench/shapes.ts';
import { median, milliseconds, quantile, table } from './bench/statistics.ts';
import { buildAll } from './build.ts';
import { root } from './paths.ts';

const ROUNDS = 5;
/** Milliseconds for which a quick call is repeated. */
const LEAST_QUICK = 20;

/** npm run bench [-- FOLDER] [pages|first|growth|popup|memory …]: without names, all of it. */
const args = process.argv.slice(2);
const PARTS = ['pages', 'first', 'growth', 'popup', 'memory'];
const wanted = args.filter((arg) => PARTS.includes(arg));
const folder = resolve(args.find((arg) => !PARTS.includes(arg)) ?? join(root, 'test', 'pages'));
const does = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

async function measurePages(): Promise<void> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort();
  const server = await serve([folder]);
  const browser = await quietChromium();
  const page = await quietPage(browser);
  const rows: { name: string; timings: Timings }[] = [];
  for (const name of pages) {
    await page.goto(`${server.origin}/${encodeURI(name)}`, { waitUntil: 'domcontentloaded' });
    await addEngines(page);
    rows.push({ name, timings: await inPage(page, timeEngines, ROUNDS, LEAST_QUICK) });
  }
  await browser.close();
  await server.close();
  report(rows);
}

function report(rows: readonly { name: string; timings: Timings }[]): void {
  const pairs: [string, keyof Timings, keyof Timings][] = [
    ['detect / isProbablyReaderable', 'detect', 'isProbablyReaderable'],
    ['extract + quantities / Readability', 'matn', 'readability'],
    ['extract + quantities / Defuddle', 'matn', 'defuddle'],
    ['detect + extract + quantities / Readability', 'whole', 'readability'],
    ['detect + extract + quantities / Defuddle', 'whole', 'defuddle'],
    ['findQuantities / one pass over letters', 'findQuantities', 'letterRuns'],
  ];
  console.log(`${String(rows.length)} pages of ${folder}, ${String(ROUNDS)} rounds, milliseconds\n`);
  const lines = pairs.map(([title, ours, theirs]) => {
    const of = (key: keyof Timings): number[] => rows.map(({ timings }) => timings[key]);
    const ratios = rows.map(({ timings }) => timings[ours] / timings[theirs]).filter(Number.isFinite);
    const behind = ratios.filter((ratio) => ratio > 1).length;
    return [
      title,
      ...[median(of(ours)), median(of(theirs)), quantile(of(ours), 0.95), quantile(of(theirs), 0.95)].map(milliseconds),
      (median(of(ours)) / median(of(theirs))).toFixed(2),
      (quantile(of(ours), 0.95) / quantile(of(theirs), 0.95)).toFixed(2),
      median(ratios).toFixed(2),
      quantile(ratios, 0.95).toFixed(2),
      `${String(behind)}/${String(rows.length)}`,
    ];
  });
  console.log(table([['', 'ours p50', 'theirs p50', 'ours p95', 'theirs p95', '×p50', '×p95', 'page × p50', 'page × p95', 'slower on'], ...lines]));
  const worst = [...rows].sort((a, b) => b.timings.matn / b.timings.readability - a.timings.matn / a.timings.readability).slice(0, 5);
  console.log(`\nfurthest behind Readability: ${worst.map(({ name, timings: { matn, readability } }) => `${name} ${milliseconds(matn)}/${milliseconds(readability)}`).join(', ')}`);
}

async function measureGrowth(): Promise<void> {
  const server = await serve([], { '/': '<!doctype html><html lang="ar" dir="rtl"><title>سد وادي السنط يمتلئ</title><body>' });
  const browser = await quietChromium();
  const page = await quietPage(browser);
  await page.goto(server.origin);
  await addEngines(page);
  const sizes = [
    [50, 60],
    [500, 60],
    [5000, 60],
    [25_000, 60],
    [100, 1],
    [1000, 1],
    [10_000, 1],
    [100_000, 1],
    [180_000, 1],
  ] as const;
  const rows = [];
  for (const [paragraphs, words] of sizes) {
    const { bytes, elements, detect, extract, readability, outcome } = await inPage(page, timeGrowth, paragraphs, words);
    rows.push([`${(bytes / 1024).toFixed(0)} KB`, String(elements), milliseconds(detect), milliseconds(extract), milliseconds(readability), outcome, ((extract / elements) * 1000).toFixed(1)]);
  }
  console.log(`\nGrowth, milliseconds (the best of three)\n\n${table([['page', 'elements', 'detect', 'extract', 'Readability', 'extract gives', 'µs an element'], ...rows])}`);
  const shapes = [];
  for (const shape of SHAPES) {
    const times: number[] = [];
    for (const size of [1, 2, 4]) times.push(await inPage(page, timeShape, pageOf(shape, shape.count * size)));
    shapes.push([shape.name, String(shape.count), ...times.map(milliseconds), ((times[2] ?? NaN) / (times[0] ?? NaN)).toFixed(1)]);
  }
  console.log(`\nPages of one thing again and again: extract at n pieces, twice and four times as many; linear is 4\n\n${table([['pieces', 'n is', 'n', '2n', '4n', '4n / n'], ...shapes])}`);
  const texts = [];
  for (const characters of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const { findQuantities, letterRuns, mentions } = await inPage(page, timeText, characters);
    texts.push([`${String(characters / 1000)} k`, milliseconds(findQuantities), milliseconds(letterRuns), String(mentions), ((findQuantities / characters) * 1e6).toFixed(0)]);
  }
  console.log(`\n${table([['characters', 'findQuantities', 'letter runs', 'mentions', 'ns a character'], ...texts])}`);
  await browser.close();
  await server.close();
}

await buildAll();
if (does('pages')) await measurePages();
if (does('first')) await measureFirst(folder);
if (does('growth')) await measureGrowth();
if (does('popup')) await measurePopup();
if (does('memory')) await measureMemory();
