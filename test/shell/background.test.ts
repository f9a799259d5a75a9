import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleExtraction } from '../reader/sample.ts';
import { fake } from './fake-browser.ts';

/** What the background listens to, by name. */
type Listener = (...args: unknown[]) => unknown;
const listeners = new Map<string, Listener>();
const event = (name: string) => ({ addListener: (listener: Listener) => listeners.set(name, listener) });
const contexts = vi.fn(() => Promise.resolve([{ contextType: 'BACKGROUND' }]));
const reload = vi.fn();
Object.assign(fake, { i18n: { getMessage: (key: string) => key } });
Object.assign(fake.permissions, { onAdded: event('permission') });
Object.assign(fake.action, { setIcon: vi.fn(() => Promise.resolve()), setTitle: vi.fn(() => Promise.resolve()) });
Object.assign(fake.runtime, {
  onInstalled: event('installed'),
  onStartup: event('startup'),
  onUpdateAvailable: event('update'),
  onMessage: event('message'),
  getContexts: contexts,
  reload,
});
const menus = { removeAll: vi.fn(() => Promise.resolve()), create: vi.fn(), onClicked: event('menu') };
vi.mock('../../src/shell/browser.ts', () => ({ browser: fake }));

/** Starts the background as a browser does, with a menu or, as on a phone, without. */
async function start(withMenus = true): Promise<void> {
  listeners.clear();
  vi.resetModules();
  Object.assign(fake, { contextMenus: withMenus ? menus : undefined });
  await import('../../src/background.ts');
}
const happens = async (name: string, ...args: unknown[]): Promise<unknown> => listeners.get(name)?.(...args);
const page = { type: 'page', state: 'article', arrived: true, called: false };
const sender = { id: 'matn', frameId: 0, url: 'https://a.example/1', tab: { id: 4, index: 0, windowId: 1, incognito: false, url: 'https://a.example/1' } };

const { local, session } = fake.storage;
beforeEach(() => {
  for (const area of [local, session]) area.reset();
  fake.granted.clear();
  vi.clearAllMocks();
  vi.spyOn(console, 'info').mockReturnValue();
  fake.scripting.executeScript.mockResolvedValue([{ result: sampleExtraction }]);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('lights the button and writes the menu', async () => {
  await start();
  await happens('installed', { reason: 'update' });
  expect(menus.create).toHaveBeenCalledTimes(3);
  await happens('message', page, sender);
  expect(fake.action).toHaveProperty('setTitle.mock.calls', [[{ tabId: 4, title: 'toolbarArticle' }]]);
});

it('chooses the site that was granted when its question had closed the popup', async () => {
  await start();
  await session.set({ wish: { host: 'a.example', at: Date.now() } });
  fake.granted.add('http://a.example/*').add('https://a.example/*');
  await happens('permission', { origins: ['https://a.example/*'] });
  expect(local.kept.get('sites')).toBe('["a.example"]');
});

it('does so as well on a phone, where there is no menu', async () => {
  await start(false);
  await happens('installed', { reason: 'update' });
  await happens('message', page, sender);
  expect(fake.action).toHaveProperty('setTitle.mock.calls', [[{ tabId: 4, title: 'toolbarArticle' }]]);
});

it('leaves nothing unheard where every store throws and no tab opens, and welcomes all the same', async () => {
  await start();
  for (const area of [local, session]) for (const call of ['get', 'set', 'remove'] as const) area.trouble[call] = new Error('the store is broken');
  await happens('installed', { reason: 'install' });
  expect(fake.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'moz-extension://matn/welcome.html' });
  fake.tabs.create.mockRejectedValue(new Error('no window'));
  const all = [happens('installed', { reason: 'install' }), happens('startup'), happens('message', page, sender), happens('menu', { menuItemId: 'page' }, sender.tab), happens('menu', { menuItemId: 'link', linkUrl: 'https://b.example/2' }, sender.tab)];
  expect(await Promise.allSettled(all)).toEqual(all.map(() => ({ status: 'fulfilled', value: undefined })));
  // The menu has no place for words: the popup says why nothing opened.
  expect(fake.action.openPopup).toHaveBeenCalledOnce();
  expect([...fake.granted]).toEqual([]);
});

it.each([
  [['BACKGROUND'], true],
  [['BACKGROUND', 'TAB'], false],
  [['POPUP'], false],
])('takes a new version in where %j is open: %j', async (open, taken) => {
  await start();
  contexts.mockResolvedValue(open.map((contextType) => ({ contextType })));
  await happens('update', { version: '9' });
  expect(reload).toHaveBeenCalledTimes(taken ? 1 : 0);
});
