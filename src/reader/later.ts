/** Everything that is fetched when the reader first wants something beyond reading: one file, so that one wait is enough. */
export { applyDisplay } from './display.ts';
export { openFind } from './find/find.ts';
export { toggleListening } from './listen/listen.ts';
export { openActions } from './panels/actions.ts';
export { openFigures } from './panels/figures.ts';
export { wishKept } from './panels/keep.ts';
export { openRemoved, restoreRemembered } from './panels/removed.ts';
export { openSettings } from './panels/settings.ts';
export { openShortcuts } from './panels/shortcuts.ts';
