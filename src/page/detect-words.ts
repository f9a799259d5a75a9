/** The words of a page that may be an article, as far as the second look asks about them. */
export interface Words {
  /** What `placeOf` gives. */
  place: string;
  /** Texts of the main prose, one a line. */
  prose: string;
  /** Short texts of the whole page, one a line: buttons, headings, dates, names. */
  labels: string;
  /** Something speaks for news already: it names a source, gives its time, calls itself an article. */
  backed: boolean;
}

/** One signal in the words of a page. Plain JSON. */
export interface WordSignal {
  where: 'place' | 'prose' | 'labels';
  /** Source of a regular expression; `^` and `$` are the ends of a line. */
  pattern: string;
  /** What the matches are counted against: nothing, the lines, or thousands of characters. */
  per: 'page' | 'line' | 'thousand';
  /** From where to where the signal grows from nothing to whole. */
  low: number;
  high: number;
  /** What it adds to the score where it is there whole. */
  weight: number;
  /** The share of it that is left where the page is backed. */
  backed: number;
}

/** What a longer title or address adds says nothing of the kind of its page. */
const LONGEST = 300;

/** Title and, on a line of its own, path and query of the address (none where it is no address), all in small letters. */
export function placeOf(title: string, url: string): string {
  const path = url.replace(/^\w+:(?:\/\/[^/?#]*)?|#.*/g, '');
  return `${title.replace(/\s+/g, ' ').slice(0, LONGEST)}\n${path.slice(0, LONGEST)}`.toLowerCase();
}

/** What one signal adds to the score. Linear in the words. */
export function pointsOf({ where, pattern, per, low, high, weight, backed }: WordSignal, words: Words): number {
  const text = words[where];
  const count = (source: string): number => text.match(RegExp(source, 'gm'))?.length ?? 0;
  const found = count(pattern) / (per === 'line' ? count('^') : per === 'thousand' ? text.length / 1e3 : 1) || 0; // of nothing, nothing
  return weight * ramp(found, low, high) * (words.backed ? backed : 1);
}

/** 0 at `low` and below, 1 at `high` and above. */
export function ramp(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}
