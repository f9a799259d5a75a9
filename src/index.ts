/**
 * The engine as a library: finds the article of a page and the figures of Arabic prose. Works with any standard
 * `Document` (a browser's, or jsdom's); asks for no browser API and makes no request.
 */
export type { Article, Block, Detection, Extraction, ExtractionFailure, FurnitureKind, Mark, Phrasing, Removed } from './model/article.ts';
export { phrasings } from './model/phrasings.ts';
export type { Bound, FigureKind, LeftAloneKind, Magnitude, Mention, MentionKind } from './model/quantity.ts';
export { segments } from './model/span.ts';
export type { Segment, Span } from './model/span.ts';
export { detect } from './page/detect.ts';
export { extract } from './page/extract.ts';
export { extractText } from './page/plain-text.ts';
export { findArticleQuantities, findQuantities } from './quantities/find.ts';
export { rankFigures } from './quantities/rank.ts';
export type { Figure } from './quantities/rank.ts';
export { toMarkdown } from './reader/export/markdown.ts';
export { toText } from './reader/export/text.ts';
