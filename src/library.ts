import { hostFor } from './host.ts';
import { showLibrary } from './reader/library.ts';
import { browser } from './shell/browser.ts';
import { dropKept, exportKept, importKept, listKept } from './shell/library.ts';

await showLibrary(await hostFor('page'), {
  list: listKept,
  drop: dropKept,
  exportAll: exportKept,
  importAll: importKept,
  addressOf: (id) => browser.runtime.getURL(`reader.html?${new URLSearchParams({ kept: id }).toString()}`),
});
