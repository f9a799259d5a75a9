/** Looks where something lies and gives what is then to be changed. */
export type Measure = () => () => void;

const measures = new WeakMap<Element, Measure>();
let observer: ResizeObserver | undefined;

/**
 * Measures an element once it is laid out and whenever its size is another, before that is painted. Of all that are new in
 * one frame everything is measured before anything is changed: a page that is asked between changes is laid out anew each
 * time. Watched again, an element is measured again in the next frame.
 */
export function onNewSize(element: Element, measure: Measure): void {
  observer ??= new ResizeObserver((entries) => {
    changeAll(entries.flatMap(({ target }) => measures.get(target) ?? []));
  });
  measures.set(element, measure);
  observer.unobserve(element);
  observer.observe(element);
}

/** Measures everything, then changes everything. */
export function changeAll(all: readonly Measure[]): void {
  for (const change of all.map((measure) => measure())) change();
}
