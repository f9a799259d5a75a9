import type { Article, Extraction } from '../model/article.ts';
import { phrasings } from '../model/phrasings.ts';
import type { Mention } from '../model/quantity.ts';
import { findArticleQuantities } from '../quantities/find.ts';
import { rankFigures, type Figure } from '../quantities/rank.ts';
import { habitOf, type DigitFamily } from './digits.ts';

/** An article with its figures, as the view shows it. */
export interface Reading {
  extraction: Extraction;
  article: Article;
  /** The texts of `phrasings(article)`; every number of a phrasing below counts in this list. */
  texts: string[];
  /** One list a text. */
  mentions: Mention[][];
  /** The key figures, best first. */
  figures: Figure[];
  /** The digits most of the article is written in. */
  habit: DigitFamily;
}

/** No paragraph of a story is as long: a data dump, whose hundred thousand figures nobody could look through. */
const LONGEST = 30_000;

/** Finds and ranks the figures of an article. */
export function readingOf(extraction: Extraction, article: Article): Reading {
  const texts = phrasings(article).map(({ text }) => text);
  const mentions = findArticleQuantities(texts.map((text) => (text.length > LONGEST ? '' : text)));
  return { extraction, article, texts, mentions, figures: rankFigures(texts, mentions), habit: habitOf(texts) };
}
