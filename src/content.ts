import { judge } from './page/detect-verdict.ts';
import { followPage } from './page/detect-changes.ts';
import type { PageMessage } from './shell/messages.ts';

/** The little of the browser's API that is used here; the polyfill would be ten times the size of this script. */
interface Runtime {
  /** Gone once the extension was updated, reloaded or removed. */
  id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
}
const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

followPage(
  document,
  () => judge(document, document.URL),
  (isArticle, arrived) => {
    const runtime = (browser ?? chrome)?.runtime;
    if (!runtime?.id) return false;
    runtime.sendMessage({ type: 'page', state: isArticle ? 'article' : 'other', arrived }).catch(() => undefined);
    return true;
  },
);
