/** Milliseconds that a short sentence stays to be read. */
const STAY = 4000;

const clearing = new WeakMap<HTMLElement, number>();

/** Says something in a live region, which shows it for a moment as well. */
export function say(place: HTMLElement, text: string): void {
  clearTimeout(clearing.get(place));
  place.textContent = text;
  clearing.set(
    place,
    window.setTimeout(() => {
      place.textContent = '';
    }, STAY),
  );
}
