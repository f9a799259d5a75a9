import type { Mention } from '../../src/model/quantity.ts';

interface Figure {
  mention: Mention;
  phrasing: number;
  places: { phrasing: number; mention: Mention }[];
}
const [find, rank] = ['../../src/quantities/find.ts', '../../src/quantities/rank.ts'];
const finder = (await import(find ?? '')) as {
  findQuantities: (text: string) => Mention[];
  findArticleQuantities: (texts: readonly string[]) => Mention[][];
};
const ranker = (await import(rank ?? '').catch(() => ({ rankFigures: () => [] }))) as {
  rankFigures: (texts: readonly string[], mentions: readonly Mention[][]) => Figure[];
};

/** The engine under examination. */
export const { findQuantities, findArticleQuantities } = finder;
export const { rankFigures } = ranker;
