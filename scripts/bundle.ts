import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, extension, root, source } from './paths.ts';
import { trimReadability } from './readability.ts';

/** What each bundle was made of, for the size gate. */
export type Bundles = Map<string, Metafile>;

/** The examples of the furniture lexicon are for people and tests; what runs on a page goes without them. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /page[\\/]furniture[\\/]lexicon[\\/][a-z-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/, example: '(?:[^'\\]|\\.)*'(?= \})/g, ''),
      loader: 'ts',
    }));
  },
};

/**
 * The strings that a `table.ts` works out from the rows beside it are worked out here and now; the rows stay at home. So a
 * click does not wait until five thousand words are written out and put in their places.
 */
export const withTables: Plugin = {
  name: 'with-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/]table\.ts$/ }, async ({ path }) => {
      const tables = (await import(pathToFileURL(path).href)) as Record<string, string>;
      return { contents: Object.entries(tables).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`).join('\n'), loader: 'js' };
    });
  },
};

/** Readability alone, without the question whether a page is worth reading, and without what our copy of a page cannot need. */
const trimmed: Plugin = {
  name: 'trimmed-readability',
  setup({ onLoad }) {
    onLoad({ filter: /@mozilla[\\/]readability[\\/]index\.js$/ }, () => ({ contents: "exports.Readability = require('./Readability.js');", loader: 'js' }));
    onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, ({ path }) => ({ contents: trimReadability(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};

const common = {
  plugins: [withoutExamples, withTables, trimmed],
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
  preserveSymlinks: true, // chunks are named by the paths in them: the same bytes also where node_modules is a link
} satisfies BuildOptions;

/** The oldest browsers of the manifest. */
const browsers = ['chrome120', 'firefox140'];

/** Scripts of the extension that are no modules: content scripts cannot be, and Firefox's background page need not be. */
function script(name: string, more: BuildOptions = {}): BuildOptions {
  return { entryPoints: [join(source, `${name}.ts`)], outfile: join(extension, `${name}.js`), format: 'iife', target: browsers, ...more };
}

/** Readability's own methods and fields, which it calls by two hundred long names; nothing of ours begins so. */
const READABILITY_OWN = /^_[a-zA-Z]/;

/**
 * The extractor's export `extraction` (a value or a promise) becomes the completion value of the script:
 * that is what `scripting.executeScript` hands back to the popup.
 */
const extractor = script('extractor', { globalName: 'matnExtractor', footer: { js: 'matnExtractor.extraction;' }, mangleProps: READABILITY_OWN });

/**
 * What a page fetches later imports the page's own module. So everything that is there from the start is shared by the
 * same scripts, and stands in one file: each file more is asked for by itself, which costs Chromium two milliseconds before
 * anything runs. The page's module must not wait for anything at its top, for what comes later would wait for it.
 */
const throughEntry = (entry: string): Plugin => ({
  name: 'through-entry',
  setup({ onResolve, onLoad, resolve }) {
    const later = new Set<string>();
    onResolve({ filter: /^\./ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === later) return undefined;
      if (basename(path) === 'reading.ts') return { path: '/reading.js', external: true };
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: later });
      later.add(found.path);
      return found;
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => (later.has(path) ? { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(entry)};`, loader: 'ts' } : undefined));
  },
});

/** The pages that show an article. */
export const READING = ['popup', 'reader'];
const PAGES = ['popup', 'reader', 'options', 'library', 'welcome'];

/**
 * A page of the extension; what it needs only after a click is imported by `import()` and stands in a chunk. Each page is
 * bundled by itself: what pages share would otherwise be cut into two dozen crumbs, each a file to be asked for.
 */
function page(name: string): BuildOptions {
  const entry = join(source, `${name}.ts`);
  return {
    entryPoints: [entry],
    ...(READING.includes(name) ? { plugins: [...common.plugins, throughEntry(entry)] } : {}),
    outdir: extension,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    target: browsers,
  };
}

/**
 * Style sheets name their fonts by package («@fontsource/…/x.woff2»); exactly those stand in them, so that the popup need not
 * ask for eight files: each is a message to another process in Chromium, and two in Firefox, the second of which it waits for.
 */
function styles(files: readonly string[]): BuildOptions {
  return {
    entryPoints: [...files],
    outdir: extension,
    entryNames: '[name]',
    loader: { '.woff2': 'dataurl' },
    external: ['icons/*'],
    target: browsers,
  };
}

/** The engine of the figures, the same file for every page: what it shares with them are functions without a memory, of which it has its own. */
const reading: BuildOptions = { entryPoints: [join(source, 'reader', 'reading.ts')], outfile: join(extension, 'reading.js'), format: 'esm', target: browsers };

const cli: BuildOptions = {
  entryPoints: [join(source, 'cli.ts')],
  outfile: join(dist, 'cli.js'),
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['jsdom'],
  banner: { js: '#!/usr/bin/env node' },
};

const bench: BuildOptions = { entryPoints: [join(source, 'bench.ts')], outfile: join(dist, 'bench.js'), format: 'iife', target: browsers };

/** Builds every script and style sheet into dist/ and says what went into each. */
export async function bundle(): Promise<Bundles> {
  const made: Bundles = new Map();
  const sheets = ['theme.css', ...PAGES.map((page) => `${page}.css`)].flatMap((name) => [join(source, name), join(source, 'reader', name)]);
  const jobs: [string, BuildOptions][] = [
    ['content', script('content')],
    ['background', script('background')],
    ['extractor', extractor],
    ['early', script('early')],
    ['reading', reading],
    ...PAGES.map((name): [string, BuildOptions] => [name, page(name)]),
    ['styles', styles(sheets.filter(existsSync))],
    ['cli', cli],
    ['bench', bench],
  ];
  for (const [name, options] of jobs) {
    const { metafile } = await build({ ...common, ...options });
    if (metafile) made.set(name, metafile);
  }
  return made;
}
