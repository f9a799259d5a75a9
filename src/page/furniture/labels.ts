import type { Box, Leaf, Verdict } from '../tree/box.ts';
import { isOut, textOf } from '../tree/box.ts';
import type { Line } from '../tree/lines.ts';
import { linesOf, textOfLine } from '../tree/lines.ts';
import type { Field } from './clean.ts';
import { holdsHeadline } from './clean.ts';
import type { Sense } from './grammar.ts';
import { senseOf } from './grammar.ts';
import { SUMMED_UP } from './lexicon/facts.ts';
import { nameOf } from './pattern.ts';
import { readsLikeRuleList } from './rules-prose.ts';

/** Longest line that can stand over a box, in signs. */
const LONGEST_LABEL = 90;

/**
 * Lines that name what follows («الأكثر قراءة», «التعليقات») and the boxes that they name: the largest box in which the
 * line comes first, or, where line and list lie open among the paragraphs, the boxes behind it up to the next sentence.
 */
export function cutByLabel(field: Field): void {
  for (const line of field.lines) {
    if (line.letters > LONGEST_LABEL || isOut(line.parent)) continue;
    const behind = isBehind(line, field);
    const sense = senseOf(textOfLine(line), { linked: line.linkLetters * 2 > line.letters, behind });
    if (!sense || sense.phrase.as === 'notice' || sense.family === 'metadata') continue;
    if (!sense.phrase.over) continue;
    if (sense.phrase.over === 'rest' && !behind) continue;
    govern(line, sense, field);
  }
}

/** The story has been told before this line: enough prose lies between the headline and it. */
function isBehind(line: Line, field: Field): boolean {
  return field.proseBetween(Math.max(0, field.headline), line.order) >= 100;
}

function govern(line: Line, sense: Sense, field: Field): void {
  const verdict: Verdict = { reason: sense.family, step: `labels: ${nameOf(sense.phrase.says)}` };
  const rest = sense.phrase.over === 'rest';
  let named: Box = line.parent;
  if (!isFirst(line.nodes[0], named)) {
    cutSiblings(named, line.nodes.at(-1), verdict, field, rest);
    return;
  }
  if (named.letters !== line.letters && !fits(named, sense, field)) return;
  for (let up = named.parent; up && isFirst(named, up) && fits(up, sense, field); up = up.parent) named = up;
  if (named.letters > line.letters) {
    named.verdict = verdict;
    return;
  }
  // The label stands alone in its box: what it names are the boxes beside.
  const { parent } = named;
  if (!parent || holdsHeadline(named, field) || (sense.family === 'trending' && leadsToList(named, parent))) return;
  named.verdict = verdict;
  cutSiblings(parent, named, verdict, field, rest);
}

/** A colon over a list without links: «أبرز التطورات:» names what the story's own list tells. */
function leadsToList(label: Box, parent: Box): boolean {
  const next = parent.children.find((child) => child.order > label.last && child.letters > 0);
  const text = textOf(label, LONGEST_LABEL);
  return next?.box === true && /^(?:ul|ol)$/.test(next.tag) && next.linkLetters * 3 < next.letters && (next.prose > 0 || (next.linkLetters === 0 && SUMMED_UP.test(text))) && /[:：]\s*$/u.test(text);
}

/** No letters stand before `node` in its box. */
function isFirst(node: Box | Leaf | undefined, box: Box): boolean {
  return box.children.find((child) => child === node || (child.letters > 0 && !(child.box && child.verdict))) === node;
}

/** Whether a box can be what the label names as a whole: no headline in it, and for lists hardly any prose. */
function fits(box: Box, sense: Sense, field: Field): boolean {
  if (box.depth < 2 || /^(?:body|main|article)$/.test(box.tag) || holdsHeadline(box, field)) return false;
  if (sense.phrase.over === 'rest') return field.proseBetween(Math.max(0, field.headline), box.order) >= 100;
  if (isDeck(box)) return box.prose < field.prose * 0.5;
  if (isRepeated(box) && field.proseBetween(Math.max(0, field.headline), box.order) >= 100) return true;
  return isListy(box) && box.prose < Math.max(field.prose * 0.5, 200);
}

/** A label and nothing but cards of one kind, a link or a picture in each: «ذات صلة» with its teasers between two paragraphs, «بالصور» with its slides. */
function isDeck(box: Box): boolean {
  const [, ...cards] = box.children.filter((child): child is Box => child.box && child.letters > 0);
  const [first] = cards;
  return first !== undefined && cards.length >= 2 && first.tag !== 'p' && cards.every((card) => card.tag === first.tag && (box.links === 0 ? card.pictures > 0 : card.links > 0 && card.names === first.names));
}

/** Three or more parts of one kind and name, a teaser each: a feed of other stories, also where its teasers are sentences. */
function isRepeated(box: Box): boolean {
  const counts = new Map<string, number>();
  for (const child of box.children) if (child.box && child.names !== '' && child.hasBlock) counts.set(child.tag + child.names, (counts.get(child.tag + child.names) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= 3;
}

/** Short lines and links, with no more prose than teasers under their headlines. */
function isListy(box: Box): boolean {
  if (box.prose <= box.letters * 0.2) return true;
  return box.links >= 2 && box.linkLetters > box.letters * 0.2 && box.prose < box.links * 220;
}

function cutSiblings(parent: Box, from: Box | Leaf | undefined, verdict: Verdict, field: Field, rest: boolean): void {
  const start = parent.children.findIndex((child) => child === from);
  if (start < 0) return;
  for (const child of parent.children.slice(start + 1)) {
    if (!child.box) {
      if (child.text.trim().length > 60) return;
      continue;
    }
    if (child.verdict || child.tag === 'br') continue;
    if (holdsHeadline(child, field)) return;
    if (child.letters === 0) continue;
    if (!rest && (!isListy(child) || !linkish(child) || isOtherBox(child, verdict))) return;
    // Behind rules comes a list of other stories as well as a list of rules.
    const headlines = verdict.reason === 'commentRules' && /^(?:ul|ol)$/.test(child.tag) && !readsLikeRuleList(textOf(child, 40));
    child.verdict = headlines ? { ...verdict, reason: 'trending' } : verdict;
  }
}

/** A box that begins with a label of its own: another box's list. */
function isOtherBox(box: Box, verdict: Verdict): boolean {
  const [first] = linesOf(box);
  if (!first || first.letters > LONGEST_LABEL || first.letters === box.letters) return false;
  const sense = senseOf(textOfLine(first), { linked: first.linkLetters * 2 > first.letters, behind: true });
  return sense?.phrase.over !== undefined && sense.family !== verdict.reason;
}

/** A list, or a line that is mostly a link: what may lie open under a label among paragraphs. */
function linkish(box: Box): boolean {
  return box.linkLetters * 2 > box.letters || /^(?:ul|ol|dl)$/.test(box.tag);
}
