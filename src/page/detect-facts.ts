import type { Prose } from './detect-prose.ts';
import type { Signals } from './detect-signals.ts';
import { ramp } from './detect-words.ts';

const ARTICLE = /news|blogposting|reportage|article/i;
/** Types of schema.org and Open Graph whose pages are no reports, and the software of forums, shops and wikis. */
const OTHER =
  /(?:^| )(?:product|offer|vehicle|realestate|job|recipe|(?:qa|faq|profile|searchresults|collection|contact|about)page|discussion|movie|tv|video.[met]|music|book|software|localbusiness|hotel|course|event|vbulletin|phpbb|xenforo|discourse|mediawiki|prestashop|opencart|shopify)/i;
/** What news does and notices, advertisements and shelves do not: it says who said so. «وفق» is as often said of a rule or a measure. */
const REPORTS = /(?:^|[ «])(?:و?(?:قال|[أا](?:علن|كد|ضاف|وضح|فاد|شار)|ذكر|صرح|كشف|نقل|بحسب|طالب|ناشد|دعا?)ت?|م(?:ؤكد|شير|وضح)ا|و?[يت](?:قول|ؤكد|ضيف|وضح)) /;
/** Whatever else is asked of a page, in one query. */
const SAID = 'meta[property^="og:t"],meta[property$=":published_time"],meta[name=generator],[itemprop=datePublished],[itemtype],script[type="application/ld+json"]';
/** Types by name in JSON-LD, sniffed as text: parsing it would cost more and fail more often. */
const TYPES = /"@type"\s*:\s*(?:\[[^\]]*|"[^"]*)/g;
/** No story's data is longer. */
const LONGEST_DATA = 5e5;
/** Fewer words are no headline. */
const HEADLINE = /(?:\S+\s+){3}/;

/** Measures every signal of a page whose prose is known. */
export function signalsOf(document: Document, prose: Prose): Signals {
  const said: Partial<Record<string, string>> = {};
  let schema = '';
  let published = false;
  for (const element of document.querySelectorAll(SAID)) {
    const read = (attribute: string) => element.getAttribute(attribute) ?? '';
    const name = read('property') || read('name');
    said[name] ??= read('content');
    schema += ` ${read('itemtype')}`;
    if (element.nodeName === 'SCRIPT') {
      const text = element.textContent;
      if (text.length < LONGEST_DATA) schema += (text.match(TYPES) ?? []).join(' ');
    }
    published ||= /publish/i.test(name + read('itemprop'));
  }
  schema = schema.replace(/[^a-z]+/gi, ' ');
  const type = said['og:type'] ?? '';
  // WordPress calls every page an article in Open Graph, the page about the company too.
  const article = ARTICLE.test(schema) ? 1 : ARTICLE.test(type) ? 0.5 : 0;
  const titles = document.title + (said['og:title'] ?? '');
  const { length, texts, all, lines } = prose;
  const share = length / prose.total;
  // Many titles are the beginning of their headline.
  const [short = ''] = document.title.split(/ [|–—-] |…|\.\./);
  const headline = [...lines, ...all].some((text) => HEADLINE.test(text) && (titles.includes(text) || (HEADLINE.test(short) && text.startsWith(short))));
  return {
    prose: ramp(length, 60, 600),
    alone: ramp(share, 0.3, 0.8),
    headline,
    reports: REPORTS.test(texts.join(' ')),
    bare: ramp(-document.links.length, -10, 0),
    article,
    published,
    // Two are related stories between the paragraphs; a list of teasers has more, or is made of parts and says no headline.
    teasers: ramp((prose.teasers - (headline || share > 0.5 ? 2 : 0)) / texts.length, 0.2, 0.6),
    rivals: article ? 0 : ramp(prose.rivals, 0, 3), // the entries of a live blog are alike as well
    // An article may carry a video, a recipe, an event; nothing that calls itself a product is an article.
    other: OTHER.test(` ${said['generator'] ?? ''} ${type} ${article === 1 ? '' : schema}`),
  };
}
