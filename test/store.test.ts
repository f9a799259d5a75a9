import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it, test } from 'vitest';

const folder = 'docs/store';
const LANGUAGES = ['ar', 'en', 'fr'];

/** Sizes that the stores refuse to do without, by how a picture is called. */
const SIZES: readonly [RegExp, number, number][] = [
  [/^\d-[a-z]+-(?:ar|en|fr)\.png$/, 1280, 800],
  [/^tile-440x280\.png$/, 440, 280],
  [/^icon-128\.png$/, 128, 128],
];

describe('the pictures of the stores', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  it.each(pictures)('%s has its size', (name) => {
    const size = SIZES.find(([pattern]) => pattern.test(name));
    const { width, height } = PNG.sync.read(readFileSync(join(folder, name)));
    expect([width, height]).toEqual(size?.slice(1));
  });
  it('are there in every language, five at most', () => {
    for (const language of LANGUAGES) {
      const count = pictures.filter((name) => name.endsWith(`-${language}.png`)).length;
      expect(count, language).toBeGreaterThan(0);
      expect(count, language).toBeLessThanOrEqual(5);
    }
  });
});

test.each(LANGUAGES)('the texts in %s fit the forms', (language) => {
  const messages = JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  expect(messages['appName']?.message.length).toBeLessThanOrEqual(45);
  expect(messages['appDescription']?.message.length).toBeLessThanOrEqual(132);
  expect(readFileSync(join(folder, `${language}.md`), 'utf8').length).toBeGreaterThan(500);
});

test('the pages for readers name only files that are there', () => {
  const pages = ['README.md', 'README.ar.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'PRIVACY.md', 'docs/store/README.md', 'docs/benchmark/README.md', 'docs/upstream/README.md', 'src/README.md'];
  const missing = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => join(page, '..', path)).filter((path) => !existsSync(path)).map((path) => `${page}: ${path}`),
  );
  expect(missing).toEqual([]);
  const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);
  const commands = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name));
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
});
