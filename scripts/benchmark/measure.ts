import { scoreArticle, type ArticleScore } from './article-score.ts';
import type { ArticleEngine } from './engines.ts';
import { readArticleSet } from './article-set.ts';
import { readDetectionSet, summariseDetection, type DetectionEngine, type DetectionSummary } from './detection-set.ts';
import type { QuantityEngine } from './quantity-engines.ts';
import { scoreSentence, type QuantityScore } from './quantity-score.ts';
import { readQuantitySet } from './quantity-set.ts';

/** Each engine over its whole set, one page or sentence after the other. */

export function measureArticles(engine: ArticleEngine): ArticleScore[] {
  return readArticleSet().map((label) => scoreArticle(label, engine(label)));
}

export function measureQuantities(engine: QuantityEngine): QuantityScore[] {
  return readQuantitySet().map((label) => scoreSentence(label, engine(label.text)));
}

export function measureDetection(engine: DetectionEngine): DetectionSummary {
  return summariseDetection(readDetectionSet().map((label) => ({ isArticle: label.isArticle, lit: engine(label) })));
}
