import type { Tabs } from './browser.ts';
import { fail, type Failure, type FailureReason } from './failure.ts';

const PDF = /\.pdf(?:[?#]|$)/i;

/** Whether an address is that of a PDF, as far as an address can tell. */
export function isPdf(url = ''): boolean {
  return PDF.test(url);
}

/** Addresses no extension may read; the list only finds the better sentence, the browser has refused already. */
const BY_ADDRESS: readonly (readonly [RegExp, FailureReason])[] = [
  [/^view-source:/i, 'viewSource'],
  [/^(?:chrome|moz|safari-web)-extension:/i, 'extensionPage'],
  [/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/i, 'store'],
  [/^about:(?:neterror|certerror|blocked|tabcrashed|httpsonlyerror)/i, 'errorPage'],
  [/^chrome-error:/i, 'errorPage'],
  [PDF, 'pdf'],
  [/^file:/i, 'file'],
  [/^https?:/i, 'noAccess'],
  [/^[a-z][a-z-]*:/i, 'browserPage'],
];

/** What the browsers say when they refuse. Firefox says «Missing host permission for the tab» of nearly everything. */
const BY_WORDS: readonly (readonly [RegExp, FailureReason])[] = [
  [/error page/i, 'errorPage'],
  [/gallery cannot be scripted/i, 'store'],
  [/No tab with id|Invalid tab ID|tab was closed|Frame .* was removed|No frame with id|No frame matching|discarded|navigated|context (?:was )?(?:destroyed|invalidated)/i, 'pageGone'],
  [/extension:\/\/ URL/i, 'extensionPage'],
  [/Cannot access (?:a )?(?:chrome|about|edge|devtools|brave|opera|vivaldi)/i, 'browserPage'],
];

/** Firefox shows the address that it could not open, or that its own viewer shows; the icon beside it, which comes a moment later, is its own, which no page of the web can have. */
const BY_ICON: readonly (readonly [RegExp, FailureReason])[] = [
  [/^chrome:.*\bpdf/i, 'pdf'],
  [/^chrome:/i, 'errorPage'],
];

/** What the tab itself does not tell. */
export interface Beside {
  /** The browser has given access to the site of the address, so that what is refused is not the site. */
  isGiven?: boolean;
  /** The address is not shown, and it is that of a file. */
  isFile?: boolean;
}

/** Names what keeps a tab closed, or undefined where neither its address nor the browser's words tell. */
export function restrictionOf(tab: Pick<Tabs.Tab, 'url' | 'favIconUrl'>, error?: unknown, { isGiven, isFile }: Beside = {}): Failure | undefined {
  const words = error === undefined ? '' : String(error);
  const because = (reason: FailureReason): Failure => fail(reason, tab.url, words);
  const spoken = find(BY_WORDS, words);
  if (spoken === 'errorPage' || spoken === 'pageGone') return because(spoken);
  const byAddress = find(BY_ADDRESS, tab.url);
  if (error === undefined) return byAddress && !ORDINARY.includes(byAddress) ? because(byAddress) : undefined;
  const byIcon = /^(?:https?|file):/i.test(tab.url ?? '') && find(BY_ICON, tab.favIconUrl);
  if (byIcon) return because(byIcon);
  if (/Missing host permission/.test(words)) {
    // Until then it is as true that a page of the browser stands at an address that was given: an error, a file in its viewer, a site it keeps to itself.
    if (isGiven && byAddress === 'noAccess') return because('browserPage');
    // Firefox opens every file to a click; what it refuses is its own page in the place of one that is not there.
    if (byAddress === 'file') return because('errorPage');
  }
  if (byAddress) return because(byAddress);
  // A click opens every ordinary page, its address with it; what stays nameless is a closed file, about:blank or another page of the browser.
  if (tab.url === undefined && /Cannot access contents of the page/.test(words)) return because(isFile ? 'file' : 'browserPage');
  return spoken && because(spoken);
}

/** Addresses that are no restriction as long as nothing was refused. */
const ORDINARY: readonly FailureReason[] = ['noAccess', 'file'];

function find(rows: readonly (readonly [RegExp, FailureReason])[], text = ''): FailureReason | undefined {
  return rows.find(([pattern]) => pattern.test(text))?.[1];
}
