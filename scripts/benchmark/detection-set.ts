import { isProbablyReaderable } from '@mozilla/readability';
import { join } from 'node:path';
import { detect } from '../../src/page/detect.ts';
import { ARTICLES, expectedText, loadDocument, OTHERS, slugs } from '../golden/pages.ts';

/** Whether a page is an Arabic article; `either` is not scored. */
export interface DetectionLabel {
  slug: string;
  file: string;
  url: string;
  isArticle: 'yes' | 'no' | 'either';
}

/** A video with two paragraphs that calls itself a video: lit or not, neither is wrong. */
export const EITHER = ['video-page'];

export function readDetectionSet(): DetectionLabel[] {
  const label = (folder: string, slug: string): DetectionLabel => {
    const text = expectedText(folder, slug) ?? '';
    const said = /^isArabicNews: (yes|no)/m.exec(text)?.[1] === 'no' ? 'no' : 'yes';
    return { slug, file: join(folder, slug, 'source.html'), url: /^url: (.*)$/m.exec(text)?.[1] ?? '', isArticle: EITHER.includes(slug) ? 'either' : said };
  };
  return [...slugs(ARTICLES).map((slug) => label(ARTICLES, slug)), ...slugs(OTHERS).map((slug) => label(OTHERS, slug))];
}

export type DetectionEngine = (label: DetectionLabel) => boolean;

export const DETECTION_ENGINES: Readonly<Record<string, DetectionEngine>> = {
  Matn: ({ file, url }) => detect(loadDocument(file, url)).isArabicNews,
  /** Readability's own test asks for no language, so Arabic letters are counted beside it. */
  'isProbablyReaderable, mostly Arabic letters': ({ file, url }) => {
    const document = loadDocument(file, url);
    const letters = document.body.textContent.match(/\p{L}/gu) ?? [];
    const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
    return isProbablyReaderable(document) && arabic.length * 2 > letters.length;
  },
};

export interface DetectionSummary {
  articles: number;
  found: number;
  others: number;
  leftAlone: number;
}

export function summariseDetection(answers: readonly { isArticle: DetectionLabel['isArticle']; lit: boolean }[]): DetectionSummary {
  const of = (isArticle: 'yes' | 'no'): boolean[] => answers.filter((answer) => answer.isArticle === isArticle).map(({ lit }) => lit);
  return { articles: of('yes').length, found: of('yes').filter(Boolean).length, others: of('no').length, leftAlone: of('no').filter((lit) => !lit).length };
}
