import type { Box } from '../tree/box.ts';
import { countSigns, isOut, textOf, walkBoxes } from '../tree/box.ts';
import { HEADING_TAGS } from '../tree/tags.ts';
import { fold } from '../../arabic/normalize.ts';
import { joinWords } from '../../arabic/words.ts';
import { drawnHeadline } from './drawn-headline.ts';
import type { Structured } from './structured.ts';
import { storyText } from './structured.ts';

/** Signs that part a headline from the name of its site in `<title>`; a pair of «» is a quotation. */
const PARTS = /\s+[|\-–—•·:»«/\\]{1,3}\s+|\s*[|•·]\s*|(?<!«[^«»]*)\s*»\s*|\s*«\s*(?![^«»]*»)|::/u;
/** What is left of such a sign before the part that went. */
const PARTED = /\s*(?:[|•·]+|\s[\-–—:»«/\\]+|::)?\s*$/u;

const words = (text: string): string[] => joinWords(fold(text), ' ').split(' ').filter((word) => word !== '');

/** 0 to 1: how many words two texts share. */
export function likeness(a: string, b: string): number {
  return shared(words(a), words(b));
}

function shared(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  let count = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at >= 0) {
      left[at] = '';
      count++;
    }
  }
  return (2 * count) / (first.length + second.length);
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
  const targets = said.flatMap(targetsOf);
  const lengths = targets.map(({ letters }) => letters);
  const [least, most] = [Math.min(...lengths) * 0.6, Math.max(...lengths) * 1.9];
  const site = words(structured.meta.get('og:site_name') ?? '');
  const sayings = new Set(targets.flatMap((target) => target.words));
  const shortest = Math.min(...targets.map((target) => target.words.length));
  // Where a page says but two words or three, they are the site's name, and half of them stand in many a heading.
  const sure = targets.every((target) => target.words.length < SITE_WORDS) ? 0.8 : 0.5;
  let best: { box: Box; text: string; score: number } | undefined;
  let last = { text: '', words: [] as string[] };
  walkBoxes(body, (box) => {
    if (box.letters < 6) return false;
    if (box.letters > 320) return true;
    const heading = HEADING_TAGS.has(box.tag);
    if (said.length > 0 && (box.letters <= least || box.letters >= most)) return !heading;
    const level = heading ? Number(box.tag[1]) : 0;
    const named = NAMES.test(box.names);
    if (level === 0 && !named && (box.hasBlock || !/^(?:span|div|p|td|strong|b|font|a)$/.test(box.tag))) return true;
    // Only what is about as long as a headline that is known can be it; most boxes of a page are not.
    const near = targets.some(({ letters }) => box.letters > letters * 0.6 && box.letters < letters * (level > 0 || named ? 1.9 : 1.4));
    if (!near && !(level === 1 && said.length === 0)) return level === 0;
    const text = textOf(box);
    // A headline's heading, link and span hold the same text, one inside the other.
    if (text !== last.text) last = { text, words: words(text) };
    const own = last.words;
    // Most texts of that length are about something else: then no target need be asked.
    const common = own.filter((word) => sayings.has(word)).length;
    const confirmed = common * 4 < own.length + shortest ? 0 : Math.max(0, ...targets.map((target) => shared(own, target.words) * target.weight));
    if (confirmed < sure && !(level === 1 && said.length === 0)) return level === 0;
    if (site.length > 0 && shared(own, site) > 0.8) return true;
    const linked = box.linkLetters * 2 > box.letters;
    // A word or two that lead to another page are the paper's name, though its title begins with it.
    if (linked && own.length < SITE_WORDS) return true;
    const score = confirmed * 4 + (level === 1 ? 2 : level === 2 ? 1.2 : level === 3 ? 0.8 : 0) + (named ? 0.6 : 0) - (linked ? 1.5 : 0) - (isOut(box) ? 1 : 0);
    if (!best || score > best.score) best = { box, text, score };
    return true;
  });
  if (best && best.score >= 2.5) return { title: best.text, box: best.box };
  const first = firstHeading(body);
  const fromTitle = uncut(said.map((title) => withoutSite(withoutPrefix(title, site))));
  // A line that half says the title may be the paper's name over a reporter's; a heading is more.
  if (!best || !HEADING_TAGS.has(best.box.tag)) {
    const drawn = drawnHeadline(body, fromTitle ?? '', first);
    if (drawn) return drawn;
  }
  const over = !best && said.every((text) => text === pageTitle) && words(pageTitle).length <= SITE_WORDS ? headingOverText(body) : undefined;
  if (over) return { title: textOf(over), box: over };
  if (fromTitle && words(fromTitle).length >= 3) return { title: fromTitle, ...(best ? { box: best.box } : {}) };
  if (first) return { title: textOf(first), box: first };
  return { title: fromTitle ?? pageTitle };
}

/** A title that was cut to some length: «عودة المياه إلى حي …». */
const CUT = /\s*(?:…|\.{2,})$/u;

/** The first title; where it was cut, another that begins like it and was not. */
function uncut(titles: readonly string[]): string | undefined {
  const [first] = titles;
  if (first === undefined || !CUT.test(first)) return first;
  // The last word may be cut as well.
  const begun = words(first.replace(CUT, '')).slice(0, -1).join(' ');
  return titles.find((title) => !CUT.test(title) && words(title).join(' ').startsWith(begun)) ?? first;
}

/** A title without the site's own name and a colon before it. */
function withoutPrefix(title: string, site: readonly string[]): string {
  const behind = BEHIND_NAME.exec(title)?.[1];
  return behind && words(title.slice(0, -behind.length)).join(' ') === site.join(' ') ? behind : title;
}

const NAMES = / (?:headline|entry title|post title|article title|news title|title|story title|topic title|page title|subject|arttitle|titre) /;

interface Target {
  words: string[];
  letters: number;
  weight: number;
}

/** What a shown headline is compared with: the whole of another place's title, and its parts, as it may name the site too. */
function targetsOf(title: string): Target[] {
  const target = (text: string, weight: number): Target => ({ words: words(text), letters: countSigns(text), weight });
  const behindName = BEHIND_NAME.exec(title)?.[1];
  const parts = title.split(PARTS).map((part) => target(part, 0)).filter(({ words }) => words.length >= 2); // prettier-ignore
  if (parts.length < 2) return [target(title, 1), ...(behindName ? [target(behindName, 0.9)] : [])];
  // A short part is more likely the site's name than the headline.
  const longest = Math.max(...parts.map(({ words }) => words.length));
  return [target(title, 1), ...parts.map((part) => ({ ...part, weight: 0.5 + (0.48 * part.words.length) / longest }))];
}

/** The headline behind the site's name and a colon: «مجلة الميناء: في مديح السفن». */
const BEHIND_NAME = /^\S+(?: \S+){0,2}:\s+(\S+ .+)$/u;

/** A `<title>` of so few words that no heading shows is the site's name: «وكالة أنباء الوادي» on every page. */
const SITE_WORDS = 4;

/** The last heading above the first paragraph, where it has the words of a headline. */
function headingOverText(body: Box): Box | undefined {
  let over: Box | undefined;
  let told = false;
  walkBoxes(body, (box) => {
    if (told || box.verdict) return false;
    if (HEADING_TAGS.has(box.tag)) {
      if (box.linkLetters === 0 && box.letters < 250 && words(textOf(box)).length >= SITE_WORDS) over = box;
      return false;
    }
    told = over !== undefined && box.prose > 0 && !box.children.some((child) => child.box && child.prose > 0);
    return !told;
  });
  return told ? over : undefined;
}

function firstHeading(body: Box): Box | undefined {
  let h1: Box | undefined;
  let h2: Box | undefined;
  walkBoxes(body, (box) => {
    if (box.verdict || box.letters < 3) return false;
    if (box.tag === 'h1' && box.linkLetters === 0 && box.letters < 250) h1 ??= box;
    if (box.tag === 'h2' && box.linkLetters === 0 && box.letters > 12 && box.letters < 250) h2 ??= box;
    return !h1;
  });
  return h1 ?? h2;
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
    const before = title.slice(0, cutAt).replace(PARTED, '');
    return parts.length === 2 ? first : before;
  }
  return longest;
}
