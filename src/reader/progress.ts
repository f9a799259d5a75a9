import type { Host } from './host.ts';

/** Goes to where the reader was when the article was last open in this session, and notes where the reader is now. */
export function followProgress({ progress }: Host): void {
  if (!progress) return;
  const root = document.documentElement;
  const length = (): number => root.scrollHeight - root.clientHeight;
  void progress.last().then((part) => {
    // Whoever has begun to scroll is not moved.
    if (part > 0.02 && scrollY === 0) scrollTo({ top: part * length(), behavior: 'instant' });
  });
  let waiting = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        progress.note(length() > 0 ? scrollY / length() : 0);
      }, 250);
    },
    { passive: true },
  );
}
