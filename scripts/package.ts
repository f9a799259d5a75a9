import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { dist, extension, root } from './paths.ts';
import { zipFiles, zipped } from './zip.ts';

/** Warnings of the stores' linter that cannot be mended here, each with its reason. Any other one ends the command. */
const INHERENT: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'Readability assigns innerHTML on the copy of the page it works on; what it makes is read as text, never shown',
  BACKGROUND_SERVICE_WORKER_IGNORED: 'one manifest for both: Chrome takes the service worker, Firefox the same script as an event page',
};

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Runs the linter of addons.mozilla.org over the built extension. */
function lint(): { errors: Finding[]; warnings: Finding[] } {
  const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const { stdout, stderr } = spawnSync(process.execPath, [webExt, 'lint', '--source-dir', extension, '--output', 'json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  try {
    return JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  } catch {
    throw new Error(`web-ext lint gave no report: ${stderr.split('\n')[0] ?? ''}`);
  }
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(dist, name), bytes);
  console.log(`dist/${name}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** The files under version control; in a copy without one, as the reviewers have it, everything but what the commands make. */
function sourceFiles(): string[] {
  const made = ['node_modules', 'dist', 'out', '.git'];
  if (!existsSync(join(root, '.git'))) {
    const inside = (folder: string): string[] =>
      readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? inside(`${folder}/${entry.name}`) : `${folder}/${entry.name}`));
    return readdirSync(root, { withFileTypes: true })
      .filter(({ name }) => !made.includes(name))
      .flatMap((entry) => (entry.isDirectory() ? inside(entry.name) : entry.name))
      .sort();
  }
  const git = (...args: string[]): string[] => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const changed = git('status', '--porcelain', '-z');
  if (changed.length > 0) console.log(`note: ${String(changed.length)} files differ from the last commit, so these packages are not those of a commit`);
  return git('ls-files', '-z').filter((file) => existsSync(join(root, file))).sort();
}

await buildAll();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
write(`matn-${version}.zip`, zipped(extension));

/** For the reviewers of the stores: every file of the repository, from which `npm ci && npm run package` makes the same bytes. */
const files = sourceFiles();
write(`matn-${version}-source.zip`, zipFiles(files.map((file) => [file, readFileSync(join(root, file))])));

const { errors, warnings } = lint();
const unexpected = [...errors, ...warnings.filter(({ code }) => INHERENT[code] === undefined)];
for (const { code, message, file = '', line = 0 } of unexpected) console.log(`${code} ${file}:${String(line)} ${message}`);
for (const code of new Set(warnings.map((warning) => warning.code))) {
  if (INHERENT[code]) console.log(`${String(warnings.filter((warning) => warning.code === code).length)} × ${code}: ${INHERENT[code]}`);
}
console.log(`web-ext lint: ${String(errors.length)} errors, ${String(warnings.length)} warnings, ${String(unexpected.length)} of them unexpected`);
process.exitCode = unexpected.length > 0 ? 1 : 0;
