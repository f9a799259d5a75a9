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
/** Elements that are no body of an article, whatever stands in them. No FORM: ASP.NET puts the whole page into one. */
const ASIDE = new Set('NAV FOOTER ASIDE LABEL FIELDSET DIALOG ADDRESS MENU UL OL DL'.split(' '));
/** The names by which page authors everywhere call what is not the article. */
const ASIDE_NAME = /comment|footer|sidebar|widget|related|recommend|cookie|consent|popup|modal|newsletter|copyright|breadcrumb|ticker|navbar|menu/i;

interface Piece {
  text: string;
  block: Element;
  link: boolean;
}

/** Measures the prose of a document. `hopeless` is asked now and then with what was found so far and may end the walk. */
export function measureProse(document: Document, hopeless: (texts: readonly string[]) => boolean): Prose {
  const pieces = collect(document, hopeless);
  const isAside = asideTest();
  const weights = new Map<Element, number>();
  const credit = (element: Element | null, weight: number) => {
    if (element && !isAside(element)) weights.set(element, (weights.get(element) ?? 0) + weight);
  };
  let total = 0;
  let links = 0;
  for (const { text, block, link } of pieces) {
    if (link) links += text.length;
    if (link || isAside(block)) continue;
    total += text.length;
    // A body is the parent of its paragraphs; the block itself where lines are broken by <br>; now and then the
    // grandparent, where each paragraph has a wrapper of its own.
    const parent = block.parentElement;
    credit(block, text.length);
    credit(parent, text.length);
    credit(parent?.parentElement ?? null, text.length * 0.7);
  }
  const main = heaviest(weights);
  const prose: Prose = { main, texts: [], length: 0, total, links, mainLinks: 0, rivals: main ? rivalsOf(main, weights) : 0, sample: '' };
  for (const { text, block, link } of pieces) {
    if (prose.sample.length < 500) prose.sample += ` ${text}`;
    if (!main?.contains(block)) continue;
    if (link) prose.mainLinks += text.length;
    else if (!isAside(block)) {
      prose.texts.push(text);
      prose.length += text.length;
    }
  }
  return prose;
}

function collect(document: Document, hopeless: (texts: readonly string[]) => boolean): Piece[] {
  const pieces: Piece[] = [];
  if (!document.body) return pieces;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT, which Node has not */);
  let node: Node | null;
  for (let count = 0; count < MOST_NODES && (node = walker.nextNode()); count++) {
    if ((node as Text).length < SHORTEST) continue;
    const text = (node as Text).data.trim();
    let block = node.parentElement;
    if (text.length < SHORTEST || !block || NO_TEXT.has(block.nodeName)) continue;
    let link = false;
    while (INLINE.has(block.nodeName) && block.parentElement) {
      link ||= block.nodeName === 'A';
      block = block.parentElement;
    }
    pieces.push({ text, block, link: link || block.parentElement?.nodeName === 'A' });
    if (pieces.length % 32 === 0 && hopeless(pieces.map((piece) => piece.text))) return pieces;
  }
  return pieces;
}

function heaviest(weights: Map<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    if (weight <= most) continue;
    best = element;
    most = weight;
  }
  return best;
}

function rivalsOf(main: Element, weights: Map<Element, number>): number {
  if (main.nodeName === 'P') return 0; // its neighbours are paragraphs of the same text
  const weight = weights.get(main) ?? 0;
  let rivals = 0;
  for (const [element, other] of weights) {
    if (other < weight * 0.4 || element.nodeName !== main.nodeName || element.className !== main.className) continue;
    if (!element.contains(main) && !main.contains(element)) rivals++;
  }
  return rivals;
}

/** Judges an element by itself and the three around it; a name further out says something about the page, not about the text. */
function asideTest(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const named = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ASIDE.has(element.nodeName) || ASIDE_NAME.test(`${element.id} ${String(element.className)}`);
      known.set(element, answer);
    }
    return answer;
  };
  return (element) => {
    let around: Element | null = element;
    for (let i = 0; i < 4 && around && around.nodeName !== 'BODY'; i++, around = around.parentElement) if (named(around)) return true;
    return false;
  };
}
