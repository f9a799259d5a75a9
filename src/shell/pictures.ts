import { PICTURE_LIMITS, readPictures, type PictureLimits, type Pictures } from '../model/pictures.ts';
import { browser } from './browser.ts';
import { inTime, TOO_LATE } from './patience.ts';

/** Milliseconds for which the text waits for its pictures. */
const PATIENCE = 8_000;

/** Draws pictures in a page; the function runs there and sees nothing but its arguments. */
export type Draw = (wanted: readonly string[], limits: PictureLimits) => Pictures;

/** The pictures of these addresses that the page of a tab has loaded; none where the page is gone or closed by now. */
export async function picturesIn(tabId: number, wanted: readonly string[], draw: Draw): Promise<Pictures> {
  if (wanted.length === 0) return {};
  try {
    const drawing = browser.scripting.executeScript({ target: { tabId }, func: draw as (...args: unknown[]) => unknown, args: [[...wanted], { ...PICTURE_LIMITS }] });
    const answer = await inTime(drawing, PATIENCE);
    return answer === TOO_LATE ? {} : readPictures(answer[0]?.result);
  } catch {
    return {};
  }
}
