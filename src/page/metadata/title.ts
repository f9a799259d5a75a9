import type { Box } from '../tree/box.ts';
import { isOut, textOf, walkBoxes } from '../tree/box.ts';
import { fold } from '../../arabic/normalize.ts';
import type { Structured } from './structured.ts';
import { storyText } from './structured.ts';

/** Signs that part a headline from the name of its site in `<title>`. */
const PARTS = /\s+[|\-–—•·:»«/\\]{1,3}\s+|\s*[|»«•·]\s*|::/u;

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** 0 to 1: how many words two texts share. */
export function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  let shared = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at >= 0) {
      left.splice(at, 1);
      shared++;
    }
  }
  return (2 * shared) / (first.length + second.length);
}

export interface Headline {
  title: string;
  /** The box that shows it. */
  box?: Box;
}

/**
 * The headline: what the page shows as one, confirmed by what it says elsewhere (`<title>`, OpenGraph, JSON-LD). A
 * heading counts when it shares most of its words with one of those, so that the site's name in an `<h1>` does not.
 */
export function findHeadline(body: Box, pageTitle: string, structured: Structured): Headline {
  const said = [storyText(structured, 'headline'), structured.meta.get('og:title'), structured.meta.get('twitter:title'), storyText(structured, 'name'), pageTitle].filter(
    (text): text is string => text !== undefined && text !== '',
  );
  let best: { box: Box; text: string; score: number } | undefined;
  const site = structured.meta.get('og:site_name') ?? '';
  walkBoxes(body, (box) => {
    if (box.letters < 6 || box.letters > 320) return box.letters >= 6;
    const level = /^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0;
    const named = / (?:headline|entry title|post title|article title|news title|title|story title|topic title|page title|subject|arttitle|titre) /.test(box.names);
    if (level === 0 && !named && !/^(?:span|div|p|td|strong|b|font|a)$/.test(box.tag)) return true;
    if (level === 0 && box.hasBlock && !named) return true;
    const text = textOf(box);
    const confirmed = Math.max(0, ...said.map((other) => match(text, other)));
    if (confirmed < 0.5 && !(level === 1 && said.length === 0)) return level === 0;
    if (site !== '' && likeness(text, site) > 0.8) return true;
    const linked = box.linkLetters * 2 > box.letters;
    const score = confirmed * 4 + (level === 1 ? 2 : level === 2 ? 1.2 : level === 3 ? 0.8 : 0) + (named ? 0.6 : 0) - (linked ? 1.5 : 0) - (isOut(box) ? 1 : 0);
    if (!best || score > best.score) best = { box, text, score };
    return true;
  });
  if (best && best.score >= 2.5) return { title: best.text, box: best.box };
  const first = firstHeading(body);
  const fromTitle = said.map(withoutSite)[0];
  if (fromTitle && words(fromTitle).length >= 3) return { title: fromTitle, ...(best ? { box: best.box } : {}) };
  if (first) return { title: textOf(first), box: first };
  return { title: fromTitle ?? pageTitle };
}

/** How well a heading is the headline that another place gives, where that may have the site's name at its end. */
function match(text: string, other: string): number {
  const whole = likeness(text, other);
  if (whole > 0.9) return whole;
  const parts = other.split(PARTS).filter((part) => words(part).length >= 2);
  // A short part is more likely the site's name than the headline.
  const longest = Math.max(1, ...parts.map((part) => words(part).length));
  return Math.max(whole, ...parts.map((part) => likeness(text, part) * (0.5 + (0.48 * words(part).length) / longest)));
}

function firstHeading(body: Box): Box | undefined {
  let found: Box | undefined;
  walkBoxes(body, (box) => {
    if (!found && !box.verdict && (box.tag === 'h1' || (box.tag === 'h2' && box.linkLetters === 0)) && box.letters > 12 && box.letters < 250) found = box;
    return !found;
  });
  return found;
}

/** A `<title>` without the site's name: its longest part, by words. */
export function withoutSite(title: string): string {
  const parts = title.split(PARTS).map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  if (parts.length < 2) return title.trim();
  const [first = '', ...rest] = parts;
  const longest = parts.reduce((a, b) => (words(b).length > words(a).length ? b : a), first);
  if (longest === first && rest.length > 0) {
    // «الهلال - النصر: قمة الجولة - صحيفة الميناء»: only what stands last is the site.
    const lastPart = parts[parts.length - 1] ?? '';
    const cutAt = title.lastIndexOf(lastPart);
    const before = title.slice(0, cutAt).replace(/[\s|\-–—•·:»«/\\]+$/u, '');
    return parts.length === 2 ? first : before;
  }
  return longest;
}
