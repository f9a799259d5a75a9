import { browser } from './browser.ts';
import { forgetWish, isChosen, permissionOf } from './sites.ts';
import { store, stored } from './stored.ts';
import { inTurn } from './turn.ts';

/**
 * Sites whose permission was asked for only to read one link. They stand in storage.local, because the background may
 * die and the tab may close before the page has arrived; what was not given back then is given back at the next start.
 */
const KEY = 'lent';

/**
 * Asks for a site's permission, for once. Call it straight from a click, with nothing awaited before. Gives whether it
 * stands. What the reader had granted before is no loan and is never taken back.
 */
export async function borrow(host: string): Promise<boolean> {
  const permission = permissionOf(host);
  void forgetWish();
  const had = browser.permissions.contains(permission).catch(() => true);
  const granted = browser.permissions.request(permission).catch(() => false);
  const noted = (await had) || (await change((hosts) => [...hosts, host]).then(() => true, () => false));
  // What cannot be noted would never be given back.
  if ((await granted) && !noted) await browser.permissions.remove(permissionOf(host)).catch(() => false);
  return (await granted) && noted;
}

/** Gives the permission of a site back if it was lent. */
export async function giveBack(host: string): Promise<void> {
  if (!(await lent()).includes(host)) return;
  if (!(await isChosen(host))) await browser.permissions.remove(permissionOf(host)).catch(() => false);
  await change((hosts) => hosts.filter((other) => other !== host));
}

/** Gives back whatever an earlier session has left. */
export async function giveAllBack(): Promise<void> {
  for (const host of await lent()) await giveBack(host).catch(() => undefined); // at the next start, then
}

async function lent(): Promise<string[]> {
  const hosts = await stored('local', KEY);
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

function change(to: (hosts: string[]) => string[]): Promise<void> {
  return inTurn(KEY, async () => {
    await store('local', KEY, [...new Set(to(await lent()))]);
  });
}
