import type { Mention } from '../../model/quantity.ts';
import { h } from '../build.ts';
import { changeAll, onNewSize } from '../new-sizes.ts';
import { placeName } from '../phrasing.ts';
import { rangeOverSource, type FlatText } from '../ranges.ts';
import { seenStart } from './value.ts';

/** A figure of the text: its words lie there bare, and its lights behind them, one a line. */
export interface LitFigure {
  /** `placeName` of where it stands; every light carries it in `data-place`. */
  place: string;
  mention: Mention;
  /** First character in the text it stands in, and the one behind its last. */
  start: number;
  end: number;
  /** The page's own words of it. */
  text: string;
  /** The text that it stands in, with the nodes that show it. */
  own: FlatText;
  block: HTMLElement;
  lights: HTMLElement[];
}

export interface Lights {
  /** In reading order. */
  figures: readonly LitFigure[];
  named: (place: string) => LitFigure | undefined;
  /** The lit figure at a point of the window, given what lies there. */
  at: (target: EventTarget | null, x: number, y: number) => LitFigure | undefined;
  /** Puts every light behind its words again, where something else than the size of a block has moved them. */
  draw: () => void;
}

/** What holds the lights of the text in it. */
const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, caption, figcaption';

/**
 * Lights the key figures of an article from behind. Nothing is put around a word: an element in the text would make
 * Chromium round the place of every letter after it to 1/64 pixel and smooth its edges otherwise, and Firefox's own way of
 * painting ranges (`::highlight`) lays lines over the letters. `nodes` holds the text nodes of each phrasing, `mentions`
 * its figures, both by the number of the phrasing.
 */
export function lightFigures(nodes: readonly (readonly Text[])[], mentions: readonly (readonly Mention[])[]): Lights {
  const figures = mentions.flatMap((list, phrasing) => {
    const own = flat(nodes[phrasing] ?? []);
    const block = own.nodes[0]?.node.parentElement?.closest<HTMLElement>(BLOCKS);
    return block ? list.filter(({ key }) => key).map((mention): LitFigure => figureIn(block, own, mention, phrasing)) : [];
  });
  const byPlace = new Map(figures.map((figure) => [figure.place, figure]));
  const byBlock = new Map<Element, LitFigure[]>();
  for (const figure of figures) byBlock.set(figure.block, [...(byBlock.get(figure.block) ?? []), figure]);
  const draw = (): void => {
    changeAll([...byBlock.values()].map((own) => () => measureAll(own)));
  };
  const drawSoon = (): void => {
    for (const [block, own] of byBlock) onNewSize(block, () => measureAll(own));
  };
  drawSoon();
  addEventListener('resize', drawSoon);
  document.fonts.addEventListener('loadingdone', drawSoon);
  return {
    figures,
    named: (place) => byPlace.get(place),
    at: (target, x, y) => {
      const block = target instanceof Element ? target.closest('[data-lit]') : null;
      return block ? byBlock.get(block)?.find(({ lights }) => lights.some((light) => holds(light.getBoundingClientRect(), x, y))) : undefined;
    },
    draw,
  };
}

function flat(nodes: readonly Text[]): FlatText {
  let text = '';
  const places = nodes.map((node) => {
    const start = text.length;
    text += node.data;
    return { node, start };
  });
  return { text, nodes: places };
}

function figureIn(block: HTMLElement, own: FlatText, mention: Mention, phrasing: number): LitFigure {
  block.toggleAttribute('data-lit', true);
  const { end } = mention;
  const start = seenStart(own.text, mention.start);
  for (const { node, start: from } of own.nodes) {
    // Upon a light the words of a link are as dark as those around them.
    if (from < end && from + node.length > start) node.parentElement?.closest('a')?.classList.add('lit');
  }
  return { place: placeName({ phrasing, start: mention.start }), mention, start, end, text: own.text.slice(start, end), own, block, lights: [] };
}

/** Whether highlights of its kind are shown. */
export function isShown({ lights }: LitFigure): boolean {
  return lights.some((light) => light.getClientRects().length > 0);
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const holds = ({ left, top, right, bottom }: Box, x: number, y: number): boolean => x >= left && x < right && y >= top && y < bottom;

/** Headlines are balanced, and between two lines of one length Chromium breaks a score behind its hyphen: «3-» and «2». */
function keepWhole(figures: readonly LitFigure[]): void {
  const hyphened = figures.filter(({ block, text }) => /^H\d$/.test(block.tagName) && /\p{Nd}-\p{Nd}/u.test(text));
  for (const block of new Set(hyphened.map((figure) => figure.block))) block.removeAttribute('data-unbalanced');
  for (const { own, mention, block } of hyphened) {
    if (linesOf({ own, start: mention.numberStart, end: mention.numberEnd }).length > 1) block.toggleAttribute('data-unbalanced', true);
  }
}

/** Where the lights of figures are to lie; gives what puts them there. */
function measureAll(figures: readonly LitFigure[]): () => void {
  keepWhole(figures);
  const measured = figures.map((figure) => ({ figure, origin: originOf(figure.block), lines: linesOf(figure) }));
  return () => {
    for (const { figure, origin, lines } of measured) putLights(figure, origin, lines);
  };
}

function putLights({ block, lights, mention, place }: LitFigure, origin: Pick<Box, 'left' | 'top'>, lines: readonly Box[]): void {
  while (lights.length < lines.length) {
    const light = h('span', { class: 'light', 'data-kind': mention.kind, 'data-place': place });
    lights.push(light);
    block.append(light);
  }
  for (const light of lights.splice(lines.length)) light.remove();
  for (const [i, { left, top, right, bottom }] of lines.entries()) {
    const { style } = lights[i] ?? block;
    style.setProperty('left', `${String(left - origin.left)}px`);
    style.setProperty('top', `${String(top - origin.top)}px`);
    style.setProperty('inline-size', `${String(right - left)}px`);
    style.setProperty('block-size', `${String(bottom - top)}px`);
  }
}

/** Where what is positioned in a block is counted from: behind its border. */
function originOf(block: HTMLElement): Pick<Box, 'left' | 'top'> {
  const { left, top } = block.getBoundingClientRect();
  return { left: left + block.clientLeft, top: top + block.clientTop };
}

/** Words of a figure as boxes of the window, one for each stretch of a line. */
function linesOf({ own, start, end }: Pick<LitFigure, 'own' | 'start' | 'end'>): Box[] {
  const boxes: Box[] = [];
  for (const { left, top, right, bottom } of textRects(rangeOverSource(own, start, end), own)) {
    if (right - left < 0.5) continue;
    const box = { left, top, right, bottom };
    // 300-400 شخص is three runs of two directions; they touch, and are one stretch.
    for (let i = boxes.findIndex((other) => touch(other, box)); i >= 0; i = boxes.findIndex((other) => touch(other, box))) {
      const [other] = boxes.splice(i, 1);
      if (!other) break;
      box.left = Math.min(box.left, other.left);
      box.top = Math.min(box.top, other.top);
      box.right = Math.max(box.right, other.right);
      box.bottom = Math.max(box.bottom, other.bottom);
    }
    boxes.push(box);
  }
  return boxes.sort((one, other) => one.top - other.top);
}

/** The boxes of the text alone: a range over whole elements would give those of the elements as well. */
function textRects(range: Range, { nodes }: FlatText): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return nodes.flatMap(({ node }) => {
    if (!range.intersectsNode(node)) return [];
    const part = document.createRange();
    part.setStart(node, node === startContainer ? startOffset : 0);
    part.setEnd(node, node === endContainer ? endOffset : node.length);
    return [...part.getClientRects()];
  });
}

function touch(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2 && one.left <= other.right + 1.5 && other.left <= one.right + 1.5;
}
