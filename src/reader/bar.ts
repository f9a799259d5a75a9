import { safeUrl } from '../model/safe-url.ts';
import type { Article } from '../model/article.ts';
import { h } from './build.ts';
import { icon, type IconName } from './icons.ts';
import type { MessageKey, Words } from './words.ts';

export interface BarButton {
  icon: IconName;
  label: MessageKey;
  /** The key that does the same, shown in the label and told to assistive tools. */
  key?: string;
  /** Opens a panel of this name. */
  opens?: string;
  /** A button that stays down, and whether it is. */
  pressed?: boolean;
  act: (button: HTMLButtonElement) => void;
}

/** The bar: whose page it is at the start, quiet icons at the end. Labels show on hover and focus. */
export function renderBar(words: Words, article: Article | undefined, buttons: readonly BarButton[]): HTMLElement {
  const url = article && safeUrl(article.url);
  const name = article && (article.siteName ?? (url ? new URL(url).host : ''));
  const section = article?.section && article.section !== name ? article.section : '';
  const origin = (name || section) && [name, section && h('span', { class: 'section' }, name ? ' · ' : '', section)];
  return h(
    'header',
    { class: 'bar' },
    h('p', { class: 'origin' }, h('span', { class: 'brand', lang: 'ar' }, 'متن'), origin && (url ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: words('actionOriginal') }, origin) : h('span', {}, origin))),
    buttons.length > 0 && h('div', { class: 'tools', role: 'toolbar', 'aria-label': words('toolbar') }, buttons.map((button) => renderButton(words, button))),
  );
}

function renderButton(words: Words, { icon: name, label, key, opens, pressed, act }: BarButton): HTMLButtonElement {
  const text = words(label);
  const button = h(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': text,
      'aria-keyshortcuts': key,
      'aria-haspopup': opens && 'dialog',
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
      'data-tool': name,
    },
    icon(name),
    h('span', { class: 'label', 'aria-hidden': 'true' }, text, key && h('kbd', {}, key)),
  );
  button.addEventListener('click', () => {
    act(button);
  });
  return button;
}
