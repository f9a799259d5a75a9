import { safeUrl } from '../../model/safe-url.ts';
import type { Box } from '../tree/box.ts';
import { walkBoxes } from '../tree/box.ts';
import { linesOf } from '../tree/lines.ts';
import type { Field } from './clean.ts';
import { holdsHeadline } from './clean.ts';

/** So many of one kind beside each other are a list of other stories, whatever stands over them. */
const ROW = 3;
/** Most signs of a teaser's own text, and of all of it. */
const EXCERPT = 450;
const WHOLE = 700;
/** Most lines of a teaser: section, headline, excerpt, author, date. */
const LINES = 8;
/** Signs of the shortest headline: «نزل المطر». */
const LEAST_TITLE = 7;
/** Signs of prose that a story has told before other stories begin. */
const TOLD = 150;

/**
 * Other stories told in a sentence or two: boxes of one kind beside each other, in each a linked headline over unlinked
 * text; and one such box alone between two paragraphs. Readability takes their sentences for the body. The parts of an
 * article that look alike lead nowhere else (a live blog's entries to themselves) or to other sites (a list of books).
 */
export function byTeasers(field: Field): void {
  walkBoxes(field.root, (box) => {
    if (box.verdict || box.letters < 60) return false;
    const kinds = new Map<string, Box[]>();
    for (const child of box.children) {
      if (!child.box || child.verdict || child.letters === 0 || !(child.block || child.hasBlock)) continue;
      const kind = `${child.tag} ${child.names}`;
      const alike = kinds.get(kind);
      if (alike) alike.push(child);
      else kinds.set(kind, [child]);
    }
    for (const alike of kinds.values()) {
      const teasers = alike.filter((child) => isTeaser(child, field));
      if (teasers.length >= ROW && teasers.length >= alike.length * 0.7 && isApart(teasers, field)) takeRow(box, teasers);
      else for (const teaser of teasers) if (teaser.names !== '' && isBetween(teaser, box)) teaser.verdict = { reason: 'related', step: 'teasers: between paragraphs' };
    }
    return undefined;
  });
}

/** A linked headline, then text of its own, and its links lead to other pages of the site. */
function isTeaser(box: Box, field: Field): boolean {
  if (box.letters > WHOLE || /^(?:p|h[1-6]|ul|ol|table)$/.test(box.tag) || holdsHeadline(box, field)) return false;
  if (box.links === 0) return opensByScript(box);
  const own = box.letters - box.linkLetters;
  if (box.linkLetters < LEAST_TITLE || own < 20 || own > EXCERPT) return false;
  const lines = linesOf(box);
  const title = lines.findIndex((line) => line.letters >= LEAST_TITLE && line.linkLetters * 10 >= line.letters * 9);
  if (title < 0 || lines.length > LINES || lines.slice(0, title).some((line) => line.prose) || !lines.slice(title + 1).some((line) => line.letters >= 20 && line.linkLetters === 0)) return false;
  const links = linksOf(box).filter((link) => link.letters >= LEAST_TITLE);
  return links.length > 0 && links.every((link) => leadsToOther(link.href ?? '', field.url));
}

/** The same without an address: the headline is an `<a>` that a script opens, alone on its line, and no sentence. */
function opensByScript(box: Box): boolean {
  let anchor: Box | undefined;
  walkBoxes(box, (inner) => {
    if (inner.tag === 'a' && inner.letters >= LEAST_TITLE) anchor ??= inner;
    return !anchor;
  });
  if (!anchor || box.letters - anchor.letters < 20 || box.letters - anchor.letters > EXCERPT) return false;
  const { order, last, letters } = anchor;
  const lines = linesOf(box);
  const title = lines.findIndex((line) => line.order >= order && line.order <= last + 1 && line.letters === letters);
  return title === 0 && lines.length <= LINES && lines.slice(1).some((line) => line.letters >= 20);
}

function linksOf(box: Box): Box[] {
  const links: Box[] = [];
  walkBoxes(box, (inner) => {
    if (inner.href !== null) links.push(inner);
    return undefined;
  });
  return links;
}

/** Whether an address is another page of the same site. */
function leadsToOther(href: string, page: string): boolean {
  const [here, there] = [safeUrl(page), safeUrl(href, page || 'https://here.example/')];
  if (!there) return false;
  const parts = (address: string): string[] => address.replace(/[?]?#.*$/, '').split('/');
  const [, , host = '', ...path] = parts(there);
  if (!here) return host === 'here.example' && path.join('') !== '';
  const [, , own = '', ...ownPath] = parts(here);
  return host.replace(/^www\./, '') === own.replace(/^www\./, '') && path.join('/') !== ownPath.join('/');
}

/** Behind a story that has been told, or above its headline. */
function isApart(teasers: readonly Box[], field: Field): boolean {
  const first = teasers[0]?.order ?? 0;
  return first < field.headline || field.proseBetween(Math.max(0, field.headline), first) >= TOLD;
}

/** A paragraph stands on either side. */
function isBetween(teaser: Box, parent: Box): boolean {
  const at = parent.children.indexOf(teaser);
  const isParagraph = (child: Box['children'][number]): boolean => child.box && child.tag === 'p' && child.prose > 0;
  return parent.children.slice(0, at).some(isParagraph) && parent.children.slice(at + 1).some(isParagraph);
}

/** The row with the label over it; all of the box where nothing else is in it. */
function takeRow(box: Box, teasers: readonly Box[]): void {
  const verdict = { reason: 'related', step: 'teasers: in a row' } as const;
  const taken = new Set(teasers);
  const rest = box.children.filter((child) => (child.box ? child.letters > 0 && !child.verdict && !taken.has(child) : child.text.trim() !== ''));
  if (rest.every((child) => (child.box ? child.letters < 90 && child.prose === 0 : false)) && !/^(?:body|main|article)$/.test(box.tag) && box.depth >= 2) {
    box.verdict = verdict;
    return;
  }
  const first = teasers[0];
  const before = box.children.filter((child): child is Box => child.box && child.letters > 0 && child.order < (first?.order ?? 0)).at(-1);
  for (const teaser of teasers) teaser.verdict = verdict;
  if (before && !before.verdict && before.letters < 90 && before.prose === 0 && /^h[1-6]$/.test(before.tag)) before.verdict = verdict;
}
