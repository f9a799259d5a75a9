/** The engine under examination, in one place. */
export { findArticleQuantities, findQuantities } from '../../src/quantities/find.ts';
export { rankFigures } from '../../src/quantities/rank.ts';
