import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { pagesWith } from '../hostile/payload-pages.ts';
import { payloads } from '../hostile/payloads.ts';
import { page, PARAGRAPHS } from '../hostile/story.ts';

/**
 * Readability sets innerHTML in two places: it fills a box with what a <noscript> says, and it writes its page back
 * before it begins anew with milder rules. It is given a copy made of plain elements, so that the first never happens
 * and the second writes what cannot be anything but those elements.
 */
const PLAIN = /^(?:html|head|body|title|div|p|span|a|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|caption|h[1-6]|blockquote|pre|article|section|main|figure|figcaption|header|footer|aside|b|strong|em|i|u|font|br|center|dl|dt|dd|address|details|summary)$/;
const SET: { on: string; html: string }[] = [];

function read(html: string): void {
  const { window } = new JSDOM(html, { url: 'https://a.example/news/1', virtualConsole: new VirtualConsole() });
  for (const name of ['innerHTML', 'outerHTML'] as const) {
    const { get } = Object.getOwnPropertyDescriptor(window.Element.prototype, name) ?? {};
    const { set } = Object.getOwnPropertyDescriptor(window.Element.prototype, name) ?? {};
    Object.defineProperty(window.Element.prototype, name, {
      configurable: true,
      get(this: Element) { return get?.call(this) as unknown; },
      set(this: Element, value: string) {
        SET.push({ on: `${name} of ${this.localName} ${this.ownerDocument === window.document ? 'in the page' : 'in the copy'}`, html: value });
        set?.call(this, value);
      },
    });
  }
  for (const name of ['insertAdjacentHTML', 'write', 'createContextualFragment'] as const) {
    for (const { prototype } of [window.Element, window.Document, window.Range] as { prototype: object }[]) {
      if (name in prototype) Object.defineProperty(prototype, name, { value: () => { SET.push({ on: name, html: '' }); } });
    }
  }
  extract(window.document, 'https://a.example/news/1');
}
const parts = (html: string): Element[] => [...new JSDOM(html).window.document.querySelectorAll('*')];

afterEach(() => {
  SET.length = 0;
});

describe('a string that becomes markup', () => {
  it('is the copy of Readability alone, and plain in it', () => {
    const short = (PARAGRAPHS[0] ?? '').slice(0, 45);
    read(page({ body: `<svg><style><img src=x onerror=ran()></style></svg><noscript><img src="x" onerror="ran()"></noscript><p>${short} &lt;img src=x onerror=ran()&gt;</p><p>${short} &amp;lt;script&gt;ran()</p>` }).replace(/<p>[^<]{100,}<\/p>/g, ''));
    expect(SET.length).toBeGreaterThan(0);
    expect([...new Set(SET.map(({ on }) => on))]).toEqual(['innerHTML of body in the copy']);
    const made = SET.flatMap(({ html }) => parts(html));
    expect(made.filter(({ localName }) => !PLAIN.test(localName)).map(({ localName }) => localName)).toEqual([]);
    expect([...new Set(made.flatMap((element) => element.getAttributeNames()))].filter((name) => !/^(?:class|href|data-matn|id)$/.test(name))).toEqual([]);
  });

  it('comes from no golden page and no payload in any other way', () => {
    const golden = join(import.meta.dirname, '../pages');
    const all = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => readFileSync(join(golden, name, 'source.html'), 'utf8'));
    for (const html of [...pagesWith(payloads('https://b.example')).slice(0, 3), ...all.filter((_, i) => i % 4 === 0)]) read(html);
    expect([...new Set(SET.map(({ on }) => on))].filter((on) => on !== 'innerHTML of body in the copy')).toEqual([]);
    for (const { html } of SET) expect(parts(html).filter(({ localName }) => !PLAIN.test(localName))).toEqual([]);
  });
});
