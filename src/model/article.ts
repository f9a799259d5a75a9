import type { Span } from './span.ts';

/** Inline formatting that stands beside the text, never in it. */
export type Mark = Span &
  (
    | { type: 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' }
    | { type: 'link'; href: string } // href has passed safeUrl
  );

/**
 * Flat text with its marks beside it. `text` is the page's own text after HTML white-space collapsing
 * and nothing else ("\n" only where the page had <br>); every offset of the program is into it.
 */
export interface Phrasing {
  text: string;
  marks: Mark[];
}

export interface Paragraph {
  type: 'paragraph';
  content: Phrasing;
}
export interface Heading {
  type: 'heading';
  depth: 2 | 3 | 4 | 5 | 6;
  content: Phrasing;
}
export interface ListItem {
  content: Phrasing;
  /** A list inside this item. */
  list?: List;
}
export interface List {
  type: 'list';
  ordered: boolean;
  /** First number of an ordered list, where it is not 1. */
  start?: number;
  items: ListItem[];
}
export interface Blockquote {
  type: 'blockquote';
  /** Blocks without further quotes inside. */
  children: Block[];
}
export interface TableCell {
  header: boolean;
  content: Phrasing;
  colSpan?: number;
  rowSpan?: number;
}
export interface Table {
  type: 'table';
  caption?: Phrasing;
  rows: TableCell[][];
}
export interface Image {
  type: 'image';
  /** Absolute http(s) address. */
  src: string;
  alt: string;
  width?: number;
  height?: number;
  caption?: Phrasing;
  credit?: string;
}
/** A video, a recording or a post of a social network: shown as a labelled link, never loaded. */
export interface Embed {
  type: 'embed';
  media: 'video' | 'audio' | 'post' | 'document';
  href: string;
  label: string;
}
export type Block = Paragraph | Heading | List | Blockquote | Table | Image | Embed;

export type Direction = 'rtl' | 'ltr';

export interface Article {
  /** Address of the page, or '' where none is known. */
  url: string;
  title: string;
  /** The short line above the headline. */
  kicker?: string;
  /** The introduction under the headline, where it is not the first paragraph. */
  lead?: Phrasing;
  byline?: string;
  siteName?: string;
  section?: string;
  /** ISO 8601; with the page's offset where it gives one, date alone where it gives no time. */
  publishedTime?: string;
  modifiedTime?: string;
  /** Place (and agency) that opens a news text: «القدس المحتلة (رويترز)». */
  dateline?: string;
  /** BCP 47: 'ar', 'ar-MA', 'fa', 'en'… */
  language: string;
  direction: Direction;
  image?: Image;
  body: Block[];
}

export type FurnitureKind =
  | 'commentRules'
  | 'comments'
  | 'trending'
  | 'related'
  | 'share'
  | 'promo'
  | 'tags'
  | 'advertisement'
  | 'legal'
  | 'navigation'
  | 'metadata'
  | 'duplicate';

/** Something of the page that is not the article, kept so that the reader can look at it and put it back. */
export interface Removed {
  reason: FurnitureKind;
  /** Name of the step and rule that took it. */
  step: string;
  blocks: Block[];
  /** Index in `article.body` of the block behind which it stood; -1 before the first. */
  after: number;
}

export interface Detection {
  isArabicNews: boolean;
  isArabic: boolean;
  /** BCP 47 primary language of the page's text; 'und' where there is too little of it. */
  language: string;
  /** 0 to 1; at 0.5 and above the page is taken for an article. */
  score: number;
  /** One short English phrase for each signal that counted, strongest first. */
  reasons: string[];
}

/** Why there is no article; each has its one sentence for the reader. */
export type ExtractionFailure = 'noArticle' | 'notArabic' | 'tooLarge';

/** What the page gave; plain JSON, handed from the page to the popup. */
export interface Extraction {
  article: Article | null;
  failure?: ExtractionFailure;
  removed: Removed[];
  detection: Detection;
  /** What the structured data said and the page contradicted, in short English phrases. */
  notes: string[];
}
