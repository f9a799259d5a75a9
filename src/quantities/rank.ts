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
const WEIGHT: Readonly<Record<FigureKind, number>> = { count: 3, percent: 4.5, money: 4.5, score: 6, ratio: 3.5, measure: 3, duration: 0.5 };
const PEOPLE = 2.5;
const VICTIMS = 4;
const HEADLINE = 9.5;
const OPENING = 1.5;
const LEAD = 5;

/**
 * All key figures of an article, most telling first: what the headline and the lead say, casualties and people, per
 * cent and money, what is repeated. A figure said twice (same kind, value and unit; «27 قتيلا» and «27 شخصا» too) is one
 * entry with all its places. `mentions` holds one list for each of `texts`, of which the first is the headline. The
 * order is total: equals keep the order of the article.
 */
export function rankFigures(texts: readonly string[], mentions: readonly (readonly Mention[])[]): Figure[] {
  const figures: Figure[] = [];
  const byValue = new Map<string, Figure[]>();
  mentions.forEach((list, phrasing) => {
    for (const mention of list) {
      if (!mention.key) continue;
      const value = [mention.kind, mention.from, mention.to, mention.magnitude].join('|');
      const alike = byValue.get(value) ?? [];
      byValue.set(value, alike);
      const figure = alike.find((other) => sameUnit(other.mention, mention));
      if (figure) add(figure, mention, phrasing);
      else {
        const made = { mention, phrasing, places: [{ phrasing, mention }] };
        alike.push(made);
        figures.push(made);
      }
    }
  });
  return figures
    .map((figure, order) => ({ figure, order, score: scoreOf(figure, texts.length) + (order === 0 && figure.phrasing === 0 ? OPENING : 0) }))
    .sort((one, two) => two.score - one.score || one.order - two.order)
    .map(({ figure }) => figure);
}

function add(figure: Figure, mention: Mention, phrasing: number): void {
  figure.places.push({ phrasing, mention });
  if (figure.mention.unit === undefined && mention.unit !== undefined) Object.assign(figure, { mention, phrasing });
}

const unitWord = (mention: Mention) => wordOf(mention.unit?.split(' ')[0] ?? '');

/** «قتيلا», «قتلى», «القتلى» → قتيل, as far as the lexicon knows. */
function baseOf(mention: Mention): string {
  const word = unitWord(mention);
  return word.entries.find((entry) => !['dual', 'plural', 'singular'].includes(entry.class) && !entry.class.startsWith('='))?.base ?? fold(word.form);
}

/** Whether two mentions of one kind and value count the same. */
function sameUnit(one: Mention, two: Mention): boolean {
  if (one.kind === 'percent' || one.kind === 'score') return true;
  if (one.kind === 'money' && one.currency && two.currency) return one.currency === two.currency;
  if (one.unit === undefined || two.unit === undefined) return one.magnitude !== undefined || Math.abs(one.from ?? 0) > 2;
  const bases = [baseOf(one), baseOf(two)];
  if (bases[0] === bases[1]) return true;
  // «27 قتيلا» in the headline are the «27 شخصا» of the lead
  return bases.includes('شخص') && [one, two].every((mention) => isPeople(mention)) && (one.from ?? 0) > 2;
}

/** Whether the unit is of a class, in whatever form it stands («شخصا» as «شخص»). */
const is = (mention: Mention, name: string): boolean => wordOf(baseOf(mention)).classes.has(name) || unitWord(mention).classes.has(name);
const isPeople = (mention: Mention): boolean => is(mention, 'victim') || is(mention, 'person');

function scoreOf({ mention, places }: Figure, count: number): number {
  const all = places.map((place) => place.mention);
  const says = (name: string): boolean => all.some((one) => is(one, name));
  let score = WEIGHT[mention.kind as FigureKind];
  if (says('victim') || all.some((one) => one.rule.startsWith('casualties'))) score += VICTIMS;
  else if (says('person')) score += PEOPLE;
  const place = placeWeight(places[0]?.phrasing ?? count, count);
  score += mention.kind === 'duration' && place < HEADLINE ? place / 2 : place; // a lead is full of days and hours
  score += Math.min(3, new Set(places.map((place) => place.phrasing)).size - 1);
  return score + sizeWeight(mention);
}

/** The headline tells most, then the lead, then less and less. */
function placeWeight(phrasing: number, count: number): number {
  if (phrasing === 0) return HEADLINE;
  if (phrasing === 1) return LEAD;
  return 2 * (1 - phrasing / Math.max(3, count));
}

/** Large numbers tell a little more; «a few», one, and «24 hours» tell less. */
function sizeWeight({ kind, from, magnitude, unit, rule }: Mention): number {
  const size = Math.abs(from ?? 0);
  if (magnitude) return magnitude === 'few' ? -2 : -0.5;
  if (kind === 'count' && (size <= 1 || (!unit && !rule.startsWith('casualties')))) return -2; // «3 منها» on a card of its own says nothing
  if (kind === 'duration' && size === 24) return -1;
  return kind === 'count' || kind === 'money' || kind === 'measure' ? Math.min(2, Math.log10(Math.max(1, size)) / 4) : 0;
}
