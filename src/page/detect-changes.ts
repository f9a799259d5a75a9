import { ARTICLE_SCORE, type Verdict } from './detect-verdict.ts';

/** Told what the page looks like; gives whether anybody still listens. `arrived`: the reader has just come here, not back. */
export type Report = (verdict: Verdict, arrived: boolean) => boolean;

/** Between the first change of a page and the next look at it, in milliseconds; many changes share one look. */
const PAUSE = 400;
/** How long a page that may become an article is watched after it was loaded, left for another or clicked into. */
const WATCH = 10_000;

/**
 * Looks at the page now and again whenever it may have become another: returned to from the back/forward cache, shown
 * after it was prerendered, led elsewhere by its own script (History API), filled late, opened by «اقرأ المزيد».
 * Only Arabic and still empty pages are watched, and only for a while; every other page keeps two idle listeners.
 */
export function followPage(document: Document, look: () => Verdict, report: Report): void {
  const window = document.defaultView as Window & typeof globalThis & { navigation?: EventTarget };
  /** Made only where there is something to wait for, which is on few pages. */
  let observer: MutationObserver | undefined;
  let timer = 0;
  let last = 0;
  let address = '';
  let seen: Verdict | undefined;
  /** What was reported last. */
  let told = '';
  /** The reader has come to an address whose text has not been seen yet. */
  let arrived = false;

  function check(forced?: boolean): void {
    timer = 0;
    seen = look();
    const isArticle = seen.score >= ARTICLE_SCORE;
    const now = String(isArticle) + seen.sample;
    if (forced || now !== told) {
      if (!report(seen, arrived)) return observer?.disconnect();
      if (isArticle) arrived = false;
      told = now;
    }
    // Text that stood here before the address changed is the old page, about to go.
    if ((isArticle && !arrived) || !mayBecomeArticle(seen)) observer?.disconnect();
    else if (forced) watch();
  }

  function watch(): void {
    observer ??= new window.MutationObserver(() => (timer ||= window.setTimeout(check, PAUSE)));
    observer.observe(document, { childList: true, subtree: true });
    window.clearTimeout(last);
    last = window.setTimeout(() => {
      observer?.disconnect();
    }, WATCH);
  }

  /** After a click or a step in the history: the address tells whether this is another page now. */
  function changed(event: Event): void {
    const here = addressOf(document);
    if (here === address) {
      if (event.type === 'click' && seen && mayBecomeArticle(seen) && seen.score < ARTICLE_SCORE) watch();
      return;
    }
    address = here;
    arrived = event.type !== 'popstate' && (event as { navigationType?: string }).navigationType !== 'traverse';
    watch();
    timer ||= window.setTimeout(check, PAUSE);
  }

  function start(): void {
    address = addressOf(document);
    arrived = (window.performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'navigate';
    check(true);
  }

  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) check(true);
  });
  // Browsers without the Navigation API tell a content script nothing of pushState; it follows a click.
  if (window.navigation) window.navigation.addEventListener('currententrychange', changed);
  else window.addEventListener('popstate', changed);
  document.addEventListener('click', (event) => window.setTimeout(changed, PAUSE, event), true);
}

/** Arabic, or nearly empty so far. */
function mayBecomeArticle({ isArabic, sample }: Verdict): boolean {
  return isArabic || sample.length < 200;
}

function addressOf(document: Document): string {
  return document.URL.split('#', 1).join();
}
