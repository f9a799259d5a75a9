import type { Dom } from './dom.ts';

/** Class names that CSS frameworks and WordPress give to text for screen readers only, or to nothing at all. */
const HIDDEN_WORDS = / (?:sr only|visually hidden|screen reader text|screen reader only|element invisible|hidden xs up) /;

/** Class and id of an element as words: `entryTitle post-2` becomes ` entry title post 2 `. */
export function wordsOfNames(className: string | null, id: string | null): string {
  if (!className && !id) return '';
  const text = `${className ?? ''} ${id ?? ''}`;
  return ` ${text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim()} `;
}

/** Whether the page keeps an element from its readers by its own attributes; style sheets are not asked. */
export function hiding(element: Element, names: string, dom: Dom): boolean {
  if (dom.attribute(element, 'hidden') !== null && dom.attribute(element, 'hidden') !== 'until-found') return true;
  const style = dom.attribute(element, 'style');
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  if (names !== '' && HIDDEN_WORDS.test(names)) return true;
  return dom.tag(element) === 'dialog' && dom.attribute(element, 'open') === null;
}
