import { h } from './build.ts';
import { mark } from './icons.ts';

/** States of a page of the extension, for styles, tests and assistive tools. */
export type State = 'loading' | 'article' | 'empty' | 'restricted' | 'error';

export function setState(state: State): void {
  document.documentElement.dataset.state = state;
}

/** Instead of an article: the mark, one sentence, perhaps another way to what was wanted, and one thing to do. */
export interface Notice {
  sentence: string;
  hint?: string | undefined;
  step?: { label: string; act: () => void };
}

export function renderNotice({ sentence, hint, step }: Notice): HTMLElement {
  return h(
    'div',
    { class: 'notice', role: 'status' },
    mark(),
    h('h1', {}, sentence),
    hint && h('p', { class: 'hint' }, hint),
    step && h('button', { type: 'button', class: 'button', onclick: step.act }, step.label),
  );
}

/** Grey lines where the text will stand; shown by the style sheet only after 150 ms, so that nothing flashes. */
export function showSkeleton(label: string): void {
  const skeleton = h(
    'div',
    { class: 'skeleton', role: 'status', 'aria-label': label, 'aria-busy': 'true' },
    ['title', 'title short', 'meta', 'line', 'line', 'line short', 'line', 'line'].map((name) => h('span', { class: name })),
  );
  document.body.replaceChildren(skeleton);
}
