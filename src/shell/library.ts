import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Extraction } from '../model/article.ts';
import { faultsOfArticle } from '../model/check.ts';
import { readPictures, type Pictures } from '../model/pictures.ts';
import { isExtraction } from './extraction.ts';

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

/** Throws where the browser keeps nothing (some private windows). */
function shelf(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openDB<Shelf>('matn', 2, {
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
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Under which name an article is kept. */
export function keptId({ article }: Extraction): string {
  return article ? article.url || article.title : '';
}

/** All kept articles, the newest first. */
export async function listKept(): Promise<Kept[]> {
  const all = await (await shelf()).getAll('articles');
  return all.sort((one, other) => other.keptAt.localeCompare(one.keptAt));
}

/** One kept article; undefined where it is kept no more. */
export async function findKept(id: string): Promise<Kept | undefined> {
  return (await shelf()).get('articles', id);
}

/** The pictures kept with an article. */
export async function keptPictures(id: string): Promise<Pictures> {
  return (await (await shelf()).get('pictures', id)) ?? {};
}

/** Keeps an article with those of its pictures that are at hand; one of the same address is replaced. Written whole or not at all. */
export async function keep(extraction: Extraction, pictures: Pictures = {}, keptAt = new Date().toISOString()): Promise<void> {
  const id = keptId(extraction);
  const transaction = (await shelf()).transaction(['articles', 'pictures'], 'readwrite');
  await Promise.all([
    transaction.objectStore('articles').put({ id, keptAt, extraction }),
    transaction.objectStore('pictures').put(pictures, id),
    transaction.done,
  ]);
}

export async function dropKept(id: string): Promise<void> {
  const transaction = (await shelf()).transaction(['articles', 'pictures'], 'readwrite');
  await Promise.all([transaction.objectStore('articles').delete(id), transaction.objectStore('pictures').delete(id), transaction.done]);
}

const FORMAT = 'matn-library';

/** An article as it lies in an exported file. */
export interface Exported extends Kept {
  pictures?: Pictures;
}

/** Everything kept, as one JSON file. */
export async function exportKept(): Promise<string> {
  const articles = await Promise.all((await listKept()).map(async (kept): Promise<Exported> => ({ ...kept, pictures: await keptPictures(kept.id) })));
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
  const transaction = (await shelf()).transaction(['articles', 'pictures'], 'readwrite');
  const shelves = { articles: transaction.objectStore('articles'), pictures: transaction.objectStore('pictures') };
  let taken = 0;
  for (const { pictures = {}, ...kept } of articles) {
    const present = await shelves.articles.get(kept.id);
    if (present && present.keptAt >= kept.keptAt) continue;
    await shelves.articles.put(kept);
    await shelves.pictures.put(pictures, kept.id);
    taken++;
  }
  await transaction.done;
  return taken;
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
  return file.articles.flatMap((one: unknown): Exported[] => {
    if (typeof one !== 'object' || one === null || !('keptAt' in one) || !('extraction' in one)) return [];
    const { keptAt, extraction } = one;
    if (typeof keptAt !== 'string' || Number.isNaN(Date.parse(keptAt)) || !isSound(extraction)) return [];
    return [{ id: keptId(extraction), keptAt, extraction, pictures: readPictures('pictures' in one ? one.pictures : {}) }];
  });
}

function isSound(value: unknown): value is Extraction {
  try {
    return isExtraction(value) && value.article !== null && faultsOfArticle(value.article).length === 0;
  } catch {
    // A file can hold anything; what cannot even be asked is not sound.
    return false;
  }
}
