import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { findArticleQuantities } from '../../src/quantities/find.ts';
import { lightFigures } from '../../src/reader/figures/lights.ts';

/** What was done to the page: asked where something lies, or changed. */
let deeds: ('ask' | 'change')[] = [];

beforeAll(() => {
  const { window } = new JSDOM('<article><p></p><p></p></article>');
  const { document, Element, HTMLElement, Range, CSSStyleDeclaration, NodeFilter } = window;
  const box = new window.DOMRect(10, 20, 30, 40);
  const asks = (prototype: object, name: string, descriptor: PropertyDescriptor): void => {
    Object.defineProperty(prototype, name, { configurable: true, ...descriptor });
  };
  const ask = <T>(answer: T) => (): T => {
    deeds.push('ask');
    return answer;
  };
  asks(Element.prototype, 'getBoundingClientRect', { value: ask(box) });
  asks(Range.prototype, 'getClientRects', { value: ask([box]) });
  for (const name of ['clientLeft', 'clientTop']) asks(Element.prototype, name, { get: ask(0) });
  const { append } = Element.prototype;
  const { setProperty } = CSSStyleDeclaration.prototype;
  HTMLElement.prototype.append = function (...nodes) {
    deeds.push('change');
    append.apply(this, nodes);
  };
  CSSStyleDeclaration.prototype.setProperty = function (...given) {
    deeds.push('change');
    setProperty.apply(this, given);
  };
  class ResizeObserver {
    observe(): void { /* what is drawn here is drawn by hand */ }
    unobserve(): void { /* likewise */ }
  }
  Object.defineProperty(document, 'fonts', { value: new window.EventTarget() });
  Object.assign(globalThis, { document, NodeFilter, Element, ResizeObserver, addEventListener: () => undefined });
});

test('everything is measured before anything is changed: a page that is asked between changes is laid out anew each time', () => {
  const texts = ['زرعت البلدية 300 شجرة في عشرين شارعا.', 'وأنفقت على ذلك 40 ألف دينار.'];
  const nodes = [...document.querySelectorAll('p')].map((block, i) => {
    const node = document.createTextNode(texts[i] ?? '');
    block.append(node);
    return [node];
  });
  const lights = lightFigures(nodes, findArticleQuantities(texts));
  deeds = [];
  lights.draw();
  expect(document.querySelectorAll('.light').length).toBe(lights.figures.length);
  expect(lights.figures.length).toBeGreaterThanOrEqual(3);
  expect(deeds.lastIndexOf('ask')).toBeLessThan(deeds.indexOf('change'));
});
