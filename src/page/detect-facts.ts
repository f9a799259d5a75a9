import { kindOfAddress, kindOfTitle, type AddressKind } from './detect-address.ts';
import type { Prose } from './detect-prose.ts';

/** What is known of a page when it is judged. */
export interface Facts {
  prose: Prose;
  /** A heading of the page says what its title says, in four words or more. */
  headline: boolean;
  /** The page calls itself an article (Open Graph, schema.org) … */
  declaredArticle: boolean;
  /** … or something that is none: a product, a forum thread, a video. */
  declaredOther: string | undefined;
  /** The page gives the time of its publication for machines. */
  published: boolean;
  address: AddressKind;
  /** What the page's title says of it. */
  title: AddressKind;
  /** Headings within the prose that are links, as teasers have them. */
  linkedHeadings: number;
  /** Software that writes no newspapers. */
  generator: string | undefined;
}

const ARTICLE_TYPES = /(?:news|blogposting|reportage|opinionnews|analysisnews|article)/i;
const OTHER_TYPES =
  /^(?:Product|ProductGroup|Offer|AggregateOffer|IndividualProduct|Vehicle|Car|RealEstateListing|Apartment|House|JobPosting|Recipe|QAPage|FAQPage|DiscussionForumPosting|ProfilePage|SearchResultsPage|CollectionPage|ContactPage|AboutPage|CheckoutPage|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|Book|SoftwareApplication|MobileApplication|VideoGame|LocalBusiness|Restaurant|Hotel|Course|Event)$/i;
const OTHER_OG = /^(?:product|video|music|profile|book|business|restaurant|place|og:product|forum)/i;
const GENERATORS = /vbulletin|phpbb|xenforo|invision|mybb|simple machines|discourse|mediawiki|prestashop|opencart|magento|shopify|discuz|vanilla/i;
const PUBLISHED =
  'meta[property="article:published_time"],meta[name="date"],meta[name="pubdate"],meta[name="publishdate"],meta[name="DC.date.issued"],meta[name="dcterms.created"]';

export function factsOf(document: Document, prose: Prose): Facts {
  const types = schemaTypes(document);
  const og = content(document, 'meta[property="og:type"]');
  const schemaArticle = types.some((type) => ARTICLE_TYPES.test(type));
  const other = OTHER_OG.test(og) ? og : types.find((type) => OTHER_TYPES.test(type));
  return {
    prose,
    headline: hasHeadline(document, [document.title, content(document, 'meta[property="og:title"]')]),
    declaredArticle: schemaArticle || ARTICLE_TYPES.test(og),
    declaredOther: schemaArticle ? undefined : other,
    published: types.includes('datePublished') || document.querySelector(PUBLISHED) !== null,
    address: kindOfAddress(addressOf(document)),
    title: kindOfTitle(document.title),
    linkedHeadings: prose.main?.querySelectorAll('h1 a,h2 a,h3 a,h4 a,a h1,a h2,a h3,a h4').length ?? 0,
    generator: GENERATORS.exec(content(document, 'meta[name="generator"]'))?.[0],
  };
}

function content(document: Document, selector: string): string {
  return document.querySelector<HTMLMetaElement>(selector)?.content ?? '';
}

/** Types and whether a date is given, sniffed from the JSON-LD as text: parsing it would cost more and fail more often. */
function schemaTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.scripts) {
    if (script.type !== 'application/ld+json') continue;
    const json = script.textContent;
    for (const [, list] of json.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) types.push(...(list ?? '').split(/[^A-Za-z]+/));
    if (json.includes('"datePublished"')) types.push('datePublished');
  }
  for (const item of document.querySelectorAll('[itemtype],[itemprop="datePublished"]')) {
    types.push(item.getAttribute('itemprop') ?? '', (item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  }
  return types;
}

/** Headlines stand near the beginning; twenty headings further down are the teasers. */
const MOST_HEADINGS = 20;
const LEAST_WORDS = 4;

function hasHeadline(document: Document, titles: readonly string[]): boolean {
  const said = titles.map(words).filter((title) => title !== '');
  let left = MOST_HEADINGS;
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (left-- === 0) return false;
    const text = words(heading.textContent);
    if (!isLong(text)) continue;
    if (said.some((title) => title.includes(text) || (isLong(title) && text.includes(title)))) return true;
  }
  return false;
}

function isLong(text: string): boolean {
  return text.split(' ').length >= LEAST_WORDS;
}

/** Letters and digits alone, so that quotation marks and ellipses of one place do not hide the other. */
function words(text: string): string {
  return text
    .trim()
    .slice(0, 200)
    .replace(/[^0-9A-Za-z\u0620-\u06ff]+/g, ' ')
    .trim();
}

/** The page's own address; a copy without one may still name it. */
function addressOf(document: Document): string {
  if (/^https?:/.test(document.URL)) return document.URL;
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content(document, 'meta[property="og:url"]');
}
