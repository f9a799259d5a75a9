import { h } from '../build.ts';
import type { DigitFamily } from '../digits.ts';
import { jumpTo } from '../jump.ts';
import { shownText } from '../display.ts';
import type { Settings } from '../../model/settings.ts';
import type { Words } from '../words.ts';
import { isShown, type LitFigure, type Lights } from './lights.ts';
import { fillTip, placeTip } from './tip.ts';

export interface WalkOptions {
  words: Words;
  settings: () => Settings;
  family: () => DigitFamily;
  /** A figure of the text was chosen (clicked, or Enter): back to its card. */
  onChoose: (place: string) => void;
}

/** The ways to the figures in the text. */
export interface Walk {
  /** To the next or the one before; from nowhere, to the first that is on the screen or below it. */
  step: (by: 1 | -1) => void;
  /** Scrolls to the first of the places that is there, and lights it for a moment. */
  reach: (places: readonly string[]) => void;
  /** After other words or digits are shown. */
  renew: () => void;
}

/**
 * Brings the lit figures to life: on hover or focus the value in digits, one tab stop for all of them, arrows from one to
 * the next. The stop is a button that lies over its figure: there is no element in the text that could take the focus.
 */
export function walkFigures(article: HTMLElement, lights: Lights, { words, settings, family, onChoose }: WalkOptions): Walk {
  const tip = h('div', { id: 'tip', role: 'tooltip', class: 'tip', hidden: true });
  document.body.append(tip);
  let hovered: LitFigure | undefined;
  let stop: HTMLButtonElement | undefined;

  const lineOf = (figure: LitFigure): DOMRect => ((isShown(figure) && figure.lights[0]) || figure.block).getBoundingClientRect();
  const show = (figure: LitFigure): void => {
    fillTip(tip, figure.mention, words, family());
    tip.hidden = false;
    placeTip(tip, lineOf(figure));
  };
  const hide = (): void => {
    tip.hidden = true;
    for (const light of article.querySelectorAll('.light.current')) light.classList.remove('current');
  };
  const focused = (): LitFigure | undefined => (document.activeElement === stop ? lights.named(stop?.dataset.place ?? '') : undefined);

  const hover = (figure: LitFigure | undefined): void => {
    if (figure === hovered) return;
    for (const light of hovered?.lights ?? []) light.classList.remove('near');
    for (const light of figure?.lights ?? []) light.classList.add('near');
    hovered = figure;
    article.toggleAttribute('data-over-figure', figure !== undefined);
    const shown = figure ?? focused();
    if (shown) show(shown);
    else hide();
  };
  article.addEventListener('pointermove', ({ target, clientX, clientY }) => {
    hover(lights.at(target, clientX, clientY));
  });
  article.addEventListener('pointerleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && tip.contains(relatedTarget))) hover(undefined);
  });
  tip.addEventListener('pointerleave', () => {
    hover(undefined);
  });
  article.addEventListener('click', ({ target, clientX, clientY }) => {
    const figure = lights.at(target, clientX, clientY);
    if (figure && !(target instanceof Element && target.closest('a')) && getSelection()?.isCollapsed) onChoose(figure.place);
  });
  // The tip hangs in the window; what it belongs to goes away under it.
  document.addEventListener('scroll', () => {
    const figure = hovered ?? focused();
    if (figure && !tip.hidden) placeTip(tip, lineOf(figure));
  }, { capture: true, passive: true });

  const lay = (over: LitFigure): void => {
    const line = lineOf(over);
    const from = article.getBoundingClientRect();
    for (const [name, value] of [['left', line.left - from.left], ['top', line.top - from.top], ['width', line.width], ['height', line.height]] as const) stop?.style.setProperty(name, `${String(value)}px`);
  };
  /** A new button each time, so that an assistive tool hears of a new focus and not of a button that has changed its name. */
  const stopAt = (figure: LitFigure): void => {
    const next = h('button', { type: 'button', class: 'stop', 'data-place': figure.place, 'aria-label': shownText(figure.text, settings()), 'aria-describedby': tip.id });
    if (stop) stop.replaceWith(next);
    else article.querySelector('.body')?.before(next);
    stop = next;
    lay(figure);
    next.addEventListener('focus', () => {
      lay(figure);
      hide();
      if (next.matches(':focus-visible')) for (const light of figure.lights) light.classList.add('current');
      show(figure);
    });
    next.addEventListener('blur', hide);
    next.addEventListener('click', () => {
      onChoose(figure.place);
    });
    next.addEventListener('keydown', (event) => {
      const rtl = getComputedStyle(article).direction === 'rtl';
      if (event.key === 'Escape' && !tip.hidden) hide();
      else if (event.key === 'Enter') onChoose(figure.place);
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') step(rtl === (event.key === 'ArrowLeft') ? 1 : -1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  };
  const focus = (figure: LitFigure): void => {
    stopAt(figure);
    stop?.focus({ preventScroll: true });
  };
  const step = (by: 1 | -1): void => {
    const shown = lights.figures.filter(isShown);
    const now = focused();
    const below = shown.findIndex((figure) => lineOf(figure).top > 0);
    const next = now ? shown[shown.indexOf(now) + by] : by === 1 ? (shown[below] ?? shown[0]) : (shown[(below < 0 ? shown.length : below) - 1] ?? shown.at(-1));
    if (!next) return;
    next.lights[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
    focus(next);
  };
  const [first] = lights.figures;
  if (first) stopAt(first);
  return {
    step,
    reach: (places) => {
      const figure = places.map(lights.named).find((found) => found !== undefined);
      if (!figure) return;
      for (const light of figure.lights) light.classList.add('reached');
      focus(figure);
      const [line, ...others] = figure.lights;
      jumpTo(line ?? figure.block, { focus: false });
      setTimeout(() => {
        for (const light of others) light.classList.remove('reached');
      }, 1200);
    },
    renew: () => {
      lights.draw();
      const figure = stop && lights.named(stop.dataset.place ?? '');
      if (figure && document.activeElement !== stop) stopAt(figure);
    },
  };
}
