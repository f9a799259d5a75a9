import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

/** docs/upstream/: each fault is real in the library we use, and its patch applies and mends it. */

const library = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const folder = new URL('../docs/upstream/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** Applies a unified diff of one file by its contexts; a hunk that fits nowhere, or twice, is an error. */
function patched(source: string, patch: string): string {
  for (const hunk of patch.split(/^@@.*@@.*\n/m).slice(1)) {
    const side = (drop: string): string =>
      hunk.split('\n').filter((line) => line !== '' && !line.startsWith(drop)).map((line) => `${line.slice(1)}\n`).join('');
    const parts = source.split(side('+'));
    if (parts.length !== 2) throw new Error(`a hunk fits in ${String(parts.length - 1)} places:\n${hunk}`);
    source = parts.join(side('-'));
  }
  return source;
}

type Spec = [name: string, run: () => void];

/** Runs a test file in the shape of the library's own suite (describe, it, chai's expect) and returns its cases. */
function specs(file: string, source: string): Spec[] {
  const Readability: unknown = runInThisContext(`(function () {\n${source}\nreturn Readability;\n})()`);
  const found: Spec[] = [];
  const chai = (actual: unknown): object => ({
    eql: (wanted: unknown) => { expect(actual).toEqual(wanted); },
    below: (bound: number) => { expect(actual).toBeLessThan(bound); },
    to: { contain: (part: string) => { expect(actual).toContain(part); } },
  });
  const run = runInThisContext(`(function (describe, it, expect, Readability, JSDOM, source) {\n${read(file)}\n})`) as (...scope: unknown[]) => void;
  run((_: string, body: () => void) => { body(); }, (...spec: Spec) => found.push(spec), chai, Readability, JSDOM, read);
  return found;
}

const passes = ([, run]: Spec): boolean => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};

describe.each(['title-similarity', 'json-ld-headline', 'direction'])('%s', (fault) => {
  test('the library has the fault', () => {
    expect(specs(`${fault}/test.js`, library).every(passes)).toBe(false);
  });
  test('the patch applies and mends it', () => {
    const failing = specs(`${fault}/test.js`, patched(library, read(`${fault}/fix.patch`))).filter((spec) => !passes(spec));
    expect(failing.map(([name]) => name)).toEqual([]);
  });
});
