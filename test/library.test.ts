import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildLibrary } from '../scripts/library.ts';
import { root } from '../scripts/paths.ts';

/** A project of somebody else that has the package installed. */
const project = mkdtempSync(join(tmpdir(), 'matn-library-'));
const modules = join(project, 'node_modules');

beforeAll(async () => {
  const own = join(modules, 'matn');
  await buildLibrary(join(own, 'dist', 'library'));
  cpSync(join(root, 'package.json'), join(own, 'package.json'));
  mkdirSync(join(modules, '@mozilla'));
  symlinkSync(join(root, 'node_modules', '@mozilla', 'readability'), join(modules, '@mozilla', 'readability'), 'junction');
  symlinkSync(join(root, 'node_modules', 'jsdom'), join(modules, 'jsdom'), 'junction');
  cpSync(join(root, 'docs', 'examples'), project, { recursive: true });
  mkdirSync(join(project, 'pages'));
  cpSync(join(root, 'scripts', 'sample', 'index.html'), join(project, 'pages', 'dam.html'));
}, 120_000);
afterAll(() => {
  rmSync(project, { recursive: true });
});

const run = (file: string, args: string[] = [], input = ''): string => execFileSync(process.execPath, [file, ...args], { cwd: project, input, encoding: 'utf8' });

test('a folder of pages becomes a table of figures', () => {
  const lines = run('figures-to-csv.mjs', ['pages']).trim().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.some((line) => line.includes('"count","4000","4000","about","مزارع","نحو أربعة آلاف مزارع"'))).toBe(true);
});
test('a page becomes Markdown', () => {
  const text = run('page-to-markdown.mjs', ['pages/dam.html', 'https://example.org/news/1']);
  expect(text).toMatch(/^# سد وادي السنط/);
  expect(text).toContain('https://example.org/news/1');
});
test('lines are answered one by one', () => {
  expect(run('lines.mjs', [], 'قتل 15 شخصا\nبين 300 و400 هكتار\nلا شيء\n').trim().split('\n')).toEqual(['15 شخصا\tcount\t15', 'بين 300 و400 هكتار\tmeasure\t300..400']);
});
test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('the types stand on their own: module %s, moduleResolution %s', (module, moduleResolution) => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { detect, extract, findArticleQuantities, findQuantities, phrasings, toMarkdown, toText, type Article, type Mention } from 'matn';
const found: Mention[] = findQuantities('قتل 15 شخصا');
export const value: number | null | undefined = found[0]?.from;
export function read(document: Document): string {
  const article: Article | null = detect(document).isArabicNews ? extract(document, '').article : null;
  return article ? toMarkdown(article) + toText(article) + String(findArticleQuantities(phrasings(article).map(({ text }) => text)).length) : '';
}
`,
  );
  const compilerOptions = { noEmit: true, strict: true, module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom'], types: [], skipLibCheck: false };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const tsc = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc')], { cwd: project, encoding: 'utf8' });
  expect(tsc.stdout).toBe('');
}, 120_000);
test('the package is what its description says, and no browser is asked in it', () => {
  const own = join(modules, 'matn');
  const { exports, dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as { exports: Record<string, Record<string, string>>; dependencies: object };
  for (const path of Object.values(exports['.'] ?? {})) expect(existsSync(join(own, path)), path).toBe(true);
  expect(Object.keys(dependencies)).toEqual(['@mozilla/readability', 'jsdom']);
  expect(readdirSync(join(own, 'dist', 'library')).sort()).toEqual(['index.js', 'types']);
  expect(readFileSync(join(own, 'dist', 'library', 'index.js'), 'utf8')).not.toMatch(/webextension-polyfill|\bchrome\.|\bbrowser\.runtime/);
});
