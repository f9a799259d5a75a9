import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from './fake-browser.ts';
import type { Extraction } from '../../src/model/article.ts';
import type { Tabs } from '../../src/shell/browser.ts';

vi.mock('../../src/shell/browser.ts', () => ({ browser: fake }));
const { openByItself, openLink } = await import('../../src/shell/opening.ts');
const { chooseSite, chooseWished, dropSite, hostOf, listSites, opensByItself } = await import('../../src/shell/sites.ts');
const { handOver, openReader, takeOver } = await import('../../src/shell/store.ts');
const { readTab } = await import('../../src/shell/tabs.ts');

const extraction = (title: string): Extraction => ({
  article: { url: 'https://a.example/1', title, language: 'ar', direction: 'rtl', body: [{ type: 'paragraph', content: { text: 'نص الخبر.', marks: [] } }] },
  removed: [],
  notes: [],
  detection: { isArabicNews: true, isArabic: true, language: 'ar', score: 1, reasons: [] },
});
const tab = { id: 4, index: 0, windowId: 1, incognito: false } as Tabs.Tab;
const article = { type: 'page', state: 'article', arrived: true, called: false } as const;

beforeEach(() => {
  fake.storage.local.kept.clear();
  fake.storage.session.kept.clear();
  fake.granted.clear();
  fake.answer = true;
  vi.clearAllMocks();
  fake.scripting.executeScript.mockResolvedValue([{ result: extraction('خبر') }]);
});

describe('chosen sites', () => {
  it('are kept where the browser granted them, and only there', async () => {
    expect(await chooseSite('b.example')).toBe(true);
    expect(await chooseSite('a.example')).toBe(true);
    fake.answer = false;
    expect(await chooseSite('c.example')).toBe(false);
    expect(await listSites()).toEqual([
      { host: 'a.example', granted: true },
      { host: 'b.example', granted: true },
    ]);
    expect(await opensByItself('https://a.example/news/1')).toBe(true);
    expect(await opensByItself('https://www.a.example/news/1')).toBe(false);
    await dropSite('a.example');
    expect(await opensByItself('https://a.example/news/1')).toBe(false);
    expect(fake.granted.has('https://a.example/*')).toBe(false);
  });
  it('stay listed but open nothing where the permission was withdrawn', async () => {
    await chooseSite('a.example');
    fake.granted.clear();
    expect(await listSites()).toEqual([{ host: 'a.example', granted: false }]);
    expect(await opensByItself('https://a.example/')).toBe(false);
  });
  describe('whose question has closed the popup', () => {
    /** Asks and is gone before the answer. */
    const ask = async (host: string): Promise<void> => {
      vi.spyOn(fake.permissions, 'request').mockReturnValueOnce(new Promise(() => undefined));
      void chooseSite(host);
      await vi.waitFor(() => {
        expect(fake.storage.session.kept.has('wish')).toBe(true);
      });
    };
    const given = (host: string): unknown => fake.granted.add(`http://${host}/*`).add(`https://${host}/*`);
    afterEach(() => {
      vi.useRealTimers();
    });

    it('are kept when they are granted', async () => {
      await ask('a.example');
      given('a.example');
      await chooseWished();
      expect(await listSites()).toEqual([{ host: 'a.example', granted: true }]);
      await dropSite('a.example');
      given('a.example');
      await chooseWished();
      expect(await listSites()).toEqual([]);
    });
    it('are not kept when they are refused, whatever is granted after that', async () => {
      await ask('a.example');
      given('b.example');
      await chooseWished();
      expect(await listSites()).toEqual([]);
      await openLink('https://a.example/2', tab); // its permission is lent
      await chooseWished();
      expect(await listSites()).toEqual([]);
    });
    it('are not kept when they are granted much later, for something else', async () => {
      await ask('a.example');
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 });
      given('a.example');
      await chooseWished();
      expect(await listSites()).toEqual([]);
    });
  });
  it.each([undefined, '', 'about:blank', 'file:///a.html', 'https://', 'chrome://settings'])('%s is no site', (url) => {
    expect(hostOf(url)).toBeUndefined();
  });
});

describe('opening by itself', () => {
  it('happens on chosen sites, when the reader arrives at an article', async () => {
    await chooseSite('a.example');
    await openByItself(article, 'https://a.example/1', tab);
    expect(fake.tabs.update).toHaveBeenCalledOnce();
    expect(fake.tabs.update.mock.calls[0]?.[1].url).toMatch(/^moz-extension:\/\/matn\/reader\.html\?key=.*&url=https/);
  });
  it.each([
    ['on Back', { ...article, arrived: false }, 'https://a.example/1'],
    ['on other pages', { ...article, state: 'other' }, 'https://a.example/'],
    ['on other sites', article, 'https://b.example/1'],
  ] as const)('does not happen %s', async (_, message, url) => {
    await chooseSite('a.example');
    await openByItself(message, url, tab);
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
    expect(fake.tabs.update).not.toHaveBeenCalled();
  });
  it('reads a link of the menu once, and gives its permission back', async () => {
    await openLink('https://d.example/2', tab);
    await openByItself({ ...article, state: 'other' }, 'https://d.example/2', { ...tab, id: 9 });
    expect(fake.tabs.update).toHaveBeenCalledOnce();
    expect(fake.granted.size).toBe(0);
    await openByItself(article, 'https://d.example/3', { ...tab, id: 9 });
    expect(fake.tabs.update).toHaveBeenCalledOnce();
  });
  it('opens a link as a common page where the reader refuses', async () => {
    fake.answer = false;
    await openLink('https://d.example/2', tab);
    expect(fake.tabs.create).toHaveBeenCalledOnce();
    await openByItself(article, 'https://d.example/2', { ...tab, id: 9 });
    expect(fake.tabs.update).not.toHaveBeenCalled();
  });
});

describe('handing over', () => {
  it('keeps what was handed over, and the newest where room is short', async () => {
    const keys: string[] = [];
    for (let i = 0; i < 20; i++) {
      vi.setSystemTime(1000 * i);
      keys.push(await handOver(extraction(`خبر ${String(i)}`)));
    }
    vi.useRealTimers();
    expect(fake.storage.session.kept.size).toBe(16);
    expect(await takeOver(keys[0] ?? '')).toMatchObject({ type: 'failure', reason: 'readingGone' });
    expect(await takeOver(keys[19] ?? '')).toMatchObject({ article: { title: 'خبر 19' } });
  });
  it('refuses what is no extraction', async () => {
    await fake.storage.session.set({ 'reading:x': { at: 1, extraction: { article: 'خبر' } } });
    expect(await takeOver('x')).toMatchObject({ reason: 'readingOther' });
  });
});

describe('a reading tab of a private window', () => {
  it.each([['moz-extension', true], ['chrome-extension', false]] as const)('at %s:', async (scheme, opens) => {
    fake.scheme = scheme;
    fake.tabs.create.mockClear();
    const failure = await openReader(extraction('خبر'), { ...tab, incognito: true });
    fake.scheme = 'moz-extension';
    expect(failure).toEqual(opens ? undefined : { type: 'failure', reason: 'privateWindow' });
    expect(fake.tabs.create).toHaveBeenCalledTimes(opens ? 1 : 0); // Chrome would open it in a window that is not private
  });
});

describe('readTab', () => {
  it('turns whatever the browser throws into a failure', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('something new'));
    expect(await readTab(tab)).toMatchObject({ type: 'failure', reason: 'noAccess', detail: 'Error: something new' });
  });
  it('calls a wrong result a defect', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: 3 }]);
    expect(await readTab({ ...tab, url: 'https://a.example/1' })).toMatchObject({ reason: 'broken' });
  });
  it('says so before it asks for the selection alone', async () => {
    await readTab(tab, { selection: true });
    expect(fake.scripting.executeScript).toHaveBeenCalledTimes(2);
  });
});
