import type { Extraction } from './model/article.ts';
import type { Pictures } from './model/pictures.ts';
import { safeUrl } from './model/safe-url.ts';
import { hostFor, hostForArticle } from './host.ts';
import { showNotice, showOrSay } from './notice.ts';
import { showSkeleton } from './reader/states.ts';
import { showReading } from './reader/view.ts';
import { fail, isFailure, type Failure } from './shell/failure.ts';
import { tabOf, takeOver } from './shell/store.ts';
import { words } from './shell/words.ts';

async function show(): Promise<void> {
  showSkeleton(words('loading'));
  const asked = new URLSearchParams(location.search);
  const kept = asked.get('kept');
  const key = asked.get('key') ?? '';
  const arriving = kept === null ? takeOver(key) : fromLibrary(kept);
  const source = kept === null ? { tab: () => tabOf(key) } : picturesFromLibrary(kept).then((pictures) => ({ kept: pictures }));
  const engine = import('./reader/reading.ts');
  for (const coming of [arriving, engine, Promise.resolve(source)]) coming.catch(() => undefined); // heard where it is awaited
  const host = await hostFor('tab');
  await showOrSay(host, async () => {
    const extraction = await arriving;
    if (isFailure(extraction)) showNotice(host, fail(extraction.reason, safeUrl(asked.get('url') ?? kept), extraction.detail));
    else if (!extraction.article) showNotice(host, extraction);
    else showReading(hostForArticle(host, extraction, await source), (await engine).readingOf(extraction, extraction.article));
  });
}

void show();

async function fromLibrary(id: string): Promise<Extraction | Failure> {
  const { readKept } = await import('./shell/library.ts');
  return readKept(id);
}

async function picturesFromLibrary(id: string): Promise<Pictures> {
  const { keptPictures } = await import('./shell/library.ts');
  return keptPictures(id).catch(() => ({}));
}
