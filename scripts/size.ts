import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extension } from './paths.ts';
import { zipped } from './zip.ts';

/**
 * Kilobytes (1024, gzip) of each script with what it imports before it runs. Raised only in the commit that needs it,
 * with the reason.
 */
const BUDGETS: readonly (readonly [string, number])[] = [
  ['content.js', 4.1], // on every page of the web; a tenth knows a headline by a title that was cut short, and letters to subscribers for texts
  ['background.js', 8.6], // a tenth hears of a script that was sent before; a quarter asks whether a tab is still there, waits for no store for ever and for open pages with an update; 2 of them the rows of the second look, which content.js asks for; a quarter opens the popup where Chrome gives sites by click alone
  ['extractor.js', 91], // on every click; one walk that parts words, in place of four regular expressions, is a quarter, and what two more sets of unseen pages and one of texts taught the rest of 2; blocks found by their place without asking all others, and what of attributes is asked, are half of one; what a house offers its readers, the end of what is free, and the words before linked headlines are one; facts and quotations that a story sets apart, headlines that nothing marks, calls for money by their price, comments with their hour below and the names of a house's own people are 1.5; whole stories set below the story are half of one; calls for pictures and news, consent to what others show and comments that are taken away are a quarter of one; hashes told from words, comments and headlines known by their shape, notes on writers and what is said to those who pay are 1.5; what asks for an address of mail, counters of galleries and the wordings of their like are half of one; the many wordings of related lists, forms and calls to subscribe are 1; the ways in which pages name their writers are one more, with the sites that name themselves; strips with a button, teasers that a script opens and comments under French labels are half of one; names by which an author is known, and words that no name has, are 7 of them, the second look's rows are 2 of them, Readability is 8 of them, the Arabic grammar of furniture 19 (5 of them what a house says of its own site: consent, licences, means, players, what it is), metadata in every calendar 16
  ['early.js', 0.6], // before anything else of the popup; a tenth sends the extractor into a page that was never read, without waiting for the rest of the popup
  ['popup.js', 30],
];
const PACKAGE_BUDGET = 600; // with fonts

/** A module and everything it imports before it runs; what comes by import() after a click is not counted. */
function withImports(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(join(extension, file), 'utf8');
  const statics = [...code.matchAll(/(?:^|[;}\n])\s*import\s*(?:[\w${},*\s]+from\s*)?["'](\.[^"']+)["']/g)].map((match) => match[1] ?? '');
  return [file, ...statics.flatMap((path) => withImports(join(dirname(file), path), seen))];
}

const kilobytes = (bytes: number): number => bytes / 1024;

let over = 0;
function line(name: string, size: number, budget: number): void {
  const fits = size <= budget;
  if (!fits) over++;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name.padEnd(14)} ${size.toFixed(1).padStart(7)} KB of ${String(budget)}`);
}

for (const [name, budget] of BUDGETS) {
  if (!existsSync(join(extension, name))) throw new Error(`${name} is not built: npm run build`);
  const files = withImports(name);
  line(name, kilobytes(files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extension, file)), { level: 9 }).length, 0)), budget);
  if (files.length > 1) console.log(`     with ${files.slice(1).join(', ')}`);
}
line('package', kilobytes(zipped(extension).length), PACKAGE_BUDGET);

/** The largest files of the package, to see where a kilobyte went. */
const all = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(extension, file)).isFile());
const largest = all.map((file) => ({ file, size: statSync(join(extension, file)).size })).sort((a, b) => b.size - a.size);
for (const { file, size } of largest.slice(0, 6)) console.log(`     ${kilobytes(size).toFixed(1).padStart(7)} KB  ${file}`);
process.exitCode = over > 0 ? 1 : 0;
