import type { Item } from '../blocks/item.ts';
import type { Box } from '../tree/box.ts';

/** Blocks by the places of their boxes, so that what stands in a box is found without asking every block of the page. */
export class Places {
  private readonly sorted: readonly Item[];

  constructor(items: readonly Item[]) {
    this.sorted = [...items].sort((a, b) => a.box.order - b.box.order);
  }

  /** The blocks whose box is this one or stands inside it, in the order of their boxes. */
  within(box: Box): Item[] {
    return this.sorted.slice(this.firstFrom(box.order), this.firstFrom(box.last + 1));
  }

  /** How many they are. */
  count(box: Box): number {
    return this.firstFrom(box.last + 1) - this.firstFrom(box.order);
  }

  private firstFrom(order: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.box.order ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
