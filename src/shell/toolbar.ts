import { browser } from './browser.ts';
import type { PageMessage } from './messages.ts';

const SIZES = [16, 32, 48, 128];
const LOOKS = {
  article: { icon: 'matn-lit', title: 'toolbarArticle' },
  other: { icon: 'matn', title: 'toolbarOther' },
} as const;

/**
 * Lights or darkens the button of one tab. The browser keeps a tab's icon and title itself, through the death of the
 * background, and forgets them when the tab goes to another page: then the manifest's own look stands, which says
 * nothing, until the new page has been looked at. So nothing is remembered here.
 */
export async function showState(tabId: number, state: PageMessage['state']): Promise<void> {
  const { icon, title } = LOOKS[state];
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${icon}-${String(size)}.png`]));
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) })]);
}
