import { browser, type Menus, type Tabs } from './browser.ts';
import { answeredByMenu } from './called.ts';
import { isFailure } from './failure.ts';
import { openLink } from './opening.ts';
import { openReader } from './store.ts';
import { readTab } from './tabs.ts';

const WEB = ['http://*/*', 'https://*/*'];
/** A saved page is read like any other, where files are open to the extension. */
const PAGES = [...WEB, 'file:///*'];
const ITEMS = [
  { id: 'page', title: 'menuPage', contexts: ['page'], documentUrlPatterns: PAGES },
  { id: 'selection', title: 'menuSelection', contexts: ['selection'], documentUrlPatterns: PAGES },
  { id: 'link', title: 'menuLink', contexts: ['link'], targetUrlPatterns: WEB },
] as const;

/** Phones have no such menu. */
const { contextMenus } = browser as { contextMenus?: Menus.Static };

/** Writes the menu; both browsers keep it until the next installation or update. */
export async function makeMenus(): Promise<void> {
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { title, contexts, ...item } of ITEMS) {
    contextMenus.create({ ...item, contexts: [...contexts], title: browser.i18n.getMessage(title) }, () => {
      // A second worker that starts at the same time finds the item already there; reading lastError keeps that quiet.
      void browser.runtime.lastError;
    });
  }
}

export function hearMenus(): void {
  contextMenus?.onClicked.addListener(onMenu);
}

/** A click in the menu: the page or the selection opens beside the page, a link's page in a tab of its own. */
async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  answeredByMenu(tab?.id);
  if (info.menuItemId === 'link') return openLink(info.linkUrl, tab);
  if (!tab) return;
  const extraction = await readTab(tab, { selection: info.menuItemId === 'selection' });
  if (isFailure(extraction)) return showFailure();
  // A page without an article opens as well: the reading tab says so in words.
  if (await openReader(extraction, tab)) await showFailure();
}

/** The popup tries again by itself and says in words what keeps the page closed. */
async function showFailure(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}
