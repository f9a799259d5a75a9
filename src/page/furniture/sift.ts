import type { Item } from '../blocks/item.ts';
import { agencyIn, editorsIn } from '../metadata/names.ts';
import { textOf } from '../tree/box.ts';
import { isAdRow } from './ad-row.ts';
import { addressOf } from './address.ts';
import { dropCards, dropCounters, dropOrphans, dropSigned, dropSkipped, dropWidgets } from './asides.ts';
import { dropAuthorNote } from './author-note.ts';
import type { Bench } from './bench.ts';
import { apartIn, bare, isProse, judge } from './bench.ts';
import { senseOf } from './grammar.ts';
import { dropHead, isDateline, leadsToList } from './head.ts';
import { behindHouseLine, isHouseLine } from './house-line.ts';
import { dropLinkedLines, isBold } from './lists.ts';
import { noticeOf } from './notices.ts';
import { factsIn } from './facts.ts';
import { nameOf } from './pattern.ts';
import { readsLikeRules } from './rules-prose.ts';
import { isToolbar } from './toolbar.ts';

const STEPS: readonly (readonly [name: string, run: (bench: Bench) => void])[] = [
  ['duplicates', dropDuplicates],
  ['phrases', dropPhrases],
  ['cards', dropCards],
  ['skipped', dropSkipped],
  ['signed', dropSigned],
  ['widgets', dropWidgets],
  ['counters', dropCounters],
  ['head', dropHead],
  ['linked lines', dropLinkedLines],
  ['orphans', dropOrphans],
  ['credits', dropCredits],
  ['author note', dropAuthorNote],
  ['tail', dropTail],
];

/** Names of the steps that judge blocks. */
export const BLOCK_STEPS: readonly string[] = STEPS.map(([name]) => name);

/** Judges blocks by what they say and where they stand: before, within or behind the body. */
export function siftItems(items: Item[], headline: { title: string; order: number; url?: string; site?: string }, without: ReadonlySet<string>): void {
  const bench: Bench = { items, title: headline.title, headline: headline.order, url: headline.url ?? '', site: headline.site ?? '', cards: new Set(), facts: factsIn(items), live: () => items.filter((item) => !item.verdict) };
  for (const [name, run] of STEPS) if (!without.has(name)) run(bench);
}

const endsSentence = (text: string): boolean => /[.؟?!…:؛"»”)]\s*$/u.test(text);

function dropDuplicates(bench: Bench): void {
  const title = bare(bench.title);
  const seen = new Set<string>();
  const said = new Set<string>();
  for (const item of bench.live()) {
    if (item.block.type === 'image' || item.block.type === 'embed') continue;
    // A copy of the body for printing or for phones may cut its paragraphs elsewhere: its sentences are the same.
    const pieces = item.text.split(/[.؟!\n]+/).map(bare);
    const text = pieces.join('');
    if (text === title && title !== '') judge(item, 'duplicate', 'duplicates: headline');
    else if (text.length >= 40) {
      const sentences = pieces.filter((sentence) => sentence.length >= 20);
      const again = sentences.reduce((sum, sentence) => sum + (said.has(sentence) ? sentence.length : 0), 0);
      if (seen.has(text) || (sentences.length >= 2 && again >= text.length * 0.85)) judge(item, 'duplicate', 'duplicates: repeated');
      seen.add(text);
      for (const sentence of sentences) said.add(sentence);
    }
  }
}

function dropPhrases(bench: Bench): void {
  const items = bench.live();
  const led = ledByPromo(bench.items);
  const apart = apartIn(items);
  let behindFrom = items.length;
  // From the end: a row that counts only behind the body asks whether anything of the body follows.
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.block.type === 'image' || item.block.type === 'embed') continue;
    const known = led.has(item) || senseOf(item.text, { linked: item.linked > 0.5, behind: true }) !== undefined || readsLikeRules(item.text) || isHouseLine(item.text, bench.site) || noticeOf(item.text, true, () => apart(item)) !== undefined;
    if (!known && isProse(item)) break;
    behindFrom = i;
  }
  let told = 0;
  const last = items.findLastIndex(isProse);
  const interview = items.filter((item) => item.letters < 300 && /[؟?]\s*$/u.test(item.text)).length >= 3;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || item.verdict || item.block.type === 'image' || item.block.type === 'embed' || item.block.type === 'table') continue;
    const sense = senseOf(item.text, { linked: item.linked > 0.5, behind: i >= behindFrom });
    if (sense?.family === 'trending' && leadsToList(items, i)) continue;
    // «المؤلف: …» in a box about a book says who wrote the book.
    if (sense?.family === 'metadata' && bench.facts.has(item)) continue;
    if (!sense) {
      if (item.block.type !== 'list' && isAdRow(item.text)) {
        judge(item, 'advertisement', 'phrases: a row of advertising');
        continue;
      }
      if (i >= behindFrom && told > 0 && isHouseLine(item.text, bench.site)) {
        judge(item, 'promo', 'phrases: what the house is');
        continue;
      }
      if (isToolbar(item.text)) {
        judge(item, 'share', 'phrases: a row of buttons');
        continue;
      }
      if (led.has(item)) {
        judge(item, 'promo', 'phrases: led by a colon');
        continue;
      }
      const address = item.block.type === 'list' ? undefined : addressOf(behindHouseLine(item.text, bench.site), interview);
      const notice = address ? undefined : noticeOf(item.text, i >= behindFrom, () => !interview && apart(item));
      if (i >= behindFrom && told > 0 && readsLikeRules(item.text)) judge(item, 'commentRules', 'phrases: prose of rules');
      else if (address) judge(item, address, 'phrases: to the reader');
      else if (notice) judge(item, notice, 'phrases: of the house');
      else if (isDateline(item.text)) judge(item, 'metadata', 'phrases: date and reading time');
      else if (sells(item)) judge(item, 'advertisement', 'phrases: اشتر الآن');
      else if (isProse(item)) told++;
      continue;
    }
    // «إغلاق الصناديق» over its paragraph is a heading of the story, «إغلاق» alone a button.
    if (sense.family === 'navigation' && headsProse(items, i)) continue;
    judge(item, sense.family, `phrases: ${nameOf(sense.phrase.says)}`);
    if (sense.phrase.card) bench.cards.add(item);
    const { over } = sense.phrase;
    if (!over) continue;
    const open = over === 'rest' && told > 0 && opensComments(items, i, last);
    for (let next = i + 1; next < items.length; next++) {
      const follower = items[next];
      if (!follower) break;
      if (!open && !goesWithList(follower)) break;
      const other = follower.block.type === 'list' && over === 'rest';
      judge(follower, other ? 'trending' : sense.family, `phrases: ${nameOf(sense.phrase.says)}`);
    }
  }
}

/** A heading of two words or more with a paragraph right under it, in the same box. */
function headsProse(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return item?.block.type === 'heading' && next !== undefined && isProse(next) && item.box.parent === next.box.parent && item.linked === 0 && item.text.trim().includes(' ');
}

/** «تابعونا على واتساب:» goes with the number or the address that its colon leads to. */
function ledByPromo(items: readonly Item[]): Set<Item> {
  const leads = ({ verdict, text, letters, linked }: Item): boolean => letters < 120 && /[:：]\s*$/u.test(text) && (verdict?.reason === 'promo' || senseOf(text, { linked: linked > 0.5, behind: true })?.family === 'promo');
  return new Set(items.filter((item, i) => item.letters < 120 && item.block.type === 'paragraph' && items[i - 1] !== undefined && leads(items[i - 1] as Item)));
}

/** A short box with a link that sells: «مروحة … 149 ريالا اشتر الآن». */
function sells(item: Item): boolean {
  if (item.letters > 90 || item.linked === 0 || item.block.type !== 'paragraph') return false;
  return item.box.children.some((child) => child.box && child.linkLetters > 0 && child.letters < 25 && senseOf(textOf(child), { linked: true, behind: false })?.family === 'advertisement');
}

/** What follows a line on comments is comments: it begins with a name, a date or a form label, not with prose. */
function opensComments(items: readonly Item[], at: number, last: number): boolean {
  const next = items[at + 1];
  return next !== undefined && (next.letters < 40 || last <= at);
}

/** A short line without a sentence, a link or a list: what stands under «اقرأ أيضا» up to the next paragraph. */
function goesWithList(item: Item): boolean {
  return item.linked > 0.5 && (item.block.type === 'list' || item.block.type === 'heading' || item.block.type === 'paragraph');
}

/** «© رويترز» under a picture is its credit; a line of rights at the end is the house's. */
function dropCredits(bench: Bench): void {
  const items = bench.live();
  const last = items.findLastIndex(isProse);
  items.forEach((item, i) => {
    if (item.block.type !== 'paragraph' || !/(?:©|copyright|\(c\))/iu.test(item.text) || item.letters > 160) return;
    const before = items[i - 1]?.block;
    if (/^\s*(?:©|copyright)/iu.test(item.text) && item.letters < 60 && before?.type === 'image') {
      before.credit ??= item.text.replace(/^\s*©\s*/u, '').trim();
      judge(item, 'metadata', 'credits: under a picture');
    } else if (i >= last) judge(item, 'legal', 'credits: rights');
    else if (item.letters < 60) judge(item, 'metadata', 'credits: alone');
  });
}

/** Behind the last sentence: tags, signatures, lists of headlines. */
function dropTail(bench: Bench): void {
  const { items } = bench;
  const last = items.findLastIndex((item) => !item.verdict && item.block.type !== 'list' && item.block.type !== 'table' && !isNumbered(item) && isProse(item));
  if (last < 0) return;
  const introduced = /[:：]\s*$/u.test(items[last]?.text ?? '');
  const tail = items.slice(last + 1);
  const numbered = tail.filter((item) => !item.verdict && isNumbered(item)).length >= 3 && !introduced;
  const shorts = tail.filter((item) => !item.verdict && isShort(item)).length;
  let closed = false;
  for (const [i, item] of tail.entries()) {
    if (item.verdict) closed ||= item.verdict.reason !== 'metadata' && item.verdict.reason !== 'duplicate' && item.verdict.reason !== 'advertisement' && item.letters > 0;
    else if (item.block.type === 'heading' || bench.facts.has(item)) continue;
    else if (item.block.type === 'list' || item.block.type === 'table') {
      // A list belongs to the sentence before it; behind furniture it is a list of headlines.
      if (isHashtags(item.text)) judge(item, 'tags', 'tail: hashtags');
      else if (closed || item.linked > 0.5) judge(item, 'trending', 'tail: list');
    } else if (numbered && isNumbered(item)) {
      judge(item, 'trending', 'tail: numbered lines');
      closed = true;
    } else if (agencyIn(item.text) ?? editorsIn(item.text)) judge(item, 'metadata', 'tail: agency');
    else if (isShort(item) || (closed && (isHeadline(item) || isScrap(item)))) {
      if (closed) judge(item, 'related', 'tail: short lines');
      else if (introduced || headsList(tail, i)) continue;
      else if (shorts > 1) judge(item, 'tags', 'tail: short lines');
      else if (item.letters < 40) judge(item, 'metadata', 'tail: signature');
    }
  }
  // A heading stays where something under it stays: footnotes, contacts.
  let below = false;
  for (const item of tail.reverse()) {
    if (item.verdict) continue;
    if (item.block.type === 'heading' && !below) judge(item, 'related', 'tail: heading');
    else below = item.block.type !== 'heading' && item.block.type !== 'image';
  }
}

/** A line in bold over a list that is no list of links: «تشكيل الفريق», «المصادر». */
function headsList(tail: readonly Item[], at: number): boolean {
  const [item, next] = [tail[at], tail[at + 1]];
  return item !== undefined && isBold(item) && next?.block.type === 'list' && !next.verdict && next.linked < 0.3 && !isHashtags(next.text);
}

/** Keywords: nothing but «#» and a word or two, again and again. */
const isHashtags = (text: string): boolean => /^\s*(?:#[^\s#]+(?:[ _][^\s#]+){0,3}\s*)+$/u.test(text);

/** A paragraph that is no sentence. */
function isShort(item: Item): boolean {
  return item.block.type === 'paragraph' && !endsSentence(item.text) && item.letters < 120 && !item.text.includes('\n');
}

/** Four words at most, with a full stop or without: behind furniture a name («Rami K.»), not the end of a story. */
function isScrap(item: Item): boolean {
  return item.block.type === 'paragraph' && item.letters < 30 && item.text.split(/\s+/).length <= 4;
}

/** One line without a full stop: a headline may be a question. */
function isHeadline(item: Item): boolean {
  return item.block.type === 'paragraph' && item.letters < 120 && !/[.…»”"]\s*$/u.test(item.text);
}

/** «3 خمس نصائح لشراء سيارة»: a line of a list that has no list element. */
function isNumbered(item: Item): boolean {
  return item.block.type === 'paragraph' && item.letters < 140 && /^\s*[\d٠-٩]{1,2}\s*[.)\-–:]?\s+\D/u.test(item.text) && !/[.…]\s*$/u.test(item.text);
}
