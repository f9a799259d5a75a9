import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleExtraction } from '../reader/sample.ts';

/** As much of a database as opens and then gives no answer, because another page holds its stores. */
class Request extends EventTarget {
  result: unknown;
  error = null;
  transaction = null;
}
class Store extends EventTarget {
  count = (): Request => new Request();
  get = (): Request => new Request();
  getAll = (): Request => new Request();
  put = vi.fn(() => new Request());
}
class Transaction extends EventTarget {
  objectStoreNames = { contains: () => true };
  error = null;
  store = new Store();
  objectStore = (): Store => this.store;
  abort = vi.fn(() => { this.dispatchEvent(new Event('abort')); });
}
class Database extends EventTarget {
  objectStoreNames = { contains: () => true };
  begun: Transaction[] = [];
  transaction = (): Transaction => {
    const one = new Transaction();
    this.begun.push(one);
    return one;
  };
}
class Cursor {
  advance = (): void => undefined;
  continue = (): void => undefined;
  continuePrimaryKey = (): void => undefined;
}

const database = new Database();
/** What the browser does when the database is to be opened. */
function opens(open: (() => Request) | undefined): void {
  vi.stubGlobal('indexedDB', open && { open });
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  for (const [name, type] of Object.entries({ IDBRequest: Request, IDBObjectStore: Store, IDBTransaction: Transaction, IDBDatabase: Database, IDBCursor: Cursor, IDBIndex: Store })) vi.stubGlobal(name, type);
  database.begun = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What everything that is done with kept articles comes to when all the time in the world has passed. */
async function outcomes(): Promise<Record<string, unknown>> {
  const { dropKept, exportKept, importKept, isKeptHere, keep, keptPictures, listKept, readKept } = await import('../../src/shell/library.ts');
  const file = JSON.stringify({ format: 'matn-library', version: 1, articles: [{ id: 'x', keptAt: '2026-11-22T10:00:00.000Z', extraction: sampleExtraction }] });
  const works = { keep: keep(sampleExtraction), drop: dropKept('x'), list: listKept(), has: isKeptHere('x'), pictures: keptPictures('x'), export: exportKept(), import: importKept(file), read: readKept('x') };
  const heard = Object.entries(works).map(async ([name, work]) => [name, await (work as Promise<unknown>).catch(() => 'rejected')] as const);
  await vi.advanceTimersByTimeAsync(60_000);
  return Object.fromEntries(await Promise.all(heard));
}
const REJECTED = Object.fromEntries(['keep', 'drop', 'list', 'has', 'pictures', 'export', 'import'].map((name) => [name, 'rejected']));

describe('kept articles', () => {
  it.each<[string, (() => Request) | undefined]>([
    ['where the browser knows no database', undefined],
    ['where it may not be opened', () => { throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError'); }],
    ['while another page holds an upgrade', () => new Request()],
  ])('%s: nothing waits for ever, and all say so', async (_, open) => {
    opens(open);
    const { read, ...others } = await outcomes();
    expect(others).toEqual(REJECTED);
    expect(read).toMatchObject({ reason: 'libraryClosed', url: 'x' });
  });

  it('while another page holds the stores: the same, and what was begun is given up, so that it is not done later', async () => {
    opens(() => {
      const request = new Request();
      request.result = database;
      queueMicrotask(() => request.dispatchEvent(new Event('success')));
      return request;
    });
    const { read, ...others } = await outcomes();
    expect(others).toEqual(REJECTED);
    expect(read).toMatchObject({ reason: 'libraryClosed' });
    const writing = database.begun.filter(({ abort }) => abort.mock.calls.length > 0);
    expect(writing).toHaveLength(3);
    for (const { store } of writing) expect(store.put).not.toHaveBeenCalled();
  });
});
