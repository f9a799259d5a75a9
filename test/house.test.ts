import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The house tests its own structure: what a newcomer relies on when looking for something. */

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).sort();
const code = sources.filter((file) => file.endsWith('.ts'));
const lines = (file: string): number => readFileSync(join('src', file), 'utf8').split('\n').length - 1;

describe('src', () => {
  test('there is something to look at', () => {
    expect(code.length).toBeGreaterThan(10);
  });
  test('files are nouns in kebab-case, none called after what it does not know', () => {
    expect(code.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file))).toEqual([]);
    expect(code.filter((file) => /(?:^|[/-])(?:utils?|helpers?|misc|common)(?:[/.-]|$)/.test(file))).toEqual([]);
  });
  test('rooms stay small', () => {
    const sizes = code.filter((file) => !file.includes('/lexicon/')).map(lines).sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThanOrEqual(300);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(120);
  });
  test('a function or a constant is exported only where another file names it', () => {
    const elsewhere = ['scripts', 'test'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const),
    );
    const all = [...code.map((file) => [file, readFileSync(join('src', file), 'utf8')] as const), ...elsewhere];
    const words = new Map(all.map(([file, text]) => [file, new Set(text.match(/[\w$]+/g))]));
    const lonely = code.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/^export (?:async )?(?:function\*?|const) ([\w$]+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => ![...words].some(([other, named]) => other !== file && named.has(name)))
        .map((name) => `${file}: ${name}`),
    );
    expect(lonely).toEqual([]);
  });
  test('no network call of our own', () => {
    const calls = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|importScripts/;
    expect(code.filter((file) => calls.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
  });
  test('the browser is asked in one place', () => {
    const asks = code.filter((file) => /from 'webextension-polyfill'/.test(readFileSync(join('src', file), 'utf8')));
    expect(asks.filter((file) => file !== 'shell/browser.ts')).toEqual([]);
  });
});

test('the lock file carries no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/);
});
