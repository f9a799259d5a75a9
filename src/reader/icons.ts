import { svg } from './build.ts';

/** Outlines on a field of 24 by 24, drawn with one stroke width. */
const OUTLINES = {
  listen: ['M4 10v4h4l5 4V6l-5 4z', 'M17 9a4 4 0 0 1 0 6'],
  pause: ['M8 5v14', 'M16 5v14'],
  copy: ['M10 8h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z', 'M5 16V5a1 1 0 0 1 1-1h9'],
  keep: ['M7 4h10v16l-5-4-5 4z'],
  openTab: ['M10 5H5v14h14v-5', 'M14 4h6v6', 'M20 4l-9 9'],
  original: ['M4 5h16v14H4z', 'M4 9h16'],
  // The letter ain.
  letters: ['M17 6.5C15.4 3.7 10.4 3 8.2 5.8c-2 2.7.2 5.7 4 5.7 2 0 3.8-.4 5.3-1.1C11 11.2 6 13.6 6 17.300c0 3.2 3.3 4.5 7 4.2 2.3-.2 4.3-.9 5.7-1.9'],
  save: ['M12 4v11', 'M7.5 10.5 12 15l4.5-4.5', 'M5 19.500h14'],
  share: ['M12 15V4', 'M8 7.5 12 4l4 3.5', 'M7 11H5v9h14v-9h-2'],
  link: ['M10 14a4 4 0 0 0 6 .4l2.5-2.500a4 4 0 0 0-5.7-5.700L11.6 7.5', 'M14 10a4 4 0 0 0-6-.4l-2.5 2.500a4 4 0 0 0 5.7 5.700l1.2-1.3'],
  more: ['M5 12h.01', 'M12 12h.01', 'M19 12h.01'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', 'M15.5 15.5 20 20'],
  up: ['M6 15l6-6 6 6'],
  down: ['M6 9l6 6 6-6'],
  print: ['M7 9V4h10v5', 'M7 17H4v-7h16v7h-3', 'M7 14h10v6H7z'],
  restore: ['M9 7H4V2', 'M4 7a9 9 0 1 1-1 6'],
} as const;

export type IconName = keyof typeof OUTLINES;

/** A quiet line icon in the colour of the text around it; its meaning stands in the label of its button. */
export function icon(name: IconName): SVGElement {
  return svg('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' }, ...OUTLINES[name].map((d) => svg('path', { d })));
}

/** The sign of the program, as in icons/matn.svg: lines of a text, the second one lit, the last one short at its left end. */
export function mark(): SVGElement {
  const line = (name: string, x: number, y: number, width: number, height: number): SVGElement => svg('rect', { class: name, x, y, width, height, rx: 1 });
  return svg('svg', { viewBox: '0 0 24 24', class: 'sign', 'aria-hidden': 'true' }, line('line', 3, 3, 18, 3), line('lit', 1, 9, 22, 6), line('line', 10, 18, 11, 3));
}
