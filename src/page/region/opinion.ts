import { contentWords, shareWords } from '../content-words.ts';
import type { Box } from '../tree/box.ts';
import { contains } from '../tree/box.ts';
import { linesOf, textOfLine } from '../tree/lines.ts';
import { commonBox } from './choose.ts';
import { textBelow } from './fallback.ts';

/** So many sentences right below the headline are a body, not a summary above one. */
const SENTENCES = 3;

/**
 * Readability's choice, seen from the headline. It counts no paragraph under 25 signs and weighs by length, so that a story
 * of short Arabic sentences loses to any longer text beside it. Where sentences stand right below the headline and its
 * choice is somewhere else, they are the body too; and the body alone where its choice shares no word with the headline.
 */
export function nearHeadline(kept: ReadonlySet<Box>, body: Box, headline: Box | undefined, title: string): ReadonlySet<Box> {
  const region = commonBox(kept);
  if (!headline || !region) return kept;
  const near = textBelow(body, headline);
  const around = commonBox([...near, headline]);
  if (!around || contains(around, region) || contains(region, headline)) return kept;
  const sentences = linesOf(around).filter((line) => near.has(line.parent) && line.order > headline.order && line.linkLetters === 0 && /\s.*[.؟?!…»”"]\s*$/su.test(textOfLine(line)));
  if (sentences.length < SENTENCES) return kept;
  const parents = new Set(sentences.map((line) => line.parent));
  const words = contentWords(title);
  const shares = (boxes: ReadonlySet<Box>): boolean => [...boxes].some((box) => linesOf(box).some((line) => shareWords(words, textOfLine(line))));
  return shares(parents) && !shares(kept) ? parents : new Set([...parents, ...kept]);
}
