import { arrive } from './arrive.ts';
import { hostFor, hostForArticle } from './host.ts';
import { sayFailure, showNotice, showOrSay } from './notice.ts';
import { showSkeleton } from './reader/states.ts';
import { showReading } from './reader/view.ts';
import { isFailure } from './shell/failure.ts';
import { isBesideToolbar } from './shell/place.ts';
import { openReader } from './shell/store.ts';
import { activeTab } from './shell/tabs.ts';
import { words } from './shell/words.ts';

/** The marks are for `npm run bench -- popup`: where the time from the click to the article goes. */
async function show(): Promise<void> {
  performance.mark('run');
  showSkeleton(words('loading'));
  const arriving = arrive();
  arriving.catch(() => undefined); // heard where it is awaited
  const host = await hostFor(isBesideToolbar() ? 'popup' : 'tab');
  await showOrSay(host, async () => {
    const arrived = await arriving;
    performance.mark('read');
    if (!('figures' in arrived)) {
      showNotice(host, arrived);
      return;
    }
    const { extraction } = arrived;
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
    showReading({ ...hostForArticle(host, extraction, { tab }), openTab }, arrived);
    performance.mark('placed');
  });
}

void show();
