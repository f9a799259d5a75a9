import type { Prose } from './detect-prose.ts';
import type { Signals } from './detect-signals.ts';
import { ramp } from './detect-words.ts';

const ARTICLE = /news|blogposting|reportage|article/;
/** Types of schema.org and Open Graph whose pages are no reports, and the software of forums, shops and wikis. */
const OTHER =
  /(?:^| )(?:product|offer|vehicle|realestate|job|recipe|(?:qa|faq|profile|searchresults|collection|contact|about)page|discussion|movie|tv|video(?!o)|music|book|software|localbusiness|hotel|course|event|vbulletin|phpbb|xenforo|discourse|mediawiki|prestashop|opencart|shopify)/;
/** What news does and notices, advertisements and shelves do not: it says who said so. */
const REPORTS = /(?:^|[ «])(?:و?(?:قال|[أا](?:علن|كد|ضاف|وضح|فاد|شار)|ذكر|صرح|كشف|نقل|وفق|بحسب|طالب|ناشد|دعا?)ت?|م(?:ؤكد|شير|وضح)ا|و?[يت](?:قول|ؤكد|ضيف|وضح)) /;
const PUBLISHED = 'meta[property="article:published_time"],[itemprop="datePublished"]';

/** Measures every signal of a page whose prose is known. */
export function signalsOf(document: Document, prose: Prose): Signals {
  const meta = (attribute: string) => (document.querySelector<HTMLMetaElement>(`meta[${attribute}"]`)?.content ?? '').toLowerCase();
  const type = meta('property="og:type');
  const schema = schemaTypes(document);
  // WordPress calls every page an article in Open Graph, the page about the company too.
  const article = ARTICLE.test(schema) ? 1 : ARTICLE.test(type) ? 0.5 : 0;
  const { length, texts } = prose;
  return {
    prose: ramp(length, 60, 600),
    alone: ramp(length / prose.total, 0.3, 0.8),
    headline: prose.headline,
    reports: REPORTS.test(texts.join(' ')),
    bare: ramp(-document.links.length, -10, 0),
    article,
    published: document.querySelector(PUBLISHED) !== null,
    // Two are related stories between the paragraphs; a list of teasers has more.
    teasers: ramp((prose.teasers - 2) / texts.length, 0.2, 0.6),
    rivals: article ? 0 : ramp(prose.rivals, 0, 3), // the entries of a live blog are alike as well
    // An article may carry a video, a recipe, an event; nothing that calls itself a product is an article.
    other: OTHER.test(` ${meta('name="generator')} ${type} ${article === 1 ? '' : schema}`),
  };
}

/** Types by name. JSON-LD is sniffed as text: parsing it would cost more and fail more often; no story's data is longer. */
function schemaTypes(document: Document): string {
  let types = '';
  for (const { textContent: text } of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (text.length < 5e5) types += (text.match(/"@type"\s*:\s*(?:\[[^\]]*|"[^"]*)/g) ?? []).join(' ');
  }
  for (const item of document.querySelectorAll('[itemtype]')) types += ` ${item.getAttribute('itemtype') ?? ''}`;
  return types.toLowerCase().replace(/[^a-z]+/g, ' ');
}
