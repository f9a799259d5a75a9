import type { Extraction } from './model/article.ts';
import type { Pictures } from './model/pictures.ts';
import { DEFAULT_SETTINGS, type Settings } from './model/settings.ts';
import type { Host } from './reader/host.ts';
import { picturesOf } from './reader/pictures.ts';
import { applySettings, onSchemeChange } from './reader/settings-view.ts';
import { directionOf, languageOf } from './reader/words.ts';
import { browser } from './shell/browser.ts';
import { lastTheme, loadSettings, readSettings, saveSettings, watchSettings } from './shell/settings.ts';
import { lastPlace, notePlace } from './shell/places.ts';
import { rememberRestored, restoredOn } from './shell/restored.ts';
import { chooseSite, dropSite, hostOf, opensByItself } from './shell/sites.ts';
import { words } from './shell/words.ts';

/** Milliseconds after which a choice counts as made. */
const REST = 300;

/** Joins shell/ and reader/ for a page of the extension: its language, its theme, and the settings as they change. */
export async function hostFor(place: Host['place']): Promise<Host> {
  const root = document.documentElement;
  root.dataset.place = place;
  root.lang = languageOf(words);
  root.dir = directionOf(words);
  let settings: Settings = { ...DEFAULT_SETTINGS, theme: lastTheme() };
  const listeners: ((settings: Settings) => void)[] = [];
  const unkept: (() => void)[] = [];
  const show = (next: Settings): void => {
    settings = next;
    applySettings(root, settings);
    for (const listener of listeners) listener(settings);
  };
  show(settings);
  onSchemeChange(() => {
    applySettings(root, settings);
  });
  // A slider gives sixty values a second and storage.sync takes two: what is chosen is shown at once and kept when it rests.
  let unsaved: Partial<Settings> = {};
  let resting = 0;
  const save = (): void => {
    clearTimeout(resting);
    const changes = unsaved;
    unsaved = {};
    if (Object.keys(changes).length === 0) return;
    saveSettings(changes).catch(() => {
      // Where nothing can be stored the choice still holds for this page.
      for (const listener of unkept) listener();
    });
  };
  addEventListener('pagehide', save);
  watchSettings((stored) => {
    show({ ...stored, ...unsaved });
  });
  show({ ...(await loadSettings()), ...unsaved });
  return {
    place,
    words,
    settings: () => settings,
    change: (changes) => {
      show(readSettings({ ...settings, ...changes }));
      unsaved = { ...unsaved, ...changes };
      clearTimeout(resting);
      resting = window.setTimeout(save, REST);
    },
    onSettings: (listener) => {
      listeners.push(listener);
    },
    onUnkept: (listener) => {
      unkept.push(listener);
    },
    openPage: (name) => {
      const url = browser.runtime.getURL(`${name}.html`);
      // Where the browser opens no tab for it, here.
      browser.tabs.create({ url }).catch(() => { location.assign(url); });
    },
    openSwitches: () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
  };
}

/** The database is opened only by those who keep something. */
const library = () => import('./shell/library.ts');

/** Where an article comes from: the tab that still shows its page, or the library with the pictures kept there. */
export interface Source {
  tab?: () => Promise<number | undefined>;
  kept?: Pictures;
}

/** Pictures of an article from the tab that shows its page; what they need is read when they are wanted. */
async function picturesFrom({ tab }: Source, { article }: Extraction): Promise<Pictures> {
  const tabId = await tab?.();
  if (tabId === undefined || !article) return {};
  const [{ picturesIn }, { drawPictures }] = await Promise.all([import('./shell/pictures.ts'), import('./page/pictures.ts')]);
  return picturesIn(tabId, picturesOf(article), drawPictures);
}

/** What belongs to one article: keeping it, its pictures, its site's switches, and the place where it was left. */
export function hostForArticle(host: Host, extraction: Extraction, source: Source): Host {
  const url = extraction.article?.url ?? '';
  const site = hostOf(url);
  const { kept } = source;
  const pictures = kept ? () => Promise.resolve(kept) : () => picturesFrom(source, extraction);
  return {
    ...host,
    keeping: {
      has: async () => {
        const { isKeptHere, keptId } = await library();
        return isKeptHere(keptId(extraction));
      },
      keep: async () => {
        const { keep } = await library();
        // The text first: a popup that is closed while the page still draws its pictures has kept it.
        await keep(extraction);
        const drawn = await pictures().catch((): Pictures => ({}));
        return Object.keys(drawn).length === 0 || keep(extraction, drawn).then(() => true, () => false);
      },
      drop: async () => {
        const { dropKept, keptId } = await library();
        await dropKept(keptId(extraction));
      },
    },
    pictures,
    ...(kept ? { kept } : {}),
    progress: {
      last: () => lastPlace(url),
      note: (part) => void notePlace(url, part),
    },
    ...(site === undefined
      ? {}
      : {
          site: {
            host: site,
            opensByItself: () => opensByItself(url),
            choose: () => chooseSite(site),
            drop: () => dropSite(site),
          },
          restoring: {
            names: () => restoredOn(site),
            remember: (name, wanted) => rememberRestored(site, name, wanted),
          },
        }),
  };
}
