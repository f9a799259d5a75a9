import { fold } from '../../arabic/normalize.ts';
import { regex } from '../../arabic/regex.ts';
import type { Item } from '../blocks/item.ts';
import { momentIn } from '../metadata/moment.ts';
import { relativeIn } from '../metadata/relative.ts';
import type { Box } from '../tree/box.ts';
import { contains } from '../tree/box.ts';
import type { Bench } from './bench.ts';
import { isProse, judge, placeOf } from './bench.ts';
import { Places } from './places.ts';

/** Most blocks between «تخطى … وواصل القراءة» and the end that it names. */
const LONGEST_ASIDE = 20;

/** Such a line begins with this letter, which folding leaves alone: most lines need not be folded to be asked. */
const MAY_SKIP = regex()`^[^\p{L}]*[تﺕ-ﺘ]`;
const SKIP = regex()`^[^\p{L}]*(?:تخطي|تجاوز)\s.*(?:واصل|وواصل|تابع)`;
const END = regex()`^[^\p{L}]*(?:نهايه|انتهي|end of)(?!\p{L})|\sنهايه[^\p{L}]*$`;
const NO_LETTER = regex('g')`[^\p{L} ]+`;

/** What a skip link skips: everything between «تخطى البودكاست وواصل القراءة» and «نهاية البودكاست». */
export function dropSkipped({ items }: Bench): void {
  items.forEach((item, i) => {
    if (item.letters > 60 || !MAY_SKIP.test(item.text) || !SKIP.test(fold(item.text))) return;
    const end = items.slice(i + 1, i + 1 + LONGEST_ASIDE).findIndex((other) => other.letters < 60 && END.test(fold(other.text)));
    if (end < 0) return;
    for (const inside of items.slice(i, i + 1 + end + 1)) if (!inside.verdict) judge(inside, 'promo', 'skipped: تخطى … وواصل القراءة');
  });
}

/**
 * Readers' comments without a word about comments: two or more lines of a name and a date, a text under each. Where the date
 * is a distance from now, as it may also stand in a live report, the story's own paragraphs stay.
 */
export function dropSigned(bench: Bench): void {
  const items = bench.live();
  const first = items.findIndex(isProse);
  if (first < 0) return;
  const dated = signaturesIn(items, first, signatureOf);
  const run = dated ?? signaturesIn(items, first, posterOf);
  if (!run || (!dated && isReport(items, run))) return;
  const places = new Set(items.slice(0, run.start).filter(isProse).map(placeOf));
  const flat = dated !== undefined || places.has(placeOf(items[run.start] as Item));
  for (const item of items.slice(run.start)) if (item.block.type !== 'embed' && (flat || !places.has(placeOf(item)))) judge(item, 'comments', 'signed: name, date');
}

/** From the first signature to the last. */
interface Run {
  start: number;
  end: number;
}

/** Signs of a story that has been told before its readers answer; the introduction of a live report is shorter. */
const TOLD = 250;

/** The entries of a live report are signed and timed as well, but they have headlines, or hardly anything is told before them. */
function isReport(items: readonly Item[], { start, end }: Run): boolean {
  const told = items.slice(0, start).reduce((sum, item) => sum + (isProse(item) ? item.letters : 0), 0);
  return told < TOLD || items.slice(start, end).some(({ block }) => block.type === 'heading');
}

/** Where two or more different names have been found behind the first sentence. */
function signaturesIn(items: readonly Item[], first: number, sign: (item: Item, next: Item | undefined, third: Item | undefined) => string | undefined): Run | undefined {
  const signed = items.map((item, i) => (i > first ? sign(item, items[i + 1], items[i + 2]) : undefined));
  const isNamed = (name: string | undefined): boolean => name !== undefined;
  return new Set(signed.filter(isNamed)).size < 2 ? undefined : { start: signed.findIndex(isNamed), end: signed.findLastIndex(isNamed) };
}

/** The name on a line that is a name and a full date: «محمد العلي 09/09/2017 - 10:20». */
function signatureOf(item: Item): string | undefined {
  if (item.letters > 50 || item.block.type !== 'paragraph') return undefined;
  const moment = momentIn(item.text);
  return moment && nameOf(fold(item.text).slice(0, moment.start));
}

/** How long ago, at the end of a line. */
const AGO = /(?:منذ|قبل) [^.؟!]{2,18}$/u;

/**
 * The name beside or over a distance from now: «أبو خالد · منذ ساعتين», «سلمى ⏎ قبل 3 أيام»; or over what is said with the
 * distance below, also where all of it is one paragraph.
 */
function posterOf(item: Item, next: Item | undefined, third: Item | undefined): string | undefined {
  const [line = '', ...others] = item.text.split('\n');
  if (others.length > 0) return item.block.type === 'paragraph' && others.some((other) => agoIn(other) === 0) ? nameOf(line) : undefined;
  if (item.letters > 45 || item.block.type !== 'paragraph' || item.linked > 0.9) return undefined;
  const beside = agoIn(item.text);
  if (beside !== undefined) return nameOf(item.text.slice(0, beside));
  return (next && agoIn(next.text) === 0) || (third && next?.block.type === 'paragraph' && agoIn(third.text) === 0) ? nameOf(item.text) : undefined;
}

/** What a reader can do with a comment, behind its distance. */
const BUTTONS = /(?:[\s·•|,،-]+(?:رد|الرد|ردود|أعجبني|إعجاب|اعجاب|أعجبه|إبلاغ|تبليغ|مشاركة)(?:\s*\(?\d+\)?)?)+\s*$/u;

/** Where the distance from now begins that ends a line. */
function agoIn(text: string): number | undefined {
  const ago = text.length < 60 ? AGO.exec(text.replace(BUTTONS, '')) : null;
  return ago && relativeIn(ago[0], new Date(0)) !== undefined ? ago.index : undefined;
}

/** A name of one to four words; what stands beside dates is none. */
function nameOf(text: string): string | undefined {
  const name = fold(text).replace(NO_LETTER, ' ').trim();
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words.length >= 1 && words.length <= 4 && name.length >= 3 && name.length <= 30 && !/(?:نشر|تاريخ|تحديث|بتاريخ|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)/u.test(name) ? name : undefined;
}

/** Most signs of a card in all. */
const CARD = 200;

/** What a button closes goes with it: «منتج ننصح به ⏎ مروحة مكتب ⏎ اشتر الآن», each line in an element of its own. */
export function dropCards({ items, cards }: Bench): void {
  let places: Places | undefined;
  for (const button of items) {
    const reason = button.verdict?.reason;
    if (!reason || !(cards.has(button) || ((reason === 'advertisement' || reason === 'promo') && button.letters <= 80))) continue;
    let card = button.box.parent;
    if (card && card.letters <= button.letters) card = card.parent;
    if (!card || card.letters > CARD || /^(?:p|li|body|main|article)$/.test(card.tag)) continue;
    places ??= new Places(items);
    const inside = places.within(card);
    // A box without a name is a card where it stands between other text, not where a page puts everything into one.
    if (inside.length === items.length || inside.some((item) => !item.verdict && (isProse(item) || /[.؛،]\s*$/u.test(item.text)))) continue;
    for (const item of inside) if (!item.verdict) judge(item, reason, 'cards');
  }
}

/** Most signs of what is left of a box whose text went. */
const ORPHAN = 60;

/** What is left of a small box when its text was taken: the heading over an appeal, the button under it. */
export function dropOrphans(bench: Bench): void {
  let leftovers: Map<Box, Leftover> | undefined;
  for (const item of bench.live()) {
    const card = item.box.parent;
    if (!card || item.letters > ORPHAN || !/^(?:paragraph|heading)$/.test(item.block.type) || isProse(item) || /^(?:p|li|body|main|article|td|html)$/.test(card.tag)) continue;
    leftovers ??= leftoversOf(bench.items);
    const { taken, live, long } = leftovers.get(card) ?? NOTHING;
    if (!taken?.verdict || taken.letters < 20 || long > 0 || live > 2) continue;
    judge(item, taken.verdict.reason, 'orphans');
    for (const box of boxesAround(item.box)) (leftovers.get(box) as Leftover).live--;
  }
}

/** Of the blocks in a box that have letters: the first that went as the house's own, and how many are left, how many of them long. */
interface Leftover {
  taken?: Item;
  live: number;
  long: number;
}

const NOTHING: Leftover = { live: 0, long: 0 };

/** What is left of every box; each block is counted once for each box around it, not looked for again by each of its neighbours. */
function leftoversOf(items: readonly Item[]): Map<Box, Leftover> {
  const leftovers = new Map<Box, Leftover>();
  for (const item of items) {
    if (item.letters === 0) continue;
    const { verdict } = item;
    const isTaken = verdict !== undefined && OF_THE_HOUSE.test(verdict.reason) && verdict.step.startsWith('phrases');
    for (const box of boxesAround(item.box)) {
      let left = leftovers.get(box);
      if (!left) leftovers.set(box, (left = { ...NOTHING }));
      if (isTaken) left.taken ??= item;
      if (verdict) continue;
      left.live++;
      if (item.letters > ORPHAN) left.long++;
    }
  }
  return leftovers;
}

/** The box and every one around it. */
function* boxesAround(box: Box): Generator<Box> {
  for (let at: Box | null = box; at; at = at.parent) yield at;
}

const OF_THE_HOUSE = /^(?:promo|advertisement|legal|commentRules)$/;

/** A box of short pieces half of which are numbers, between paragraphs: a ticker of prices, a poll, a scoreboard. */
export function dropWidgets(bench: Bench): void {
  const items = bench.live();
  const places = new Places(items);
  const [first, last] = [items.findIndex(isProse), items.findLastIndex(isProse)];
  let from = 0;
  while (from < items.length) {
    let to = from;
    while (to < items.length && isPiece(items[to])) to++;
    const run = items.slice(from, to);
    const numbers = run.filter((item) => /\d/.test(item.text)).length;
    const around = run[0]?.box.parent;
    const own = around && (run.every((item) => contains(around, item.box)) || run.every((item) => item.box.parent?.names === around.names && around.names !== ''));
    // A box of its own may hold names beside its numbers: two teams, an hour, «مركز المباراة».
    const apart = around && around.names !== '' && places.count(around) === run.filter((item) => contains(around, item.box)).length;
    if (run.length >= 3 && (numbers * 2 >= run.length || (apart && numbers * 4 >= run.length)) && own && first >= 0 && first < from && last >= to) for (const item of run) judge(item, 'metadata', 'widgets: short pieces');
    from = to + 1;
  }
}

const COUNTER = /^\D{0,3}(\d{1,3})\s*(?:[/\\]|من|of)\s*(\d{1,3})\D{0,3}$/;

/** Where each picture of a gallery says which of how many it is: «1 / 8», «٢ من ٨», once for each. */
export function dropCounters(bench: Bench): void {
  const counters = bench.live().flatMap((item) => {
    const [, which, many] = item.letters < 12 && item.block.type === 'paragraph' ? (COUNTER.exec(fold(item.text)) ?? []) : [];
    return which === undefined ? [] : [{ item, which: Number(which), many: Number(many) }];
  });
  const rows = new Map<number, typeof counters>();
  for (const counter of counters) {
    const row = rows.get(counter.many);
    if (row) row.push(counter);
    else rows.set(counter.many, [counter]);
  }
  for (const [many, row] of rows) {
    if (row.length < 2 || !row.every(({ which }, i) => which <= many && (i === 0 || which > (row[i - 1]?.which ?? 0)))) continue;
    for (const { item } of row) judge(item, 'navigation', 'counters');
  }
}

function isPiece(item: Item | undefined): boolean {
  return item?.block.type === 'paragraph' && item.letters < 34 && item.box.tag !== 'p' && !/[.؟!:،]\s*$/u.test(item.text) && !item.text.includes('\n');
}
