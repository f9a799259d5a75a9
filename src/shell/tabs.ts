import type { Extraction } from '../model/article.ts';
import { browser, type Tabs } from './browser.ts';
import { takeEarly } from './early.ts';
import { fail, isFailure, type Failure } from './failure.ts';
import { isExtraction } from './extraction.ts';
import { inTime, TOO_LATE } from './patience.ts';
import { restrictionOf } from './restricted.ts';
import { showClosed } from './toolbar.ts';

/** Milliseconds that a page may take: one whose own script never ends lets no other begin. The largest that are read need a tenth of it. */
const PATIENCE = 30_000;

/** What is wanted of a page: all of it, or only what the reader has selected. */
export interface Wish {
  selection?: boolean;
}

/**
 * Reads the page of the active tab of this window by injecting extractor.js into it. Never throws: whatever keeps the
 * page closed comes back as a failure. Works without host permissions after a click on the button, a shortcut or the
 * context menu, and so on tabs that were open before the installation and where site access was withdrawn.
 */
export async function readActiveTab(wish: Wish = {}): Promise<Extraction | Failure> {
  const tab = await activeTab();
  if (isFailure(tab)) return tab;
  const result = await readTab(tab, wish);
  // The tab may be gone by now, and its button with it. Waited for: Chrome complains of a popup that closes over an icon it was loading.
  if (isFailure(result) && tab.id !== undefined) await showClosed(tab.id, result).catch(() => undefined);
  return result;
}

/** What was read of a page before, with what was noted beside it. */
export interface Read {
  extraction: Extraction;
  noted?: unknown;
}

/** The article of the active tab, where the popup has asked for it early and the page was read before; it is as the page now is. */
export async function standingInActiveTab(): Promise<Read | Failure | undefined> {
  const early = takeEarly('standing');
  const answer = early && (await inTime(early, PATIENCE));
  if (answer === TOO_LATE) return fail('noAnswer');
  return typeof answer === 'object' && answer !== null && 'extraction' in answer && isExtraction(answer.extraction) && answer.extraction.article ? (answer as Read) : undefined;
}

/** Leaves something with the page of the active tab, beside what was read of it, until the page changes. */
export async function noteInActiveTab(something: string): Promise<void> {
  const tab = await activeTab();
  if (isFailure(tab) || tab.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, func: noteInPage, args: [something] }).catch(() => undefined);
}

/** Runs in the isolated world of a page, where extractor.js has left its name. */
function noteInPage(something: string): void {
  (globalThis as { matnExtractor?: { standing: { note(something: string): void } } }).matnExtractor?.standing.note(something);
}

/** The tab the reader looks at, in the window the caller stands in. */
export async function activeTab(): Promise<Tabs.Tab | Failure> {
  try {
    const [tab] = (await (takeEarly('tabs') ?? browser.tabs.query({ active: true, currentWindow: true }))) as Tabs.Tab[];
    return tab ?? fail('noPage');
  } catch (error) {
    return fail('noPage', undefined, String(error));
  }
}

/** The same for a given tab. */
export async function readTab(tab: Tabs.Tab, wish: Wish = {}): Promise<Extraction | Failure> {
  if (tab.id === undefined) return fail('noPage', tab.url);
  try {
    const result = await inTime(inject(tab.id, wish), PATIENCE);
    if (result === TOO_LATE) return fail('noAnswer', tab.url);
    // Chromium lets a script into the page around its PDF viewer, where there is nothing to read.
    if (isExtraction(result)) return result.article ? result : (restrictionOf(tab) ?? result);
    return restrictionOf(tab) ?? fail('broken', tab.url, `the extractor gave ${describe(result)}`);
  } catch (error) {
    // Tried first, explained afterwards: what is open to an extension is for the browser to say, not for a list.
    return restrictionOf(tab, error) ?? fail('noAccess', tab.url, String(error));
  }
}

async function inject(tabId: number, wish: Wish): Promise<unknown> {
  const target = { tabId };
  if (wish.selection) await browser.scripting.executeScript({ target, func: wishForSelection });
  const [first] = await browser.scripting.executeScript({ target, files: ['/extractor.js'] });
  // Firefox hands an exception of the page's script over as a value of its own.
  if (first?.error) throw new Error(String((first.error as { message?: unknown }).message ?? first.error));
  return first?.result;
}

/** Runs in the page's isolated world, just before extractor.js, which takes the wish and forgets it. */
function wishForSelection(): void {
  (globalThis as { matnSelection?: boolean }).matnSelection = true;
}

function describe(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : `a ${typeof value}`;
}
