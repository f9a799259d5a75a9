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

/** Milliseconds after which a message that was lost is sent once more. */
const AGAIN = 400;

let turn = 0;
/** When the script was run; 0 once it has told of the page. */
let begun = performance.now();

followPage(
  document,
  () => judge(document, document.URL),
  ({ score, words }, arrived) => {
    const runtime = (browser ?? chrome)?.runtime;
    if (!runtime?.id) return false;
    const mine = ++turn;
    const tell = async (isFirst?: boolean): Promise<void> => {
      try {
        let sum = score;
        // The rows of the second look are asked for where the first finds something; no text leaves the page.
        if (words) for (const signal of (await runtime.sendMessage({ type: 'wordSignals' })) as WordSignal[]) sum += pointsOf(signal, words);
        // The page may have become another while the rows were on their way.
        if (mine !== turn) return;
        // Run long after its time, which is when the page is there: where sites are given by click alone, Chrome spends the click on this script.
        const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const called = begun - (page?.domContentLoadedEventEnd || Infinity) > 1e3;
        await runtime.sendMessage({ type: 'page', state: words && sum >= ARTICLE_SCORE ? 'article' : 'other', arrived, called });
        begun = 0;
      } catch {
        // A background that was just ending, or not yet there, hears the second time.
        if (isFirst) setTimeout(tell, AGAIN);
      }
    };
    void tell(true);
    return true;
  },
);
