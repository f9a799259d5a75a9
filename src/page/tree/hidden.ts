import { regex } from '../../arabic/regex.ts';
import type { Dom } from './dom.ts';

/** Class names that CSS frameworks and WordPress give to text for screen readers only, or to nothing at all. */
const HIDDEN_WORDS = / (?:sr only|visually hidden|screen reader text|screen reader only|element invisible|hidden xs up) /;

const NO_WORD = regex('g')`[^\p{L}\p{N}]+`;

/** The names of a page's elements as words; a page gives the same ones to many, so each is read once. */
export class Names {
  private readonly known = new Map<string, string>();

  /** Class and id of an element as words: `entryTitle post-2` becomes ` entry title post 2 `. */
  words(className: string | null, id: string | null): string {
    if (!className && !id) return '';
    if (!id) return this.of(className ?? '');
    return className ? this.of(className) + this.of(id).slice(1) : this.of(id);
  }

  private of(name: string): string {
    let words = this.known.get(name);
    if (words === undefined) {
      const plain = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(NO_WORD, ' ').toLowerCase().trim(); // prettier-ignore
      this.known.set(name, (words = plain === '' ? ' ' : ` ${plain} `));
    }
    return words;
  }
}

/** Whether the page keeps an element from its readers by its own attributes; style sheets are not asked. */
export function hiding(element: Element, tag: string, names: string, dom: Dom): boolean {
  if (dom.attribute(element, 'hidden') !== null && dom.attribute(element, 'hidden') !== 'until-found') return true;
  const style = dom.attribute(element, 'style');
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  if (names !== '' && HIDDEN_WORDS.test(names)) return true;
  return tag === 'dialog' && dom.attribute(element, 'open') === null;
}
