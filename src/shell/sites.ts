import { browser } from './browser.ts';
import { store, stored, unstore } from './stored.ts';
import { inTurn } from './turn.ts';

/**
 * Sites whose articles open by themselves. The list is the reader's wish and is kept in storage.local (which sites
 * somebody reads is nobody else's business); it takes effect only where the browser has also granted access to the site.
 */
const KEY = 'sites';

export interface Site {
  /** Host name with port, as in the address bar: 'www.example.com'. */
  host: string;
  /** The browser's permission stands; where it was withdrawn the site is listed but does not open by itself. */
  granted: boolean;
}

/** Host of an http(s) address, the unit in which sites are switched; undefined for every other address. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url || !/^https?:/i.test(url)) return undefined;
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
}

/** The sites the reader has chosen, in alphabetical order. */
export async function listSites(): Promise<Site[]> {
  const hosts = await chosenHosts();
  return Promise.all(hosts.map(async (host) => ({ host, granted: await browser.permissions.contains(permissionOf(host)) })));
}

/** Whether articles at this address open by themselves: chosen and granted. */
export async function opensByItself(url: string | undefined): Promise<boolean> {
  const host = hostOf(url);
  return host !== undefined && (await isChosen(host)) && browser.permissions.contains(permissionOf(host));
}

/** Whether the reader has chosen the site, granted or not. */
export async function isChosen(host: string): Promise<boolean> {
  return (await chosenHosts()).includes(host);
}

/** The site that the browser is asking for, in storage.session: Chrome's question closes the popup at once, before it could do a second thing. */
const WISH = 'wish';
/** Milliseconds in which a question is answered, if ever. */
const ASKING = 300_000;

/**
 * Chooses the site and asks for access to it alone. Call it straight from a click, with nothing awaited before: both
 * browsers answer only then. Gives whether the site now opens by itself; a refused site is not kept. Where the question
 * has closed the popup, the background chooses what was granted: `chooseWished`.
 */
export async function chooseSite(host: string): Promise<boolean> {
  const noted = store('session', WISH, { host, at: Date.now() }).catch(() => undefined);
  const granted = await browser.permissions.request(permissionOf(host)).catch(() => false);
  await noted;
  await forgetWish();
  // A wish that cannot be written down is no choice.
  return granted && choose(host).then(() => true, () => false);
}

/** Called when the browser has given a permission: chooses the site that was asked for, if it is that one. */
export async function chooseWished(): Promise<void> {
  const wish = await stored('session', WISH);
  if (!isWish(wish) || Date.now() - wish.at > ASKING || !(await browser.permissions.contains(permissionOf(wish.host)))) return;
  await forgetWish();
  await choose(wish.host);
}

/** What is asked for from here on is no wish of before. */
export async function forgetWish(): Promise<void> {
  await unstore('session', WISH).catch(() => undefined);
}

function isWish(value: unknown): value is { host: string; at: number } {
  return typeof value === 'object' && value !== null && 'host' in value && typeof value.host === 'string' && 'at' in value && typeof value.at === 'number';
}

function choose(host: string): Promise<void> {
  return changeHosts((hosts) => [...hosts, host]);
}

/** Takes the choice back, and with it the permission. */
export async function dropSite(host: string): Promise<void> {
  await changeHosts((hosts) => hosts.filter((other) => other !== host));
  // Firefox counts the content script's matches as granted and refuses to give them back; the wish is gone all the same.
  await browser.permissions.remove(permissionOf(host)).catch(() => false);
}

/** Both schemes of one host, each by name: Firefox takes «*» for web sockets too, which were never asked for. Patterns know no ports. */
export function permissionOf(host: string): { origins: string[] } {
  const name = host.replace(/:\d+$/, '');
  return { origins: [`http://${name}/*`, `https://${name}/*`] };
}

async function chosenHosts(): Promise<string[]> {
  const hosts = await stored('local', KEY);
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

function changeHosts(change: (hosts: string[]) => string[]): Promise<void> {
  return inTurn(KEY, async () => {
    await store('local', KEY, [...new Set(change(await chosenHosts()))].sort());
  });
}
