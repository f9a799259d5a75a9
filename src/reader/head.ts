import type { Article } from '../model/article.ts';
import { h, type Child } from './build.ts';
import { dateWords } from './dates.ts';
import { writeNumber, type DigitFamily } from './digits.ts';
import { readingMinutes } from './reading-time.ts';
import { directionOf, languageOf, plural, type Words } from './words.ts';

export interface HeadOptions {
  words: Words;
  family: DigitFamily;
  now: number;
  /** Nodes of the title and of the lead, with their highlights. */
  title: Child;
  lead: Child;
}

/** Kicker, headline, introduction, and the line of writer, date and reading time. */
export function renderHead(article: Article, options: HeadOptions): HTMLElement {
  const { title, lead } = options;
  return h(
    'header',
    { class: 'head' },
    article.kicker && h('p', { class: 'kicker' }, article.kicker),
    h('h1', {}, title),
    lead && h('p', { class: 'lead' }, lead),
    renderMeta(article, options),
  );
}

/** The line of writer, date and reading time, which the interface writes itself, in digits of its own choice. */
export function renderMeta(article: Article, { words, family, now }: Pick<HeadOptions, 'words' | 'family' | 'now'>): HTMLElement {
  const minutes = readingMinutes(article);
  const date = article.publishedTime ?? article.modifiedTime;
  const facts = [
    article.byline && h('span', { class: 'byline', lang: article.language }, article.byline),
    date && renderDate(date, article, words, family, now),
    h('span', { dir: directionOf(words) }, plural(words, 'readingMinutes', minutes, writeNumber(minutes, family))),
  ].filter((fact) => typeof fact === 'object');
  return h('p', { class: 'meta', lang: languageOf(words) }, facts.map((fact, i) => [i > 0 && ' ', h('span', { class: 'fact' }, fact)]));
}

function renderDate(iso: string, article: Article, words: Words, family: DigitFamily, now: number): HTMLElement | undefined {
  const said = dateWords(iso, now, { language: languageOf(words), articleLanguage: article.language, family });
  return said && h('time', { datetime: iso, title: said.detail, dir: directionOf(words) }, said.date, h('span', { class: 'relative' }, `${words('listComma')}${said.relative}`));
}
