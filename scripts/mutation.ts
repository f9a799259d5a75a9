/**
 * Which changes of the code does no test notice?  npm run mutation -- quantities|furniture [--seconds 600] [--most N] [--data 0.2] [--seed 1] [--again REPORT]
 *
 * Changes one place of the room at a time (a condition, a bound, a statement, a row, a word, an alternative of a
 * pattern) and asks the room's tests. Prints what survived. The data of the lexicon is sampled (`--data` is the part);
 * `--most` tries so many of all mutants, drawn by the seed: a bounded run that can be repeated. `--again` tries only what survived
 * in an earlier report.
 */
import { build, context } from 'esbuild';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { randomFrom } from '../test/fuzz/random.ts';
import type { Trial, Verdict } from './mutation/judge.ts';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';
import { out, root } from './paths.ts';

const ROOMS = {
  quantities: {
    folder: 'src/quantities',
    tests: ['test/corpus.test.ts', 'test/corpus-articles.test.ts', 'test/rank.test.ts', 'test/quantities/rank-order.test.ts', 'test/quantities/lexicon.test.ts', 'test/quantities/find.test.ts', 'test/numerals/properties.test.ts'],
  },
  furniture: {
    folder: 'src/page/furniture',
    tests: ['test/page/grammar.test.ts', 'test/page/address.test.ts', 'test/page/names.test.ts', 'test/page/edges.test.ts', 'test/golden.test.ts', 'test/page/asides.test.ts', 'test/page/plain-text.test.ts', 'test/page/faults.test.ts', 'test/page/extract.test.ts', 'test/page/steps.test.ts', 'test/page/sift.test.ts', 'test/page/openings.test.ts', 'test/page/notices.test.ts', 'test/page/teasers.test.ts'],
  },
} as const;
/** Milliseconds after which a mutant is taken to run for ever: noticed. */
const FOREVER = 180_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seconds: { type: 'string', default: '600' }, data: { type: 'string', default: '0.2' }, seed: { type: 'string', default: '1' }, most: { type: 'string' }, only: { type: 'string' }, again: { type: 'string' } } });
const name = positionals[0] === 'furniture' ? 'furniture' : 'quantities';
const room = ROOMS[name];
const random = randomFrom(Number(values.seed));

const files = readdirSync(join(root, room.folder), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/trace|phrase\.ts|bench/.test(file) && file.includes(values.only ?? ''))
  .map((file) => join(root, room.folder, file));
const told = (mutant: Mutant): string => `${mutant.sort} ${relative(root, mutant.file)}:${String(mutant.line)} ${mutant.what}`;
const earlier = values.again === undefined ? undefined : new Set(readFileSync(values.again, 'utf8').split('\n'));
const all = files
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  .filter((mutant) => (earlier ? earlier.has(told(mutant)) : mutant.sort === 'code' || random.next() < Number(values.data)));
const order = all.map((mutant) => ({ mutant, at: random.next() })).sort((a, b) => a.at - b.at).map(({ mutant }) => mutant).slice(0, values.most === undefined ? undefined : Number(values.most));

let active: Mutant | undefined;
const bundle = await context({
  stdin: { contents: [...room.tests.map((file) => `import ${JSON.stringify(`./${file}`)};`), 'export { cases } from "./scripts/mutation/suite.ts";'].join('\n'), resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'silent',
  external: ['jsdom', 'fast-check', '@mozilla/readability', '@vitest/expect'],
  plugins: [
    {
      name: 'mutant',
      setup(plugin) {
        plugin.onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, 'scripts/mutation/suite.ts') }));
        plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          let contents = readFileSync(path, 'utf8');
          if (path === active?.file) contents = contents.slice(0, active.start) + active.replacement + contents.slice(active.end);
          // A test of wall time says nothing of a mutant, and a page need not be parsed for each of them.
          if (path.endsWith('find.test.ts')) contents = contents.replace(/^test\('time grows[\s\S]*/m, '');
          if (path.endsWith('properties.test.ts')) contents = contents.replace('numRuns: runs', 'numRuns: Math.ceil(runs / 20)');
          if (path.endsWith('golden/pages.ts')) contents = contents.replace('export function loadDocument(file: string, url: string): Document {', '$&\n  const pages = ((globalThis as any).pages ??= new Map()); const key = file + url; if (!pages.has(key)) pages.set(key, loadFresh(file, url)); return pages.get(key);\n}\nfunction loadFresh(file: string, url: string): Document {');
          contents = contents.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
          return { contents, loader: 'ts' };
        });
      },
    },
  ],
});

const judgeFile = join(out, 'mutation', 'judge.mjs');
mkdirSync(join(out, 'mutation'), { recursive: true });
await build({ entryPoints: [join(root, 'scripts/mutation/judge.ts')], bundle: true, platform: 'node', format: 'esm', outfile: judgeFile, logLevel: 'error' });
let judge: ChildProcess | undefined;

function ask(trial: Trial): Promise<Verdict | 'forever'> {
  const process = (judge ??= fork(judgeFile, { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  return new Promise((done) => {
    const end = (verdict: Verdict | 'forever'): void => {
      clearTimeout(alarm);
      process.removeAllListeners('message').removeAllListeners('exit');
      if (verdict === 'forever') {
        process.kill('SIGKILL');
        judge = undefined;
      }
      done(verdict);
    };
    const alarm = setTimeout(end, FOREVER, 'forever');
    process.once('message', (verdict) => { end(verdict as Verdict); });
    process.once('exit', () => { end('forever'); });
    process.send(trial);
  });
}

async function tryOne(mutant: Mutant | undefined, first: string[]): Promise<Verdict | 'forever'> {
  active = mutant;
  try {
    const { outputFiles } = await bundle.rebuild();
    return await ask({ code: outputFiles?.[0]?.text ?? '', first });
  } catch {
    return { killer: 'build', tests: 0 };
  }
}

const healthy = await tryOne(undefined, []);
if (healthy === 'forever' || healthy.killer !== undefined) throw new Error(`the tests fail without any mutant: ${JSON.stringify(healthy)}`);
console.log(`${String(order.length)} of ${String(all.length)} mutants of ${String(files.length)} files, ${String(healthy.tests)} tests`);

const killers = new Map<string, number>();
const survivors: Mutant[] = [];
const tally = { code: [0, 0], data: [0, 0] } as Record<Mutant['sort'], [number, number]>;
const end = Date.now() + Number(values.seconds) * 1000;
let unbuilt = 0;
for (const mutant of order) {
  if (Date.now() > end) break;
  const first = [...killers].sort((a, b) => b[1] - a[1]).slice(0, 60).map(([killer]) => killer);
  const verdict = await tryOne(mutant, first);
  if (verdict !== 'forever' && verdict.killer === 'build') {
    unbuilt++;
    continue;
  }
  tally[mutant.sort][0]++;
  if (verdict !== 'forever' && verdict.killer === undefined) {
    survivors.push(mutant);
    tally[mutant.sort][1]++;
  } else if (verdict !== 'forever' && verdict.killer) killers.set(verdict.killer, (killers.get(verdict.killer) ?? 0) + 1);
  const lines = [...survivors].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line).map(told);
  const counts = (['code', 'data'] as const).map((sort) => `${sort}: ${String(tally[sort][0])} tried, ${String(tally[sort][1])} survived`).join('; ');
  writeFileSync(join(out, 'mutation', `${name}.txt`), `${counts}; ${String(unbuilt)} no program\n${lines.join('\n')}\n`);
}
console.log(readFileSync(join(out, 'mutation', `${name}.txt`), 'utf8'));
judge?.kill();
await bundle.dispose();
