import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import type { Tabs } from '../../src/shell/browser.ts';
import { sampleExtraction } from '../reader/sample.ts';
import { fake } from './fake-browser.ts';

vi.mock('../../src/shell/browser.ts', () => ({ browser: fake }));
const { giveAllBack } = await import('../../src/shell/loans.ts');
const { openByItself, openLink } = await import('../../src/shell/opening.ts');
const { lastPlace, notePlace } = await import('../../src/shell/places.ts');
const { allRestored, rememberRestored, restoredOn } = await import('../../src/shell/restored.ts');
const { lastTheme, loadSettings, saveSettings } = await import('../../src/shell/settings.ts');
const { chooseSite, listSites } = await import('../../src/shell/sites.ts');
const { openReader, takeOver } = await import('../../src/shell/store.ts');
const { readActiveTab, readTab } = await import('../../src/shell/tabs.ts');

const { local, session, sync } = fake.storage;
const FULL = new Error('QUOTA_BYTES quota exceeded');
const tab = { id: 4, index: 0, windowId: 1, incognito: false, url: 'https://a.example/1' } as Tabs.Tab;
const other = { type: 'page', state: 'other', arrived: true, called: false } as const;

/** Locks as in a browser: one holder of a name at a time, in the order of asking. */
const queues = new Map<string, Promise<unknown>>();
const locks = {
  request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, turn.catch(() => undefined));
    return turn;
  },
};
const page = (): Map<string, string> => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
  return kept;
};

beforeEach(() => {
  for (const area of [local, session, sync]) area.reset();
  fake.granted.clear();
  fake.answer = true;
  vi.clearAllMocks();
  fake.scripting.executeScript.mockResolvedValue([{ result: sampleExtraction }]);
  vi.stubGlobal('navigator', { locks });
  page();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('two windows at once', () => {
  it('keep both settings', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ size: 30 }), saveSettings({ digits: 'western' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', size: 30, digits: 'western' });
  });
  it('keep both sites, both parts and both places', async () => {
    await Promise.all([chooseSite('a.example'), chooseSite('b.example')]);
    await Promise.all([rememberRestored('a.example', 'one', true), rememberRestored('b.example', 'two', true), rememberRestored('a.example', 'three', true)]);
    await Promise.all([notePlace('https://a.example/1', 0.25), notePlace('https://b.example/1', 0.5)]);
    expect((await listSites()).map(({ host }) => host)).toEqual(['a.example', 'b.example']);
    expect(await allRestored()).toEqual({ 'a.example': ['one', 'three'], 'b.example': ['two'] });
    expect([await lastPlace('https://a.example/1'), await lastPlace('https://b.example/1')]).toEqual([0.25, 0.5]);
  });
  it('hand over both readings', async () => {
    expect(await Promise.all([openReader(sampleExtraction, tab), openReader(sampleExtraction, tab)])).toEqual([undefined, undefined]);
    const keys = fake.tabs.create.mock.calls.map(([{ url }]) => new URL(url ?? '').searchParams.get('key') ?? '');
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(await takeOver(key)).toEqual(sampleExtraction);
  });
});

describe('a store that is full or throws', () => {
  it('never costs the settings that are there', async () => {
    await saveSettings({ theme: 'dark', size: 30 });
    sync.trouble.get = new Error('the store is broken');
    // What cannot be read must not be overwritten with defaults.
    await expect(saveSettings({ digits: 'western' })).rejects.toThrow('broken');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    delete sync.trouble.get;
    expect(await loadSettings()).toMatchObject({ theme: 'dark', size: 30, digits: 'asWritten' });
    sync.trouble.set = FULL;
    await expect(saveSettings({ size: 16 })).rejects.toThrow('quota');
    expect(await loadSettings()).toMatchObject({ size: 30 });
  });
  it('of the page itself costs a flash and nothing else', async () => {
    await saveSettings({ theme: 'dark' });
    const closed = (): never => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    expect(lastTheme()).toBe('auto');
    expect(await loadSettings()).toMatchObject({ theme: 'dark' });
    expect(await saveSettings({ size: 30 })).toMatchObject({ theme: 'dark', size: 30 });
    vi.stubGlobal('localStorage', undefined);
    expect(lastTheme()).toBe('auto');
  });
  it('is a failure when a reading is handed over or taken', async () => {
    session.trouble.set = FULL;
    expect(await openReader(sampleExtraction, tab)).toMatchObject({ type: 'failure', reason: 'noRoom', detail: String(FULL) });
    expect(fake.tabs.create).not.toHaveBeenCalled();
    session.trouble.get = FULL;
    expect(await openReader(sampleExtraction, tab)).toMatchObject({ reason: 'noRoom' });
    expect(await takeOver('x')).toMatchObject({ reason: 'readingGone' });
  });
  it('chooses no site, and says so', async () => {
    local.trouble.set = FULL;
    expect(await chooseSite('a.example')).toBe(false);
    expect(await listSites()).toEqual([]);
  });
  it('leaves places and parts alone', async () => {
    local.trouble.get = FULL;
    session.trouble.get = FULL;
    session.trouble.set = FULL;
    expect(await restoredOn('a.example')).toEqual([]);
    expect(await lastPlace('https://a.example/1')).toBe(0);
    await notePlace('https://a.example/1', 0.5);
  });
});

describe('values of another version', () => {
  it('stand beside the settings of this one', async () => {
    await sync.set({ settings: { version: 7, theme: 'paper', glow: 'soft', size: { of: 'later' } } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'paper' });
    await saveSettings({ digits: 'western' });
    expect(JSON.parse(sync.kept.get('settings') ?? '')).toMatchObject({ version: 7, theme: 'paper', digits: 'western', glow: 'soft' });
  });
  it.each([['a text'], [7], [null], [[]], [{ version: 'x' }], [{ version: 1e300 }]])('that are broken (%j) are settings, sites, places and parts', async (value) => {
    await sync.set({ settings: value });
    await local.set({ sites: value, restored: value, lent: value });
    await session.set({ places: value, 'reading:x': value, 'waiting:4': [value] });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await saveSettings({ size: 30 })).toEqual({ ...DEFAULT_SETTINGS, size: 30 });
    expect(await listSites()).toEqual([]);
    expect(await restoredOn('a.example')).toEqual([]);
    expect(await lastPlace('https://a.example/1')).toBe(0);
    expect(await takeOver('x')).toMatchObject({ reason: 'readingGone' });
    expect(await openReader(sampleExtraction, tab)).toBeUndefined();
    await chooseSite('a.example');
    expect(await listSites()).toEqual([{ host: 'a.example', granted: true }]);
    await giveAllBack();
    await openByItself(other, 'https://a.example/1', tab);
    expect(fake.tabs.update).not.toHaveBeenCalled();
  });
});

describe('a tab that goes while it is read', () => {
  it.each([
    ['closed', 'No tab with id: 4.', 'pageGone'],
    ['closed (Firefox)', 'Invalid tab ID: 4', 'pageGone'],
    ['navigated', 'Frame with ID 0 was removed.', 'pageGone'],
    ['navigated (Firefox)', 'The tab was closed', 'pageGone'],
    ['discarded', 'Error: Tab was discarded', 'pageGone'],
    ['crashed', 'Frame with ID 0 is showing error page', 'errorPage'],
    ['something else', 'A new sentence of a new browser', 'noAccess'],
  ])('%s', async (_, words, reason) => {
    fake.scripting.executeScript.mockRejectedValue(new Error(words));
    expect(await readActiveTab()).toMatchObject({ type: 'failure', reason });
  });
  it('and a browser that knows no tab', async () => {
    fake.tabs.query.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await readActiveTab()).toMatchObject({ reason: 'noPage' });
    fake.tabs.query.mockResolvedValueOnce([]);
    expect(await readActiveTab()).toMatchObject({ reason: 'noPage' });
  });
  it('and one that never answers', async () => {
    vi.useFakeTimers();
    fake.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
    const reading = readTab(tab);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toMatchObject({ reason: 'noAnswer', url: 'https://a.example/1' });
  });
});

describe('a background that ends in the middle', () => {
  it('after the permission for a link was given: it is given back at the next start', async () => {
    fake.tabs.create.mockReturnValueOnce(new Promise(() => undefined)); // ends here
    void openLink('https://d.example/2', tab);
    await vi.waitFor(() => {
      expect(fake.tabs.create).toHaveBeenCalled();
    });
    expect(fake.granted.size).toBe(2);
    await giveAllBack();
    expect(fake.granted.size).toBe(0);
  });
  it('before the page has arrived: it is read all the same', async () => {
    await openLink('https://d.example/2', tab);
    await openByItself(other, 'https://d.example/2', { ...tab, id: 9 });
    expect(fake.tabs.update).toHaveBeenCalledOnce();
    expect([...fake.granted]).toEqual([]);
  });
  it('or the tab was closed before that: the permission goes at the next start, the site the reader chose keeps its own', async () => {
    await openLink('https://d.example/2', tab);
    await openLink('https://e.example/2', tab);
    await chooseSite('e.example');
    await giveAllBack();
    expect([...fake.granted].sort()).toEqual(['http://e.example/*', 'https://e.example/*']);
  });
  it('what the reader had granted before is never taken back', async () => {
    fake.granted.add('http://d.example/*').add('https://d.example/*');
    await openLink('https://d.example/2', tab);
    await openByItself(other, 'https://d.example/2', { ...tab, id: 9 });
    await giveAllBack();
    expect(fake.granted.size).toBe(2);
  });
  it('no room to note what is waited for: the link is a common page, and the permission goes', async () => {
    session.trouble.set = FULL;
    await openLink('https://d.example/2', tab);
    expect(fake.tabs.create).toHaveBeenCalledOnce();
    expect(fake.granted.size).toBe(0);
  });
});
