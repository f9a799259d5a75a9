/** Does what need not be there with the first picture, once that picture is drawn. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(act);
  });
}
