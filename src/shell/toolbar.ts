import { browser } from './browser.ts';
import { sentenceOf, type Failure, type FailureReason } from './failure.ts';
import type { PageMessage } from './messages.ts';

const SIZES = [16, 32, 48, 128];
const LOOKS = {
  article: { icon: 'matn-lit', title: 'toolbarArticle' },
  other: { icon: 'matn', title: 'toolbarOther' },
} as const;

/**
 * Lights or darkens the button of one tab. The browser keeps a tab's icon and title itself, through the death of the
 * background, and forgets them when the tab goes to another page: then the manifest's own look stands until the new page
 * has been looked at. It is the look of being off, an outline, so that pages where no content script runs (the browser's
 * own, the stores, files, sites that were withdrawn) keep it, and no permission is needed to know them. So nothing is
 * remembered here.
 */
export async function showState(tabId: number, state: PageMessage['state']): Promise<void> {
  const { icon, title } = LOOKS[state];
  await show(tabId, icon, title);
}

/** What no click opens: the button says from then on what the click has found out. */
const CLOSED: readonly FailureReason[] = ['browserPage', 'store', 'extensionPage', 'viewSource', 'pdf', 'file', 'errorPage'];

/** Puts the button of a tab off where its page is closed, with the reason for a title; other failures may pass and leave it as it is. */
export async function showClosed(tabId: number, failure: Failure): Promise<void> {
  if (CLOSED.includes(failure.reason)) await show(tabId, 'matn-off', sentenceOf(failure));
}

async function show(tabId: number, icon: string, title: string): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}-${String(size)}.png`]));
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) })]);
}
