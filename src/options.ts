import { hostFor } from './host.ts';
import { showOptions } from './reader/options.ts';
import { allRestored, rememberRestored } from './shell/restored.ts';
import { dropSite, listSites } from './shell/sites.ts';

await showOptions(await hostFor('page'), {
  sites: listSites,
  dropSite,
  restored: allRestored,
  forgetRestored: (host, name) => rememberRestored(host, name, false),
});
