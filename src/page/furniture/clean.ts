import type { FurnitureKind } from '../../model/article.ts';
import type { Box } from '../tree/box.ts';
import { isOut, walkBoxes } from '../tree/box.ts';
import type { Line } from '../tree/lines.ts';
import { linesOf } from '../tree/lines.ts';
import { byControls } from './controls.ts';
import { isFactBox } from './facts.ts';
import { cutByLabel } from './labels.ts';
import { familyOfNames } from './names.ts';
import { byNextStory } from './next-story.ts';
import { byTeasers } from './teasers.ts';

/** What the steps know about the page as a whole. */
export interface Field {
  root: Box;
  lines: Line[];
  /** Signs in all lines that read like prose. */
  prose: number;
  /** Order of the headline, -1 where there is none. */
  headline: number;
  headlineBox: Box | undefined;
  /** Address of the page; '' where none is known. */
  url: string;
  /** Signs of prose in lines from one place up to another. */
  proseBetween(from: number, to: number): number;
}

/** Steps by the names under which they can be switched off. */
type Step = readonly [name: string, run: (field: Field) => void];

const STEPS: readonly Step[] = [
  ['roles', byRole],
  ['names', byNames],
  ['labels', cutByLabel],
  ['next story', byNextStory],
  ['teasers', byTeasers],
  ['controls', byControls],
  ['link lists', byLinks],
];

/** Names of the steps that judge boxes. */
export const BOX_STEPS: readonly string[] = STEPS.map(([name]) => name);

/** Judges the boxes of the page that are furniture by what they are, are called, say, or link to. */
export function cleanBoxes(root: Box, headline: Box | undefined, url: string, without: ReadonlySet<string>): void {
  const field = fieldOf(root, headline, url);
  for (const [name, run] of STEPS) if (!without.has(name)) run(field);
}

function fieldOf(root: Box, headline: Box | undefined, url: string): Field {
  const lines = linesOf(root);
  const sums: number[] = [0];
  for (const line of lines) sums.push((sums[sums.length - 1] ?? 0) + (line.prose ? line.letters : 0));
  const before = (order: number): number => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.order ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
  return {
    root,
    lines,
    prose: sums[sums.length - 1] ?? 0,
    headline: headline?.order ?? -1,
    headlineBox: headline,
    url,
    proseBetween: (from, to) => before(to) - before(from),
  };
}

export function holdsHeadline(box: Box, field: Field): boolean {
  return field.headline >= box.order && field.headline <= box.last;
}

const judge = (box: Box, reason: FurnitureKind, step: string): false => {
  box.verdict = { reason, step };
  return false;
};

/** Elements that mean a part of the page without a role. */
const ROLE_TAGS = new Set(['nav', 'footer', 'dialog', 'header', 'form', 'aside']);
/** Elements whose name says something about the text or the whole page, not about a part of it. */
const NAMELESS_TAGS = new Set(['html', 'body', 'main', 'article', 'p', 'h1', 'a', 'span', 'b', 'strong']);

/** What HTML and ARIA say about a part of the page. */
function byRole(field: Field): void {
  walkBoxes(field.root, (box) => {
    if (box.verdict) return false;
    if (box.role === '' && !ROLE_TAGS.has(box.tag)) return undefined;
    const small = box.prose < field.prose * 0.3;
    if (!small || holdsHeadline(box, field)) return undefined;
    const kind = familyOfNames(box.names);
    if (box.tag === 'nav' || /^(?:navigation|menu|menubar|search|toolbar|tablist)$/.test(box.role)) return judge(box, kind ?? 'navigation', `roles: ${box.tag}`);
    if (box.tag === 'footer' || box.role === 'contentinfo') return judge(box, kind ?? 'navigation', 'roles: footer');
    if (box.tag === 'dialog' || /^(?:dialog|alertdialog|banner)$/.test(box.role)) return judge(box, kind ?? 'promo', `roles: ${box.role || box.tag}`);
    if (box.tag === 'header' && box.linkLetters * 2 > box.letters) return judge(box, 'navigation', 'roles: header');
    if (box.tag === 'form' && box.controls > 0 && box.prose < 200) return judge(box, box.controls > 2 ? 'comments' : 'navigation', 'roles: form');
    if ((box.tag === 'aside' || box.role === 'complementary') && (box.links > 0 || box.prose === 0) && !isFactBox(box)) return judge(box, kind ?? 'related', 'roles: aside');
    return undefined;
  });
}

/** What a box is called, together with its shape. */
function byNames(field: Field): void {
  walkBoxes(field.root, (box) => {
    if (box.verdict) return false;
    if (box.depth < 2 || box.letters === 0 || box.names === '' || NAMELESS_TAGS.has(box.tag)) return undefined;
    const kind = familyOfNames(box.names);
    if (!kind || holdsHeadline(box, field)) return undefined;
    if (kind === 'comments') {
      if (field.proseBetween(Math.max(0, field.headline), box.order) >= 100) return judge(box, kind, 'names: comments');
      return undefined;
    }
    const listy = box.prose === 0 || (box.linkLetters > box.letters * 0.4 && box.prose < field.prose * 0.3);
    return listy ? judge(box, kind, `names: ${kind}`) : undefined;
  });
}

/** Boxes that are little but links: menus, lists of other stories. */
function byLinks(field: Field): void {
  walkBoxes(field.root, (box) => {
    if (box.verdict) return false;
    if (box.depth < 2 || box.links < 3 || /^(?:html|body|p)$/.test(box.tag) || holdsHeadline(box, field)) return undefined;
    const share = box.linkLetters / Math.max(1, box.letters);
    if (share > 0.7 && box.prose <= box.letters * 0.1 && !isOut(box)) return judge(box, box.letters / box.links > 25 ? 'related' : 'navigation', 'link lists');
    return undefined;
  });
}
