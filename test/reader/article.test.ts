import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { phrasings } from '../../src/model/phrasings.ts';
import type { Article, Image } from '../../src/model/article.ts';
import { renderArticle } from '../../src/reader/article.ts';
import { pictureOf, picturesOf } from '../../src/reader/pictures.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Words } from '../../src/reader/words.ts';
import { sampleArticle } from './sample.ts';

const words: Words = (key) => (key === 'languageCode' ? 'ar' : key);
const render = (article: Article, picture: (address: string) => string | undefined = (address) => address): HTMLElement =>
  renderArticle(article, { words, family: 'western', picture, now: 0 });

beforeAll(() => {
  const { document, NodeFilter } = new JSDOM('').window;
  Object.assign(globalThis, { document, NodeFilter });
});

describe('the article as elements', () => {
  test('keeps every text, unchanged and in order', () => {
    const shown = render(sampleArticle).textContent;
    let from = 0;
    for (const { text } of phrasings(sampleArticle)) {
      const at = shown.indexOf(text, from);
      expect(at, text).toBeGreaterThanOrEqual(from);
      from = at + text.length;
    }
  });
  test('every text is told with the nodes that show it and nothing between its words but its own formatting', () => {
    const told: string[] = [];
    renderArticle(sampleArticle, {
      ...{ words, family: 'western', picture: (address) => address, now: 0 },
      onText: (phrasing, nodes) => (told[phrasing] = nodes.map(({ data }) => data).join('')),
    });
    expect(told).toEqual(phrasings(sampleArticle).map(({ text }) => text));
    const cut = render(sampleArticle).querySelectorAll('mark, .body span:not(.embed-kind, .credit)');
    expect(cut.length).toBe(0);
  });
  test('links leave without a word of where they came from; pictures are asked for without one', () => {
    const element = render(sampleArticle);
    for (const link of element.querySelectorAll('a')) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(element.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });
  test('a leading picture that stands in the body is shown once', () => {
    const image = sampleArticle.body.find((block): block is Image => block.type === 'image');
    const pictures = (leading: Image): number => render({ ...sampleArticle, image: leading }).querySelectorAll('img').length;
    if (!image) throw new Error('the sample has a picture');
    expect(pictures(image)).toBe(1);
    expect(pictures({ ...image, src: 'https://difaf.example/seel-large.jpg' })).toBe(1);
    expect(pictures({ type: 'image', src: 'https://difaf.example/other.jpg', alt: '' })).toBe(2);
  });
  test('of an article from the library only the kept pictures are shown, of the others the captions', () => {
    const host = { settings: () => ({ ...DEFAULT_SETTINGS }), kept: { 'https://difaf.example/kept.jpg': 'data:image/webp;base64,AAAA' } };
    const other: Image = { type: 'image', src: 'https://difaf.example/kept.jpg', alt: 'السد', caption: { text: 'السد', marks: [] } };
    const element = render({ ...sampleArticle, image: other }, pictureOf(host));
    expect([...element.querySelectorAll('img')].map(({ src }) => src)).toEqual(['data:image/webp;base64,AAAA']);
    expect([...element.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual(['السد', 'طريق الساحل بعد السيول — أرشيف الجريدة']);
    expect(picturesOf({ ...sampleArticle, image: other })).toEqual(['https://difaf.example/kept.jpg', 'https://difaf.example/seel.jpg']);
  });
  test('the facts under the headline stand in the direction of the article, whatever language says them', () => {
    const french: Words = (key) => (key === 'languageCode' ? 'fr' : key);
    const element = renderArticle(sampleArticle, { words: french, family: 'western', picture: () => undefined, now: 0 });
    const facts = [...element.querySelectorAll<HTMLElement>('.meta > *')];
    // The point before each fact is drawn on the outer element, which runs with the article; the words inside with their own.
    expect(facts.map(({ className, dir }) => `${className}|${dir}`)).toEqual(['fact|', 'fact|', 'fact|']);
    expect(facts.slice(1).map((fact) => (fact.firstElementChild as HTMLElement).dir)).toEqual(['ltr', 'ltr']);
  });
  test('what looks like markup stays text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const element = render({ ...sampleArticle, title, byline: title, kicker: title, body: [{ type: 'paragraph', content: { text: title, marks: [] } }] });
    expect(element.querySelectorAll('img').length).toBe(0);
    expect(element.querySelector('h1')?.textContent).toBe(title);
  });
});
