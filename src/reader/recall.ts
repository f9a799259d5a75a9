import type { Article, Extraction } from '../model/article.ts';
import { faultsOfMentions } from '../model/check.ts';
import { phrasings } from '../model/phrasings.ts';
import type { Mention } from '../model/quantity.ts';
import type { Figure } from '../quantities/rank.ts';
import { habitOf } from './digits.ts';
import type { Reading } from './reading.ts';

/** The figures of an article, everything said once. */
interface NotedFigures {
  /** Length of each text, to know the article again. */
  sizes: number[];
  mentions: Mention[][];
  /** For each figure the number of the place that says it best, and all its places: [phrasing, number of the mention in it]. */
  figures: { best: number; places: [number, number][] }[];
}

/**
 * What is noted of a reading, so that the same article need not be searched again. As a string: Chromium drops what is null
 * in the arguments of a script.
 */
export function notedOf({ texts, mentions, figures }: Reading): string {
  const noted: NotedFigures = {
    sizes: texts.map((text) => text.length),
    mentions,
    figures: figures.map(({ mention: said, places }) => ({
      best: places.findIndex(({ mention }) => mention === said),
      places: places.map(({ phrasing, mention }) => [phrasing, mentions[phrasing]?.indexOf(mention) ?? -1]),
    })),
  };
  return JSON.stringify(noted);
}

/** The reading of an article from what was noted of it; undefined where that is of another article or no such note at all. */
export function recallReading(extraction: Extraction, article: Article, noted: unknown): Reading | undefined {
  if (typeof noted !== 'string') return undefined;
  const texts = phrasings(article).map(({ text }) => text);
  try {
    const { sizes, mentions, figures } = JSON.parse(noted) as NotedFigures;
    if (sizes.length !== texts.length || mentions.length !== texts.length) return undefined;
    if (!texts.every((text, i) => sizes[i] === text.length && faultsOfMentions(text, mentions[i] ?? []).length === 0)) return undefined;
    return { extraction, article, texts, mentions, figures: figures.map((figure) => figureOf(figure, mentions)), habit: habitOf(texts) };
  } catch {
    // Not by this version.
    return undefined;
  }
}

function figureOf({ best, places }: NotedFigures['figures'][number], mentions: readonly Mention[][]): Figure {
  const all = places.map(([phrasing, number]) => {
    const mention = mentions[phrasing]?.[number];
    if (!mention) throw new Error('a figure without a place');
    return { phrasing, mention };
  });
  const said = all[best];
  if (!said) throw new Error('a figure that nothing says');
  return { ...said, places: all };
}
