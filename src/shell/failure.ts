/**
 * Why a page could not be read although nothing is broken. Each has one sentence for the reader in the catalogues,
 * under the key that `sentenceOf` names. That there is no article on a page that could be read is no failure of the
 * browser: it stands in `Extraction.failure`.
 */
export type FailureReason =
  | 'browserPage' // chrome:, about:, edge: and whatever else belongs to the browser
  | 'store' // the pages of the extension stores, closed to every extension
  | 'extensionPage' // pages of extensions, this one's own included
  | 'viewSource'
  | 'pdf'
  | 'file' // a local file, and the reader has not opened them to the extension
  | 'errorPage' // the browser's own page about a site that did not answer
  | 'noAccess' // an ordinary page, closed to the extension for now: a click on the button opens it
  | 'pageGone' // closed, discarded or left while it was read
  | 'noPage' // there is no tab to be read
  | 'privateWindow' // this browser shows extension pages in no private tab
  | 'noAnswer' // the page is too busy to let itself be read
  | 'readingGone' // what was handed to the reading tab is no longer kept
  | 'readingOther' // a kept article in a form that this version does not know
  | 'libraryClosed' // the browser does not open the kept articles
  | 'noRoom' // nothing can be handed to the reading tab
  | 'broken'; // a defect of the extension; `detail` says which

export interface Failure {
  type: 'failure';
  reason: FailureReason;
  /** Address of the page, where the browser tells it. */
  url?: string;
  /** The browser's own English words, for a report; never shown as the sentence. */
  detail?: string;
}

/** Key of the failure's one sentence in `_locales`: 'failureBrowserPage', 'failureStore'… */
export function sentenceOf(failure: Failure): string {
  return `failure${failure.reason.charAt(0).toUpperCase()}${failure.reason.slice(1)}`;
}

/** A failure as a value; parts that are unknown are left out. */
export function fail(reason: FailureReason, url?: string, detail?: string): Failure {
  return { type: 'failure', reason, ...(url ? { url } : {}), ...(detail ? { detail } : {}) };
}

/** Tells a failure from whatever else a call could give. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'failure';
}
