import { store, stored } from './stored.ts';
import { inTurn } from './turn.ts';

/** Which removed parts the reader wants to see on which site; on this machine only, like all that tells where somebody reads. */
const KEY = 'restored';

type Restored = Record<string, string[]>;

/** For every site, the names of the parts that are always put back. */
export async function allRestored(): Promise<Restored> {
  const restored = await stored('local', KEY);
  if (typeof restored !== 'object' || restored === null) return {};
  const sites = Object.entries(restored).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  return Object.fromEntries(sites.map(([host, names]) => [host, names.filter((name) => typeof name === 'string')]));
}

export async function restoredOn(host: string): Promise<string[]> {
  return (await allRestored().catch((): Restored => ({})))[host] ?? [];
}

/** Remembers or forgets one part of a site. */
export function rememberRestored(host: string, name: string, wanted: boolean): Promise<void> {
  return inTurn(KEY, async () => {
    const { [host]: names = [], ...others } = await allRestored();
    const next = [...names.filter((other) => other !== name), ...(wanted ? [name] : [])];
    await store('local', KEY, next.length > 0 ? { ...others, [host]: next } : others);
  });
}
