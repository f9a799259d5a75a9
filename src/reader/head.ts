import type { Article } from '../model/article.ts';
import { h, type Builder, type Child } from './build.ts';
import { dateWords } from './dates.ts';
import { writeNumber, type DigitFamily } from './digits.ts';
import { readingMinutes } from './reading-time.ts';
import { languageOf, plural, type Words } from './words.ts';

export interface HeadOptions {
  words: Words;
  family: DigitFamily;
  now: number;
  /** Nodes of the title and of the lead, with their highlights. */
  title: Child;
  lead: Child;
}

/** Kicker, headline, introduction, and the line of writer, date and reading time. */
export function renderHead(article: Article, { words, family, now, title, lead }: HeadOptions): HTMLElement {
  const minutes = readingMinutes(article);
  const date = article.publishedTime ?? article.modifiedTime;
  return h(
    'header',
    { class: 'head' },
    article.kicker && h('p', { class: 'kicker' }, article.kicker),
    h('h1', {}, title),
    lead && h('p', { class: 'lead' }, lead),
    h(
      'p',
      { class: 'meta', lang: languageOf(words) },
      article.byline && h('span', { class: 'byline', lang: article.language }, article.byline),
      date && renderDate(h, date, article, words, family, now),
      h('span', {}, plural(words, 'readingMinutes', minutes, writeNumber(minutes, family))),
    ),
  );
}

function renderDate(build: Builder, iso: string, article: Article, words: Words, family: DigitFamily, now: number): Child {
  const said = dateWords(iso, now, { language: languageOf(words), articleLanguage: article.language, family });
  return said && build('time', { datetime: iso, title: said.detail }, `${said.date}${words('listComma')}${said.relative}`);
}
