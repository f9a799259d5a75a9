import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { Extraction } from '../model/article.ts';
import { readPictures, type Pictures } from '../model/pictures.ts';
import { isSound } from './extraction.ts';
import { fail, type Failure } from './failure.ts';
import { answered } from './patience.ts';

/** An article kept on this machine. Its figures are found anew when it is opened, by whatever engine is there by then. */
export interface Kept {
  /** Address of the page, or the headline where there is none: one article is kept once. */
  id: string;
  /** ISO 8601. */
  keptAt: string;
  extraction: Extraction;
}

/** Pictures lie apart, so that the list of articles is read without them. */
interface Shelf extends DBSchema {
  articles: { key: string; value: Kept };
  pictures: { key: string; value: Pictures };
}

let opening: Promise<IDBPDatabase<Shelf>> | undefined;

/**
 * Throws where the browser keeps nothing (some private windows), where a later version of the program has been here, and
 * where the database does not open: an older page may be holding it.
 */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<IDBPDatabase<Shelf>> {
  return answered(openDB<Shelf>('matn', 2, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore('articles', { keyPath: 'id' });
      if (from < 2) database.createObjectStore('pictures');
    },
    blocking(_current, _blocked, event) {
      // A newer version of the program in another tab waits for this one.
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  }));
}

/** Asks the open database something. */
async function ask<T>(question: (database: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> {
  return answered(question(await shelf()));
}

/** Under which name an article is kept. */
export function keptId({ article }: Extraction): string {
  return article ? article.url || article.title : '';
}

/** The kept articles, the newest first, and how many stand beside them in a form that only another version can show. */
export async function listKept(): Promise<{ articles: Kept[]; unread: number }> {
  const all: unknown[] = await ask((database) => database.getAll('articles'));
  const articles = all.filter(isKept).sort((one, other) => other.keptAt.localeCompare(one.keptAt));
  return { articles, unread: all.length - articles.length };
}

/** Whether an article is kept, in whatever form. */
export async function isKeptHere(id: string): Promise<boolean> {
  return (await ask((database) => database.count('articles', id))) > 0;
}

/** One kept article, or why it cannot be shown. */
export async function readKept(id: string): Promise<Extraction | Failure> {
  try {
    const kept: unknown = await ask((database) => database.get('articles', id));
    if (kept === undefined) return fail('readingGone', id);
    return isKept(kept) ? kept.extraction : fail('readingOther', id);
  } catch (error) {
    return fail('libraryClosed', id, String(error));
  }
}

/** The pictures kept with an article. */
export async function keptPictures(id: string): Promise<Pictures> {
  return readPictures(await ask((database) => database.get('pictures', id)));
}

/**
 * Keeps an article with those of its pictures that are at hand; one of the same address is replaced, and its pictures
 * stay where there are no new ones. Written whole or not at all.
 */
export async function keep(extraction: Extraction, pictures: Pictures = {}, keptAt = new Date().toISOString()): Promise<void> {
  const id = keptId(extraction);
  await write(async ({ articles, pictures: beside }) => {
    await articles.put({ id, keptAt, extraction });
    if (Object.keys(pictures).length > 0 || (await beside.count(id)) === 0) await beside.put(pictures, id);
  });
}

/** Deletes a kept article, in whatever form it is; what comes back puts it where it was. */
export async function dropKept(id: string): Promise<() => Promise<void>> {
  const gone = await write(async ({ articles, pictures }) => {
    const taken = { kept: await articles.get(id), beside: await pictures.get(id) };
    await articles.delete(id);
    await pictures.delete(id);
    return taken;
  });
  return () =>
    write(async ({ articles, pictures }) => {
      if (gone.kept) await articles.put(gone.kept);
      if (gone.beside) await pictures.put(gone.beside, id);
    });
}

/** The two stores of one transaction. */
interface Shelves {
  articles: IDBPObjectStore<Shelf, ('articles' | 'pictures')[], 'articles', 'readwrite'>;
  pictures: IDBPObjectStore<Shelf, ('articles' | 'pictures')[], 'pictures', 'readwrite'>;
}

/** Does all of some work on both stores or, where any of it fails or the browser does not answer, nothing. */
async function write<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
  const transaction = (await shelf()).transaction(['articles', 'pictures'], 'readwrite');
  // Heard at once: the browser may give the transaction up while the work still waits.
  const ending = transaction.done.then(() => undefined, (error: unknown) => ({ error }));
  let done: T;
  try {
    // It begins when another page has done with the stores; from then on it takes the time it needs.
    await answered(transaction.objectStore('articles').count());
    done = await work({ articles: transaction.objectStore('articles'), pictures: transaction.objectStore('pictures') });
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has given it up already.
    }
    await ending;
    throw error;
  }
  const trouble = await ending;
  if (trouble) throw trouble.error;
  return done;
}

const FORMAT = 'matn-library';

/** An article as it lies in an exported file. */
export interface Exported extends Kept {
  pictures?: Pictures;
}

/** Everything kept, as one JSON file, with what only another version can show. */
export async function exportKept(): Promise<string> {
  const all = await ask((database) => database.getAll('articles'));
  const articles = await Promise.all(all.map(async (kept): Promise<Exported> => ({ ...kept, pictures: await keptPictures(kept.id) })));
  return JSON.stringify({ format: FORMAT, version: 1, articles }) + '\n';
}

/**
 * Takes in a file made by `exportKept`: all of it or, where it is broken, nothing. Articles that are no sound articles
 * are left out; one that is kept already stays as it is if it is newer. Gives how many were taken in, or undefined for
 * a file of another kind.
 */
export async function importKept(text: string): Promise<number | undefined> {
  const articles = readFile(text);
  if (!articles) return undefined;
  return write(async (shelves) => {
    let taken = 0;
    for (const { pictures = {}, ...kept } of articles) {
      const present: { keptAt?: unknown } | undefined = await shelves.articles.get(kept.id);
      if (present && !(typeof present.keptAt === 'string' && present.keptAt < kept.keptAt)) continue;
      await shelves.articles.put(kept);
      await shelves.pictures.put(pictures, kept.id);
      taken++;
    }
    return taken;
  });
}

/** The sound articles of an exported file; undefined where it is none. */
export function readFile(text: string): Exported[] | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT) return undefined;
  if (!('articles' in file) || !Array.isArray(file.articles)) return undefined;
  return file.articles.filter(isKept).map((one: Exported) => ({ id: keptId(one.extraction), keptAt: one.keptAt, extraction: one.extraction, pictures: readPictures(one.pictures) }));
}

/** Whether a record can be shown by this version: the store and a file may be written by any. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('keptAt' in value) || !('extraction' in value)) return false;
  return typeof value.keptAt === 'string' && !Number.isNaN(Date.parse(value.keptAt)) && isSound(value.extraction) && value.extraction.article !== null;
}
