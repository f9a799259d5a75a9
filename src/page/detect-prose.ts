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
  /** Characters of long link texts: on the whole page, and within `main`. */
  links: number;
  mainLinks: number;
  /** The beginning of whatever long text there is, links and all, to tell the language from where there is no prose. */
  sample: string;
  /** Other elements of the same kind that hold nearly as much: the posts of a blog's front page, a forum's answers. */
  rivals: number;
}

/** Shorter texts are labels, buttons and names, not prose. */
const SHORTEST = 30;
/** Enough for any newspaper; a document of more nodes is judged by its beginning. */
const MOST_NODES = 20_000;

const INLINE = new Set('A ABBR B BDI BDO BIG CITE CODE DEL EM FONT I INS LABEL MARK NOBR Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));
const NO_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA OPTION BUTTON SELECT TITLE SVG'.split(' '));
/** Elements that are no body of an article, whatever stands in them. */
const ASIDE = new Set('NAV FOOTER ASIDE FORM LABEL FIELDSET DIALOG ADDRESS MENU UL OL DL'.split(' '));
/** The names by which page authors everywhere call what is not the article. */
const ASIDE_NAME = /comment|footer|sidebar|widget|related|recommend|cookie|consent|popup|modal|newsletter|copyright|breadcrumb|ticker|navbar|menu/i;

interface Piece {
  text: string;
  block: Element;
  link: boolean;
}

/** Measures the prose of a document. `enough` is asked now and then with what was found so far and may end the walk. */
export function measureProse(document: Document, enough: (texts: readonly string[]) => boolean): Prose {
  const pieces = collect(document, enough);
  const weights = new Map<Element, number>();
  let total = 0;
  let links = 0;
  for (const { text, block, link } of pieces) {
    if (link) {
      links += text.length;
      continue;
    }
    if (isAside(block)) continue;
    total += text.length;
    // A body is the parent of its paragraphs; the block itself where lines are broken by <br>; now and then the
    // grandparent, where each paragraph has a wrapper of its own.
    credit(weights, block, text.length);
    const parent = block.parentElement;
    if (!parent || isAside(parent)) continue;
    credit(weights, parent, text.length);
    if (parent.parentElement && !isAside(parent.parentElement)) credit(weights, parent.parentElement, text.length * 0.7);
  }
  const main = heaviest(weights);
  const within = main ? pieces.filter(({ block }) => main.contains(block)) : [];
  const texts = within.filter(({ link, block }) => !link && !isAside(block)).map(({ text }) => text);
  const length = sum(texts);
  return {
    main,
    texts,
    length,
    total,
    links,
    mainLinks: sum(within.filter(({ link }) => link).map(({ text }) => text)),
    sample: pieces
      .slice(0, 30)
      .map(({ text }) => text)
      .join(' '),
    rivals: main ? rivalsOf(main, weights) : 0,
  };
}

function collect(document: Document, enough: (texts: readonly string[]) => boolean): Piece[] {
  const pieces: Piece[] = [];
  if (!document.body) return pieces;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const seen: string[] = [];
  for (let count = 0; count < MOST_NODES && walker.nextNode(); count++) {
    const node = walker.currentNode as Text;
    if (node.length < SHORTEST) continue;
    const text = node.data.trim();
    const parent = node.parentElement;
    if (text.length < SHORTEST || !parent || NO_TEXT.has(parent.nodeName)) continue;
    let block = parent;
    let link = false;
    while (INLINE.has(block.nodeName) && block.parentElement) {
      link ||= block.nodeName === 'A';
      block = block.parentElement;
    }
    link ||= block.parentElement?.nodeName === 'A';
    pieces.push({ text, block, link });
    seen.push(text);
    if (seen.length % 32 === 0 && enough(seen)) return [];
  }
  return pieces;
}

function credit(weights: Map<Element, number>, element: Element, weight: number): void {
  weights.set(element, (weights.get(element) ?? 0) + weight);
}

function heaviest(weights: Map<Element, number>): Element | null {
  let best: Element | null = null;
  for (const [element, weight] of weights) if (!best || weight > (weights.get(best) ?? 0)) best = element;
  return best;
}

function rivalsOf(main: Element, weights: Map<Element, number>): number {
  const weight = weights.get(main) ?? 0;
  let rivals = 0;
  for (const [element, other] of weights) {
    const alike = element.nodeName === main.nodeName && element.className === main.className;
    if (alike && other > weight * 0.4 && !element.contains(main) && !main.contains(element)) rivals++;
  }
  return rivals;
}

/** Judged by the element and the three around it; a name further out says something about the page, not about the text. */
function isAside(element: Element): boolean {
  let around: Element | null = element;
  for (let i = 0; i < 4 && around && around.nodeName !== 'BODY'; i++) {
    if (ASIDE.has(around.nodeName) || ASIDE_NAME.test(`${around.id} ${around.getAttribute('class') ?? ''}`)) return true;
    around = around.parentElement;
  }
  return false;
}

function sum(texts: readonly string[]): number {
  return texts.reduce((all, text) => all + text.length, 0);
}
