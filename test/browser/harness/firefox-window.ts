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
interface XulPanel extends Element {
  state: string;
  hidePopup(): void;
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
declare const Services: { wm: { getMostRecentWindow(type: string): BrowserWindow } };
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

/** Makes the tab in front believe that it is printed, or that the system wishes its own colours or no motion. */
export function overrideMedia(wish: { print: boolean; forcedColors: boolean; reducedMotion: boolean }): void {
  const { browsingContext } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  browsingContext.mediumOverride = wish.print ? 'print' : '';
  browsingContext.forcedColorsOverride = wish.forcedColors ? 'active' : 'none';
  browsingContext.prefersReducedMotionOverride = wish.reducedMotion ? 'reduce' : 'none';
}
