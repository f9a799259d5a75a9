/**
 * npm run golden [-- slug|file.html] [--write] [--without step]… [--url address]
 *
 * For one page: what each step took and why, the article, and the differences from what is expected.
 * Without a page: one line for each golden page. `--write` rewrites the expected.txt of the named slug, or of all of them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Extraction } from '../src/model/article.ts';
import { extract, STEP_NAMES } from '../src/page/extract.ts';
import { differences } from './golden/compare.ts';
import { parseGolden, textOfBlocks, writeGolden } from './golden/notation.ts';
import { ARTICLES, expectedText, loadDocument, NOW, slugs } from './golden/pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, without: { type: 'string', multiple: true }, url: { type: 'string' } },
});

const unknown = (values.without ?? []).filter((step) => !STEP_NAMES.includes(step));
if (unknown.length > 0) {
  console.error(`no step is called ${unknown.join(', ')}; the steps: ${STEP_NAMES.join(', ')}`);
  process.exit(2);
}

function readPage(file: string, url: string): Extraction {
  return extract(loadDocument(file, url), url, { now: NOW, ...(values.without ? { without: values.without } : {}) });
}

function print(extraction: Extraction, url: string): void {
  for (const piece of extraction.removed) {
    const text = textOfBlocks(piece.blocks);
    const short = text.length > 110 ? `${text.slice(0, 110)}…` : text;
    console.log(`- ${piece.reason} by ${piece.step}, behind block ${String(piece.after)}: ${short || '(no text)'}`);
  }
  for (const note of extraction.notes) console.log(`note: ${note}`);
  console.log(`\n${writeGolden(url, extraction).replace(/\n--- removed[^]*$/, '')}`);
}

function urlOf(slug: string): string {
  const text = expectedText(ARTICLES, slug);
  return values.url ?? (text ? parseGolden(text).header.get('url')?.[0] : undefined) ?? 'https://golden.example/';
}

/** The differences of one golden page; with --write its expectation is rewritten first. */
function check(slug: string, extraction: Extraction): string[] {
  if (values.write) writeFileSync(join(ARTICLES, slug, 'expected.txt'), writeGolden(urlOf(slug), extraction));
  const text = expectedText(ARTICLES, slug);
  return text === undefined ? ['expected.txt is missing'] : differences(parseGolden(text), extraction);
}

function showOne(name: string): void {
  const slug = existsSync(join(ARTICLES, name)) ? name : basename(dirname(name));
  const golden = existsSync(join(ARTICLES, slug, 'source.html')) && (name === slug || name.includes('test/pages/'));
  const file = golden ? join(ARTICLES, slug, 'source.html') : name;
  const url = golden ? urlOf(slug) : (values.url ?? 'https://page.example/');
  const extraction = readPage(file, url);
  print(extraction, url);
  if (!golden) return;
  const said = check(slug, extraction);
  console.log(said.length > 0 ? `\ndifferences:\n${said.map((line) => `  ${line}`).join('\n')}` : '\nas expected');
  process.exitCode = said.length > 0 ? 1 : 0;
}

function showAll(): void {
  let wrong = 0;
  for (const slug of slugs(ARTICLES)) {
    const said = check(slug, readPage(join(ARTICLES, slug, 'source.html'), urlOf(slug)));
    if (said.length > 0) wrong++;
    console.log(`${said.length > 0 ? '✗' : '✓'} ${slug}${said.length > 0 ? `: ${String(said.length)}` : ''}`);
  }
  console.log(`${String(wrong)} of ${String(slugs(ARTICLES).length)} pages differ`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

if (positionals.length === 0) showAll();
for (const name of positionals) showOne(name);
