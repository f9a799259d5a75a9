/**
 * What a popup asks for before the rest of it is there. This runs while the page of the popup is still being read: without
 * the polyfill, which would be ten times its size.
 */
export interface Early {
  /** The tabs in front: one. */
  tabs: Promise<unknown>;
  /** What the page of that tab answers if it was read before; undefined where it was not, or where it cannot be asked. */
  standing: Promise<unknown>;
  /** What the browser gives for extractor.js in that page, which is sent there as soon as it has nothing to answer; undefined where it had. */
  injection: Promise<unknown>;
  /** The record of storage.sync that holds the settings. */
  settings: Promise<unknown>;
}

interface Api {
  tabs: { query(which: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
  storage: { sync: { get(key: string): Promise<unknown> } };
}

const place = globalThis as { matnEarly?: Early };

/** The one record in storage.sync. */
export const SETTINGS_KEY = 'settings';

/** The script that reads a page. */
export const EXTRACTOR = '/extractor.js';

/** Asks all of it at once. */
export function askEarly(): void {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const api = browser ?? chrome;
  if (!api) return;
  performance.mark('asked');
  const tabs = api.tabs.query({ active: true, currentWindow: true });
  const inPage = (script: object) => tabs.then(([tab]) => (tab?.id === undefined ? undefined : api.scripting.executeScript({ target: { tabId: tab.id }, ...script })));
  const standing = inPage({ func: askAgain }).then((results) => results?.[0]?.result).catch(() => undefined);
  const injection = standing.then((answer) => (answer ? undefined : inPage({ files: [EXTRACTOR] })));
  place.matnEarly = { tabs, standing, injection, settings: api.storage.sync.get(SETTINGS_KEY) };
  // Heard where they are awaited.
  for (const coming of [tabs, injection, place.matnEarly.settings]) coming.catch(() => undefined);
}

/** What was asked early; once, so that whoever asks later hears what is so then. */
export function takeEarly<Name extends keyof Early>(name: Name): Early[Name] | undefined {
  const taken = place.matnEarly?.[name];
  if (place.matnEarly) place.matnEarly = { ...place.matnEarly, [name]: undefined };
  return taken;
}

/** Runs in the isolated world of a page, where extractor.js has left its name, if it ever was there. */
function askAgain(): unknown {
  return (globalThis as { matnExtractor?: { standing: { again(): unknown } } }).matnExtractor?.standing.again();
}
