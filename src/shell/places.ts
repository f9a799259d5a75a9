import { store, stored } from './stored.ts';
import { inTurn } from './turn.ts';

/** How far down each article was left, for this session of the browser. */
const KEY = 'places';
const MOST = 200;

type Places = Record<string, number>;

async function readPlaces(): Promise<Places> {
  const places = await stored('session', KEY).catch(() => undefined);
  return typeof places === 'object' && places !== null ? (places as Places) : {};
}

/** Where the article at this address was left, 0 (its beginning) to 1. */
export async function lastPlace(url: string): Promise<number> {
  const part: unknown = (await readPlaces())[url];
  return typeof part === 'number' && part >= 0 && part <= 1 ? part : 0;
}

/** Notes how far down the reader is; the oldest notes make room. */
export function notePlace(url: string, part: number): Promise<void> {
  return inTurn(KEY, async () => {
    const others = Object.entries(await readPlaces()).filter(([other]) => other !== url);
    const noted: Places = Object.fromEntries([...others.slice(-MOST + 1), [url, Math.min(1, Math.max(0, part))]]);
    await store('session', KEY, noted);
  }).catch(() => undefined); // then the article begins at its beginning
}
