import type { Settings } from '../model/settings.ts';
import { h } from './build.ts';
import { afterPaint } from './after-paint.ts';
import { renderArticle } from './article.ts';
import { renderBar, type BarButton } from './bar.ts';
import { looksKept, showKept } from './kept.ts';
import { familyFor } from './digits.ts';
import { pictureOf } from './pictures.ts';
import { lightFigures } from './figures/lights.ts';
import { markOnPaper } from './figures/paper.ts';
import { renderStrip } from './figures/strip.ts';
import { walkFigures } from './figures/walk.ts';
import { renderFoot } from './foot.ts';
import { renderMeta } from './head.ts';
import type { Host, Scene } from './host.ts';
import { jumpTo } from './jump.ts';
import { listenToKeys } from './keys.ts';
import { placeName } from './phrasing.ts';
import { followProgress } from './progress.ts';
import type { Reading } from './reading.ts';
import { say } from './say.ts';
import { setState } from './states.ts';
import { languageOf } from './words.ts';

/** Panels and actions, which are fetched when the first of them is wanted. */
const later = () => import('./later.ts');
const panels = {
  figures: async (scene: Scene) => (await later()).openFigures(scene),
  removed: async (scene: Scene) => (await later()).openRemoved(scene),
  settings: async (scene: Scene) => (await later()).openSettings(scene.host, scene),
  actions: async (scene: Scene) => (await later()).openActions(scene),
  shortcuts: async (scene: Scene) => (await later()).openShortcuts(scene),
  listen: async (scene: Scene) => (await later()).toggleListening(scene),
  find: async (scene: Scene) => (await later()).openFind(scene),
  keep: async (scene: Scene) => {
    // Asked before anything is fetched: an article that another window has kept meanwhile must not be given up by a wish to keep it.
    const wanted = !looksKept();
    await (await later()).wishKept(scene, wanted);
  },
} satisfies Record<string, (scene: Scene) => Promise<void>>;

export type PanelName = keyof typeof panels;
export type Opener = (name: PanelName) => void;

/** Signs that begin or end a direction: in a headline they would turn the browser's own words beside it round. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** Shows an article with its figures in the page's body. */
export function showReading(host: Host, reading: Reading): void {
  const { words } = host;
  const { article } = reading;
  const status = h('div', { role: 'status', class: 'said' });
  const nodes: (readonly Text[])[] = [];
  const element = renderArticle(article, {
    words,
    family: familyFor(host.settings().digits, reading.habit),
    picture: pictureOf(host),
    now: Date.now(),
    onText: (phrasing, shown) => { nodes[phrasing] = shown; },
  });
  const lights = lightFigures(nodes, reading.mentions);
  markOnPaper(lights.figures);
  const figures = walkFigures(element, lights, {
    words,
    settings: host.settings,
    family: () => familyFor(host.settings().digits, reading.habit),
    onChoose: (place) => {
      // A figure without a card of its own stands in the table of all.
      const back = [...element.querySelectorAll<HTMLElement>('.card')].find((other) => other.dataset.places?.split(' ').includes(place));
      if (back) jumpTo(back);
      else later().then(({ openFigures }) => openFigures(scene, place)).catch(failed);
    },
  });
  const scene: Scene = {
    host,
    reading,
    article: element,
    figures,
    announce: (key, ...substitutions) => {
      // Behind an open panel nothing is heard or seen: it has a place of its own for what is said.
      say(document.querySelector<HTMLElement>('dialog[open] .said') ?? status, words(key, ...substitutions));
    },
  };
  // Once the program was exchanged under an open page, what is not there yet no longer comes.
  const failed = (): void => {
    scene.announce('actionFailed');
  };
  const open: Opener = (name) => {
    panels[name](scene).catch(failed);
  };
  const strip = (): HTMLElement | undefined =>
    renderStrip({
      words,
      texts: reading.texts,
      figures: reading.figures,
      digits: host.settings().digits,
      habit: reading.habit,
      onChoose: (places) => {
        figures.reach(places.map(placeName));
      },
      onAll: () => {
        open('figures');
      },
    });
  let shownStrip = strip();
  let shownDigits = host.settings().digits;
  if (shownStrip) element.querySelector('.head')?.after(shownStrip);
  const foot = (): HTMLElement | undefined =>
    renderFoot(words, reading.extraction.removed, familyFor(host.settings().digits, reading.habit), () => {
      open('removed');
    });
  let shownFoot = foot();
  document.body.replaceChildren(
    h('a', { class: 'skip', href: '#article' }, words('skipToArticle')),
    renderBar(words, article, buttonsOf(host, open, failed)),
    h('main', {}, element),
    ...(shownFoot ? [shownFoot] : []),
    ...[...document.body.querySelectorAll('.tip')],
    status,
  );
  document.title = `${article.title.replace(TURNING, '')} — ${words('appName')}`;
  document.documentElement.lang = languageOf(words);
  const finish = (): void => {
    setState('article');
    // The keys of the keyboard scroll what holds the focus.
    if (host.place === 'popup') element.focus({ preventScroll: true });
  };
  if (document.hidden && host.place !== 'popup') {
    // Nothing is painted in a tab that stands behind another; its lights are there all the same. (Chromium's popup is hidden
    // until all of it is loaded, and will be painted: lit now, it would be laid out twice more.)
    lights.draw();
    finish();
  } else afterPaint(finish);
  listenToKeys(scene, open);
  followProgress(host);

  const show = async (settings: Settings): Promise<void> => {
    if (settings.digits === 'asWritten' && settings.diacritics && !element.hasAttribute('data-display')) return;
    (await later()).applyDisplay(element, settings);
    figures.renew();
  };
  show(host.settings()).catch(failed);
  const withPictures = host.settings().pictures;
  host.onSettings((settings) => {
    // Pictures that were not wanted were never asked for: the page is made anew with them.
    if (settings.pictures && !withPictures) location.reload();
    if (settings.digits !== shownDigits) {
      shownDigits = settings.digits;
      const next = strip();
      if (shownStrip && next) shownStrip.replaceWith(next);
      shownStrip = next;
      const count = foot();
      if (shownFoot && count) shownFoot.replaceWith(count);
      shownFoot = count;
      element.querySelector('.meta')?.replaceWith(renderMeta(article, { words, family: familyFor(settings.digits, reading.habit), now: Date.now() }));
    }
    show(settings).catch(failed);
    requestAnimationFrame(figures.renew);
  });
  host.onUnkept(() => {
    scene.announce('settingsUnkept');
  });
  void host.restoring?.names().then(async (names) => {
    if (names.length > 0) await (await later()).restoreRemembered(scene);
  }).catch(() => undefined);
  afterPaint(() => void host.keeping?.has().then(showKept, () => undefined));
}

function buttonsOf(host: Host, open: Opener, failed: () => void): BarButton[] {
  const opener = (icon: BarButton['icon'], label: BarButton['label'], name: PanelName, key: string, opens?: string): BarButton => ({
    icon,
    label,
    key,
    ...(opens ? { opens } : {}),
    act: () => {
      open(name);
    },
  });
  const { openTab, keeping } = host;
  return [
    opener('listen', 'actionListen', 'listen', 'l'),
    opener('copy', 'actionCopy', 'actions', 'c', 'actions'),
    ...(keeping ? [{ ...opener('keep', 'actionKeep', 'keep', 's'), pressed: false }] : []),
    ...(openTab ? [{ icon: 'openTab' as const, label: 'actionOpenTab' as const, key: 'o', act: () => { openTab().catch(failed); } }] : []),
    opener('letters', 'actionSettings', 'settings', 'a', 'settings'),
  ];
}
