import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(import.meta.dirname, '../..');
export const ARTICLES = join(root, 'test/pages');
export const OTHERS = join(root, 'test/pages-others');

/** The moment from which relative dates are counted on golden pages. */
export const NOW = new Date('2026-01-05T12:00:00Z');

/** Names of the golden pages in a folder, sorted. */
export function slugs(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The document of a page file as a browser would read it: encoding from the byte order mark, the meta element or windows-1252. */
export function loadDocument(file: string, url: string): Document {
  return new JSDOM(readFileSync(file), { url, contentType: 'text/html' }).window.document;
}

/** The text of the expectation beside a page, or undefined where there is none yet. */
export function expectedText(folder: string, slug: string): string | undefined {
  const file = join(folder, slug, 'expected.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
