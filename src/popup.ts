import { hostFor, hostForArticle } from './host.ts';
import { sayFailure, showNotice, showOrSay } from './notice.ts';
import { showSkeleton } from './reader/states.ts';
import { showReading } from './reader/view.ts';
import { isFailure } from './shell/failure.ts';
import { isBesideToolbar } from './shell/place.ts';
import { openReader } from './shell/store.ts';
import { activeTab, readActiveTab } from './shell/tabs.ts';
import { words } from './shell/words.ts';

showSkeleton(words('loading'));
const arriving = readActiveTab();
// The engine of the figures is read while the page is being read, not before.
const engine = import('./reader/reading.ts');
engine.catch(() => undefined); // heard where it is awaited
const host = await hostFor(isBesideToolbar() ? 'popup' : 'tab');
await showOrSay(host, async () => {
  const extraction = await arriving;
  if (isFailure(extraction) || !extraction.article) {
    showNotice(host, extraction);
    return;
  }
  const openTab = async (): Promise<void> => {
    const tab = await activeTab();
    const failure = isFailure(tab) ? tab : await openReader(extraction, tab);
    if (failure) sayFailure(host, failure);
    else window.close();
  };
  const tab = async (): Promise<number | undefined> => {
    const open = await activeTab();
    return isFailure(open) ? undefined : open.id;
  };
  const { readingOf } = await engine;
  showReading({ ...hostForArticle(host, extraction, { tab }), openTab }, readingOf(extraction, extraction.article));
});
