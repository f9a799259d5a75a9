import { browser } from './browser.ts';

/** A popup cannot be wider than the screen; below this width it fills it (Firefox for Android). */
const LEAST_SCREEN = 640;

/** Whether this page stands in a real popup beside the toolbar, and is not opened as a tab or on a phone's whole screen. */
export function isBesideToolbar(): boolean {
  return screen.width >= LEAST_SCREEN && browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Whether the selection can be read from a context menu; phones have none. */
export function hasMenu(): boolean {
  return Boolean((browser as { contextMenus?: unknown }).contextMenus);
}
