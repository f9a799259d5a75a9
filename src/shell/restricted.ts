import type { Tabs } from './browser.ts';
import { fail, type Failure, type FailureReason } from './failure.ts';

/** Addresses no extension may read; the list only finds the better sentence, the browser has refused already. */
const BY_ADDRESS: readonly (readonly [RegExp, FailureReason])[] = [
  [/^view-source:/i, 'viewSource'],
  [/^(?:chrome|moz|safari-web)-extension:/i, 'extensionPage'],
  [/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/i, 'store'],
  [/^about:(?:neterror|certerror|blocked|tabcrashed|httpsonlyerror)/i, 'errorPage'],
  [/^chrome-error:/i, 'errorPage'],
  [/^file:/i, 'file'],
  [/\.pdf(?:[?#]|$)/i, 'pdf'],
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

/**
 * Names what keeps a tab closed, or undefined where neither its address nor the browser's words tell. `isGiven`: the browser has
 * given access to the site of that address, so that what is refused is not the site.
 */
export function restrictionOf(tab: Pick<Tabs.Tab, 'url' | 'favIconUrl'>, error?: unknown, isGiven = false): Failure | undefined {
  const words = error === undefined ? '' : String(error);
  const detail = words || undefined;
  const spoken = BY_WORDS.find(([pattern]) => pattern.test(words));
  if (spoken?.[1] === 'errorPage' || spoken?.[1] === 'pageGone') return fail(spoken[1], tab.url, detail);
  // Firefox shows the address that it could not open; the icon beside it, which comes a moment later, is its own, which no page of the web can have.
  if (error !== undefined && /^https?:/i.test(tab.url ?? '') && /^chrome:/i.test(tab.favIconUrl ?? '')) return fail('errorPage', tab.url, detail);
  const byAddress = BY_ADDRESS.find(([pattern]) => pattern.test(tab.url ?? ''));
  // Until then it is as true that a page of the browser stands at an address that was given: an error, a file in its viewer, a site it keeps to itself.
  if (isGiven && byAddress?.[1] === 'noAccess' && /Missing host permission/.test(words)) return fail('browserPage', tab.url, detail);
  // An ordinary address is no restriction as long as nothing was refused.
  if (byAddress && (byAddress[1] !== 'noAccess' || error !== undefined)) return fail(byAddress[1], tab.url, detail);
  // A click opens every ordinary page, its address with it; what stays nameless is about:blank or another page of the browser.
  if (tab.url === undefined && /Cannot access contents of the page/.test(words)) return fail('browserPage', undefined, detail);
  return spoken ? fail(spoken[1], tab.url, detail) : undefined;
}
