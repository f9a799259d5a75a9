import { browser } from './browser.ts';
import { answered } from './patience.ts';

/**
 * The browser's small stores: what the reader takes along (sync), what stays on this machine (local), what ends with the
 * browser (session). Each call rejects where the store throws or never answers. What is read may be of any shape: another
 * version of the program may have written it.
 */
type Area = 'sync' | 'local' | 'session';

/** What lies under a key; undefined where nothing does. */
export async function stored(area: Area, key: string): Promise<unknown> {
  return (await answered(browser.storage[area].get(key)))[key];
}

/** Everything in an area, by key. */
export async function allStored(area: Area): Promise<Record<string, unknown>> {
  return answered(browser.storage[area].get(null));
}

export async function store(area: Area, key: string, value: unknown): Promise<void> {
  await answered(browser.storage[area].set({ [key]: value }));
}

export async function unstore(area: Area, keys: string | string[]): Promise<void> {
  await answered(browser.storage[area].remove(keys));
}
