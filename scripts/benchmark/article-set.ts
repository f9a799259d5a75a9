import { join } from 'node:path';
import { parseGolden } from '../golden/notation.ts';
import { ARTICLES, expectedText, slugs } from '../golden/pages.ts';

/** What is known of one page of the article set. All texts are plain. */
export interface ArticleLabel {
  slug: string;
  /** The page's file. */
  file: string;
  url: string;
  /** Titles, bylines and times that are right; ['-'] means that there is none. */
  title: string[];
  byline: string[];
  published: string[];
  /** The paragraphs, headings, items, quotations and rows of the body, in order. */
  body: string[];
  /** Texts that count neither way: title, kicker, lead, byline, dateline, captions, lines of which readers may differ. */
  neutral: string[];
  /** How texts that are not the article begin; `labels` is empty for what stands elsewhere on the page. */
  furniture: { labels: string[]; text: string }[];
}

const NEUTRAL_HEADERS = ['title', 'kicker', 'lead', 'byline', 'dateline', 'image'] as const;

/** The label of each golden page, by name. */
export function readArticleSet(folder = ARTICLES): ArticleLabel[] {
  return slugs(folder).map((slug) => labelOf(slug, join(folder, slug, 'source.html'), expectedText(folder, slug) ?? ''));
}

/** Reads one `expected.txt` (see test/pages/README.md) as a label. */
export function labelOf(slug: string, file: string, expected: string): ArticleLabel {
  const { header, lines, removed, elsewhere } = parseGolden(expected);
  const of = (name: 'url' | 'title' | 'byline' | 'published'): string[] => header.get(name) ?? ['-'];
  const plain = lines.map(plainLine);
  const headers = NEUTRAL_HEADERS.flatMap((name) => header.get(name) ?? []).map((text) => text.replace(/^\S+ \| /, ''));
  return {
    slug,
    file,
    url: of('url')[0] ?? '',
    title: of('title'),
    byline: of('byline'),
    published: of('published'),
    body: plain.filter(({ neutral, text }) => !neutral && text).map(({ text }) => text),
    neutral: [...headers, ...plain.filter(({ neutral }) => neutral).map(({ text }) => text)].filter((text) => text && text !== '-'),
    furniture: [...removed.map(({ reasons, text }) => ({ labels: reasons, text })), ...elsewhere.map((text) => ({ labels: [], text }))],
  };
}

/** A line of the notation without its signs. Captions and embeds are neutral: engines that give plain text have none. */
function plainLine(line: string): { text: string; neutral: boolean } {
  const optional = /^\s*\? /.test(line);
  const bare = line.replace(/^\s*\? /, '').replace(/^(?:> )+/, '');
  const media = /^\[(?:image|video|audio|post|document) \S+\](.*)$/.exec(bare);
  if (media) return { text: (media[1] ?? '').trim(), neutral: true };
  const caption = /^\[caption\] (.*)$/.exec(bare);
  if (caption) return { text: caption[1] ?? '', neutral: true };
  if (/^\|.*\|$/.test(bare)) return { text: bare.slice(1, -1).split(' | ').join(' ').trim(), neutral: optional };
  return { text: bare.replace(/^\s*(?:#+|~|-|\d+\.) /, '').trim(), neutral: optional };
}
