import type { Extraction } from '../model/article.ts';
import { browser, type Scripting, type Tabs } from './browser.ts';
import { EXTRACTOR, takeEarly } from './early.ts';
import { fail, isFailure, type Failure } from './failure.ts';
import { isExtraction } from './extraction.ts';
import { answered, inTime, TOO_LATE } from './patience.ts';
import { isPdf, restrictionOf } from './restricted.ts';
import { hostOf, permissionOf } from './sites.ts';
import { showClosed } from './toolbar.ts';

/** Milliseconds that a page may take: one whose own script never ends lets no other begin. The largest that are read need a tenth of it. */
const PATIENCE = 30_000;
/** Milliseconds after which the tab itself is asked whether it still shows the page. */
const LOOK = 1_000;
/** Milliseconds that the browser may take to name the language of what it has loaded; it has named it before the click. */
const GLANCE = 400;

/** What is wanted of a page: all of it, or only what the reader has selected. */
export interface Wish {
  selection?: boolean;
  /** What the browser gives for extractor.js, where it was sent into the page before; undefined where it was not. */
  sent?: Promise<unknown> | undefined;
}

/**
 * Reads the page of the tab whose button was pressed, and tells the button where the page is closed. Works without host
 * permissions after a click on the button, a shortcut or the context menu, and so on tabs that were open before the
 * installation and where site access was withdrawn.
 */
export async function readPressedTab(tab: Tabs.Tab): Promise<Extraction | Failure> {
  const result = await explained(tab, await readTab(tab, { sent: takeEarly('injection') }));
  // The tab may be gone by now, and its button with it. Waited for: Chrome complains of a popup that closes over an icon it was loading.
  if (isFailure(result) && tab.id !== undefined && !(await isLeaving(tab))) await showClosed(tab.id, result).catch(() => undefined);
  return result;
}

/** What was read of a page before, with what was noted beside it. */
export interface Read {
  extraction: Extraction;
  noted?: unknown;
}

/** The article of a tab, where the popup has asked for it early and the page was read before; it is as the page now is. */
export async function standingIn(tab: Tabs.Tab): Promise<Read | Failure | undefined> {
  const early = takeEarly('standing');
  const answer = early && (await whileThere(tab, early));
  if (isFailure(answer)) return answer;
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
    const [tab] = (await answered(takeEarly('tabs') ?? browser.tabs.query({ active: true, currentWindow: true }))) as Tabs.Tab[];
    return tab ?? fail('noPage');
  } catch (error) {
    return fail('noPage', undefined, String(error));
  }
}

/** Puts the better sentence in the place of what the browser refused: tried first, explained afterwards, for what is open to an extension is for the browser to say. */
async function explained(tab: Tabs.Tab, result: Extraction | Failure): Promise<Extraction | Failure> {
  if (!isFailure(result)) return result;
  if (result.reason === 'broken') return restrictionOf(tab) ?? result;
  if (result.reason !== 'noAccess') return result;
  const [given, file, now] = await Promise.all([isGiven(tab), isClosedFile(tab), lookAgain(tab)]);
  // The icon comes a moment after the page, and until then it is that of the page before.
  const icon = now === TOO_LATE ? undefined : now?.favIconUrl;
  return restrictionOf({ ...tab, favIconUrl: icon ?? '' }, result.detail, { isGiven: given, isFile: file }) ?? result;
}

/**
 * Reads the page of a tab by injecting extractor.js into it. Never throws: whatever keeps the page closed comes back as a
 * failure, 'noAccess' with the browser's own words where it refuses.
 */
export async function readTab(tab: Tabs.Tab, wish: Wish = {}): Promise<Extraction | Failure> {
  if (tab.id === undefined) return fail('noPage', tab.url);
  try {
    const result = await whileThere(tab, inject(tab.id, wish));
    if (isFailure(result)) return result;
    if (!isExtraction(result)) return fail('broken', tab.url, `the extractor gave ${describe(result)}`);
    // Chromium lets a script into the page around its PDF viewer, where there is nothing to read.
    return result.article || !isPdf(tab.url) ? result : fail('pdf', tab.url);
  } catch (error) {
    // Firefox has no words of its own for a tab that was closed or discarded meanwhile.
    return fail((await isGone(tab)) ? 'pageGone' : 'noAccess', tab.url, String(error));
  }
}

/** Whether the site of a tab is given to the extension for good, which Firefox does with every site at the installation. */
async function isGiven({ url }: Tabs.Tab): Promise<boolean> {
  const host = hostOf(url);
  return host !== undefined && (await inTime(browser.permissions.contains(permissionOf(host)), LOOK).catch(() => false)) === true;
}

/**
 * Whether a tab that shows no address shows a file, which the reader has not opened to the extension. Chromium says the
 * same of about:blank and of a page's source; but it knows the language of files, has none for its own pages and never
 * answers for a source. (A page that is all in its address, «data:», is taken for a file.)
 */
async function isClosedFile({ id, url }: Tabs.Tab): Promise<boolean> {
  if (id === undefined || url !== undefined) return false;
  const language = async (): Promise<unknown> => !(await browser.extension.isAllowedFileSchemeAccess()) && browser.tabs.detectLanguage(id);
  return typeof (await inTime(language(), GLANCE).catch(() => false)) === 'string';
}

/**
 * What a page answers, or that it does not. A page that was left lies in the browser's memory, waiting for Back, and
 * says nothing any more: so the tab is asked as well.
 */
async function whileThere(tab: Tabs.Tab, answer: Promise<unknown>): Promise<unknown> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const given = await inTime(answer, LOOK);
    if (given !== TOO_LATE) return given;
    if (!(await isGone(tab))) continue;
    // An application that only calls its page by another name still answers.
    const last = await inTime(answer, LOOK);
    return last === TOO_LATE ? fail('pageGone', tab.url) : last;
  }
  return fail('noAnswer', tab.url);
}

/** Whether a tab is closed, discarded or at another page than it was; what cannot be asked in time is taken to be there. */
async function isGone(tab: Tabs.Tab): Promise<boolean> {
  const now = await lookAgain(tab);
  return now !== TOO_LATE && isElsewhere(tab, now);
}

/** Whether a tab is gone or on its way to another page, of which what was found out here must not be said. */
async function isLeaving(tab: Tabs.Tab): Promise<boolean> {
  const now = await lookAgain(tab);
  if (now === TOO_LATE) return false;
  // The browser's own pages show no address to be told by.
  const mayLead = tab.url === undefined && (tab.status === 'loading' || now?.status === 'loading');
  return mayLead || isElsewhere(tab, now);
}

function lookAgain({ id = -1 }: Tabs.Tab): Promise<Tabs.Tab | undefined | typeof TOO_LATE> {
  return inTime(browser.tabs.get(id), LOOK).catch(() => undefined);
}

function isElsewhere({ url }: Tabs.Tab, now: Tabs.Tab | undefined): boolean {
  return now === undefined || now.discarded === true || (url !== undefined && withoutPart(now.url) !== withoutPart(url));
}

/** An address without the name of the part of the page that is shown. */
function withoutPart(url = ''): string {
  return url.replace(/#.*/, '');
}

async function inject(tabId: number, wish: Wish): Promise<unknown> {
  const target = { tabId };
  if (wish.selection) await browser.scripting.executeScript({ target, func: wishForSelection });
  const [first] = ((await wish.sent) as Scripting.InjectionResult[] | undefined) ?? (await browser.scripting.executeScript({ target, files: [EXTRACTOR] }));
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
