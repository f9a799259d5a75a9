import type { Block } from '../../model/article.ts';
import type { Box, Verdict } from '../tree/box.ts';

/** A block of the page with the place it came from, on its way through the grammar. */
export interface Item {
  block: Block;
  /** The box that holds it. */
  box: Box;
  /** Place of its first sign in the order of the page. */
  order: number;
  /** All its text. */
  text: string;
  letters: number;
  /** 0 to 1: how much of the text is links. */
  linked: number;
  /** Whether it reads like a sentence of a story, once that was asked. */
  prose?: boolean;
  /** Set once it is known not to be the article. */
  verdict?: Verdict;
}
