/** Every message that crosses between the parts of the extension, and the check each must pass on receipt. */

/** What the content script says about the page of its tab: at idle, and whenever it changes. */
export interface PageMessage {
  type: 'page';
  /** 'article': an Arabic news article; 'other': a page that was looked at and is none. */
  state: 'article' | 'other';
  /** The reader came by following a link or typing the address, not by Back, Forward or Reload. */
  arrived: boolean;
  /** The content script was run long after the page was loaded, and this is its first word. */
  called: boolean;
}

/** The content script asks for the rows of the second look, where the first found what may be an article. */
export interface WordSignalsMessage {
  type: 'wordSignals';
}

export type Message = PageMessage | WordSignalsMessage;

/** The message, if the value is one exactly as defined above, and undefined for everything else. */
export function readMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, ...fields } = value as Record<string, unknown>;
  const { state, arrived, called, ...more } = fields;
  if (type === 'wordSignals') return Object.keys(fields).length === 0 ? { type } : undefined;
  if (type !== 'page' || (state !== 'article' && state !== 'other') || typeof arrived !== 'boolean' || typeof called !== 'boolean') return undefined;
  return Object.keys(more).length === 0 ? { type, state, arrived, called } : undefined;
}
