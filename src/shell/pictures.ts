import { PICTURE_LIMITS, readPictures, type PictureLimits, type Pictures } from '../model/pictures.ts';
import { browser } from './browser.ts';

/** Draws pictures in a page; the function runs there and sees nothing but its arguments. */
export type Draw = (wanted: readonly string[], limits: PictureLimits) => Pictures;

/** The pictures of these addresses that the page of a tab has loaded; none where the page is gone or closed by now. */
export async function picturesIn(tabId: number, wanted: readonly string[], draw: Draw): Promise<Pictures> {
  if (wanted.length === 0) return {};
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, func: draw as (...args: unknown[]) => unknown, args: [[...wanted], { ...PICTURE_LIMITS }] });
    return readPictures(first?.result);
  } catch {
    return {};
  }
}
