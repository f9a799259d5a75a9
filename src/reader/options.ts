import { h, type Child } from './build.ts';
import { REASONS } from './foot.ts';
import type { Host } from './host.ts';
import { settingsForm } from './panels/settings.ts';
import { say } from './say.ts';
import type { MessageKey, Words } from './words.ts';

/** A site whose articles open by themselves; not granted where the browser has taken its permission back. */
export interface ChosenSite {
  host: string;
  granted: boolean;
}

/** What the options page needs beside the settings. */
export interface OptionsAccess {
  sites: () => Promise<ChosenSite[]>;
  dropSite: (host: string) => Promise<void>;
  /** Names of the parts that are put back, by site. */
  restored: () => Promise<Record<string, string[]>>;
  forgetRestored: (host: string, name: string) => Promise<void>;
}

const PERMISSIONS: readonly (readonly [string, MessageKey])[] = [
  ['activeTab', 'permissionActiveTab'],
  ['scripting', 'permissionScripting'],
  ['storage', 'permissionStorage'],
  ['contextMenus', 'permissionMenus'],
  ['content_scripts', 'permissionPages'],
  ['optional_host_permissions', 'permissionSites'],
];

/** The options page: reading settings, sites that open by themselves, parts that are put back, and what is asked for and why. */
export async function showOptions(host: Host, access: OptionsAccess): Promise<void> {
  const { words } = host;
  const said = h('div', { role: 'status', class: 'said' });
  const closed = (): void => {
    say(said, words('libraryClosed'));
  };
  host.onUnkept(() => {
    say(said, words('settingsUnkept'));
  });
  const sites = h('div', {});
  const fillSites = async (): Promise<void> => {
    const rows = (await access.sites()).map((site) =>
      row(site.host, site.granted ? undefined : words('optionsSiteNotGranted'), words('optionsSiteDrop'), () => access.dropSite(site.host).then(fillSites).catch(closed)),
    );
    sites.replaceChildren(rows.length > 0 ? h('ul', { class: 'kept', role: 'list' }, rows) : h('p', { class: 'hint' }, words('optionsSitesNone')));
  };
  const restored = h('section', {});
  const fillRestored = async (): Promise<void> => {
    const rows = Object.entries(await access.restored()).flatMap(([site, names]) =>
      names.map((name) => row(site, reasonName(words, name), words('optionsSiteDrop'), () => access.forgetRestored(site, name).then(fillRestored).catch(closed))),
    );
    restored.replaceChildren(...(rows.length > 0 ? [h('h2', {}, words('optionsRestored')), h('ul', { class: 'kept', role: 'list' }, rows)] : []));
  };
  document.title = words('optionsTitle');
  document.body.replaceChildren(
    h(
      'main',
      { class: 'page' },
      h('h1', {}, words('optionsTitle')),
      h('section', {}, h('h2', {}, words('optionsReading')), settingsForm(host)),
      h('section', {}, h('h2', {}, words('optionsSites')), sites),
      restored,
      h('section', {}, h('h2', {}, words('optionsPermissions')), h('dl', { class: 'permissions' }, PERMISSIONS.map(([name, why]): Child => [h('dt', { dir: 'ltr', lang: 'en' }, name), h('dd', {}, words(why))]))),
      h('p', {}, h('button', { type: 'button', class: 'link', onclick: () => { host.openPage('library'); } }, words('actionLibrary'))),
      said,
    ),
  );
  await Promise.all([fillSites(), fillRestored()]).catch(closed);
}

/** «navigation roles: nav», as it is remembered, in words: «قوائم تنقل». */
function reasonName(words: Words, name: string): string {
  const [reason = ''] = name.split(' ');
  const key = (REASONS as Partial<Record<string, MessageKey>>)[reason];
  return key ? words(key) : name;
}

function row(name: string, note: string | undefined, label: string, act: () => Promise<void>): HTMLElement {
  const button = h('button', { type: 'button', class: 'button', 'aria-label': `${label} ${name}` }, label);
  button.addEventListener('click', () => void act());
  return h('li', {}, h('div', { class: 'entry' }, h('bdi', { dir: 'ltr' }, name), note && h('p', { class: 'hint' }, note)), button);
}
