import type { Mention } from '../../model/quantity.ts';
import { h } from '../build.ts';
import type { DigitFamily } from '../digits.ts';
import type { Words } from '../words.ts';
import { BOUNDS, kindName } from './card.ts';
import { valueInDigits } from './value.ts';

/** What a figure is, in digits («أربعة آلاف» is 4,000), with its certainty and kind. */
export function fillTip(tip: HTMLElement, mention: Mention, words: Words, family: DigitFamily): void {
  const value = valueInDigits(mention, family);
  const bound = mention.bound ? `${words(BOUNDS[mention.bound])} ` : '';
  tip.replaceChildren(
    h('bdi', { class: 'value', dir: 'rtl' }, value === undefined ? words('noExactNumber') : `${bound}${value}`),
    h('span', { class: 'kind' }, kindName(words, mention) ?? ''),
  );
}

/** Above the first line of the figure, kept inside the window; it touches the line, so that a pointer reaches it. */
export function placeTip(tip: HTMLElement, line: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const left = Math.max(8, Math.min(room, line.left + line.width / 2 - width / 2));
  const above = line.top - height;
  tip.style.setProperty('left', `${String(left)}px`);
  tip.style.setProperty('top', `${String(above < 4 ? line.bottom : above)}px`);
}
