import { browser, type Tabs } from './browser.ts';
import type { PageMessage } from './messages.ts';
import { hostOf, permissionOf } from './sites.ts';

/** How long after a choice in the menu a script that it called may still report, in milliseconds. */
const MOMENT = 5_000;
/** When each tab was last asked through the menu. A choice and what it calls come together, so nothing here need outlive the background. */
const chosen = new Map<number, number>();

/** The menu was used in this tab: what follows is answered by it. */
export function answeredByMenu(tabId: number | undefined): void {
  if (tabId !== undefined) chosen.set(tabId, Date.now());
}

/**
 * Where the reader gives sites by click alone, Chrome spends the first click on the content script it had held back, and
 * opens no popup. That script tells that it was called, and the popup opens then, so that one click is enough. Nothing
 * but a click can bring this about: without access to the site a tab has an address only where a click has lent it. It
 * opens in the tab in front of the window in front, and nowhere where a popup is open. Browsers that let no extension
 * open its popup wait for the second click.
 */
export async function openWhereCalled({ called }: PageMessage, tabId: number): Promise<void> {
  if (!called || Date.now() - (chosen.get(tabId) ?? 0) < MOMENT) return;
  const [tab, { origins = [] }] = await Promise.all([browser.tabs.get(tabId), browser.permissions.getAll()]);
  if (!tab.active || tab.windowId === undefined || tab.url === undefined || holds(origins, tab)) return;
  // Chrome refuses where the window is not in front or a popup is open already.
  await browser.action.openPopup({ windowId: tab.windowId });
}

/** Whether the site was given for good, or every site. */
function holds(origins: readonly string[], { url }: Tabs.Tab): boolean {
  const own = permissionOf(hostOf(url) ?? '').origins;
  return origins.some((origin) => /^[a-z*]+:\/\/\*\//.test(origin) || own.includes(origin));
}
