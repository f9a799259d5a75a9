import type { Settings } from '../model/settings.ts';

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Puts the reader's choices on the root element, from where the style sheets take them. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  root.dataset.theme = settings.theme === 'auto' ? (dark().matches ? 'dark' : 'light') : settings.theme;
  root.dataset.face = settings.face;
  root.toggleAttribute('data-plain', !settings.highlights);
  root.toggleAttribute('data-pictureless', !settings.pictures);
  root.dataset.hide = settings.hiddenKinds.join(' ');
  root.style.setProperty('--size', `${String(settings.size)}px`);
  root.style.setProperty('--leading', String(settings.lineHeight));
  root.style.setProperty('--line-length', `${String(settings.width)}em`);
}

/** Calls back when the system turns to dark or to light. */
export function onSchemeChange(listener: () => void): void {
  dark().addEventListener('change', listener);
}
