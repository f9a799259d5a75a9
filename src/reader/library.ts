import type { Extraction } from '../model/article.ts';
import { fold } from '../arabic/normalize.ts';
import { phrasings } from '../model/phrasings.ts';
import { h } from './build.ts';
import { dateWords } from './dates.ts';
import { writeNumber } from './digits.ts';
import { offerFile } from './file.ts';
import type { Host } from './host.ts';
import { icon } from './icons.ts';
import { languageOf, plural, type MessageKey } from './words.ts';

/** One kept article, as the list shows it. */
export interface KeptArticle {
  id: string;
  keptAt: string;
  extraction: Extraction;
}

/** All that is kept: what can be shown, and how many only another version of the program can show. */
export interface KeptList {
  articles: KeptArticle[];
  unread: number;
}

/** What the list needs of the library on this machine. */
export interface LibraryAccess {
  list: () => Promise<KeptList>;
  /** What comes back takes the deletion back. */
  drop: (id: string) => Promise<() => Promise<void>>;
  exportAll: () => Promise<string>;
  /** How many were taken in; undefined for a file of another kind. */
  importAll: (text: string) => Promise<number | undefined>;
  /** Address under which a kept article is read. */
  addressOf: (id: string) => string;
}

/** The saved list: search over headlines and texts, reading, deleting, and all of it as one file. */
export async function showLibrary(host: Host, access: LibraryAccess): Promise<void> {
  const { words } = host;
  const status = h('p', { role: 'status', class: 'hint' });
  const list = h('ul', { class: 'kept', role: 'list' });
  const field = h('input', { type: 'search', 'aria-label': words('librarySearch'), placeholder: words('librarySearch'), autocomplete: 'off', dir: 'auto' });
  const others = h('p', { class: 'hint', hidden: true }, words('libraryUnread'));
  let all: { kept: KeptArticle; haystack: string }[] = [];
  const undoing = h('span', {});
  const say = (text: string): void => {
    status.textContent = text;
    undoing.replaceChildren();
  };

  const show = (): void => {
    const wanted = fold(field.value).trim();
    const found = all.filter(({ haystack }) => haystack.includes(wanted));
    list.replaceChildren(...found.map(({ kept }) => item(kept)));
    say(
      all.length === 0
        ? words('libraryEmpty')
        : found.length === 0
          ? words('libraryNothingFound')
          : plural(words, 'libraryCount', found.length, writeNumber(found.length, 'western')),
    );
  };
  const load = async (): Promise<void> => {
    const { articles, unread } = await access.list();
    others.hidden = unread === 0;
    all = articles.map((kept) => ({
      kept,
      haystack: fold(kept.extraction.article ? [kept.extraction.article.siteName ?? '', ...phrasings(kept.extraction.article).map(({ text }) => text)].join(' ') : ''),
    }));
    show();
  };
  const failed = (key: MessageKey) => (): void => {
    say(words(key));
  };

  const item = ({ id, keptAt, extraction: { article } }: KeptArticle): HTMLElement => {
    const date = dateWords(keptAt, Date.now(), { language: languageOf(words), articleLanguage: '', family: 'western' });
    const drop = h('button', { type: 'button', class: 'tool', 'aria-label': words('libraryDelete', article?.title ?? '') }, icon('close'));
    drop.addEventListener('click', () => {
      void access
        .drop(id)
        .then(async (undo) => {
          await load();
          say(words('libraryDeleted'));
          const button = h('button', { type: 'button', class: 'link', onclick: () => void undo().then(load).then(() => { field.focus(); }, failed('libraryClosed')) }, words('libraryUndo'));
          undoing.replaceChildren(button);
          button.focus();
        })
        .catch(failed('libraryClosed'));
    });
    return h(
      'li',
      {},
      h(
        'div',
        { class: 'entry' },
        h('a', { href: access.addressOf(id), lang: article?.language, dir: article?.direction }, article?.title),
        h('p', { class: 'hint' }, h('bdi', {}, article?.siteName ?? ''), article?.siteName && date && ' · ', date && h('time', { datetime: keptAt, title: date.detail }, date.relative)),
      ),
      drop,
    );
  };

  const picker = h('input', { type: 'file', accept: '.json,application/json', class: 'unseen', tabindex: -1, 'aria-label': words('libraryImport') });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (!file) return;
    void file
      .text()
      .then(access.importAll)
      .then(async (count) => {
        if (count !== undefined) await load();
        say(count === undefined ? words('libraryBroken') : plural(words, 'libraryImported', count, writeNumber(count, 'western')));
      })
      .catch(failed('libraryClosed'));
    picker.value = '';
  });
  field.addEventListener('input', show);
  const exporting = h('button', { type: 'button', class: 'button' }, words('libraryExport'));
  exporting.addEventListener('click', () => {
    void access.exportAll().then((text) => { offerFile('matn.json', 'application/json', text); }).catch(failed('libraryClosed'));
  });
  const importing = h('button', { type: 'button', class: 'button', onclick: () => { picker.click(); } }, words('libraryImport'));

  document.title = `${words('libraryTitle')} — ${words('appName')}`;
  document.body.replaceChildren(
    h('main', { class: 'page' }, h('h1', {}, words('libraryTitle')), h('search', { class: 'row' }, field), h('div', { class: 'row' }, status, undoing), list, others, h('div', { class: 'row' }, exporting, importing, picker)),
  );
  await load().catch(failed('failureLibraryClosed'));
}
