import { fold } from '../arabic/normalize.ts';
import type { FigureKind, Mention } from '../model/quantity.ts';
import { wordOf } from './words.ts';

/** A figure of the story with every place that says it. */
export interface Figure {
  /** The mention that says it best: the first one with a unit. */
  mention: Mention;
  /** Index of the text that it stands in. */
  phrasing: number;
  /** All mentions of the same figure in reading order, this one among them. */
  places: { phrasing: number; mention: Mention }[];
}

/** How telling a kind is by itself. */
const WEIGHT: Readonly<Record<FigureKind, number>> = { count: 3, percent: 5, money: 5, score: 6, ratio: 3.5, measure: 3, duration: 1.5 };
const PEOPLE = 2.5;
const CASUALTIES = 4;

/**
 * All key figures of an article, most telling first: what the headline and the lead say, casualties and people, per
 * cent and money, what is repeated. A figure said twice (same kind, value and unit, «قتيلا» or «قتلى») is one entry with
 * all its places. `mentions` holds one list for each of `texts`, of which the first is the headline. The order is total:
 * equals keep the order of the article.
 */
export function rankFigures(texts: readonly string[], mentions: readonly (readonly Mention[])[]): Figure[] {
  const figures = new Map<string, Figure>();
  mentions.forEach((list, phrasing) => {
    for (const mention of list) {
      if (!mention.key) continue;
      const same = identity(mention);
      const figure = figures.get(same);
      if (!figure) figures.set(same, { mention, phrasing, places: [{ phrasing, mention }] });
      else {
        figure.places.push({ phrasing, mention });
        if (figure.mention.unit === undefined && mention.unit !== undefined) Object.assign(figure, { mention, phrasing });
      }
    }
  });
  return [...figures.values()]
    .map((figure, order) => ({ figure, order, score: scoreOf(figure, texts) }))
    .sort((one, two) => two.score - one.score || one.order - two.order)
    .map(({ figure }) => figure);
}

/** Two mentions are the same figure when this is equal. */
function identity({ kind, from, to, magnitude, unit, currency }: Mention): string {
  const what = kind === 'percent' || kind === 'score' ? '' : currency ?? baseOf(unit);
  return [kind, from, to, magnitude, what].join('|');
}

/** «قتيلا», «قتلى», «القتلى» → قتيل, as far as the lexicon knows. */
function baseOf(unit: string | undefined): string {
  const first = unit?.split(' ')[0] ?? '';
  const word = wordOf(first);
  return word.entries.find((entry) => entry.class !== 'dual' && !entry.class.startsWith('='))?.base ?? fold(first);
}

const classesOf = (mention: Mention): ReadonlySet<string> => wordOf(mention.unit?.split(' ')[0] ?? '').classes;

function scoreOf({ mention, places }: Figure, texts: readonly string[]): number {
  const classes = classesOf(mention);
  let score = WEIGHT[mention.kind as FigureKind];
  if (classes.has('victim') || mention.rule === 'casualties') score += CASUALTIES;
  else if (classes.has('person')) score += PEOPLE;
  const earliest = Math.min(...places.map((place) => place.phrasing));
  score += placeWeight(earliest, texts.length);
  score += Math.min(3, new Set(places.map((place) => place.phrasing)).size - 1);
  const size = Math.abs(mention.from ?? 0);
  if (mention.magnitude === 'few') score -= 2;
  else if (mention.magnitude) score -= 0.5;
  else if (size <= 1 && mention.kind === 'count') score -= 2;
  else if (mention.kind === 'count' || mention.kind === 'money') score += Math.min(2, Math.log10(Math.max(1, size)) / 4);
  if (mention.kind === 'duration' && mention.from === 24) score -= 1;
  return score;
}

/** The headline tells most, then the lead, then less and less. */
function placeWeight(phrasing: number, count: number): number {
  if (phrasing === 0) return 5;
  if (phrasing === 1) return 3;
  return 2 * (1 - phrasing / Math.max(3, count));
}
