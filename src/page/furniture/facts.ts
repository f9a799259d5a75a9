import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import type { Box } from '../tree/box.ts';
import { linesOf, textOfLine } from '../tree/lines.ts';
import { FACTS, IN_FACTS, OF_OTHERS } from './lexicon/facts.ts';

/*
 * What a story sets apart of itself and no sentence ends: a box of facts («بطاقة الفيلم», «السيرة في سطور», «المشروع في
 * أرقام») and a quotation in large type. Both look like furniture: short lines, often behind the last paragraph.
 */

const LABEL = regex()`^[^\p{L}]*(?:(?:ال)?(?:${FACTS})(?!\p{L})|.*(?<!\p{L})${IN_FACTS}[^\p{L}]*$)`;
const OTHERS = regex()`(?<!\p{L})(?:و?[بل]?ال|لل)?(?:${OF_OTHERS})(?!\p{L})`;

/** Most words of a label, most signs of a fact and of a box of them. */
const LABEL_WORDS = 6;
const FACT = 200;
const BOX = 900;

/** Whether a line stands over facts of the story. */
function isFactLabel(text: string): boolean {
  if (text.length > 50 || text.split(/\s+/).length > LABEL_WORDS) return false;
  const line = fold(text);
  return LABEL.test(line) && !OTHERS.test(line);
}

/** A box without links that opens with such a line. */
export function isFactBox(box: Box): boolean {
  if (box.links > 0 || box.controls > 0 || box.letters > BOX) return false;
  const [first, ...facts] = linesOf(box);
  return first !== undefined && facts.length > 0 && isFactLabel(textOfLine(first));
}

const QUOTATION = /^[«"“„][^»"”]{15,}[»"”][.!؟]?$/u;
/** Longest quotation in large type, with the name of its speaker, in signs. */
const LONGEST_QUOTATION = 320;

/** A sentence between quotation marks, alone or with its speaker's name. In an `<aside>` it says again what the story says. */
function isQuotation(box: Box): boolean {
  if (box.links > 0 || box.letters < 20 || box.letters > LONGEST_QUOTATION) return false;
  const [first, second, ...more] = linesOf(box);
  return first !== undefined && more.length === 0 && (second === undefined || second.letters < 60) && QUOTATION.test(textOfLine(first));
}

/** Whether a box that looks like furniture is a part of the story that is set apart. */
export const isSetApart = (box: Box): boolean => isQuotation(box) || isFactBox(box);

/** The lines of a box of facts: a label, and two or more short lines, a list or a table without links right under it. */
export function factsIn(items: readonly Item[]): Set<Item> {
  const facts = new Set<Item>();
  items.forEach((label, i) => {
    if (!/^(?:paragraph|heading)$/.test(label.block.type) || label.verdict || label.linked > 0 || !isFactLabel(label.text)) return;
    const run: Item[] = [];
    for (const item of items.slice(i + 1)) {
      if (item.verdict || item.linked > 0 || item.letters > FACT || !/^(?:paragraph|list|table)$/.test(item.block.type) || item.box.parent !== (run[0] ?? item).box.parent) break;
      run.push(item);
    }
    if (run.length >= 2 || (run[0] && run[0].block.type !== 'paragraph')) for (const item of [label, ...run]) facts.add(item);
  });
  return facts;
}
