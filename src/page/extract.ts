import { directionOf } from '../arabic/direction.ts';
import { identifyLanguage } from '../arabic/language.ts';
import { regex } from '../arabic/regex.ts';
import type { Article, Detection, Extraction, Removed } from '../model/article.ts';
import { safeUrl } from '../model/safe-url.ts';
import type { Item } from './blocks/item.ts';
import { buildItems } from './blocks/build.ts';
import { detect } from './detect.ts';
import { BOX_STEPS, cleanBoxes } from './furniture/clean.ts';
import { BLOCK_STEPS, siftItems } from './furniture/sift.ts';
import { splitLines } from './furniture/split.ts';
import { kickerOf, known, leadImage, leadOf, sectionOf, siteNameOf } from './metadata/about.ts';
import { bylineOf } from './metadata/byline.ts';
import { datelineOf } from './metadata/dateline.ts';
import { timesOf } from './metadata/published.ts';
import { sceneOf } from './metadata/scene.ts';
import { readStructured } from './metadata/structured.ts';
import { findHeadline } from './metadata/title.ts';
import { hasTooMany, isTooLong } from './measure.ts';
import { bodyOf, judgeOutside } from './region/choose.ts';
import { isBody, textBelow } from './region/fallback.ts';
import { rescuedBody } from './region/rescue.ts';
import { nearHeadline } from './region/opinion.ts';
import { askReadability } from './region/readability.ts';
import { contains } from './tree/box.ts';
import type { Limits } from './tree/survey.ts';
import { survey } from './tree/survey.ts';

export interface ExtractOptions {
  /** Steps that are switched off, of `STEP_NAMES`: what they would have taken away stays. */
  without?: readonly string[];
  /** The moment that «منذ ساعتين» counts from; the present where not given. */
  now?: Date;
  /** What `detect` says of the document, where it has been asked already. */
  detection?: Detection;
  /** Largest page that is read. */
  limits?: Limits;
}

/**
 * Every step that takes something away or makes it possible: a step's name is what stands before the colon in
 * `Removed.step`. 'hidden' leaves out what the page does not show, 'line splitting' cuts paragraphs apart at lines that are
 * something of their own, 'rescue' takes the body from the structured data.
 */
export const STEP_NAMES: readonly string[] = ['hidden', ...BOX_STEPS, 'readability', 'outside', 'line splitting', ...BLOCK_STEPS, 'name of the writer', 'rescue'];

/** Signs from which the language is told: many times what a sentence has, which is enough. */
const SAMPLE = 2000;

/**
 * The article of a page, with everything that was taken away and why. The document is only read: it stays as it was,
 * byte for byte. `url` is the page's address, or '' where none is known. Never throws on any page; a page without an
 * article gives `article: null` and a `failure`.
 */
export function extract(document: Document, url: string, options: ExtractOptions = {}): Extraction {
  const detection = options.detection ?? detect(document);
  const without = new Set(options.without ?? []);
  const seen = survey(document, options.limits, without.has('hidden'));
  if (!seen) return { article: null, failure: seen === undefined ? 'tooLarge' : 'noArticle', removed: [], detection, notes: [] };
  const structured = readStructured(seen);
  const body = bodyOf(seen.root);
  const base = safeUrl(seen.base, url) ?? safeUrl(url) ?? '';
  const headline = findHeadline(body, seen.title.replace(/\s+/g, ' ').trim(), structured);
  cleanBoxes(body, headline.box, base, without);
  const found = askReadability(body, document);
  const region = isBody(found, headline.box) ? nearHeadline(found, body, headline.box, headline.title) : textBelow(body, headline.box);
  judgeOutside(body, region, headline.box, without);
  let items = buildItems(body, { dom: seen.dom, base });
  if (!without.has('line splitting')) items = splitLines(items, headline.title);
  if (hasTooMany(items)) return { article: null, failure: 'tooLarge', removed: [], detection, notes: [] };
  const siteName = siteNameOf(structured, seen.title, headline.title);
  siftItems(items, { title: headline.title, order: headline.box?.order ?? -1, url: base, site: siteName }, without);
  const shown = items.reduce((sum, item) => sum + (item.verdict ? 0 : item.letters), 0);
  const rescued = without.has('rescue') ? undefined : rescuedBody(structured, shown, body);
  if (rescued) items = [...items.map((item): Item => ({ ...item, verdict: item.verdict ?? { reason: 'duplicate', step: 'rescue: articleBody' } })), ...rescued];
  const scene = sceneOf(items, headline.box, { survey: seen, structured, url, title: headline.title, siteName, now: options.now ?? new Date() });
  const times = timesOf(scene);
  const author = bylineOf(scene);
  const { lead, item: leadItem } = leadOf(scene);
  if (!without.has('name of the writer')) items = withoutName(items, author.byline);
  // What became headline or lead has not been removed.
  const { kept, removed } = parted(items.filter((item) => item !== leadItem && !(item.verdict && headline.box && contains(headline.box, item.box))));
  if (isTooLong(kept)) return { article: null, failure: 'tooLarge', removed: [], detection, notes: [] };
  const notes = [...(rescued ? ['the body is taken from the structured data'] : []), ...times.notes, ...author.notes];
  if (kept.every((item) => item.letters === 0)) {
    // Without a body there is no block behind which anything could have stood.
    return { article: null, failure: 'noArticle', removed: removed.map((piece) => ({ ...piece, after: -1 })), detection, notes };
  }
  const text = kept.map((item) => item.text).join('\n');
  const article: Article = {
    url: safeUrl(url) ?? '',
    title: headline.title || firstLine(kept),
    language: identifyLanguage(text.slice(0, SAMPLE)).language,
    direction: directionOf(text),
    body: kept.map((item) => item.block),
    ...known({
      kicker: kickerOf(scene), lead, byline: author.byline, siteName, section: sectionOf(structured), publishedTime: times.published,
      modifiedTime: times.modified, dateline: datelineOf(kept, scene.below), image: leadImage(scene, base),
    }),
  }; // prettier-ignore
  return { article, removed, detection, notes };
}

/** How far down the line may stand that names the writer alone. */
const OPENING = 4;

/** The writer is said under the headline: a line of the opening that is nothing but the name says it twice. */
function withoutName(items: readonly Item[], name: string | undefined): Item[] {
  const opening = new Set(items.filter(({ verdict, letters }) => !verdict && letters > 0).slice(0, OPENING));
  return items.map((item) => (opening.has(item) && item.block.type === 'paragraph' && item.text.trim() === name ? { ...item, verdict: { reason: 'metadata', step: 'name of the writer' } } : item));
}

/** Stands in for a headline that a page has nowhere; a picture without a caption has no text. */
function firstLine(kept: readonly Item[]): string {
  return kept.flatMap((item) => item.text.split('\n')).find((line) => line.trim() !== '') ?? '';
}

const WORD_SIGN = regex()`[\p{L}\p{N}]`;

/** What stays, and what goes with the place it stood at; neighbours that went for the same reason go together. */
export function parted(items: readonly Item[]): { kept: Item[]; removed: Removed[] } {
  const kept: Item[] = [];
  const removed: Removed[] = [];
  for (const item of items) {
    if (!item.verdict) {
      kept.push(item);
      continue;
    }
    const { reason, step } = item.verdict;
    const last = removed[removed.length - 1];
    const after = kept.length - 1;
    const sign = !WORD_SIGN.test(item.text) && item.block.type === 'paragraph';
    if (last && last.after === after && (sign || (last.reason === reason && last.step === step))) last.blocks.push(item.block);
    else removed.push({ reason, step, blocks: [item.block], after });
  }
  return { kept, removed };
}
