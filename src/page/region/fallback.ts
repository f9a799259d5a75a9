import type { Box } from '../tree/box.ts';
import { contains, countSigns } from '../tree/box.ts';
import { linesOf } from '../tree/lines.ts';

/** Least text, in signs, that can be a body. */
const LEAST = 40;

/**
 * The boxes of the body where Readability finds none (two short sentences among long lists): the nearest text below the
 * headline that is not links; without a headline, the block that holds most plain text.
 */
export function textBelow(body: Box, headline: Box | undefined): Set<Box> {
  for (let around = headline?.parent; headline && around; around = around.parent) {
    const lines = linesOf(around).filter((line) => line.order > headline.order && line.parent !== headline && line.linkLetters * 2 < line.letters && line.letters >= 15);
    if (lines.reduce((sum, line) => sum + line.letters, 0) >= LEAST) return new Set(lines.map((line) => line.parent));
    if (around === body) break;
  }
  const byBlock = new Map<Box, { letters: number; parents: Set<Box> }>();
  for (const line of linesOf(body)) {
    if (line.linkLetters * 2 >= line.letters || line.letters < 25) continue;
    const block = line.parent.tag === 'p' && line.parent.parent ? line.parent.parent : line.parent;
    const entry = byBlock.get(block) ?? { letters: 0, parents: new Set<Box>() };
    entry.letters += line.letters;
    entry.parents.add(line.parent);
    byBlock.set(block, entry);
  }
  const [best] = [...byBlock.values()].sort((a, b) => b.letters - a.letters);
  return best && best.letters >= LEAST ? best.parents : new Set();
}

/** Whether what Readability kept is more than the headline. */
export function isBody(kept: ReadonlySet<Box>, headline: Box | undefined): boolean {
  let letters = 0;
  for (const box of kept) {
    if (headline && contains(headline, box)) continue;
    for (const child of box.children) letters += child.box ? (child.block || child.hasBlock ? 0 : child.letters - child.linkLetters) : countSigns(child.text);
  }
  return letters >= LEAST;
}
