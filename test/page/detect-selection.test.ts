import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf, articleDocument } from '../../src/page/detect-frames.ts';
import { selectionDocument } from '../../src/page/detect-selection.ts';
import { extract } from '../../src/page/extract.ts';
import { phrasings } from '../../src/model/phrasings.ts';
import { BODY, HEADLINE, paragraphs } from '../browser/story.ts';

const html = `<html lang="ar" dir="rtl"><head><title>${HEADLINE} | صحيفة الميناء</title></head><body><article><h1>${HEADLINE}</h1>${paragraphs}</article></body></html>`;

function select(document: Document, from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.addRange(range);
}

describe('selectionDocument', () => {
  it('is null where nothing is selected', () => {
    expect(selectionDocument(new JSDOM(html).window.document)).toBeNull();
  });

  it('reads two paragraphs and nothing of the third', () => {
    const { document } = new JSDOM(html, { url: 'https://a.example/news/1' }).window;
    const [first, second] = document.querySelectorAll('p');
    if (!first || !second) throw new Error('no paragraphs');
    select(document, first, 0, second, second.childNodes.length);
    const before = document.documentElement.outerHTML;
    const copy = selectionDocument(document);
    if (!copy) throw new Error('nothing selected');
    const { article } = extract(copy, document.URL);
    const texts = article ? phrasings({ ...article, title: '' }).map(({ text }) => text) : [];
    expect(texts.filter(Boolean)).toEqual(BODY.slice(0, 2));
    expect(article?.title).toContain(HEADLINE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads a sentence within one paragraph', () => {
    const { document } = new JSDOM(html, { url: 'https://a.example/news/1' }).window;
    const text = document.querySelectorAll('p')[1]?.firstChild;
    if (!text) throw new Error('no paragraph');
    select(document, text, 0, text, 60);
    const copy = selectionDocument(document);
    if (!copy) throw new Error('nothing selected');
    const { article } = extract(copy, document.URL);
    expect(article?.body.map((block) => (block.type === 'paragraph' ? block.content.text.trim() : ''))).toEqual([(BODY[1] ?? '').slice(0, 60).trim()]);
  });
});

describe('articleDocument', () => {
  it('is the page itself where it is an article or no frame is one', () => {
    const { document } = new JSDOM(html, { url: 'https://a.example/news/12345' }).window;
    expect(articleDocument(document).document).toBe(document);
    const { document: empty } = new JSDOM('<iframe></iframe>', { url: 'https://a.example/' }).window;
    expect(articleDocument(empty).document).toBe(empty);
  });

  it('is the frame that holds the article, under its own address or its page’s', () => {
    const { document } = new JSDOM('<iframe></iframe><iframe></iframe>', { url: 'https://a.example/old/' }).window;
    const inner = document.querySelectorAll('iframe')[1]?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.title = HEADLINE;
    const article = inner.createElement('article');
    for (const text of BODY) {
      const paragraph = inner.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
    inner.body.append(article);
    const judged = articleDocument(document);
    expect(judged.document).toBe(inner);
    expect(extract(inner, document.URL, { detection: judged.detection })).toEqual(extract(inner, document.URL));
    expect(judged.detection.isArabicNews).toBe(true);
    expect(addressOf(inner, document)).toBe('https://a.example/old/');
  });
});
