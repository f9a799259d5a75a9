import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withTables } from './bundle.ts';
import { dist, root, source } from './paths.ts';

/** Builds the engine as a package for Node and bundlers into a folder: index.js (ESM) and the types beside it. */
export async function buildLibrary(folder: string): Promise<void> {
  await build({
    entryPoints: [join(source, 'index.ts')],
    outfile: join(folder, 'index.js'),
    plugins: [withTables],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    external: ['@mozilla/readability'],
    logLevel: 'warning',
  });
  const types = join(folder, 'types');
  mkdirSync(types, { recursive: true });
  const options = { extends: join(root, 'tsconfig.json'), compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: source, outDir: types }, include: [], files: [join(source, 'index.ts')] };
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ ...options, compilerOptions: { ...options.compilerOptions, typeRoots: [join(root, 'node_modules', '@types')] } }));
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config], { stdio: 'inherit' });
  rmSync(config);
  // The sources name each other with .ts; whoever uses the types has .d.ts beside .js.
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(types, file), 'utf8');
    writeFileSync(join(types, file), text.replace(/(from '\.[^']*|import\('\.[^']*)\.ts'/g, "$1.js'"));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildLibrary(join(dist, 'library'));
