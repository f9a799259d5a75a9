import type { Article, Image, Phrasing } from '../../model/article.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Item } from '../blocks/item.ts';
import { bare } from '../furniture/bench.ts';
import { senseOf } from '../furniture/grammar.ts';
import type { Box } from '../tree/box.ts';
import { momentIn } from './moment.ts';
import type { Scene } from './scene.ts';
import type { Structured } from './structured.ts';
import { storyText, textIn } from './structured.ts';
import { likeness, withoutSite } from './title.ts';

/** The name of the paper or site. */
export function siteNameOf(structured: Structured, pageTitle: string, title: string): string {
  const publisher = structured.stories.map((story) => textIn(story['publisher'])).find((name) => name !== undefined);
  const site = structured.things.filter((thing) => /WebSite|NewsMediaOrganization|Organization/.test(JSON.stringify(thing['@type']))).map((thing) => textIn(thing['name'])).find((name) => name !== undefined); // prettier-ignore
  const named = structured.meta.get('og:site_name') ?? publisher ?? site ?? structured.meta.get('application-name');
  if (named && !/^https?:/.test(named)) return named;
  const headline = withoutSite(pageTitle);
  if (headline === pageTitle || likeness(headline, title) < 0.6) return '';
  return pageTitle.replace(headline, '').replace(/^[\s|\-–—•·:»«/\\]+|[\s|\-–—•·:»«/\\]+$/gu, '').trim(); // prettier-ignore
}

export function sectionOf(structured: Structured): string | undefined {
  const crumbs = structured.things.find((thing) => JSON.stringify(thing['@type']).includes('BreadcrumbList'));
  const items = crumbs && Array.isArray(crumbs['itemListElement']) ? (crumbs['itemListElement'] as Record<string, unknown>[]) : [];
  const names = items.map((item) => textIn(item['name']) ?? textIn(item['item'])).filter((name): name is string => name !== undefined && !/^https?:|^الرئيسية$|^الصفحة الرئيسية$|^home$/i.test(name));
  return storyText(structured, 'articleSection') ?? structured.meta.get('article:section') ?? (names.length > 1 ? names[0] : undefined);
}

/** The story's picture as its structured data gives it, where the body shows none. */
export function leadImage(scene: Scene, base: string): Image | undefined {
  const text = scene.body.findIndex((item) => item.block.type === 'paragraph');
  const before = [...scene.below, ...scene.body.slice(0, Math.max(0, text))].find((item) => item.block.type === 'image')?.block;
  if (before?.type === 'image') return before;
  const [said] = scene.structured.stories.flatMap((story) => addressesIn(story['image']));
  const address = said ?? scene.structured.meta.get('og:image:secure_url') ?? scene.structured.meta.get('og:image') ?? scene.structured.meta.get('twitter:image');
  const src = safeUrl(address, base || undefined);
  if (!src || /logo|default|placeholder|no-?image|favicon|\.svg$/i.test(src)) {
    const first = scene.body.find((item) => item.block.type === 'image')?.block;
    return first?.type === 'image' ? first : undefined;
  }
  return { type: 'image', src, alt: scene.structured.meta.get('og:image:alt') ?? '' };
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value && typeof value === 'object') return addressesIn((value as Record<string, unknown>)['url'] ?? (value as Record<string, unknown>)['contentUrl'] ?? (value as Record<string, unknown>)['@id']);
  return [];
}

const LEAD_NAMES = / (?:lead|standfirst|intro|introduction|summary|excerpt|subtitle|sub title|sub|deck|chapo|teaser|brief|entry sub title|post excerpt|subheadline|sub headline|news brief|sapo|description) /;
const KICKER_NAMES = / (?:kicker|overline|surtitle|sur title|up|upper title|pretitle|pre title|uptitle|up title|surtitre|suptitle|sup title|eyebrow|over title|toptitle|top title|strapline) /;

/** The introduction between headline and body, where the page sets one apart. */
export function leadOf(scene: Scene): { lead?: Phrasing; item?: Item } {
  for (const item of scene.below) {
    const { block } = item;
    if (item.verdict?.reason !== undefined && !/^(?:head|readability|outside|tail)/.test(item.verdict.step)) continue;
    if ((block.type !== 'paragraph' && block.type !== 'heading') || item.linked > 0.3 || item.letters < 40 || item.letters > 700) continue;
    if (!named(item.box, LEAD_NAMES) && !(block.type === 'heading' && item.letters > 35)) continue;
    if (senseOf(item.text, { linked: false, behind: false }) || likeness(item.text, scene.title) > 0.8) continue;
    if (scene.body.some((other) => bare(other.text).startsWith(bare(item.text).slice(0, 60)))) continue;
    return { lead: block.content, item };
  }
  return {};
}

/** The short line above the headline. */
export function kickerOf(scene: Scene): string | undefined {
  const [nearest] = scene.above.filter((item) => item.letters > 0);
  for (const item of scene.above.slice(0, 4)) {
    const { block } = item;
    if ((block.type !== 'paragraph' && block.type !== 'heading') || item.linked > 0.5 || item.letters < 4 || item.letters > 110) continue;
    const heading = block.type === 'heading' && item === nearest;
    if (!named(item.box, KICKER_NAMES) && !heading) continue;
    if (momentIn(item.text) || senseOf(item.text, { linked: false, behind: true }) || likeness(item.text, scene.title) > 0.8) continue;
    return item.text;
  }
  return undefined;
}

function named(box: Box, words: RegExp): boolean {
  let at: Box | null = box;
  for (let up = 0; at && up < 3; up++, at = at.parent) if (words.test(at.names) && at.letters < 900) return true;
  return false;
}

/** Sets what is known; leaves out what is not. */
export function known(parts: { [K in keyof Article]?: Article[K] | undefined }): Partial<Article> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== '')) as Partial<Article>;
}
