import type { Screen } from './screen.ts';
import type { Sent } from './script.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Anything with a document in which a test can look around. */
export interface View {
  /** Calls the function there; arguments and result are plain JSON, promises are awaited. */
  evaluate<Arguments extends unknown[], Result>(sent: Sent<Arguments, Result>, ...args: Arguments): Promise<Result>;
  /** A picture of what is seen, as PNG. */
  screenshot(file: string): Promise<void>;
}

/** The true popup below the toolbar button. */
export interface Popup extends View {
  /** Names of the accessibility rules (axe-core) that it breaks, with the first element of each. */
  axe(): Promise<string[]>;
  /** Clicks on an element as the mouse does: browsers ask their questions after nothing less. */
  click(selector: string): Promise<void>;
  /** CSS pixels of the popup's viewport. */
  size(): Promise<{ width: number; height: number }>;
  close(): Promise<void>;
  /** When the button was pressed, in milliseconds since the epoch with fractions: comparable with performance.timeOrigin + now(). */
  pressedAt: number;
}

/** One browser with the extension on it, in a fresh profile; the same shape for both. `View` is the tab in front. */
export interface Browser extends View {
  name: BrowserName;
  /** 'chrome-extension://…' or 'moz-extension://…', without a slash at the end. */
  origin: string;
  /** Loads an address in the tab in front and waits for its load event. */
  open(url: string): Promise<void>;
  /** The same in a new tab, which comes to the front. */
  openTab(url: string): Promise<void>;
  /** Addresses of all tabs, in order of opening. */
  tabs(): Promise<string[]>;
  /** Prints the tab in front on A4 into a PDF. */
  print(file: string): Promise<void>;
  /** How the tab in front is shown from now on: on paper, in the colours of the system, without motion, in another size. */
  show(how: Showing): Promise<void>;
  /** Brings the tab whose address contains `part` to the front, waiting until there is one. */
  switchTo(part: string): Promise<void>;
  /** Closes the tab in front and brings another to the front. */
  closeTab(): Promise<void>;
  /** Installs the extension, where `launch` was told not to, and closes the page that welcomes. */
  install(): Promise<void>;
  /** Loads the extension anew, as an update does. Chromium under remote control leaves it switched off: what follows is what a removal leaves behind. */
  update(): Promise<void>;
  /** The words on the button in the tab in front, for assistive tools. */
  buttonTitle(): Promise<string>;
  /** Presses the toolbar button, as a reader does, and waits until the popup shows something final (data-state). */
  press(): Promise<Popup>;
  /** Whether a popup is open, whoever opened it. */
  hasPopup(): Promise<boolean>;
  /** Takes every site away from the extension, as a reader does in the browser's settings: it may read where it is clicked. */
  withdraw(): Promise<void>;
  /** Opens the files of the device to the extension, or closes them; Firefox knows no such switch. */
  allowFiles?(allowed: boolean): Promise<void>;
  /** Reloads the extension; the content scripts of pages that are open are dead from then on. */
  reload(): Promise<void>;
  /** What the browser's console holds of errors by the extension's own scripts, those in pages included. */
  errors(): Promise<string[]>;
  /** Presses the keys of the shortcut and waits like `press`. Chromium does so with `hands` alone: it gives no key of a test to its toolbar. */
  pressShortcut?(): Promise<Popup>;
  /** Opens the context menu on an element of the page and chooses the extension's item for this context ('page', 'link', 'selection'). Chromium does so with `hands` alone: its menu is no page. */
  chooseInMenu?(selector: string, item: string): Promise<void>;
  /** Answers yes where Chromium asks whether the extension may read a site; with `hands` alone. */
  allow?(): Promise<void>;
  /** Answers no where the browser asks whether the extension may read a site; Chromium with `hands` alone. */
  refuse?(): Promise<void>;
  /** Opens an address in a private window, where the reader has admitted the extension. */
  openPrivate(url: string): Promise<void>;
  /** Calls the function in the background (service worker or event page), waking it if it sleeps. */
  evaluateInBackground<Arguments extends unknown[], Result>(sent: Sent<Arguments, Result>, ...args: Arguments): Promise<Result>;
  /** Bytes that JavaScript holds in the background after its rubbish is collected; Chromium alone tells. */
  backgroundHeap?(): Promise<number>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Addresses of pages where no extension may look. */
  restricted: readonly string[];
  quit(): Promise<void>;
  /** Settles when the browser has ended, whoever closed it. */
  gone: Promise<void>;
}

/** Whatever is left out is as in any window. */
export interface Showing {
  print?: boolean;
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** Pressed by fingers, as a phone or a tablet is. */
  touch?: boolean;
  /** CSS pixels of the viewport; Chromium alone can do that in a tab. */
  size?: { width: number; height: number };
}

export interface LaunchOptions {
  /** Folder of the extension; dist/extension where not said. */
  extension?: string;
  /** Language of the browser's own interface. */
  language?: string;
  /** Installs the extension at once (the default). */
  install?: boolean;
  /** The button stands in the toolbar itself (the default) and not behind the puzzle piece. */
  pinned?: boolean;
  /** A visible window. */
  headed?: boolean;
  /** The screen for it, where it is not that of the machine, with the keyboard and mouse that Chromium's shortcut and menu need. */
  hands?: Screen;
  /** 'host:port' through which every request goes, loopback included. */
  proxy?: string;
  /** Further command-line switches (Chromium). */
  flags?: readonly string[];
  /** Width and height of the window in CSS pixels. */
  window?: { width: number; height: number };
  /** Width and height of the screen in CSS pixels, where it is not to be larger than the window (Firefox). */
  screen?: { width: number; height: number };
}

/** The same with every default filled in. */
export type Launch = Required<Omit<LaunchOptions, 'proxy' | 'screen' | 'hands'>> & Pick<LaunchOptions, 'proxy' | 'screen' | 'hands'>;
