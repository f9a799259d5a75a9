import { h, type Child } from '../build.ts';
import { icon } from '../icons.ts';
import type { Words } from '../words.ts';

/** A panel over the view: a native dialog, so that focus, Escape and the way back to the button come from the browser. */
export interface Panel {
  dialog: HTMLDialogElement;
  body: HTMLElement;
  close: () => void;
}

/** Opens a panel with a heading; `name` is its class. One panel is open at a time. */
export function openPanel(words: Words, name: string, title: string, ...content: Child[]): Panel {
  for (const other of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) other.close();
  const heading = h('h2', { id: `${name}-title` }, title);
  const closing = h('button', { type: 'button', class: 'tool', 'aria-label': words('close') }, icon('close'));
  const body = h('div', { class: 'panel-body' }, content);
  const dialog = h('dialog', { class: `panel ${name}`, 'aria-labelledby': heading.id }, h('div', { class: 'panel-head' }, heading, closing), body, h('div', { role: 'status', class: 'said' }));
  const close = (): void => {
    dialog.close();
  };
  closing.addEventListener('click', close);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.addEventListener('click', (event) => {
    // The backdrop belongs to the dialog; everything else lies in its children.
    if (event.target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  // What the panel is for comes first, the way out of it last.
  body.querySelector<HTMLElement>('button, input:checked, select')?.focus({ preventScroll: true });
  return { dialog, body, close };
}
