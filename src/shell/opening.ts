import { browser, type Tabs } from './browser.ts';
import { isFailure } from './failure.ts';
import type { PageMessage } from './messages.ts';
import { borrow, giveBack } from './loans.ts';
import { hostOf, opensByItself } from './sites.ts';
import { openReader } from './store.ts';
import { store, stored, unstore } from './stored.ts';
import { readTab } from './tabs.ts';

/** Pages that open in the reading view by themselves: those of chosen sites, and links opened from the menu. */
const WAITING = 'waiting:'; // + tab id, in storage.session: the background may die before the page has arrived

/**
 * Opens a link in a tab of its own and reads it as soon as it has arrived. Chrome asks for access to the link's site
 * first; the answer holds for this once unless the site is a chosen one. Refused, the link opens as a common page.
 */
export async function openLink(url: string | undefined, from: Tabs.Tab | undefined): Promise<void> {
  const host = hostOf(url);
  if (url === undefined || host === undefined) return;
  const granted = await borrow(host);
  const place = from?.id === undefined ? {} : { index: from.index + 1, openerTabId: from.id };
  try {
    const tab = await browser.tabs.create({ url, ...place });
    if (!granted || tab.id === undefined) throw new Error('refused');
    await store('session', WAITING + String(tab.id), host);
  } catch {
    // Then it is a common page.
    await giveBack(host).catch(() => undefined);
  }
}

/** Called for every page that was looked at; opens it where the reader has asked for that. */
export async function openByItself(message: PageMessage, url: string | undefined, tab: Tabs.Tab): Promise<void> {
  const asked = await takeWaiting(tab.id);
  if (asked === undefined && !(message.state === 'article' && message.arrived && (await opensByItself(url)))) return;
  const extraction = await readTab(tab);
  if (!isFailure(extraction) && extraction.article) await openReader(extraction, tab, 'inside');
  if (asked !== undefined) await giveBack(asked);
}

async function takeWaiting(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  const key = WAITING + String(tabId);
  const host = await stored('session', key);
  if (typeof host !== 'string') return undefined;
  await unstore('session', key);
  return host;
}
