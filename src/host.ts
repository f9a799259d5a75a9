import type { Extraction } from './model/article.ts';
import { DEFAULT_SETTINGS, type Settings } from './model/settings.ts';
import type { Host } from './reader/host.ts';
import { applySettings, onSchemeChange } from './reader/settings-view.ts';
import { directionOf, languageOf } from './reader/words.ts';
import { browser } from './shell/browser.ts';
import { lastTheme, loadSettings, saveSettings, watchSettings } from './shell/settings.ts';
import { lastPlace, notePlace } from './shell/places.ts';
import { rememberRestored, restoredOn } from './shell/restored.ts';
import { chooseSite, dropSite, hostOf, opensByItself } from './shell/sites.ts';
import { words } from './shell/words.ts';

/** Joins shell/ and reader/ for a page of the extension: its language, its theme, and the settings as they change. */
export async function hostFor(place: Host['place']): Promise<Host> {
  const root = document.documentElement;
  root.dataset.place = place;
  root.lang = languageOf(words);
  root.dir = directionOf(words);
  let settings: Settings = { ...DEFAULT_SETTINGS, theme: lastTheme() };
  const listeners: ((settings: Settings) => void)[] = [];
  const show = (next: Settings): void => {
    settings = next;
    applySettings(root, settings);
    for (const listener of listeners) listener(settings);
  };
  show(settings);
  onSchemeChange(() => {
    applySettings(root, settings);
  });
  watchSettings(show);
  show(await loadSettings());
  return {
    place,
    words,
    settings: () => settings,
    change: async (changes) => {
      // Shown at once; where nothing can be stored the choice still holds for this page.
      show({ ...settings, ...changes });
      show(await saveSettings(changes).catch(() => settings));
    },
    onSettings: (listener) => {
      listeners.push(listener);
    },
    openPage: (name) => {
      void browser.tabs.create({ url: browser.runtime.getURL(`${name}.html`) });
    },
  };
}

/** The database is opened only by those who keep something. */
const library = () => import('./shell/library.ts');

/** What belongs to one article: keeping it, its site's switches, and the place where it was left. */
export function hostForArticle(host: Host, extraction: Extraction): Host {
  const url = extraction.article?.url ?? '';
  const site = hostOf(url);
  return {
    ...host,
    keeping: {
      has: async () => {
        const { findKept, keptId } = await library();
        return (await findKept(keptId(extraction))) !== undefined;
      },
      keep: async () => (await library()).keep(extraction),
      drop: async () => {
        const { dropKept, keptId } = await library();
        await dropKept(keptId(extraction));
      },
    },
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
