import { WORD_SIGNALS } from './page/detect-word-signals.ts';
import { browser } from './shell/browser.ts';
import { openWhereCalled } from './shell/called.ts';
import { makeMenus, onMenu } from './shell/menus.ts';
import { giveAllBack } from './shell/loans.ts';
import { openByItself } from './shell/opening.ts';
import { receive } from './shell/receive.ts';
import { showState } from './shell/toolbar.ts';
import { welcomeOnce } from './shell/welcome.ts';

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([makeMenus(), welcomeOnce(reason)]);
});

// Whatever an end in the middle of something has left undone.
browser.runtime.onStartup.addListener(async () => {
  await Promise.all([makeMenus(), giveAllBack()]);
});

browser.contextMenus.onClicked.addListener(onMenu);

receive(async (message, tab, url) => {
  if (message.type === 'wordSignals') return WORD_SIGNALS;
  // The tab may be gone by now; then there is no button to light.
  await showState(tab.id, message.state).catch(() => undefined);
  await openWhereCalled(message, tab.id).catch(() => undefined);
  await openByItself(message, url, tab);
  return undefined;
});
