/** What the content script reports: whether the page is an article now, and whether the reader has just come to it. */
export type Report = (isArticle: boolean, arrived: boolean) => boolean;

/** Looks at the page now and again when it has changed. First draft: at once and after a return from the back/forward cache. */
export function followPage(document: Document, isArticle: () => boolean, report: Report): void {
  const window = document.defaultView;
  const type = (window?.performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type;
  const start = () => report(isArticle(), type === 'navigate');
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  window?.addEventListener('pageshow', (event) => {
    if (event.persisted) report(isArticle(), false);
  });
}
