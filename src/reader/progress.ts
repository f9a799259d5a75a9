import type { Host } from './host.ts';

/** What scrolls: the body in a popup, the window everywhere else. */
function scroller({ place }: Pick<Host, 'place'>): HTMLElement {
  return place === 'popup' ? document.body : document.documentElement;
}

/** Goes to where the reader was when the article was last open in this session, and notes where the reader is now. */
export function followProgress(host: Host): void {
  const { progress } = host;
  if (!progress) return;
  const page = scroller(host);
  const length = (): number => page.scrollHeight - page.clientHeight;
  progress.last().then((part) => {
    // Whoever has begun to scroll is not moved.
    if (part > 0.02 && page.scrollTop === 0) page.scrollTo({ top: part * length(), behavior: 'instant' });
  }, () => undefined);
  let waiting = 0;
  const note = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      progress.note(length() > 0 ? page.scrollTop / length() : 0);
    }, 250);
  };
  (host.place === 'popup' ? page : document).addEventListener('scroll', note, { passive: true });
}
