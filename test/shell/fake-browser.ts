import { vi } from 'vitest';

/** One area of browser.storage, in memory, JSON as in the browser. Each call takes a moment, as in the browser. */
function area() {
  const kept = new Map<string, string>();
  /** What the next calls of these names end with instead. */
  const trouble: Partial<Record<'get' | 'set' | 'remove', Error>> = {};
  const after = async <T>(name: 'get' | 'set' | 'remove', act: () => T): Promise<T> => {
    await new Promise((done) => setImmediate(done));
    if (self.silent) await new Promise(() => undefined);
    if (trouble[name]) throw trouble[name];
    return act();
  };
  const self = {
    kept,
    /** No call is ever answered. */
    silent: false,
    trouble,
    get: (key: string | null) =>
      after('get', () => Object.fromEntries([...kept].filter(([name]) => key === null || name === key).map(([name, json]) => [name, JSON.parse(json) as unknown]))),
    set: (items: Record<string, unknown>) =>
      after('set', () => {
        for (const [name, value] of Object.entries(items)) kept.set(name, JSON.stringify(value));
      }),
    remove: (keys: string | string[]) =>
      after('remove', () => {
        for (const name of [keys].flat()) kept.delete(name);
      }),
    /** As it was in the beginning. */
    reset(): void {
      kept.clear();
      self.silent = false;
      delete trouble.get;
      delete trouble.set;
      delete trouble.remove;
    },
  };
  return self;
}

/** As much of a browser as shell/ needs: what it grants and what stands in its tabs is set by the test. */
export function fakeBrowser() {
  const granted = new Set<string>();
  const origins = (which: { origins?: string[] }) => which.origins ?? [];
  return {
    granted,
    /** Of the extension's own pages: what tells a family of browsers. */
    scheme: 'moz-extension',
    /** What the reader answers when the browser asks. */
    answer: true,
    storage: { local: area(), session: area(), sync: area() },
    runtime: { id: 'matn', getURL: (path: string) => `${fake.scheme}://matn/${path}` },
    action: { openPopup: vi.fn(() => Promise.resolve()), setIcon: () => Promise.resolve(), setTitle: vi.fn((_title: object) => Promise.resolve()) },
    i18n: { getMessage: (name: string) => name },
    permissions: {
      getAll: () => Promise.resolve({ origins: [...granted] }),
      contains: (which: { origins?: string[] }) => Promise.resolve(origins(which).every((origin) => granted.has(origin))),
      request(which: { origins?: string[] }): Promise<boolean> {
        if (fake.answer) for (const origin of origins(which)) granted.add(origin);
        return Promise.resolve(fake.answer);
      },
      remove: (which: { origins?: string[] }) => {
        for (const origin of origins(which)) granted.delete(origin);
        return Promise.resolve(true);
      },
    },
    tabs: {
      query: vi.fn((_which: object) => Promise.resolve([{ id: 4, index: 0, windowId: 1, incognito: false }])),
      create: vi.fn((options: { url?: string }) => Promise.resolve({ id: 9, ...options })),
      get: vi.fn((id: number): Promise<{ id: number; windowId: number; active: boolean; url?: string; status?: string }> => Promise.resolve({ id, windowId: 1, active: true, url: 'https://a.example/1' })),
      detectLanguage: (_id: number) => fake.language(),
      update: vi.fn((_id: number, _options: { url: string }) => Promise.resolve({})),
    },
    /** What a browser of the family of Chromium knows of what stands in a tab, whether it shows its address or not. */
    language: (): Promise<string> => Promise.reject(new Error('Language detection is not supported for this page.')),
    extension: { isAllowedFileSchemeAccess: vi.fn(() => Promise.resolve(false)) },
    scripting: { executeScript: vi.fn(() => Promise.resolve([{ result: null as unknown }])) },
  };
}

export const fake = fakeBrowser();
