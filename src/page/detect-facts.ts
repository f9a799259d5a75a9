import { fold } from '../arabic/normalize.ts';
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
  'meta[property="article:published_time"],meta[itemprop="datePublished"],[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"],meta[name="publishdate"],meta[name="DC.date.issued"],meta[name="dcterms.created"]';

export function factsOf(document: Document, prose: Prose): Facts {
  const types = schemaTypes(document);
  const og = content(document, 'meta[property="og:type"]');
  const declaredArticle = ARTICLE_TYPES.test(og) || types.some((type) => ARTICLE_TYPES.test(type));
  const other = OTHER_OG.test(og) ? og : types.find((type) => OTHER_TYPES.test(type));
  return {
    prose,
    headline: hasHeadline(document),
    declaredArticle,
    declaredOther: other !== undefined && !types.some((type) => ARTICLE_TYPES.test(type)) ? other : undefined,
    published: document.querySelector(PUBLISHED) !== null || types.includes('datePublished'),
    address: kindOfAddress(addressOf(document)),
    title: kindOfTitle(document.title),
    linkedHeadings: prose.main?.querySelectorAll('h1 a,h2 a,h3 a,h4 a,a h1,a h2,a h3,a h4').length ?? 0,
    generator: GENERATORS.exec(content(document, 'meta[name="generator"]'))?.[0],
  };
}

/** Types and whether a date is given, sniffed from the JSON-LD as text: parsing it would cost more and fail more often. */
function schemaTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent;
    for (const [, list] of json.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) types.push(...(list ?? '').split(/[^A-Za-z]+/).filter(Boolean));
    if (json.includes('"datePublished"')) types.push('datePublished');
  }
  for (const item of document.querySelectorAll('[itemscope][itemtype]')) types.push((item.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  return types;
}

function hasHeadline(document: Document): boolean {
  const titles = [document.title, content(document, 'meta[property="og:title"]')].map(words).filter((title) => title.length > 0);
  let looked = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (looked++ === 40) return false;
    const said = words(heading.textContent);
    if (said.split(' ').length >= 4 && titles.some((title) => title.includes(said) || (title.split(' ').length >= 4 && said.includes(title)))) return true;
  }
  return false;
}

/** Letters and digits alone, so that quotation marks and ellipses of one place do not hide the other. */
function words(text: string): string {
  return fold(text.slice(0, 300))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function content(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

/** The page's own address; a copy without one may still name it. */
function addressOf(document: Document): string {
  if (/^https?:/.test(document.URL)) return document.URL;
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content(document, 'meta[property="og:url"]');
}
