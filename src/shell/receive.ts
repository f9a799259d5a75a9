import { browser, type Runtime } from './browser.ts';
import { readMessage, type Message } from './messages.ts';

/**
 * Hands every sound message of a page's main frame to `handle`; everything else (other shapes, other senders, frames)
 * is refused in silence. What `handle` gives is the answer.
 */
export function receive(handle: (message: Message, tab: { id: number } & Runtime.MessageSender['tab'], url: string | undefined) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(async (value: unknown, sender: Runtime.MessageSender) => {
    const message = readMessage(value);
    const tab = sender.tab;
    if (!message || tab?.id === undefined || sender.frameId !== 0 || sender.id !== browser.runtime.id) return undefined;
    return handle(message, { ...tab, id: tab.id }, sender.url);
  });
}
