import type { Screen } from './screen.ts';
import { sleep } from './wait.ts';

/** By which the system's tools find the browser's windows. */
export const WINDOW_CLASS = 'chrom';
/** How far from the end of the menu an extension's item stands: behind it come «Inspect» and, on a page, its source. */
const UP_FROM_END: Readonly<Record<string, number>> = { page: 3, link: 2, selection: 2 };

/** Runs in the page: the middle of an element in pixels of the screen. */
export function placeOnScreen(selector: string): { x: number; y: number } {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`no ${selector}`);
  return { x: screenX + (outerWidth - innerWidth) / 2 + box.x + box.width / 2, y: screenY + outerHeight - innerHeight + box.y + box.height / 2 };
}

/** The menu is drawn by the browser, and no program can read it: it is walked from its end, which is the same in every language. */
export async function walkMenu(hands: Screen, { x, y }: { x: number; y: number }, item: string): Promise<void> {
  hands.focus(WINDOW_CLASS);
  hands.rightClick(x, y);
  await sleep(700); // it fades in, and takes no key before
  hands.press(...Array<string>(UP_FROM_END[item] ?? 0).fill('Up'), 'Return');
}
