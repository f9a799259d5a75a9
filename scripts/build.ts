import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, type Bundles } from './bundle.ts';
import { dist, extension, root, source } from './paths.ts';

/** Builds dist/extension/, dist/cli.js and dist/bench.js from nothing. */
export async function buildAll(): Promise<Bundles> {
  await rm(extension, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  const bundles = await bundle();
  await copyStatic();
  for (const page of READING) await preload(page, bundles);
  await stampManifest();
  if (existsSync(join(dist, 'cli.js'))) await chmod(join(dist, 'cli.js'), 0o755);
  return bundles;
}

/** The pages that show an article. */
const READING = ['popup', 'reader'];

/** Names in a page the scripts that its script imports, which would otherwise be asked for one after the other. */
async function preload(page: string, bundles: Bundles): Promise<void> {
  const file = join(extension, `${page}.html`);
  const outputs = bundles.get(page)?.outputs ?? {};
  const scripts = Object.keys(outputs).filter((path) => path.endsWith(`/${page}.js`));
  // The list grows while it is walked.
  for (const path of scripts) for (const { path: other, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement' && !scripts.includes(other)) scripts.push(other);
  const links = scripts.slice(1).map((path) => `<link rel="modulepreload" href="${relative(extension, join(root, path))}" />`);
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('  </head>', `    ${links.join('\n    ')}\n  </head>`));
}

/** Pages, locales, icons and the licences of what is bundled go in as they are. */
async function copyStatic(): Promise<void> {
  for (const name of await readdir(source)) {
    if (name.endsWith('.html')) await cp(join(source, name), join(extension, name));
  }
  if (existsSync(join(source, '_locales'))) await cp(join(source, '_locales'), join(extension, '_locales'), { recursive: true });
  const icons = join(root, 'icons');
  if (existsSync(icons)) {
    await cp(icons, join(extension, 'icons'), { recursive: true, filter: (file) => !/\.(ts|mjs|md)$/.test(file) });
  }
  await cp(join(root, 'LICENSE'), join(extension, 'LICENSE'));
}

/** The version is said once, in package.json. */
async function stampManifest(): Promise<void> {
  const file = join(root, 'manifest.json');
  if (!existsSync(file)) return;
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, version }, null, 2) + '\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now();
  await buildAll();
  console.log(`built dist/ in ${Math.round(performance.now() - started)} ms`);
}
