import type { Survey } from '../tree/survey.ts';

/** What the page says about itself for machines; every text trimmed, none empty. */
export interface Structured {
  /** `<meta>` by property, name or itemprop in lower case; the first of each. */
  meta: ReadonlyMap<string, string>;
  /** JSON-LD objects that describe the story. */
  stories: readonly Record<string, unknown>[];
  /** Every JSON-LD object with a type. */
  things: readonly Record<string, unknown>[];
}

/** What a page says about itself in one `<meta>`; a longer text is no title, name or date. */
const LONGEST = 4000;

const STORY = /(?:News|Reportage|Opinion|Analysis|Report|Review|Background|Scholarly|Tech|Satirical|Advertiser)?Article$|BlogPosting|LiveBlogPosting|SocialMediaPosting|VideoObject$/;

export function readStructured(survey: Survey): Structured {
  const meta = new Map<string, string>();
  for (const element of survey.metas) {
    const { dom } = survey;
    const content = (dom.attribute(element, 'content') ?? dom.attribute(element, 'value') ?? '').slice(0, LONGEST).trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = dom.attribute(element, attribute)?.trim().toLowerCase();
      if (key && !meta.has(key)) meta.set(key, unescape(content));
    }
  }
  const things = survey.jsonLd.flatMap((text) => objectsOf(parseLoosely(text)));
  const articles = things.filter((thing) => typesOf(thing).some((type) => STORY.test(type)));
  // «headline» is a word of articles; guides, reports and letters have it under other types.
  const stories = articles.length > 0 ? articles : things.filter((thing) => typeof thing['headline'] === 'string');
  const news = stories.filter((story) => !typesOf(story).includes('VideoObject'));
  return { meta, things, stories: news.length > 0 ? news : stories };
}

const typesOf = (thing: Record<string, unknown>): string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string').map((type) => type.replace(/^.*[/:]/, '')); // prettier-ignore

/** Every object with a type, at any depth of arrays, `@graph` and `mainEntity`; at most 400. */
function objectsOf(value: unknown): Record<string, unknown>[] {
  const out: Record<string, unknown>[] = [];
  const open: unknown[] = [value];
  let steps = 0;
  while (open.length > 0 && out.length < 400 && steps++ < 20_000) {
    const at = open.shift();
    if (Array.isArray(at)) open.unshift(...at.slice(0, 200));
    else if (at && typeof at === 'object') {
      const thing = at as Record<string, unknown>;
      if (thing['@type'] !== undefined) out.push(thing);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) if (thing[key] && typeof thing[key] === 'object') open.push(thing[key]);
    }
  }
  return out;
}

/** JSON as pages write it: in comments or CDATA, HTML-escaped, with bare line breaks, trailing commas or a cut end. */
export function parseLoosely(text: string): unknown {
  const plain = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '').trim().replace(/;$/, ''); // prettier-ignore
  for (const attempt of [
    (): string => plain,
    (): string => plain.replace(/[\u0000-\u001f]+/g, ' '),  
    (): string => unescape(plain).replace(/[\u0000-\u001f]+/g, ' '),  
    (): string => plain.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1').replace(/\\(?!["\\/bfnrtu])/g, ''),  
    (): string => quoted(plain),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next attempt repairs more
    }
  }
  return salvaged(plain);
}

/** Quotation marks inside a string that nobody escaped: a quote ends its string only before `,` `:` `}` or `]`. */
function quoted(text: string): string {
  const flat = text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');  
  let out = '';
  let inside = false;
  for (let i = 0; i < flat.length; i++) {
    const char = flat[i] ?? '';
    if (inside && char === '\\') {
      out += char + (flat[++i] ?? '');
    } else if (char === '"') {
      if (!inside) inside = true;
      else if (/^\s*(?:[}\]:]|,\s*["{[\d]|$)/.test(flat.slice(i + 1, i + 12))) inside = false;
      else out += '\\';
      out += char;
    } else out += char;
  }
  return out;
}

/** What single properties of hopeless JSON still say. */
function salvaged(text: string): unknown {
  const type = /"@type"\s*:\s*\[?\s*"([A-Za-z]*Article|BlogPosting)"/.exec(text)?.[1];
  if (!type) return undefined;
  const thing: Record<string, unknown> = { '@type': type };
  for (const key of ['headline', 'datePublished', 'dateModified', 'articleSection', 'description']) {
    const value = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
    if (value) thing[key] = value;
  }
  const author = /"author"\s*:\s*[[{][^\]}]*?"name"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  if (author) thing['author'] = { name: author };
  return thing;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', laquo: '«', raquo: '»', hellip: '…', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' }; // prettier-ignore

/** Character references resolved; pages escape what they put into JSON and `content` a second time. */
export function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The first text under one of these names, in any of the stories. */
export function storyText(structured: Structured, ...names: readonly string[]): string | undefined {
  for (const name of names) for (const story of structured.stories) {
      const text = textIn(story[name]);
      if (text) return text;
  } // prettier-ignore
  return undefined;
}

/** The text of a JSON-LD value: itself, its `name`, or of the first of several. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return unescape(value).trim() || undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const text = textIn(one);
      if (text) return text;
    }
    return undefined;
  }
  if (value && typeof value === 'object') return textIn((value as Record<string, unknown>)['name'] ?? (value as Record<string, unknown>)['@value'] ?? (value as Record<string, unknown>)['url']);
  return undefined;
}
