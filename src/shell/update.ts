import { browser } from './browser.ts';

/**
 * A new version of the program waits. To take it in ends every open page of the extension, and with it what is being read
 * there: so that happens now only where no such page is open, and else when the browser next finds none or starts anew.
 */
export async function updateUnlessRead(): Promise<void> {
  const contexts = await browser.runtime.getContexts({});
  if (contexts.every(({ contextType }) => contextType === 'BACKGROUND')) browser.runtime.reload();
}
