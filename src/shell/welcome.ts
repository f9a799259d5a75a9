import { browser } from './browser.ts';

const KEY = 'welcomed';

/** Opens the welcome page after the first installation on this profile, and never again. */
export async function welcomeOnce(reason: string): Promise<void> {
  if (reason !== 'install') return;
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
