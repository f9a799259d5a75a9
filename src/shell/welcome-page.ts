import { browser } from './browser.ts';

/** Fills the welcome page: words in the reader's language, the way to pin the button in this browser, the shortcut as it stands. */
export async function fillWelcome(document: Document): Promise<void> {
  const language = browser.i18n.getMessage('@@ui_locale').replace('_', '-');
  document.documentElement.lang = language || 'ar';
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'ltr' ? 'ltr' : 'rtl';
  for (const element of document.querySelectorAll<HTMLElement>('[data-message]')) {
    element.textContent = browser.i18n.getMessage(element.dataset['message'] ?? '');
  }
  const here = await browserHere();
  for (const element of document.querySelectorAll<HTMLElement>('[data-browser]')) element.hidden = element.dataset['browser'] !== here;
  await showShortcut(document.getElementById('shortcut'));
}

/** Another extension may hold the key already, and a phone has none: then nothing is said of it. */
async function showShortcut(place: HTMLElement | null): Promise<void> {
  const commands = await Promise.resolve()
    .then(() => browser.commands.getAll())
    .catch(() => []);
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut;
  if (!place) return;
  place.textContent = shortcut ?? '';
  place.dir = 'ltr';
  if (!shortcut && place.parentElement) place.parentElement.hidden = true;
}

/** Whose toolbar is told of; a phone's browser has none and shows the button in its menu. */
async function browserHere(): Promise<'chromium' | 'firefox' | 'android'> {
  if (!browser.runtime.getURL('').startsWith('moz-')) return 'chromium';
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'android' ? 'android' : 'firefox';
}
