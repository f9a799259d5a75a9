import { WORD_SIGNALS } from './page/detect-word-signals.ts';
import { browser } from './shell/browser.ts';
import { openWhereCalled } from './shell/called.ts';
import { hearMenus, makeMenus } from './shell/menus.ts';
import { giveAllBack } from './shell/loans.ts';
import { openByItself } from './shell/opening.ts';
import { receive } from './shell/receive.ts';
import { chooseWished } from './shell/sites.ts';
import { showState } from './shell/toolbar.ts';
import { updateUnlessRead } from './shell/update.ts';
import { welcomeOnce } from './shell/welcome.ts';

/** Where a store or the browser refuses one thing, the others are done, and nothing is left unheard. */
async function heard(...works: Promise<void>[]): Promise<void> {
  await Promise.all(works.map((work) => work.catch((error: unknown) => { console.info(String(error)); })));
}

browser.runtime.onInstalled.addListener(({ reason }) => heard(makeMenus(), welcomeOnce(reason)));

// Whatever an end in the middle of something has left undone.
browser.runtime.onStartup.addListener(() => heard(makeMenus(), giveAllBack()));

browser.runtime.onUpdateAvailable.addListener(() => heard(updateUnlessRead()));

// The popup that asked for a site may be gone.
browser.permissions.onAdded.addListener(() => heard(chooseWished()));

hearMenus();

receive(async (message, tab, url) => {
  if (message.type === 'wordSignals') return WORD_SIGNALS;
  // The tab may be gone by now; then there is no button to light.
  await showState(tab.id, message.state).catch(() => undefined);
  await openWhereCalled(message, tab.id).catch(() => undefined);
  await heard(openByItself(message, url, tab));
  return undefined;
});
