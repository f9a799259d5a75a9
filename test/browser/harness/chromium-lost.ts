import type { Page } from 'puppeteer-core';

/**
 * What an expression gives in a page that puppeteer has lost. A page that was made ready before takes the place of the one
 * in the tab; where that lasts longer than puppeteer waits, it holds the frame for gone, though the tab's target leads on
 * to the page that is shown.
 */
export async function evaluateInLost(page: Page, expression: string): Promise<unknown> {
  const session = await page.target().createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
