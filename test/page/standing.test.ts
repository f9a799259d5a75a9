import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { standingOf } from '../../src/page/standing.ts';
import { HEADLINE, paragraphs } from '../browser/story.ts';

const html = `<html lang="ar" dir="rtl"><head><title>${HEADLINE} | صحيفة الميناء</title></head><body><article><h1>${HEADLINE}</h1>${paragraphs}</article></body></html>`;

let dom: JSDOM;
const read = vi.fn(() => ({ extraction: extract(dom.window.document, dom.window.document.URL), whole: true }));
beforeEach(() => {
  dom = new JSDOM(html, { url: 'https://a.example/news/1' });
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
  read.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('standingOf', () => {
  it('reads an unchanged page once and gives back what was noted', () => {
    const standing = standingOf(dom.window.document, read);
    const first = standing.again();
    expect(first.noted).toBeUndefined();
    standing.note('figures');
    expect(standing.again()).toEqual({ extraction: first.extraction, noted: 'figures' });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (document: Document) => unknown]>([
    ['a text', (document) => { (document.querySelector('p')?.firstChild as Text).data = 'نص آخر'; }],
    ['an attribute', (document) => { document.querySelector('p')?.setAttribute('hidden', ''); }],
    ['an element', (document) => { document.querySelector('p')?.remove(); }],
    ['the address', () => { dom.window.history.pushState(null, '', '/news/2'); }],
  ])('reads anew at once when %s changes, and forgets the note', (_, change) => {
    const { document } = dom.window;
    const standing = standingOf(document, read);
    standing.again();
    standing.note('figures');
    change(document);
    expect(standing.again().noted).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('forgets a change that was told long ago', async () => {
    const standing = standingOf(dom.window.document, read);
    standing.again();
    dom.window.document.querySelector('p')?.remove();
    await new Promise((done) => setTimeout(done));
    standing.note('figures of the page before');
    expect(standing.again().noted).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing of a page without an article, nor of a frame', () => {
    const standing = standingOf(dom.window.document, () => ({ ...read(), whole: false }));
    standing.again();
    standing.note('figures');
    expect(standing.again().noted).toBeUndefined();
    dom = new JSDOM('');
    const empty = standingOf(dom.window.document, read);
    empty.again();
    empty.note('figures');
    expect(empty.again().noted).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(4);
  });
});
