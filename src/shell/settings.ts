import type { FigureKind } from '../model/quantity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY as KEY, takeEarly } from './early.ts';
import { answered } from './patience.ts';
import { store, stored } from './stored.ts';
import { inTurn } from './turn.ts';

/** Of the one record in storage.sync; `version` counts the shapes it has had. */
const VERSION = 1;

/** One step for each former version, from it to the next; none yet. */
const MIGRATIONS: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>> = {};

const THEMES: readonly Settings['theme'][] = ['auto', 'light', 'paper', 'dark', 'contrast'];
const FACES: readonly Settings['face'][] = ['naskh', 'sans', 'system'];
const DIGITS: readonly Settings['digits'][] = ['asWritten', 'arabicIndic', 'western'];
const KINDS: readonly FigureKind[] = ['count', 'percent', 'money', 'measure', 'duration', 'ratio', 'score'];

/** Least and greatest value of each setting that is a number. */
export const LIMITS = { size: [16, 40], lineHeight: [1.6, 2.4], width: [24, 48], listenSpeed: [0.75, 2] } as const;

/** Whatever is stored, as settings: what is missing, broken or from a later version falls back to its default. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return { ...DEFAULT_SETTINGS };
  let stored = value as Record<string, unknown>;
  const written = versionOf(stored);
  // A version that never was needs no migration; it must not be counted up from either.
  for (let version = written >= 1 ? Math.ceil(written) : VERSION; version < VERSION; version++) stored = MIGRATIONS[version]?.(stored) ?? stored;
  const hidden = stored['hiddenKinds'];
  return {
    theme: oneOf(THEMES, stored['theme'], DEFAULT_SETTINGS.theme),
    face: oneOf(FACES, stored['face'], DEFAULT_SETTINGS.face),
    size: within('size', stored['size']),
    lineHeight: within('lineHeight', stored['lineHeight']),
    width: within('width', stored['width']),
    digits: oneOf(DIGITS, stored['digits'], DEFAULT_SETTINGS.digits),
    diacritics: yesOrNo(stored['diacritics'], DEFAULT_SETTINGS.diacritics),
    highlights: yesOrNo(stored['highlights'], DEFAULT_SETTINGS.highlights),
    hiddenKinds: Array.isArray(hidden) ? KINDS.filter((kind) => hidden.includes(kind)) : [],
    pictures: yesOrNo(stored['pictures'], DEFAULT_SETTINGS.pictures),
    listenSpeed: within('listenSpeed', stored['listenSpeed']),
  };
}

function oneOf<T>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

function yesOrNo(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function within(name: keyof typeof LIMITS, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULT_SETTINGS[name];
  const [least, most] = LIMITS[name];
  return Math.round(Math.min(most, Math.max(least, value)) * 100) / 100;
}

/** The reader's settings; where the storage does not answer the defaults, in the theme of the last visit. */
export async function loadSettings(): Promise<Settings> {
  const early = takeEarly('settings');
  try {
    const settings = readSettings(await (early ? answered(early).then((items) => (items as Record<string, unknown>)[KEY]) : stored('sync', KEY)));
    rememberTheme(settings.theme);
    return settings;
  } catch {
    return { ...DEFAULT_SETTINGS, theme: lastTheme() };
  }
}

/**
 * Keeps changes beside what other windows have stored meanwhile, and beside what only a later version of the program on
 * another machine knows; gives the settings as they now are. Throws where nothing can be stored.
 */
export function saveSettings(changes: Partial<Settings>): Promise<Settings> {
  return inTurn(KEY, async () => {
    const before = await stored('sync', KEY);
    const settings = readSettings({ ...readSettings(before), ...changes });
    rememberTheme(settings.theme);
    await store('sync', KEY, { ...(isRecord(before) ? before : {}), ...settings, version: Math.max(VERSION, versionOf(before)) });
    return settings;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function versionOf(value: unknown): number {
  const version = isRecord(value) ? value['version'] : 0;
  return typeof version === 'number' && Number.isFinite(version) ? version : 0;
}

/** Calls back with the settings whenever they change, in this window or in another. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && KEY in changes) listener(readSettings(changes[KEY]?.newValue));
  });
}

const THEME = 'theme';

/** The theme of the last visit, at once: settings arrive a moment after the first paint, which would flash. */
export function lastTheme(): Settings['theme'] {
  try {
    return oneOf(THEMES, localStorage.getItem(THEME), DEFAULT_SETTINGS.theme);
  } catch {
    // Closed where the reader lets no site store anything, or full.
    return DEFAULT_SETTINGS.theme;
  }
}

function rememberTheme(theme: Settings['theme']): void {
  try {
    localStorage.setItem(THEME, theme);
  } catch {
    // Then the next page flashes once.
  }
}
