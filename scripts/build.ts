import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, READING, type Bundles } from './bundle.ts';
import { dist, extension, root, source } from './paths.ts';

/** Builds dist/extension/, dist/cli.js and dist/bench.js from nothing. */
export async function buildAll(): Promise<Bundles> {
  await rm(extension, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  const bundles = await bundle();
  await copyStatic();
  for (const page of READING) await joinEntry(page, bundles);
  await stampManifest();
  if (existsSync(join(dist, 'cli.js'))) await chmod(join(dist, 'cli.js'), 0o755);
  return bundles;
}

/**
 * A page's script that only fetches the one in which all of it stands becomes that one. Throws where the page is cut into
 * more pieces than one.
 */
async function joinEntry(page: string, bundles: Bundles): Promise<void> {
  const outputs = bundles.get(page)?.outputs ?? {};
  const own = (path: string) => (outputs[path]?.imports ?? []).filter(({ external }) => !external);
  const entry = Object.keys(outputs).find((path) => path.endsWith(`/${page}.js`)) ?? '';
  const [{ path: whole } = { path: '' }, ...others] = own(entry);
  if (others.length > 0 || own(whole).some(({ kind }) => kind === 'import-statement')) throw new Error(`${page}.js is in pieces`);
  const renamed = async (from: string, to: string, names: readonly (readonly [string, string])[]): Promise<void> => {
    const code = await readFile(join(root, from), 'utf8');
    await writeFile(join(root, to), names.reduce((text, [old, name]) => text.replaceAll(`"./${old}"`, `"${name}"`), code));
  };
  await renamed(whole, entry, own(whole).map(({ path }) => [basename(path), `./chunks/${basename(path)}`] as const));
  for (const path of Object.keys(outputs)) if (path !== entry && own(path).some((one) => one.path === whole)) await renamed(path, path, [[basename(whole), `../${page}.js`]]);
  await rm(join(root, whole));
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
