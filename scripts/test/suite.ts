import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { out, root } from '../paths.ts';

/** What a step found. A step that is no suite of tests (types, lint, build, size) counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  /** One line a failed test: where it stands, its name, the first line of what it said. */
  faults?: string[];
  /** Files of tests, from the root, that hold a failed one. */
  files?: string[];
}

/** As much of vitest's report as is read here. */
interface Report {
  testResults: {
    name: string;
    /** What kept the whole file from running, else empty. */
    message: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/**
 * Runs a package's own command with this Node. Its output is shown as it comes, or, `quiet`, all at once when it has
 * ended, so that two that run side by side can be read. Gives the exit code.
 */
export function run(script: string, args: readonly string[], quiet = false): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/** How a project is run. */
interface Manner {
  /** These files alone. */
  files?: readonly string[];
  /** Its output all at once, at its end. */
  quiet?: boolean;
  /** Files that are tested at once; vitest leaves one core idle. */
  workers?: number;
}

/** A project of vitest, or some files of it. A skipped test counts as failed: what is not tested is not known to work. */
export async function suite(project: string, { files = [], quiet = false, workers }: Manner = {}): Promise<Outcome> {
  const report = join(out, 'test', `${project}.json`);
  rmSync(report, { force: true });
  const code = await run('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...(workers === undefined ? [] : [`--maxWorkers=${String(workers)}`]), ...files], quiet);
  const outcome = { passed: 0, failed: 0, faults: [] as string[], files: [] as string[] };
  const fault = (file: string, name: string, said: string): void => {
    outcome.failed += 1;
    const [first = ''] = said.split('\n');
    // So vitest reports a test whose time was up.
    outcome.faults.push(`${file}: ${name}: ${first.includes('STACK_TRACE_ERROR') ? 'took longer than it may' : first}`);
    if (!outcome.files.includes(file)) outcome.files.push(file);
  };
  try {
    for (const { name, message, status, assertionResults } of (JSON.parse(readFileSync(report, 'utf8')) as Report).testResults) {
      const file = relative(root, name);
      for (const test of assertionResults) {
        if (test.status === 'passed') outcome.passed += 1;
        else fault(file, test.fullName, test.failureMessages?.[0] ?? test.status);
      }
      // A hook that threw, or a file that cannot be loaded, has failed without any test of it having done so.
      if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) fault(file, 'the file as a whole', message);
    }
  } catch {
    fault('', project, 'has left no report');
  }
  if (code !== 0 && outcome.failed === 0) fault('', project, 'ended with an error outside its tests');
  return outcome;
}
