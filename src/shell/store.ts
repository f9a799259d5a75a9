import type { Extraction } from '../model/article.ts';
import { browser, type Tabs } from './browser.ts';
import { fail, type Failure } from './failure.ts';
import { isSound } from './extraction.ts';
import { allStored, store, stored, unstore } from './stored.ts';

/** storage.session holds 10 MB in all; what is handed over keeps well below, newest first. */
const MOST_READINGS = 16;
const MOST_UNITS = 3_000_000; // UTF-16 units of JSON, at most 6 MB
const PREFIX = 'reading:';

/** Puts an extraction where reader.html finds it for the rest of the session; the key is its name there. Throws where there is no room. `tabId` is the tab that goes on showing the page. */
export async function handOver(extraction: Extraction, tabId?: number): Promise<string> {
  const key = crypto.randomUUID();
  await makeRoom(JSON.stringify(extraction).length);
  await store('session', PREFIX + key, { at: Date.now(), extraction, tabId });
  return key;
}

/** What was handed over under this key. It stays until the session ends or newer ones need the room: the tab may be reloaded. */
export async function takeOver(key: string): Promise<Extraction | Failure> {
  try {
    const { extraction } = await reading(key);
    if (extraction === undefined) return fail('readingGone');
    return isSound(extraction) ? extraction : fail('readingOther');
  } catch (error) {
    return fail('readingGone', undefined, String(error));
  }
}

/** The tab that showed the page of a reading; it may show another by now, or be gone. */
export async function tabOf(key: string): Promise<number | undefined> {
  const { tabId } = await reading(key).catch((): StoredReading => ({}));
  return typeof tabId === 'number' ? tabId : undefined;
}

/** What lies under a key, of whatever shape. */
interface StoredReading {
  extraction?: unknown;
  tabId?: unknown;
  at?: unknown;
}

async function reading(key: string): Promise<StoredReading> {
  return recordOf(await stored('session', PREFIX + key));
}

function recordOf(value: unknown): StoredReading {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Address of the reading tab for a key. The page's own address rides along, so that a tab restored in a later session still knows it. */
function readerAddress(key: string, url: string): string {
  return browser.runtime.getURL(`reader.html?${new URLSearchParams({ key, ...(url ? { url } : {}) }).toString()}`);
}

/** Opens an extraction in the reading tab: in a new tab beside `from`, or in `from` itself, where Back leads to the page again. */
export async function openReader(extraction: Extraction, from: Tabs.Tab, where: 'beside' | 'inside' = 'beside'): Promise<Failure | undefined> {
  // Chrome would open it in a window that is not private, and note the page's address in the history.
  if (from.incognito && browser.runtime.getURL('').startsWith('chrome-')) return fail('privateWindow', from.url);
  let key: string;
  try {
    key = await handOver(extraction, where === 'beside' ? from.id : undefined);
  } catch (error) {
    return fail('noRoom', from.url, String(error));
  }
  const url = readerAddress(key, extraction.article?.url ?? '');
  try {
    if (where === 'inside' && from.id !== undefined) await browser.tabs.update(from.id, { url });
    else await browser.tabs.create({ url, index: from.index + 1, ...(from.windowId === undefined ? {} : { windowId: from.windowId }) });
    return undefined;
  } catch (error) {
    return fail(from.incognito ? 'privateWindow' : 'pageGone', from.url, String(error));
  }
}

/** Old readings make room for a new one of the given length. */
async function makeRoom(units: number): Promise<void> {
  const readings = Object.entries(await allStored('session'))
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => ({ name, at: timeOf(value), units: JSON.stringify(value).length }))
    .sort((one, other) => other.at - one.at);
  let sum = units;
  const old = readings.filter((reading, i) => (sum += reading.units) > MOST_UNITS || i >= MOST_READINGS - 1);
  if (old.length > 0) await unstore('session', old.map(({ name }) => name));
}

/** A value without a time, of whatever version of the program, is the first to make room. */
function timeOf(value: unknown): number {
  const { at } = recordOf(value);
  return typeof at === 'number' ? at : 0;
}
