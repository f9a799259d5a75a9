import type { Settings } from '../model/settings.ts';
import type { Pictures } from '../model/pictures.ts';
import type { Walk } from './figures/walk.ts';
import type { Reading } from './reading.ts';
import type { MessageKey, Words } from './words.ts';

/** Keeping the open article on this machine, to be read without a network. All reject where nothing can be kept. */
export interface Keeping {
  has: () => Promise<boolean>;
  /** Gives whether its pictures are kept as well; the text is. */
  keep: () => Promise<boolean>;
  drop: () => Promise<void>;
}

/** The per-site switch «open by itself»; `choose` must be called straight from a click, because it asks for permission. */
export interface SiteSwitch {
  host: string;
  opensByItself: () => Promise<boolean>;
  choose: () => Promise<boolean>;
  drop: () => Promise<void>;
}

/** Which removed parts the reader wants back on a site, by kind and step. */
export interface Restoring {
  names: () => Promise<string[]>;
  remember: (name: string, wanted: boolean) => Promise<void>;
}

/** What the view needs of the browser around it; the entries make it from shell/, tests and pictures make their own. */
export interface Host {
  place: 'popup' | 'tab' | 'page';
  words: Words;
  /** The choices as they are now. */
  settings: () => Settings;
  /** Shows new choices at once, through `onSettings`, and keeps them. */
  change: (changes: Partial<Settings>) => void;
  onSettings: (listener: (settings: Settings) => void) => void;
  /** Calls back where a choice could not be kept: it holds for this page alone. */
  onUnkept: (listener: () => void) => void;
  openTab?: () => Promise<void>;
  openPage: (page: 'library' | 'options') => void;
  /** Opens the browser's own page of this extension, where its access is switched; Chromium alone has one that can be opened. */
  openSwitches: () => void;
  keeping?: Keeping;
  /** The pictures that can be had as data without a request, for what is saved and for an article read from the library. */
  pictures?: () => Promise<Pictures>;
  /** The article comes from the library: these pictures are shown, and no others, so that nothing is asked of the network. */
  kept?: Pictures;
  site?: SiteSwitch;
  restoring?: Restoring;
  /** How far down the reader was when this article was last open in this session, 0 to 1, and a way to note it. */
  progress?: { last: () => Promise<number>; note: (part: number) => void };
}

/** What view, panels and actions share of one open article. */
export interface Scene {
  host: Host;
  reading: Reading;
  /** The element of the whole article. */
  article: HTMLElement;
  /** The ways to the figures in its text. */
  figures: Walk;
  /** Says something in the live region. */
  announce: (key: MessageKey, ...substitutions: string[]) => void;
}
