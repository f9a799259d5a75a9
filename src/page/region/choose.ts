import type { Box, Leaf } from '../tree/box.ts';
import { contains, textOf, walkBoxes } from '../tree/box.ts';
import { linesOf } from '../tree/lines.ts';
import { isSetApart } from '../furniture/facts.ts';
import { familyOfNames } from '../furniture/names.ts';
import { HEADING_TAGS } from '../tree/tags.ts';
import { momentIn } from '../metadata/moment.ts';

/** `<body>`, or the root where a page has none. */
export function bodyOf(root: Box): Box {
  return root.children.find((child): child is Box => child.box && child.tag === 'body') ?? root;
}

/** The deepest box around all of these. */
export function commonBox(boxes: Iterable<Box>): Box | undefined {
  let common: Box | undefined;
  for (const box of boxes) {
    if (!common) common = box;
    while (!contains(common, box)) {
      if (!common.parent) return common;
      common = common.parent;
    }
  }
  return common;
}

/**
 * Judges everything that is not in the article as Readability found it. Inside the article's own box its choice is not
 * taken as it is: it drops lists, tables, headings and short paragraphs between kept ones; those stay, and the grammar
 * decides about them. `without` may name its two steps: 'readability' for what it left out of the article's own box,
 * 'outside' for what stands around that.
 */
export function judgeOutside(body: Box, kept: ReadonlySet<Box>, headline: Box | undefined, without: ReadonlySet<string>): void {
  const alive = new Set<Box>();
  for (const box of kept) for (let at: Box | null = box; at && !alive.has(at); at = at.parent) alive.add(at);
  const region = commonBox(kept);
  if (!region) return;
  const orders = [...kept].map((box) => box.order);
  const first = Math.min(...orders);
  const last = Math.max(...orders);
  const title = headline?.order ?? -1;
  if (!without.has('readability')) silenceButtons(body);
  const isSentence = sentences();
  const walk = (box: Box): void => {
    let beside = false;
    for (const [at, child] of box.children.entries()) {
      if (!child.box || child.verdict) continue;
      if (child === region) beside = true;
      else if (beside && (beside = isSentence(child))) continue;
      if (alive.has(child) && child.prose === 0 && child.order > first && contains(region, box) && isSetApart(child)) continue;
      if (alive.has(child) || (headline && child !== headline && contains(child, headline))) walk(child);
      else {
        if (contains(region, box) && (belongs(child, first, last, isSentence) || (kept.has(box) && isWithinLine(child, box.children[at - 1], box.children[at + 1])))) continue;
        if (title >= 0 && child.order > title && child.order < first && (isFrame(child) || isSummary(child) || isStandfirst(child))) continue;
        const step = contains(region, box) ? 'readability' : 'outside';
        if (!without.has(step)) child.verdict = { reason: familyOfNames(child.names) ?? 'navigation', step };
      }
    }
  };
  walk(body);
}

/** A picture with its caption or a player: what stands between headline and body also where it is in a part of its own. */
function isFrame(box: Box): boolean {
  const captioned = box.prose === 0 || (box.pictures > 0 && box.links === 0 && linesOf(box).length === 1);
  return captioned && holdsMedia(box) && box.letters <= 250 && box.linkLetters * 2 <= box.letters && familyOfNames(box.names) === undefined;
}

/** What a page sets between headline and text to be read first: a list of sentences without links, an interview's best answers. */
function isSummary(box: Box): boolean {
  const list = /^(?:ul|ol)$/.test(box.tag) ? box : box.children.length === 1 && box.children[0]?.box ? box.children[0] : undefined;
  if (!list || box.links > 0 || box.controls > 0 || familyOfNames(box.names) !== undefined) return false;
  const parts = list.children.filter((child): child is Box => child.box && child.letters > 0);
  return /^(?:ul|ol)$/.test(list.tag) && parts.length >= 2 && parts.every((part) => part.letters >= 20 && textOf(part).split(' ').length >= 4);
}

/** A sentence or a few below the headline, in a part without links: the introduction of a live blog, whose entries alone are alike. */
function isStandfirst(box: Box): boolean {
  return box.prose > 0 && box.letters <= 500 && box.links === 0 && box.controls === 0 && familyOfNames(box.names) === undefined && /[.؟?!…»”"]\s*$/u.test(textOf(box)) && momentIn(textOf(box, 120)) === undefined;
}

function holdsMedia(box: Box): boolean {
  return box.pictures > 0 || /^(?:iframe|video|audio|amp-.+)$/.test(box.tag) || box.children.some((child) => child.box && holdsMedia(child));
}

/** A paragraph of a few words that ends as sentences do: to Readability only a full stop ends one, and «فمتى تفي؟» behind the body is none. */
function sentences(): (box: Box) => boolean {
  const isParagraph = paragraphDivs();
  return (box) => (box.tag === 'p' || isParagraph(box)) && box.links === 0 && box.letters >= 12 && /\S\s+\S+\s+\S.*[.؟?!…»”"]\s*$/su.test(textOf(box));
}

/** A page that writes its paragraphs as divs writes all of them so: one beside it, of the same names, has prose. */
function paragraphDivs(): (box: Box) => boolean {
  /** How many divs of each name have prose, in every box that has been asked about. */
  const known = new Map<Box, Map<string, number>>();
  const countIn = (parent: Box): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const child of parent.children) if (child.box && child.tag === 'div' && child.prose > 0) counts.set(child.names, (counts.get(child.names) ?? 0) + 1);
    known.set(parent, counts);
    return counts;
  };
  return ({ tag, names, parent, hasBlock, prose }) => tag === 'div' && !hasBlock && parent !== null && ((known.get(parent) ?? countIn(parent)).get(names) ?? 0) > (prose > 0 ? 1 : 0);
}

/** A word or two that are a link in the middle of a sentence: text stands on either side, on the same line. */
function isWithinLine(box: Box, before: Box | Leaf | undefined, after: Box | Leaf | undefined): boolean {
  const isText = (node: Box | Leaf | undefined): boolean => node !== undefined && !node.box && node.letters > 0;
  return !box.block && !box.hasBlock && isText(before) && isText(after);
}

/** Between the first and the last kept text and no list of links: the article's own. */
function belongs(box: Box, first: number, last: number, isSentence: (box: Box) => boolean): boolean {
  // A picture or a player has no letters that Readability could have counted.
  if (box.letters === 0) return true;
  if (box.order < first || box.order > last) return (box.prose > box.letters * 0.6 && box.links <= 2) || (box.order > last && (isSentence(box) || isSetApart(box)));
  return box.linkLetters * 2 <= box.letters && (box.controls === 0 || isHeadingWithButton(box));
}

/** What is written on a button is no part of the heading beside it. */
function silenceButtons(body: Box): void {
  walkBoxes(body, (box) => {
    if (box.verdict || box.controls === 0) return false;
    if (box.tag !== 'button' || !box.parent || !HEADING_TAGS.has(box.parent.tag)) return true;
    box.verdict = { reason: 'navigation', step: 'readability' };
    return false;
  });
}

/** A heading of the story with a button that copies its address or folds its part. */
function isHeadingWithButton(box: Box): boolean {
  if (!HEADING_TAGS.has(box.tag) && !(box.children.length === 1 && box.children[0]?.box && HEADING_TAGS.has(box.children[0].tag))) return false;
  return box.controls === 1 && box.letters <= 120;
}
