/** Where the prose of a page stands: found by one walk over its text nodes, without layout and without reading most of them. */
export interface Prose {
  /** The element whose paragraphs hold most of the prose; null where there is hardly any. */
  main: Element | null;
  /** Texts of `main` that are no links, in page order. */
  texts: string[];
  /** Characters of `texts`. */
  length: number;
  /** Characters of prose on the whole page, `main` included. */
  total: number;
  /** Whatever long texts there are, links and all, to tell the language from where there is no prose. */
  all: string[];
  /** Short texts of the whole page, one a line: buttons, names, dates, headings. */
  labels: string;
  /** Texts too short for prose that may be a headline. */
  lines: string[];
  /** How often a text of `main` follows a link that reads like a headline, as a teaser does. */
  teasers: number;
  /** Other elements of the same kind that hold nearly as much: the posts of a blog's front page, a forum's answers. */
  rivals: number;
}

/** Shorter texts are labels, buttons and names, not prose. */
const SHORTEST = 30;
/** Shorter ones are no headline. */
const SHORTEST_LINE = 12;
/** Shorter ones say nothing, longer ones are no labels. */
const LABEL = [6, 60] as const;
/** A link to another story says what it tells. */
const TEASER = /(?:\S+\s+){2}/;
/** Enough for any newspaper; a document of more nodes is judged by its beginning. */
const MOST_NODES = 20_000;

/** So many texts tell whether a page has any Arabic at all. */
const GLANCE = 60;
/** An Arabic page may stand in an English frame: a twentieth of the text is enough to go on. */
export const SOME = 0.05;

const INLINE = new Set('A B BDI EM FONT I MARK SPAN STRONG U'.split(' '));
const NO_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA'.split(' '));
/** Elements that are no body of an article, whatever stands in them. No FORM: ASP.NET puts the whole page into one. */
const ASIDE = new Set('NAV FOOTER ASIDE DIALOG ADDRESS H1 H2 H3 UL OL DL'.split(' '));
/** The names by which page authors everywhere call what is not the article; Elementor calls every part an elementor-widget, the text too, and a letter to subscribers is a newsletter-post. */
const ASIDE_NAMES = /comment|foot|sidebar| widget|relat|cookie|popup|modal|letter(?!-post)|copyright|menu/i;

interface Piece {
  text: string;
  block: Element;
  link: boolean;
}

/*
 * What follows runs once on a page, before the browser has learned how to run it fast: each text is touched once, each
 * element is asked once, and what is not needed to go on is not asked at all.
 */

/** Measures the prose of a document. Where Arabic is not expected, the walk ends after a glance at texts that are none. */
export function measureProse(document: Document, isExpected: boolean): Prose {
  const pieces: Piece[] = [];
  const prose: Prose = { main: null, texts: [], all: [], lines: [], length: 0, total: 0, teasers: 0, rivals: 0, labels: '' };
  collect(document, isExpected, pieces, prose);
  const asides = new Map<Element, boolean>();
  const wrappers = new Map<Element, unknown>();
  const weights = new Map<Element, number>();
  let most = 0;
  const credit = (element: Element | null, weight: number) => {
    if (!element || isAside(element, asides)) return;
    const sum = (weights.get(element) ?? 0) + weight;
    weights.set(element, sum);
    if (sum <= most) return;
    prose.main = element;
    most = sum;
  };
  for (const { text, block, link } of pieces) {
    const { length } = text;
    if (length < SHORTEST) continue;
    prose.all.push(text);
    if (link || isAside(block, asides)) continue;
    prose.total += length;
    // A body is the parent of its paragraphs; the block itself where lines are broken by <br>; the grandparent where
    // each paragraph has a wrapper of its own (a teaser shares its wrapper with a heading or a picture).
    let parent = block.parentElement;
    credit(block, length);
    credit(parent, length);
    for (let share = 0.7; share > 0.4 && parent && isWrapper(parent, wrappers); share -= 0.1) {
      parent = parent.parentElement;
      credit(parent, length * share);
    }
  }
  const { main } = prose;
  if (!main) return prose;
  let before = false;
  for (const { text, block, link } of pieces) {
    // Of the short texts only links have come this far.
    if (!link && main.contains(block) && !isAside(block, asides)) {
      prose.texts.push(text);
      prose.length += text.length;
      if (before) prose.teasers++;
    }
    before = link;
  }
  prose.rivals = rivalsOf(main, weights);
  return prose;
}

function collect(document: Document, isExpected: boolean, pieces: Piece[], prose: Prose): void {
  const walker = document.createTreeWalker(document.body ?? document, 4 /* NodeFilter.SHOW_TEXT, which Node has not */);
  let node: Node | null;
  for (let count = 0; count < MOST_NODES && (node = walker.nextNode()); count++) {
    if ((node as Text).length < LABEL[0]) continue;
    const text = (node as Text).data.trim();
    const { length } = text;
    if (length < LABEL[1]) prose.labels += `${text}\n`;
    if (length < SHORTEST_LINE) continue;
    let block = node.parentElement;
    const link = !!block?.closest('a');
    while (block && INLINE.has(block.nodeName)) block = block.parentElement;
    if (!block || NO_TEXT.has(block.nodeName)) continue;
    if (length < SHORTEST) {
      prose.lines.push(text);
      if (!link || !TEASER.test(text)) continue;
    }
    pieces.push({ text, block, link });
    if (!isExpected && pieces.length === GLANCE && !hasArabic(pieces.map((piece) => piece.text).join(), SOME)) break;
  }
}

function rivalsOf(main: Element, weights: Map<Element, number>): number {
  if (main.nodeName === 'P') return 0; // its neighbours are paragraphs of the same text
  const least = (weights.get(main) ?? 0) * 0.4;
  let rivals = 0;
  for (const [element, weight] of weights) {
    if (weight < least || element.nodeName !== main.nodeName || element.className !== main.className) continue;
    if (!element.contains(main) && !main.contains(element)) rivals++;
  }
  return rivals;
}

/** Whether an element stands around one text alone, or around a picture as well. Both are asked of all that is in it, so they are asked once. */
function isWrapper(element: Element, known: Map<Element, unknown>): unknown {
  let answer = known.get(element);
  if (answer === undefined) known.set(element, (answer = element.firstElementChild === element.lastElementChild || element.querySelector('img')));
  return answer;
}

/** Judges an element by itself and the three around it; a name further out says something about the page, not about the text. */
function isAside(element: Element, known: Map<Element, boolean>): boolean {
  let around: Element | null = element;
  for (let i = 0; i < 4 && around && around.nodeName !== 'BODY'; i++, around = around.parentElement) {
    let answer = known.get(around);
    if (answer === undefined) known.set(around, (answer = ASIDE.has(around.nodeName) || ASIDE_NAMES.test(` ${around.id} ${String(around.className)}`)));
    if (answer) return true;
  }
  return false;
}

/** Whether more than a share of the text is Arabic script (blanks and points count with the rest). */
export function hasArabic(text: string, share: number): boolean {
  return text.replace(/[^\u0620-\u06d5]+/g, '').length > text.length * share;
}
