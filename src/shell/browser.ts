/** The one import of the polyfill: one promise API for Chrome and Firefox. Never imported by content.ts, which must stay tiny. */
export { default as browser } from 'webextension-polyfill';
export type { Tabs, Runtime, Menus, Permissions, Scripting } from 'webextension-polyfill';
