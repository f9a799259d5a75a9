import { expect, test, vi } from 'vitest';

test('of all that is laid out in one frame everything is measured before anything is changed, and again when it is watched again', async () => {
  let tell = (_entries: { target: Element }[]): void => undefined;
  let watched: Element[] = [];
  class ResizeObserver {
    constructor(callback: typeof tell) {
      tell = callback;
    }
    observe(element: Element): void {
      watched.push(element);
    }
    unobserve(element: Element): void {
      watched = watched.filter((one) => one !== element);
    }
  }
  Object.assign(globalThis, { ResizeObserver });
  vi.resetModules(); // one observer serves a whole page
  const { onNewSize } = await import('../../src/reader/new-sizes.ts');
  const [row, block, other] = [{}, {}, {}] as [Element, Element, Element];
  const deeds: string[] = [];
  const watch = (element: Element, name: string): void => {
    onNewSize(element, () => {
      deeds.push(`measure ${name}`);
      return () => {
        deeds.push(`change ${name}`);
      };
    });
  };
  watch(block, 'block');
  watch(row, 'row');
  watch(other, 'other');
  tell([{ target: block }, { target: row }]);
  expect(deeds).toEqual(['measure block', 'measure row', 'change block', 'change row']);
  watch(block, 'block anew');
  expect(watched).toEqual([row, other, block]);
  tell([{ target: block }]);
  expect(deeds.slice(4)).toEqual(['measure block anew', 'change block anew']);
});
