import { momentIn } from '../metadata/moment.ts';
import { relativeIn } from '../metadata/relative.ts';
import type { Box } from '../tree/box.ts';
import { isOut } from '../tree/box.ts';
import type { Line } from '../tree/lines.ts';
import { textOfLine } from '../tree/lines.ts';
import { HEADING_TAGS } from '../tree/tags.ts';
import type { Field } from './clean.ts';
import { holdsHeadline } from './clean.ts';
import { senseOf } from './grammar.ts';

/** Signs of prose that a story has told before another begins. */
const TOLD = 250;
/** Signs of the shortest and the longest headline. */
const HEADLINE = { least: 15, most: 250, words: 4 };
/** Most lines between a headline and its first paragraph: section, writer, date, buttons, a caption. */
const HEAD_LINES = 6;
/** Longest line that is a date and little else, in signs. */
const DATE_LINE = 60;
/** Three headlines and more with less prose than this under each are the entries of a live report. */
const ENTRY = { many: 3, signs: 350 };

/** The page's own headline. */
interface Headline {
  box: Box;
  /** The heading element around it, where there is one. */
  heading: Box;
  /** Each box around it, with the one in that box in which it stands. */
  path: ReadonlyMap<Box, Box>;
}

/** A headline below the story, with paragraphs of its own. */
interface Opening {
  line: Line;
  /** It stands in a part of the page of the same kind as the one around the page's own headline. */
  twin: boolean;
}

/**
 * Other stories in full below this one, as pages set them that never end («الخبر التالي»): a headline like the page's own, or
 * a heading with a date under it, and paragraphs. A box that holds such a story goes as a whole; where the page runs on
 * without one, all that follows.
 */
export function byNextStory(field: Field): void {
  const { headlineBox } = field;
  if (!headlineBox) return;
  const headline = { box: headlineBox, heading: headingAround(headlineBox) ?? headlineBox, path: pathTo(headlineBox) };
  const openings = field.lines.flatMap((line, at) => openingAt(at, field, headline) ?? []);
  if (isReport(openings, field)) return;
  for (const { line } of openings) if (!isOut(line.parent)) cutFrom(line, field);
}

function openingAt(at: number, field: Field, headline: Headline): Opening | undefined {
  const line = field.lines[at];
  if (!line || line.order <= headline.box.last || line.letters < HEADLINE.least || line.letters > HEADLINE.most || isOut(line.parent)) return undefined;
  const heading = headingAround(line.parent);
  const like = isLike(heading ?? line.parent, headline.heading);
  if (!like && !heading) return undefined;
  if (field.proseBetween(field.headline, line.order) < TOLD) return undefined;
  const text = textOfLine(line);
  if (text.split(' ').length < HEADLINE.words || momentIn(text)) return undefined;
  const next = field.lines.slice(at + 1, at + 1 + HEAD_LINES);
  const first = next.findIndex(({ prose }) => prose);
  if (first < 0) return undefined;
  const head = next.slice(0, first).filter(({ letters }) => letters <= DATE_LINE).map(textOfLine);
  const twin = like && isTwin(heading ?? line.parent, headline.path);
  const dated = head.some((piece) => momentIn(piece) !== undefined || (like && relativeIn(piece, new Date(0)) !== undefined));
  return twin || (dated && (like || standsApart(line, field))) || isAnnounced(field.lines[at - 1]) ? { line, twin } : undefined;
}

/** The heading element of which the box is all there is to read. */
function headingAround(box: Box): Box | undefined {
  for (let at: Box | null = box; at && at.letters === box.letters; at = at.parent) if (HEADING_TAGS.has(at.tag)) return at;
  return undefined;
}

/** Two headlines of one kind: the same element, with the same names; without names, the element that a page has for nothing else. */
function isLike(box: Box, headline: Box): boolean {
  return box.tag === headline.tag && box.names === headline.names && (box.names !== '' || box.tag === 'h1');
}

function pathTo(headline: Box): Map<Box, Box> {
  const path = new Map<Box, Box>();
  for (let at = headline; at.parent; at = at.parent) path.set(at.parent, at);
  return path;
}

/** Whether around `box` stands a part like the one around the headline, beside it. */
function isTwin(box: Box, path: ReadonlyMap<Box, Box>): boolean {
  for (let own: Box | null = box; own?.parent; own = own.parent) {
    const other = path.get(own.parent);
    if (other) return other !== own && other.tag === own.tag && other.names === own.names && (own.names !== '' || own.tag === 'article') && own.prose > 0;
  }
  return false;
}

/** Whether the line opens a box that holds paragraphs as well. */
function standsApart(line: Line, field: Field): boolean {
  return boxOpenedBy(line, field).prose > 0;
}

/** The smallest box that begins with this line and holds prose; a box without, where there is none that leaves the headline out. */
function boxOpenedBy(line: Line, field: Field): Box {
  let at = line.parent;
  while (at.prose === 0 && at.parent && !/^(?:body|main)$/.test(at.parent.tag) && !holdsHeadline(at.parent, field) && isFirst(at, at.parent)) at = at.parent;
  return at;
}

/** Nothing but a word or a date stands before the box in `parent`; a long page is not walked to its end for it. */
function isFirst(box: Box, parent: Box): boolean {
  for (const child of parent.children) {
    if (child === box) return true;
    if (child.letters > 0 && (!child.box || child.letters >= DATE_LINE || child.prose > 0)) return false;
  }
  return false;
}

/** «الخبر التالي» on a line of its own. */
function isAnnounced(before: Line | undefined): boolean {
  if (!before || before.letters > 25) return false;
  const sense = senseOf(textOfLine(before), { linked: false, behind: true });
  return sense?.family === 'related' && sense.phrase.over === 'list';
}

/** The entries of a live report are dated too, but there are several, and short ones. */
function isReport(openings: readonly Opening[], field: Field): boolean {
  if (openings.length < ENTRY.many || openings.some(({ twin }) => twin)) return false;
  const told = openings.map(({ line }, i) => field.proseBetween(line.order, openings[i + 1]?.line.order ?? Number.POSITIVE_INFINITY));
  return told.filter((signs) => signs < ENTRY.signs).length * 2 > told.length;
}

function cutFrom(line: Line, field: Field): void {
  const verdict = { reason: 'related', step: 'next story' } as const;
  const box = boxOpenedBy(line, field);
  box.verdict = verdict;
  const { parent } = box;
  if (box.prose > 0 || !parent) return;
  for (const child of parent.children.slice(parent.children.indexOf(box) + 1)) if (child.box && !holdsHeadline(child, field)) child.verdict ??= verdict;
}
