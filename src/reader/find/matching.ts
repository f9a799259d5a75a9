import { fold } from '../../arabic/normalize.ts';
import type { Span } from '../../model/span.ts';

/** A text folded letter by letter, with the place of each folded unit in the text. */
interface Folded {
  text: string;
  places: number[];
}

function foldWithPlaces(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const one = /\s/.test(char) ? ' ' : fold(char);
    for (let k = 0; k < one.length; k++) places.push(i);
    folded += one;
    i += char.length;
  }
  return { text: folded, places };
}

/**
 * Where a query occurs in a text, as an Arabic reader means it: without tashkeel and tatweel, any hamza seat, any digits
 * («اسعار ١٢» finds «أسعار 12»). Matches do not overlap.
 */
export function matchesOf(text: string, query: string): Span[] {
  const wanted = fold(query).replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  const { text: folded, places } = foldWithPlaces(text);
  const found: Span[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const last = at + wanted.length;
    // Tashkeel behind the last letter belongs to it.
    found.push({ start: places[at] ?? 0, end: places[last] ?? text.length });
  }
  return found.map(({ start, end }) => ({ start, end: Math.max(start + 1, start + text.slice(start, end).trimEnd().length) }));
}
