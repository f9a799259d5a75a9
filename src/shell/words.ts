import { browser } from './browser.ts';

/** The text of the interface under a key, in the language the browser chose; `$1`, `$2`… take the substitutions. */
export function words(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
