import type { Mention } from '../../model/quantity.ts';
import { h } from '../build.ts';
import type { DigitFamily } from '../digits.ts';
import { placeName, type Place } from '../phrasing.ts';
import type { Words } from '../words.ts';
import { BOUNDS, kindName } from './card.ts';
import { valueInDigits } from './value.ts';

export interface MarkOptions {
  words: Words;
  /** One list a phrasing. */
  mentions: readonly Mention[][];
  family: () => DigitFamily;
  /** A highlight was chosen (clicked, or Enter): back to its card. */
  onChoose: (place: string) => void;
}

const marksOf = (article: HTMLElement): HTMLElement[] => [...article.querySelectorAll<HTMLElement>('mark[data-place]')];

/** The piece a key or pointer event fell on, if it fell on a highlight. */
const markAt = (target: EventTarget | null): HTMLElement | undefined =>
  target instanceof Element ? (target.closest<HTMLElement>('mark[data-place]') ?? undefined) : undefined;

/**
 * Brings the highlights to life: one tab stop for all of them, arrows from one to the next, and on hover or focus the
 * value in digits («أربعة آلاف» is 4,000) with its certainty and kind.
 */
export function enliven(article: HTMLElement, { words, mentions, family, onChoose }: MarkOptions): void {
  const tip = h('div', { id: 'tip', role: 'tooltip', class: 'tip', hidden: true });
  document.body.append(tip);
  const byPlace = new Map(mentions.flatMap((list, phrasing) => list.map((mention) => [placeName({ phrasing, start: mention.start }), mention])));
  marksOf(article)[0]?.setAttribute('tabindex', '0');

  const show = (mark: HTMLElement): void => {
    const mention = byPlace.get(mark.dataset.place ?? '');
    if (!mention) return;
    tip.replaceChildren(...describe(mention, words, family()));
    tip.hidden = false;
    mark.setAttribute('aria-describedby', tip.id);
    place(tip, mark);
  };
  const hide = (): void => {
    tip.hidden = true;
    for (const mark of article.querySelectorAll('mark[aria-describedby]')) mark.removeAttribute('aria-describedby');
  };
  const focusOn = (mark: HTMLElement): void => {
    for (const other of article.querySelectorAll('mark[tabindex]')) other.removeAttribute('tabindex');
    mark.tabIndex = 0;
    mark.focus();
  };

  article.addEventListener('pointerover', ({ target }) => {
    const mark = markAt(target);
    if (mark) show(mark);
  });
  article.addEventListener('pointerout', ({ target, relatedTarget }) => {
    if (markAt(target) && !(relatedTarget instanceof Node && tip.contains(relatedTarget))) hide();
  });
  tip.addEventListener('pointerleave', hide);
  article.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark) show(mark);
  });
  article.addEventListener('focusout', hide);
  article.addEventListener('click', ({ target }) => {
    const mark = markAt(target);
    if (mark && !(target instanceof Element && target.closest('a')) && getSelection()?.isCollapsed) onChoose(mark.dataset.place ?? '');
  });
  article.addEventListener('keydown', (event) => {
    const mark = markAt(event.target);
    if (!mark) return;
    const forward = getComputedStyle(article).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'Escape' && !tip.hidden) hide();
    else if (event.key === 'Enter') onChoose(mark.dataset.place ?? '');
    else if (event.key === forward || event.key === back) neighbour(article, mark, event.key === forward ? 1 : -1, focusOn);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Moves the focus to the next or previous figure; from nowhere, to the first or last. */
export function stepToMark(article: HTMLElement, step: 1 | -1): void {
  const active = markAt(document.activeElement);
  const focusOn = (mark: HTMLElement): void => {
    mark.tabIndex = 0;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'center' });
  };
  if (active) neighbour(article, active, step, focusOn);
  else {
    const first = marksOf(article).at(step === 1 ? 0 : -1);
    if (first) focusOn(first);
  }
}

function neighbour(article: HTMLElement, mark: HTMLElement, step: 1 | -1, focusOn: (mark: HTMLElement) => void): void {
  // A figure that a link cuts in two is one stop.
  const marks = marksOf(article).filter((other, i, all) => other === mark || other.dataset.place !== all[i - 1]?.dataset.place);
  const next = marks[marks.indexOf(mark) + step];
  if (next) focusOn(next);
}

function describe(mention: Mention, words: Words, family: DigitFamily): Node[] {
  const value = valueInDigits(mention, family);
  const bound = mention.bound ? `${words(BOUNDS[mention.bound])} ` : '';
  return [
    h('bdi', { class: 'value', dir: 'rtl' }, value === undefined ? words('noExactNumber') : `${bound}${value}`),
    h('span', { class: 'kind' }, kindName(words, mention) ?? ''),
  ];
}

/** Above the first line of the highlight, kept inside the window. */
function place(tip: HTMLElement, mark: HTMLElement): void {
  const line = mark.getClientRects()[0];
  if (!line) return;
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const left = Math.max(8, Math.min(room, line.left + line.width / 2 - width / 2));
  const above = line.top - height - 2;
  tip.style.setProperty('left', `${String(left)}px`);
  tip.style.setProperty('top', `${String(above < 4 ? line.bottom + 2 : above)}px`);
}

/** The place of a mention as an element: the first piece of its highlight. */
export function markOf(article: HTMLElement, place: Place): HTMLElement | undefined {
  return article.querySelector<HTMLElement>(`mark[data-place="${placeName(place)}"]`) ?? undefined;
}
