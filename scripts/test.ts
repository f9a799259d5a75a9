import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../test/browser/harness/install.ts';
import { out, root } from './paths.ts';

/** What a step found. A step that is no suite of tests (types, lint, build, size) counts as one. */
interface Outcome {
  passed: number;
  failed: number;
}

const report = (name: string): string => join(out, 'test', `${name}.json`);

/** Runs a package's own command with this Node, its output shown as it comes. Gives the exit code. */
function run(script: string, ...args: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}

async function check(...commands: string[][]): Promise<Outcome> {
  for (const [script = '', ...args] of commands) if ((await run(script, ...args)) !== 0) return { passed: 0, failed: 1 };
  return { passed: 1, failed: 0 };
}

/** A project of vitest. A skipped test counts as failed: what is not tested is not known to work. */
async function suite(project: string): Promise<Outcome> {
  const file = report(project);
  rmSync(file, { force: true });
  const code = await run('vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  interface Report {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  }
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failed = numFailedTests + numPendingTests + numTodoTests;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Without both browsers the rest proves little, so they are asked for first. */
function browsers(): Outcome {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
  return { passed: 1, failed: 0 };
}

const tsx = 'tsx/dist/cli.mjs';
const STEPS: readonly (readonly [string, () => Outcome | Promise<Outcome>])[] = [
  ['browsers', browsers],
  ['types', () => check(['typescript/bin/tsc', '-p', 'tsconfig.json'], ['typescript/bin/tsc', '-p', 'tsconfig.pure.json'])],
  ['lint', () => check(['eslint/bin/eslint.js', '.', '--max-warnings', '0'])],
  ['build', () => check([tsx, 'scripts/build.ts'])],
  ['size', () => check([tsx, 'scripts/size.ts'])],
  ['unit', () => suite('unit')],
  ['browser', () => suite('browser')],
  ['attack', () => suite('attack')],
];

mkdirSync(join(out, 'test'), { recursive: true });
const results: string[] = [];
const sum: Outcome = { passed: 0, failed: 0 };
for (const [name, step] of STEPS) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const outcome = await Promise.resolve()
    .then(step)
    .catch((error: unknown) => {
      console.log(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
  sum.passed += outcome.passed;
  sum.failed += outcome.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.push(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${String(outcome.passed)} passed, ${String(outcome.failed)} failed, ${seconds} s`);
}
console.log(`\n${results.join('\n')}\n${String(sum.passed)} passed, ${String(sum.failed)} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
