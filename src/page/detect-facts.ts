import { kindOfAddress, kindOfTitle } from './detect-address.ts';
import type { Prose } from './detect-prose.ts';
import type { Signals } from './detect-signals.ts';

const ARTICLE = /news|blogposting|reportage|article/i;
/** Types of schema.org and Open Graph whose pages are no reports, and the software of forums, shops and wikis. */
const OTHER =
  /(?:^| )(?:product|offer|vehicle|realestate|job|recipe|(?:qa|faq|profile|searchresults|collection|contact|about)page|discussion|movie|tv|video(?!o)|music|book|software|localbusiness|restaurant|hotel|course|event|vbulletin|phpbb|xenforo|mybb|discourse|mediawiki|prestashop|opencart|magento|shopify)/i;
const PUBLISHED = 'meta[property="article:published_time"],meta[name*="date" i]';
const DATE = 'datePublished';

/** Measures every signal of a page whose prose is known; `url` is its address, or '' where it has none. */
export function signalsOf(document: Document, url: string, prose: Prose): Signals {
  const meta = (attribute: string) => document.querySelector<HTMLMetaElement>(`meta[${attribute}"]`)?.content ?? '';
  const { title } = document;
  const type = meta('property="og:type');
  const schema = schemaTypes(document);
  const address = kindOfAddress(url);
  const named = kindOfTitle(title);
  const { length, texts, main } = prose;
  return {
    prose: ramp(length, 60, 600),
    alone: ramp(length / prose.total, 0.3, 0.8),
    headline: hasHeadline(document, [title, meta('property="og:title')]),
    article: ARTICLE.test(schema + type),
    published: schema.includes(DATE) || document.querySelector(PUBLISHED) !== null,
    item: address === 'item',
    home: address === 'home' || named === 'home',
    listing: address === 'listing' || named === 'listing',
    service: address === 'service' || named === 'service',
    teasers: ramp((main?.querySelectorAll('h1 a,h2 a,h3 a,h4 a,a h1,a h2,a h3,a h4').length ?? 0) / texts.length, 0.25, 0.6),
    linked: ramp(prose.mainLinks / length, 0.4, 1),
    rivals: ramp(prose.rivals, 0, 3),
    links: ramp(prose.links / length, 3, 10),
    // An article may carry a video, a recipe, an event; nothing that calls itself a product is an article.
    other: OTHER.test(` ${meta('name="generator')} ${type} ${ARTICLE.test(schema) ? '' : schema}`),
  };
}

/** 0 at `low` and below, 1 at `high` and above. */
function ramp(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Types by name, and DATE where one is given. JSON-LD is sniffed as text: parsing it would cost more and fail more often. */
function schemaTypes(document: Document): string {
  let types = '';
  for (const { type, text } of document.scripts) {
    if (type === 'application/ld+json') types += (text.match(/"@type"\s*:\s*(?:\[[^\]]*|"[^"]*)|"datePublished"/g) ?? []).join(' ');
  }
  for (const item of document.querySelectorAll(`[itemtype],[itemprop="${DATE}"]`)) types += ` ${item.getAttribute('itemtype') ?? DATE}`;
  return types.replace(/"@type"|https?:\/\/schema\.org\/|[^A-Za-z]+/g, ' ').replace(/ +/g, ' ');
}

/** A headline stands near the beginning; headings further down are teasers. */
const MOST_HEADINGS = 20;
const LEAST_WORDS = 4;

/** Whether a heading says what the title says, in four words or more. */
function hasHeadline(document: Document, titles: readonly string[]): boolean {
  const said = titles.map(words);
  const headings = [...document.querySelectorAll('h1,h2,h3')].slice(0, MOST_HEADINGS).map((heading) => words(heading.textContent));
  return headings.some((text) => isLong(text) && said.some((title) => title.includes(text) || (isLong(title) && text.includes(title))));
}

function isLong(text: string): boolean {
  return text.split(' ').length >= LEAST_WORDS;
}

/** Letters and digits alone, so that quotation marks and ellipses of one place do not hide the other. */
function words(text: string): string {
  return text.trim().slice(0, 200).replace(/[^0-9A-Za-z\u0620-\u06ff]+/g, ' ').trim();
}
