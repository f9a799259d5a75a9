import type { Phrasing } from '../../model/article.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Box, Leaf } from '../tree/box.ts';
import type { Page } from './build.ts';
import { markOf, PhrasingWriter } from './phrasing.ts';

/** All text of some nodes as one line, whatever blocks they hold; nothing of the boxes that `skip` names. */
export function inlineOf(nodes: readonly (Box | Leaf)[], page: Page, skip: (box: Box) => boolean = () => false): Phrasing {
  const writer = new PhrasingWriter();
  const walk = (node: Box | Leaf): void => {
    if (!node.box) {
      writer.add(node.text);
      return;
    }
    if (skip(node)) return;
    if (node.tag === 'br') {
      writer.break();
      return;
    }
    const href = safeUrl(node.href, page.base);
    const mark = href ? ({ type: 'link', href } as const) : markOf(node.tag);
    if (mark) writer.enter(mark);
    if (node.block) writer.add(' ');
    node.children.forEach(walk);
    if (node.block) writer.add(' ');
    if (mark) writer.leave();
  };
  nodes.forEach(walk);
  return writer.take();
}
