import type { Span } from '../../model/span.ts';

/** A mark that ends a sentence, with closing quotes and brackets behind it; «2.5» and «د. سلمى» end none. */
const END = /[.!?؟!…؛]+[»"”’)\]]*(?=\s|$)|\n+/g;

/** A letter or two before a full stop is a title or an initial: «د. سلمى» (Dr Salma), «أ. د.». */
const SHORT = /(?:^|[\s(«"])[^\s\d]{1,2}\.$/;

/** The sentences of a text as spans, without the blanks around them. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed) found.push({ start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && SHORT.test(text.slice(start, end))) continue;
    add(end);
  }
  add(text.length);
  return found;
}
