/**
 * Functions that are sent into Firefox's own window, with all its rights. They use what Firefox promises to nobody:
 * everything of that kind stands in this file, with the version it was tried on (Firefox ESR 153).
 */

interface Actor {
  executeScript(body: string, args: unknown[], options: object): Promise<unknown>;
}
interface WindowGlobal {
  documentURI: { spec: string };
  getActor(name: string): Actor;
  drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
}
interface XulBrowser extends Element {
  browsingContext?: { currentWindowGlobal?: WindowGlobal };
}
interface XulMenu extends Element {
  state: string;
  activateItem(item: Element): void;
}
interface XulMenuItem extends HTMLElement {
  openMenu(open: boolean): void;
}
interface ConsoleMessage {
  message: string;
  sourceName?: string;
  flags?: number;
}
interface Grant {
  permissions: string[];
  origins: string[];
}
interface XulPanel extends Element {
  state: string;
  hidePopup(): void;
}
interface XulQuestion extends Element {
  secondaryButton: HTMLElement;
}
interface BrowserWindow {
  document: Document;
  gBrowser: { selectedTab: object; selectedBrowser: { browsingContext: Overrides } };
  setTimeout(then: () => void, milliseconds: number): void;
}
/** Of a browsing context, what makes a tab believe that it is printed, or that the system wishes something. */
interface Overrides {
  mediumOverride: string;
  forcedColorsOverride: string;
  prefersReducedMotionOverride: string;
}
interface ExtensionObject {
  views: Iterable<{ viewType: string; xulBrowser: XulBrowser }>;
  terminateBackground(): Promise<void>;
  wakeupBackground?(): Promise<void>;
}
interface Modules {
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  ExtensionPermissions: Record<'add' | 'remove', (id: string, grant: Grant, extension: ExtensionObject) => Promise<void>>;
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
  ExtensionParent: {
    apiManager: {
      global: {
        browserActionFor(extension: ExtensionObject): {
          action: { getContextData(tab: object): { title: string } };
        };
      };
    };
  };
}
declare const ChromeUtils: { importESModule(address: string): Modules };
declare const Services: { prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void }; wm: { getMostRecentWindow(type: string): BrowserWindow }; console: { getMessageArray(): ConsoleMessage[] } };
declare const Components: { interfaces: { nsIScriptError: new () => ConsoleMessage } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: ExtensionObject } };

/** Puts the button into the toolbar. */
export function pinButton(widget: string): void {
  ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs').CustomizableUI.addWidgetToArea(widget, 'nav-bar');
}

/** The words on the button in the tab in front. */
export function buttonTitle(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.getContextData(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab).title;
}

/** Runs a script in the popup or in the background page of the extension, through the actor that Marionette uses for pages. */
export async function runInExtension(where: 'popup' | 'background', id: string, body: string): Promise<unknown> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID(id);
  if (where === 'background') await extension.wakeupBackground?.();
  const browser =
    where === 'popup'
      ? document.querySelector<XulBrowser>('.webextension-popup-browser')
      : [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser;
  const inner = browser?.browsingContext?.currentWindowGlobal;
  if (!inner?.documentURI.spec.startsWith('moz-extension:')) throw new Error(`the ${where} is not there`);
  const sandboxName = where === 'popup' ? 'default' : null;
  // The sandbox is kept: taking away one in which axe-core has run ends the process of the popup.
  return inner.getActor('MarionetteCommands').executeScript(body, [], { timeout: 60_000, sandboxName, newSandbox: false, file: where, line: 0, async: true });
}

/** Takes every site away from the extension. */
export async function withdrawSites(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.remove(id, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, WebExtensionPolicy.getByID(id).extension);
}

/** Reloads the extension; `private` admits it to private windows first. */
export async function reloadExtension(id: string, admit: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  if (admit) await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Errors that the extension's scripts have left in the browser's console. */
export function consoleErrors(origin: string): string[] {
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Components.interfaces.nsIScriptError) // asks for the interface as well
    .filter(({ sourceName, flags }) => sourceName?.startsWith(origin) && (flags ?? 0) % 2 === 0) // odd: a warning
    .map(({ message }) => message)
    // Firefox's own remarks where a page is left, or a popup closed, between a question and its answer; no script can keep them quiet.
    .filter((message) => !/Promise resolved (?:while context is inactive|after context unloaded)/.test(message));
}

/** Chooses an item of the context menu that is open. Gives the labels of the extension's items where it is not among them. */
export async function chooseMenuItem(widget: string, item: string): Promise<string[] | undefined> {
  const { document, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.querySelector<XulMenu>('#contentAreaContextMenu');
  for (let waited = 0; menu?.state !== 'open' && waited < 5000; waited += 50) await new Promise<void>((done) => { setTimeout(done, 50); });
  const prefix = widget.replace('browser-action', 'menuitem-_');
  const found = [...(menu?.querySelectorAll<XulMenuItem>(`[id^="${prefix}"]`) ?? [])].filter(({ hidden }) => !hidden);
  const wanted = found.find(({ id }) => id === prefix + item);
  if (!menu || !wanted) return [`menu ${menu?.state ?? 'missing'}`, ...found.map(({ id }) => id)];
  // In a menu of the extension's own the item cannot be pressed before that menu is open.
  const inner = wanted.closest<XulMenu>('menupopup');
  if (inner && inner !== menu) {
    (inner.parentElement as XulMenuItem).openMenu(true);
    for (let waited = 0; inner.state !== 'open' && waited < 5000; waited += 50) await new Promise<void>((done) => { setTimeout(done, 50); });
  }
  (inner ?? menu).activateItem(wanted);
  return undefined;
}

/** What Firefox does when an event page has been idle. */
export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** A picture of the popup as base64 of a PNG. */
export async function drawPopup(): Promise<string> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const inner = document.querySelector<XulBrowser>('.webextension-popup-browser')?.browsingContext?.currentWindowGlobal;
  if (!inner) throw new Error('the popup is not there');
  const bitmap = await inner.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}

/** Whether a popup is open. */
export function hasPopup(): boolean {
  return Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('.webextension-popup-browser') !== null;
}

/** Says no to the question that hangs below the address bar. */
export async function refuseQuestion(): Promise<void> {
  const { document, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
  const pause = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, milliseconds); });
  const panel = document.querySelector<XulPanel>('#notification-popup');
  for (let waited = 0; panel?.state !== 'open' && waited < 5000; waited += 50) await pause(50);
  const no = panel?.querySelector<XulQuestion>('popupnotification')?.secondaryButton;
  if (!no) throw new Error(`no question is asked: ${panel?.state ?? 'no panel'}`);
  await pause(1000); // it takes no answer before it could have been read
  no.click();
  for (let waited = 0; panel?.state !== 'closed' && waited < 5000; waited += 50) await pause(50);
}

/** Closes every open panel, the popup among them. */
export async function hidePanels(): Promise<void> {
  const { document, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
  const open = [...document.querySelectorAll<XulPanel>('panel')].filter((panel) => panel.state === 'open' || panel.state === 'showing');
  for (const panel of open) panel.hidePopup();
  if (open.length === 0) return;
  await new Promise<void>((done) => {
    setTimeout(done, 300);
  });
}

/** Makes the tab in front believe that it is printed, or that the system wishes its own colours or no motion; and every page that fingers press it. */
export function overrideMedia(wish: { print: boolean; forcedColors: boolean; reducedMotion: boolean; touch: boolean }): void {
  const { browsingContext } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  browsingContext.mediumOverride = wish.print ? 'print' : '';
  browsingContext.forcedColorsOverride = wish.forcedColors ? 'active' : 'none';
  browsingContext.prefersReducedMotionOverride = wish.reducedMotion ? 'reduce' : 'none';
  if (wish.touch) Services.prefs.setIntPref('ui.primaryPointerCapabilities', 1);
  else Services.prefs.clearUserPref('ui.primaryPointerCapabilities');
}
