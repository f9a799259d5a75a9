import { h } from '../build.ts';
import type { Scene } from '../host.ts';
import { SHORTCUTS } from '../keys.ts';
import { openPanel } from './panel.ts';

/** The list of keys, behind `?`. */
export function openShortcuts({ host }: Scene): Promise<void> {
  const { words } = host;
  const rows = SHORTCUTS.filter(({ key }) => key !== 'o' || host.openTab).flatMap(({ key, label }) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, words(label))]);
  openPanel(words, 'shortcuts', words('shortcutsTitle'), h('dl', {}, rows), h('p', { class: 'hint' }, words('shortcutsHint')));
  return Promise.resolve();
}
