/** Shows on the button whether the article is kept. */
export function showKept(kept: boolean): void {
  document.querySelector('[data-tool="keep"]')?.setAttribute('aria-pressed', String(kept));
}

/** What the reader sees, and so what a press answers to. */
export function looksKept(): boolean {
  return document.querySelector('[data-tool="keep"]')?.getAttribute('aria-pressed') === 'true';
}
