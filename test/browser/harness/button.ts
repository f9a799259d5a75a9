import type { Browser } from './driver.ts';
import { keysOf } from './sentences.ts';
import { until } from './wait.ts';

/** What the toolbar button says of the page: lit for an article, dark for any other, unknown until the page was looked at. */
export type ButtonState = 'article' | 'other' | 'unknown';

const KEYS: Readonly<Record<string, ButtonState>> = { toolbarArticle: 'article', toolbarOther: 'other', toolbarUnknown: 'unknown' };

/** The state of the button in the tab in front, by its title: the one sign of it that both browsers show to the outside. */
export async function buttonState(browser: Browser): Promise<ButtonState> {
  const title = await browser.buttonTitle();
  for (const key of keysOf(title)) if (KEYS[key]) return KEYS[key];
  throw new Error(`the button says «${title}», which is in no catalogue`);
}

/** Waits until the page in front has been looked at and says what the button shows then. */
export async function settledButton(browser: Browser): Promise<ButtonState> {
  return until(async () => {
    const state = await buttonState(browser);
    return state === 'unknown' ? undefined : state;
  }, 'the button to say what the page is');
}

/** The first installation opens a tab of its own, which would stand in the way of every test: waits for it and closes it. */
export async function dismissWelcome(browser: Browser): Promise<void> {
  const page = `${browser.origin}/welcome.html`;
  await until(async () => (await browser.tabs()).includes(page), 'the page that welcomes');
  await browser.switchTo(page);
  await browser.closeTab();
}
