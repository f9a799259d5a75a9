import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import type { Bench } from './bench.ts';
import { isProse, judge } from './bench.ts';
import { senseOf } from './grammar.ts';
import { BESIDES, OFFERED, READ, READING } from './lexicon/reading.ts';

/*
 * Lists of other stories that no element and no class calls so: lines that are links, lines under a label, and the label
 * that is left over a list that went.
 */

/** Longest line of such a list, in signs. */
const LONGEST = 110;
/** Most of them under one label. */
const MOST = 10;

const isLine = ({ block, letters, text }: Item): boolean => block.type === 'paragraph' && letters >= 8 && letters <= LONGEST && !/[.؟?!…:؛»”"،]\s*$/u.test(text) && text.trim().split(/\s+/).length >= 3 && !text.includes('\n');

/** Set in bold from end to end: the heading of what follows. */
export const isBold = ({ block, text }: Item): boolean => block.type === 'paragraph' && block.content.marks.some((mark) => mark.type === 'strong' && mark.end - mark.start >= text.length - 1);

/**
 * Two or more lines without a sentence under a label («مواضيع ذات صلة»), whether or not they are links: a page may open
 * stories by script. What stands in bold before a paragraph is that paragraph's heading.
 */
function linesUnder(items: readonly Item[], at: number): Item[] {
  const run: Item[] = [];
  for (const item of items.slice(at + 1, at + 1 + MOST)) {
    if (item.verdict || !isLine(item)) break;
    run.push(item);
  }
  const last = run.at(-1);
  if (last && isBold(last)) run.pop();
  return run.length >= 2 ? run : [];
}

/** A line between paragraphs that is one link and no sentence: another story; two and more also with a date beside. */
export function dropLinkedLines(bench: Bench): void {
  bench.items.forEach(({ verdict, letters, text, linked }, i) => {
    if (letters > 60 || (verdict?.reason !== 'related' && verdict?.reason !== 'trending')) return;
    const lines = linesUnder(bench.items, i);
    if (lines.length === 0 || senseOf(text, { linked: linked > 0.5, behind: true })?.phrase.over !== 'list') return;
    for (const line of lines) judge(line, verdict.reason, 'linked lines: under a label');
  });
  const items = bench.live();
  items.forEach((item, i) => {
    if (!/^(?:paragraph|heading|list)$/.test(item.block.type)) return;
    if (item.linked <= 0.85 && !isIntroduced(item, bench.url) && !(isMostlyLink(item) && (isMostlyLink(items[i - 1]) || isMostlyLink(items[i + 1])))) return;
    // A heading that leads to another site, with text under it, is an entry of the story: a book, a shop, a study.
    const next = items[i + 1];
    if (item.block.type === 'heading' && next && isProse(next) && leadsAway(item, bench.url)) return;
    judge(item, 'related', 'linked lines');
  });
  dropExcerpts(bench);
  dropLabels(bench);
}

/** Longest words before a colon that introduce links, in signs, and fewest words of a linked headline. */
const INTRODUCTION = { most: 45, words: 4 };

/** All of the words before a link call on the reader to read it: «تعرفي معنا إلى», «ما رأيك أيضا في الاطلاع على». */
const CALL = regex()`^[^\p{L}]*و?(?:${READ}|(?=.*(?<!\p{L})(?:${OFFERED})(?!\p{L}))(?:\p{L}+ ){0,5}(?:ال|لل?|ب)?(?:${READING}))(?: (?:${BESIDES}))*[^\p{L}]*$`;

/**
 * A few words with a colon, or a call to read, and nothing behind but links to pages of the site: «تفاصيل أوفى: ‹headline›»,
 * «وللكاتبة في أعداد سابقة:» over her articles. A document or a source that a story gives so has no headline for its name, or
 * stands elsewhere.
 */
function isIntroduced({ block }: Item, page: string): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const { text, marks } = block.content;
  const links = marks.flatMap((mark) => (mark.type === 'link' ? [mark] : []));
  const start = links[0]?.start ?? 0;
  if (start === 0 || start > INTRODUCTION.most || !isLeadIn(text.slice(0, start)) || !links.every(({ href }) => hostOf(href) === hostOf(page))) return false;
  const between = links.map(({ end }, i) => text.slice(end, links[i + 1]?.start ?? text.length)).join('');
  return !/[\p{L}\p{N}]/u.test(between) && links.some((link) => text.slice(link.start, link.end).trim().split(/\s+/).length >= INTRODUCTION.words);
}

const isLeadIn = (words: string): boolean => /^[^:؛.؟!\n]+:\s*$/u.test(words) || CALL.test(fold(words));

/** So many linked headlines with a paragraph under each are a list of other stories. */
const PAIRS = 3;

/** The excerpts under linked headlines that went, where they alternate to the end of the story's text. */
function dropExcerpts({ items }: Bench): void {
  let at = items.findLastIndex((item) => !item.verdict && isProse(item));
  const excerpts: Item[] = [];
  for (let excerpt = items[at]; excerpt && !excerpt.verdict && excerpt.block.type === 'paragraph' && excerpt.linked === 0 && isOtherStory(items[at - 1]); excerpt = items[at]) {
    excerpts.push(excerpt);
    at -= 2;
  }
  if (excerpts.length < PAIRS || !items.slice(0, at + 1).some((item) => !item.verdict && isProse(item))) return;
  for (const excerpt of excerpts) judge(excerpt, 'related', 'linked lines: excerpts');
  const over = items[at];
  if (over && !over.verdict && over.block.type === 'heading') judge(over, 'related', 'linked lines: label');
}

/** A headline that went and leads to a page of its own; the entries of a live page lead to themselves. */
function isOtherStory(item: Item | undefined): boolean {
  if (item?.verdict?.reason !== 'related' || item.linked <= 0.85) return false;
  const { block } = item;
  return (block.type === 'paragraph' || block.type === 'heading') && block.content.marks.some(({ type }) => type === 'link');
}

const isMostlyLink = (item: Item | undefined): boolean => item !== undefined && item.linked > 0.6 && isLine(item);

/** A short line over a list of links that went: «روابط:», «من أرشيف الصحيفة». */
function dropLabels({ items, facts }: Bench): void {
  const behind = nextButPictures(items);
  const told = items.findIndex((one) => !one.verdict && isProse(one));
  items.forEach((item, i) => {
    if (item.verdict || facts.has(item) || item.letters > 45 || !/^(?:paragraph|heading)$/.test(item.block.type) || isBold(item)) return;
    const next = behind[i];
    if (!next?.verdict || !(/^(?:related|trending)$/.test(next.verdict.reason) || /^(?:link lists|readability)$/.test(next.verdict.step))) return;
    if (next.linked <= 0.5 || next.letters > 400) return;
    const colon = /[:：]\s*$/u.test(item.text);
    if (colon || (item.block.type === 'paragraph' && !/[.؟?!…؛»”"،)]\s*$/u.test(item.text) && item.text.trim().split(/\s+/).length <= 5 && told >= 0 && told < i)) judge(item, 'related', 'linked lines: label');
  });
}

/** For each block the next that is no picture. */
function nextButPictures(items: readonly Item[]): (Item | undefined)[] {
  const behind: (Item | undefined)[] = [];
  let next: Item | undefined;
  for (let i = items.length - 1; i >= 0; i--) {
    behind[i] = next;
    if (items[i]?.block.type !== 'image') next = items[i];
  }
  return behind;
}

/** Every link of a heading leads to another host than the page's. */
function leadsAway({ block }: Item, page: string): boolean {
  if (block.type !== 'heading' || page === '') return false;
  const hosts = block.content.marks.flatMap((mark) => (mark.type === 'link' ? [hostOf(mark.href)] : []));
  return hosts.length > 0 && hosts.every((host) => host !== '' && host !== hostOf(page));
}

const hostOf = (address: string): string => address.split('/')[2]?.replace(/^www\./, '') ?? '';
