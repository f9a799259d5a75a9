import { ARTICLE_SCORE, judge } from './page/detect-verdict.ts';
import { pointsOf, type WordSignal } from './page/detect-words.ts';
import { followPage } from './page/detect-changes.ts';
import type { Message } from './shell/messages.ts';

/** The little of the browser's API that is used here; the polyfill would be ten times the size of this script. */
interface Runtime {
  /** Gone once the extension was updated, reloaded or removed. */
  id?: string;
  sendMessage(message: Message): Promise<unknown>;
}
const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

let turn = 0;
let begun: number | undefined = performance.now();

followPage(
  document,
  () => judge(document, document.URL),
  ({ score, words }, arrived) => {
    const runtime = (browser ?? chrome)?.runtime;
    if (!runtime?.id) return false;
    const mine = ++turn;
    void (async () => {
      // The rows of the second look are asked for where the first finds something; no text leaves the page.
      if (words) for (const signal of (await runtime.sendMessage({ type: 'wordSignals' })) as WordSignal[]) score += pointsOf(signal, words);
      // The page may have become another while the rows were on their way.
      if (mine !== turn) return;
      // Run long after its time, which is when the page is there: where sites are given by click alone, Chrome spends the click on this script.
      const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const called = begun !== undefined && begun - (page?.domContentLoadedEventEnd || Infinity) > 1e3;
      begun = undefined;
      await runtime.sendMessage({ type: 'page', state: words && score >= ARTICLE_SCORE ? 'article' : 'other', arrived, called });
    })().catch(() => undefined);
    return true;
  },
);
