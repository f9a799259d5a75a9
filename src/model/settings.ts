import type { FigureKind } from './quantity.ts';

/** What the reader has chosen for the view; the same in popup and tab, synced between their browsers by shell/settings. */
export interface Settings {
  theme: 'auto' | 'light' | 'paper' | 'dark' | 'contrast';
  face: 'naskh' | 'sans' | 'system';
  /** CSS px, 16 to 40. */
  size: number;
  /** Times the size, 1.6 to 2.4. */
  lineHeight: number;
  /** Greatest length of a line in em, 24 to 48. */
  width: number;
  /** For display only: copied and saved text keeps the page's digits. */
  digits: 'asWritten' | 'arabicIndic' | 'western';
  /** Tashkeel shown; for display only. */
  diacritics: boolean;
  highlights: boolean;
  /** Kinds that are not highlighted although highlights are on. */
  hiddenKinds: FigureKind[];
  pictures: boolean;
  /** Times the usual speed of a voice, 0.75 to 2. */
  listenSpeed: number;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  theme: 'auto',
  face: 'naskh',
  size: 20,
  lineHeight: 1.85,
  width: 34,
  digits: 'asWritten',
  diacritics: true,
  highlights: true,
  hiddenKinds: [],
  pictures: true,
  listenSpeed: 1,
};
