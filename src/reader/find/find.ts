import { h } from '../build.ts';
import { familyFor, writeNumber } from '../digits.ts';
import type { Scene } from '../host.ts';
import { icon, type IconName } from '../icons.ts';
import { flatten, paint, rangeOver, textBlocks } from '../ranges.ts';
import type { MessageKey } from '../words.ts';
import { matchesOf } from './matching.ts';

/** Find in the article: a narrow bar over the foot; Enter goes on, Shift+Enter back, Escape closes. */
export function openFind(scene: Scene): Promise<void> {
  const open = document.querySelector<HTMLInputElement>('.searchbar input');
  if (open) open.select();
  else build(scene);
  return Promise.resolve();
}

function build(scene: Scene): void {
  const { host, reading, article } = scene;
  const { words } = host;
  let ranges: Range[] = [];
  let now = 0;
  const field = h('input', { type: 'search', 'aria-label': words('findLabel'), placeholder: words('findLabel'), dir: 'auto', autocomplete: 'off' });
  const count = h('output', {}, '');
  const show = (): void => {
    paint('matn-found', ranges);
    const range = ranges[now];
    paint('matn-found-now', range ? [range] : []);
    const number = (value: number): string => writeNumber(value, familyFor(host.settings().digits, reading.habit));
    count.textContent = field.value.trim() === '' ? '' : range ? words('findCount', number(now + 1), number(ranges.length)) : words('findNone');
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  const search = (): void => {
    ranges = textBlocks(article).flatMap((block) => {
      const flat = flatten(block);
      return matchesOf(flat.text, field.value).map(({ start, end }) => rangeOver(flat, start, end));
    });
    now = 0;
    show();
  };
  const step = (by: number): void => {
    if (ranges.length === 0) return;
    now = (now + by + ranges.length) % ranges.length;
    show();
  };
  const close = (): void => {
    ranges = [];
    paint('matn-found', []);
    paint('matn-found-now', []);
    bar.remove();
    article.focus({ preventScroll: true });
  };
  const tool = (name: IconName, label: MessageKey, act: () => void): HTMLElement =>
    h('button', { type: 'button', class: 'tool', 'aria-label': words(label), onclick: act }, icon(name));
  const bar = h(
    'search',
    { class: 'searchbar' },
    field,
    count,
    tool('up', 'findPrevious', () => { step(-1); }),
    tool('down', 'findNext', () => { step(1); }),
    tool('close', 'close', close),
  );
  field.addEventListener('input', search);
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === field) step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.querySelector('main')?.after(bar);
  field.focus({ preventScroll: true });
}
