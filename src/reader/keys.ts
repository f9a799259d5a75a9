import type { Scene } from './host.ts';
import type { MessageKey } from './words.ts';
import type { Opener } from './view.ts';

/** A shortcut of the view; `?` lists them all. `code` is the key's place, so that an Arabic layout works as well. */
export interface Shortcut {
  key: string;
  code?: string;
  label: MessageKey;
  act: (scene: Scene, open: Opener) => void;
}

const opening =
  (name: Parameters<Opener>[0]): Shortcut['act'] =>
  (_scene, open) => {
    open(name);
  };

export const SHORTCUTS: readonly Shortcut[] = [
  { key: 'n', code: 'KeyN', label: 'actionNextFigure', act: ({ figures }) => { figures.step(1); } },
  { key: 'p', code: 'KeyP', label: 'actionPreviousFigure', act: ({ figures }) => { figures.step(-1); } },
  { key: 'f', code: 'KeyF', label: 'figuresAll', act: opening('figures') },
  { key: 'r', code: 'KeyR', label: 'removedShow', act: opening('removed') },
  { key: '/', code: 'Slash', label: 'actionFind', act: opening('find') },
  { key: 'l', code: 'KeyL', label: 'actionListen', act: opening('listen') },
  { key: 'c', code: 'KeyC', label: 'actionCopy', act: opening('actions') },
  { key: 's', code: 'KeyS', label: 'actionKeep', act: opening('keep') },
  { key: 'o', code: 'KeyO', label: 'actionOpenTab', act: ({ host }) => void host.openTab?.() },
  { key: 'a', code: 'KeyA', label: 'actionSettings', act: opening('settings') },
  { key: '+', label: 'settingsLarger', act: ({ host }) => { host.change({ size: host.settings().size + 1 }); } },
  { key: '-', label: 'settingsSmaller', act: ({ host }) => { host.change({ size: host.settings().size - 1 }); } },
  { key: '?', label: 'shortcutsTitle', act: opening('shortcuts') },
];

/** Listens to single keys, except while something is typed, a dialog is open or a modifier is held. */
export function listenToKeys(scene: Scene, open: Opener): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.ctrlKey && event.code === 'KeyF' && !event.altKey && scene.host.place === 'popup') {
      event.preventDefault();
      open('find');
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
    const shortcut = SHORTCUTS.find(({ key }) => key === event.key || (key === '?' && event.key === '؟')) ?? SHORTCUTS.find(({ code }) => code === event.code && !event.shiftKey);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.act(scene, open);
  });
}
