import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../test/browser/harness/install.ts';
import { whyNoScreen } from '../test/browser/harness/screen.ts';
import { out } from './paths.ts';
import { run, suite, type Outcome } from './test/suite.ts';

async function check(...commands: string[][]): Promise<Outcome> {
  for (const [script = '', ...args] of commands) if ((await run(script, args)) !== 0) return { passed: 0, failed: 1 };
  return { passed: 1, failed: 0 };
}

/** Without both browsers the rest proves little, so they are asked for first. */
function browsers(): Outcome {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
  console.log(whyNoScreen() ?? 'a screen for true keys: Xvfb, xdotool');
  return { passed: 1, failed: 0 };
}

const rows: string[] = [];
const sum = { passed: 0, failed: 0 };
const faults: string[] = [];
const shaky: string[] = [];
function enter(name: string, outcome: Outcome, started: number): void {
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  faults.push(...(outcome.faults ?? []));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  rows.push(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${String(outcome.passed)} passed, ${String(outcome.failed)} failed, ${seconds} s`);
}

const safely = (step: () => Outcome | Promise<Outcome>): Promise<Outcome> =>
  Promise.resolve()
    .then(step)
    .catch((error: unknown) => ({ passed: 0, failed: 1, faults: [error instanceof Error ? error.message : String(error)] }));

const tsx = 'tsx/dist/cli.mjs';
type Step = readonly [string, () => Outcome | Promise<Outcome>];
/** One after the other; what stands in one line needs one core each and runs side by side. */
const STEPS: readonly (readonly Step[])[] = [
  [['browsers', browsers]],
  [['types', () => check(['typescript/bin/tsc', '-p', 'tsconfig.json'], ['typescript/bin/tsc', '-p', 'tsconfig.pure.json'])], ['lint', () => check(['eslint/bin/eslint.js', '.', '--max-warnings', '0'])]],
  [['build', () => check([tsx, 'scripts/build.ts'])]],
  [['size', () => check([tsx, 'scripts/size.ts'])]],
  [['unit', () => suite('unit', { workers: availableParallelism() })]],
  [['shell', () => suite('shell')]],
];

/**
 * A project whose tests drive a browser. Real browsers on a busy machine now and then miss a moment: the files that hold
 * a failed test are run once more, alone, when nothing else runs, and what passes only then is named at the end.
 */
async function again(project: string, first: Outcome): Promise<Outcome> {
  const { files = [], faults: said = [] } = first;
  if (first.failed === 0 || files.includes('')) return first;
  console.log(`\n── ${project}, once more: ${files.join(', ')} ──`);
  const second = await suite(project, { files });
  if (second.failed > 0) return { ...second, passed: first.passed };
  shaky.push(...said);
  return { passed: first.passed + first.failed, failed: 0 };
}

mkdirSync(join(out, 'test'), { recursive: true });
for (const steps of STEPS) {
  console.log(`\n── ${steps.map(([name]) => name).join(', ')} ──`);
  const started = performance.now();
  await Promise.all(steps.map(async ([name, step]) => { enter(name, await safely(step), started); }));
}

// The two that wait for browsers most of the time run side by side; what the second says is shown when it has ended.
console.log('\n── browser, attack ──');
const started = performance.now();
const driven = await Promise.all([suite('browser'), suite('attack', { quiet: true })]);
for (const [index, name] of (['browser', 'attack'] as const).entries()) {
  const first = driven[index];
  if (first) enter(name, await safely(() => again(name, first)), started);
}

if (shaky.length > 0) console.log(`\nPassed only when run once more:\n${shaky.map((line) => `  ${line}`).join('\n')}`);
if (faults.length > 0) console.log(`\nFailed:\n${faults.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${rows.join('\n')}\n${String(sum.passed)} passed, ${String(sum.failed)} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
