import { itemOf } from '../blocks/build.ts';
import type { Item } from '../blocks/item.ts';
import type { Structured } from '../metadata/structured.ts';
import { storyText } from '../metadata/structured.ts';
import type { Box } from '../tree/box.ts';
import { countSigns } from '../tree/box.ts';

/** Shortest `articleBody` that is worth taking, in signs. */
const LEAST = 160;

/**
 * The paragraphs of JSON-LD's `articleBody` where the page itself shows hardly any of it (a body drawn by script, a
 * paywall's first line); undefined where the page has its text.
 */
export function rescuedBody(structured: Structured, shownLetters: number, body: Box): Item[] | undefined {
  const text = storyText(structured, 'articleBody')?.replace(/<\s*(?:br|\/p|\/div)\s*\/?>/gi, '\n').replace(/<[^<>]*>/g, ' '); // prettier-ignore
  if (!text) return undefined;
  const letters = countSigns(text);
  if (letters < LEAST || shownLetters > letters * 0.4) return undefined;
  return text.split(/\s*\n\s*/).flatMap((line) => {
    const plain = line.replace(/[ \t]+/g, ' ').trim();
    return plain === '' ? [] : [itemOf({ type: 'paragraph', content: { text: plain, marks: [] } }, body, undefined, 0)];
  });
}
