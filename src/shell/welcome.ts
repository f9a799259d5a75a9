import { browser } from './browser.ts';
import { store, stored } from './stored.ts';

const KEY = 'welcomed';

/** Opens the welcome page after the first installation on this profile, and never again. */
export async function welcomeOnce(reason: string): Promise<void> {
  if (reason !== 'install') return;
  if ((await stored('local', KEY).catch(() => undefined)) === true) return;
  await store('local', KEY, true).catch(() => undefined);
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
