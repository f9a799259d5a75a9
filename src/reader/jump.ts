/** Scrolls an element into the middle and lights it for a moment; at once where the reader wants no motion. */
export function jumpTo(element: HTMLElement, { focus = true } = {}): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (focus) {
    if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
  element.classList.add('reached');
  setTimeout(() => {
    element.classList.remove('reached');
  }, 1200);
}
