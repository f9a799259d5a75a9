import type { Way } from './byline-ways.ts';
import { WAYS } from './byline-ways.ts';
import type { Near } from './near.ts';
import { nearOf } from './near.ts';
import type { Scene } from './scene.ts';
import { structuredAuthor } from './structured-author.ts';
import { likeness } from './title.ts';

export interface Byline {
  byline?: string;
  /** Name of the way in which the writer was found; see `WAYS`. */
  way?: string;
  notes: string[];
}

/**
 * Who wrote it, by the first of `WAYS` that finds somebody; the site's own name only where nobody else is named. Of the
 * page's words and its data that contradict, the words win and the data are noted.
 */
export function bylineOf(scene: Scene): Byline {
  const near = nearOf(scene);
  const found = firstOf(OTHERS, near) ?? firstOf(OF_THE_HOUSE, near.house());
  if (!found) return { notes: [] };
  const { way, name } = found;
  const said = way.said === 'shown' ? structuredAuthor(scene) : undefined;
  const notes = said && likeness(name, said) < 0.5 ? [`structured data says the author is ${said}, the page shows ${name}`] : [];
  return { byline: name, way: way.name, notes };
}

const OTHERS = WAYS.filter(({ said }) => said !== 'house');
/** The ways in which a page also says its own name. */
const OF_THE_HOUSE = WAYS.filter(({ said }) => said === 'shown' || said === 'house');

function firstOf(ways: readonly Way[], near: Near): { way: Way; name: string } | undefined {
  for (const way of ways) {
    const name = way.find(near)?.trim();
    if (name) return { way, name };
  }
  return undefined;
}
