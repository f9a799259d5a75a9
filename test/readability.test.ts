import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { trimReadability } from '../scripts/readability.ts';

interface Made {
  parse(): { content: Element } | null;
}
type Readability = new (document: Document, options: object) => Made;

const library = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const made = (source: string): Readability => runInThisContext(`(function () {\n${source}\nreturn Readability;\n})()`) as Readability;
const [whole, trimmed] = [made(library), made(trimReadability(library))];

/** Elements with their classes and texts, as the copy has them. */
function bared(html: string): Document {
  const { document } = new JSDOM(html).window;
  document.head.replaceChildren();
  for (const element of document.querySelectorAll('script, style, noscript, img, svg, iframe, link, meta, picture, video')) element.remove();
  for (const element of document.querySelectorAll('*')) for (const { name } of [...element.attributes]) if (name !== 'class') element.removeAttribute(name);
  return document;
}

const pages = new URL('pages/', import.meta.url);
const some = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory()).filter((_, i) => i % 9 === 0).map(({ name }) => name);

test.each(some)('%s: what is not asked of Readability changes nothing of its answer', (slug) => {
  const html = readFileSync(new URL(`${slug}/source.html`, pages), 'utf8');
  const read = (Reader: Readability): string | undefined => new Reader(bared(html), { serializer: (node: unknown) => node, disableJSONLD: true, charThreshold: 140, keepClasses: true }).parse()?.content.outerHTML;
  expect(read(trimmed)).toBe(read(whole));
});

test('a version without one of the parts is noticed', () => {
  expect(() => trimReadability(library.replace('_isUrl(str) {', '_isAddress(str) {'))).toThrow('_isUrl');
});
