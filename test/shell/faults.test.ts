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
const { activeTab, readPressedTab, readTab } = await import('../../src/shell/tabs.ts');

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
  fake.tabs.get.mockImplementation((id) => Promise.resolve({ id, windowId: 1, active: true, url: 'https://a.example/1' }));
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
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
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
  it('costs the settings, not the theme of the last visit', async () => {
    await saveSettings({ theme: 'dark' });
    sync.trouble.get = new Error('the store is broken');
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(lastTheme()).toBe('dark');
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

describe('a reading of another version', () => {
  it.each([
    ['a block of an unknown kind', { ...sampleExtraction, article: { ...sampleExtraction.article, body: [{ type: 'chart', rows: 7 }] } }],
    ['a link that runs', { ...sampleExtraction, article: { ...sampleExtraction.article, body: [{ type: 'paragraph', content: { text: 'خبر', marks: [{ type: 'link', start: 0, end: 3, href: 'javascript:alert(1)' }] } }] } }],
    ['an article that is none', { ...sampleExtraction, article: 7 }],
  ])('(%s) says so and leads to the page', async (_, extraction) => {
    await session.set({ 'reading:x': { at: 1, extraction } });
    expect(await takeOver('x')).toMatchObject({ reason: 'readingOther' });
  });
  it('without an article is taken: the tab says in words that there is none', async () => {
    const none = { ...sampleExtraction, article: null, failure: 'noArticle' };
    await session.set({ 'reading:x': { at: 1, extraction: none } });
    expect(await takeOver('x')).toEqual(none);
  });
});

describe('a store that never answers', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  /** What comes of it when all the time in the world has passed. */
  async function atLast<T>(coming: Promise<T>): Promise<T | 'rejected' | 'still waiting'> {
    const heard = coming.catch(() => 'rejected' as const);
    const moments = async (): Promise<'still waiting'> => {
      for (let i = 0; i < 20; i++) await new Promise((done) => setImmediate(done));
      return 'still waiting';
    };
    for (let i = 0; i < 4; i++) {
      await moments();
      await vi.advanceTimersByTimeAsync(15_000);
    }
    return Promise.race([heard, moments()]);
  }
  it('keeps nobody from reading', async () => {
    sync.silent = local.silent = session.silent = true;
    expect(await atLast(loadSettings())).toEqual(DEFAULT_SETTINGS);
    expect(await atLast(restoredOn('a.example'))).toEqual([]);
    expect(await atLast(lastPlace('https://a.example/1'))).toBe(0);
    expect(await atLast(notePlace('https://a.example/1', 0.5))).toBeUndefined();
  });
  it('is said where something was to be kept, and holds up no other window', async () => {
    sync.silent = local.silent = session.silent = true;
    expect(await atLast(saveSettings({ size: 30 }))).toBe('rejected');
    expect(await atLast(listSites())).toBe('rejected');
    expect(await atLast(chooseSite('a.example'))).toBe(false);
    expect(await atLast(openReader(sampleExtraction, tab))).toMatchObject({ reason: 'noRoom' });
    expect(await atLast(takeOver('x'))).toMatchObject({ reason: 'readingGone' });
    sync.silent = false;
    expect(await atLast(saveSettings({ size: 30 }))).toMatchObject({ size: 30 });
  });
  it('nor does a browser that does not say which tab is in front', async () => {
    fake.tabs.query.mockReturnValueOnce(new Promise(() => undefined));
    expect(await atLast(activeTab())).toMatchObject({ reason: 'noPage' });
  });
});

describe('a tab that goes while it is read', () => {
  it.each([
    ['closed', 'No tab with id: 4.', 'pageGone'],
    ['closed (Firefox)', 'Invalid tab ID: 4', 'pageGone'],
    ['navigated', 'Frame with ID 0 was removed.', 'pageGone'],
    ['navigated (Firefox)', 'The tab was closed', 'pageGone'],
    ['discarded', 'Error: Tab was discarded', 'pageGone'],
    ['closed or discarded (Firefox)', 'An unexpected error occurred', 'noAccess'],
    ['crashed', 'Frame with ID 0 is showing error page', 'errorPage'],
    ['something else', 'A new sentence of a new browser', 'noAccess'],
  ])('%s', async (_, words, reason) => {
    fake.scripting.executeScript.mockRejectedValue(new Error(words));
    expect(await readPressedTab(tab)).toMatchObject({ type: 'failure', reason });
  });
  it('at an address that was given for good, where the browser shows a page of its own', async () => {
    fake.granted.add('http://a.example/*').add('https://a.example/*');
    fake.scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await readPressedTab(tab)).toMatchObject({ reason: 'browserPage' });
  });
  const closed = { id: 4, index: 0, windowId: 1, incognito: false } as Tabs.Tab; // the browser's own pages show no address
  const now = { id: 4, windowId: 1, active: true };
  it.each([
    ['stays', 'complete', 'complete', 1],
    ['has begun to lead elsewhere', 'complete', 'loading', 0],
    ['was about to lead elsewhere', 'loading', 'complete', 0],
  ])('what was found out of a closed page is said by the button where it %s', async (_, before, after, times) => {
    fake.action.setTitle.mockClear();
    fake.tabs.get.mockResolvedValue({ ...now, status: after });
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await readPressedTab({ ...closed, status: before })).toMatchObject({ reason: 'browserPage' });
    expect(fake.action.setTitle).toHaveBeenCalledTimes(times);
  });
  const notSupported = (): Promise<string> => Promise.reject(new Error('Language detection is not supported for this page.'));
  it.each([
    ['a file', false, () => Promise.resolve('ar'), 'file'],
    ['what is no file, because files are open', true, () => Promise.resolve('ar'), 'browserPage'],
    ['a page of the browser', false, notSupported, 'browserPage'],
    ['the source of a page', false, () => new Promise<string>(() => undefined), 'browserPage'],
  ] as const)('where Chromium hides the address it is told by the language that the browser has found: %s', async (_, open, language, reason) => {
    fake.tabs.get.mockResolvedValue(now);
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page. Extension manifest must request permission to access the respective host.'));
    fake.extension.isAllowedFileSchemeAccess.mockResolvedValueOnce(open);
    fake.language = language;
    expect(await readPressedTab(closed)).toMatchObject({ reason });
    fake.language = notSupported;
  });
  it('and a browser that knows no tab', async () => {
    fake.tabs.query.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await activeTab()).toMatchObject({ reason: 'noPage' });
    fake.tabs.query.mockResolvedValueOnce([]);
    expect(await activeTab()).toMatchObject({ reason: 'noPage' });
  });
  it('and one that never answers', async () => {
    vi.useFakeTimers();
    fake.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
    const reading = readTab(tab);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toMatchObject({ reason: 'noAnswer', url: 'https://a.example/1' });
  });

  const here = { id: 4, windowId: 1, active: true, url: 'https://a.example/1' };
  it.each<[string, () => Promise<typeof here & { discarded?: boolean }>]>([
    ['closed', () => Promise.reject(new Error('Invalid tab ID: 4'))],
    ['discarded', () => Promise.resolve({ ...here, discarded: true })],
    ['at another page', () => Promise.resolve({ ...here, url: 'https://a.example/2' })],
    ['at a page that is closed to us', () => Promise.resolve({ id: 4, windowId: 1, active: true } as typeof here)],
  ])('a tab that is %s by then, in words that say nothing or in none at all', async (_, get) => {
    fake.tabs.get.mockImplementation(get);
    fake.scripting.executeScript.mockRejectedValue(new Error('An unexpected error occurred'));
    expect(await readTab(tab)).toMatchObject({ reason: 'pageGone' });
    // What was left waits in memory for Back, and says nothing.
    vi.useFakeTimers();
    fake.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
    const reading = readTab(tab);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await reading).toMatchObject({ reason: 'pageGone', url: 'https://a.example/1' });
  });
  it('a page that names itself anew while it is read is still there', async () => {
    vi.useFakeTimers();
    fake.tabs.get.mockResolvedValue({ ...here, url: 'https://a.example/1?seen' });
    fake.scripting.executeScript.mockReturnValue(new Promise((done) => setTimeout(done, 1_800, [{ result: sampleExtraction }])));
    const reading = readTab(tab);
    fake.tabs.get.mockResolvedValue({ ...here, url: 'https://a.example/1#part' });
    fake.scripting.executeScript.mockReturnValue(new Promise((done) => setTimeout(done, 9_000, [{ result: sampleExtraction }])));
    const scrolled = readTab(tab);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await reading).toEqual(sampleExtraction);
    expect(await scrolled).toEqual(sampleExtraction);
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
  it('where the loan cannot be noted, nothing is lent: it would never be given back', async () => {
    local.trouble.set = FULL;
    await openLink('https://d.example/2', tab);
    expect(fake.tabs.create).toHaveBeenCalledOnce();
    expect(fake.granted.size).toBe(0);
  });
  it('where no tab opens for the link, its permission goes at once', async () => {
    fake.tabs.create.mockRejectedValueOnce(new Error('No window with id: 1.'));
    await openLink('https://d.example/2', tab);
    expect(fake.granted.size).toBe(0);
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
