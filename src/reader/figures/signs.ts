import { svg } from '../build.ts';

const ROUND = 94.25;

/** A ring filled to `share` (0 to 1), clockwise from the top. */
export function ring(share: number): SVGElement {
  const circle = (name: string, dash?: string): SVGElement =>
    svg('circle', { cx: 18, cy: 18, r: 15, class: name, 'stroke-dasharray': dash, transform: 'rotate(-90 18 18)' });
  return svg(
    'svg',
    { viewBox: '0 0 36 36', class: 'sign-of-share', 'aria-hidden': 'true' },
    circle('track'),
    circle('part', `${(share * ROUND).toFixed(1)} ${String(ROUND)}`),
  );
}

/** Two ends and the way between them. */
export function rangeSign(): SVGElement {
  return svg(
    'svg',
    { viewBox: '0 0 36 12', class: 'sign-of-range', 'aria-hidden': 'true' },
    svg('path', { d: 'M6 6h24', class: 'part' }),
    svg('circle', { cx: 5, cy: 6, r: 3, class: 'end' }),
    svg('circle', { cx: 31, cy: 6, r: 3, class: 'end' }),
  );
}
