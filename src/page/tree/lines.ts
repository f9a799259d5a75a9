import type { Box, Leaf } from './box.ts';
import { collapse, textOf } from './box.ts';
import { PROSE_LINE } from './survey.ts';

/** What stands between two block boundaries: a paragraph, a heading, a bare text between two line breaks. */
export interface Line {
  /** The block that the line stands in. */
  parent: Box;
  nodes: (Box | Leaf)[];
  order: number;
  letters: number;
  linkLetters: number;
  prose: boolean;
}

/** Every line under `root` that holds letters, in reading order; nothing inside boxes under it that are judged. */
export function linesOf(root: Box): Line[] {
  const lines: Line[] = [];
  const walk = (parent: Box): void => {
    let run: (Box | Leaf)[] = [];
    const flush = (): void => {
      const line = lineOf(parent, run);
      if (line) lines.push(line);
      run = [];
    };
    for (const child of parent.children) {
      if (!child.box) run.push(child);
      else if (child.verdict) flush();
      else if (child.block || child.hasBlock || child.tag === 'br') {
        flush();
        if (child.tag !== 'br') walk(child);
      } else run.push(child);
    }
    flush();
  };
  walk(root);
  return lines;
}

function lineOf(parent: Box, nodes: (Box | Leaf)[]): Line | undefined {
  let letters = 0;
  let linkLetters = 0;
  for (const node of nodes) {
    if (node.box) {
      letters += node.letters;
      linkLetters += node.linkLetters;
    } else letters += node.letters;
  }
  if (letters === 0) return undefined;
  if (parent.letters === parent.linkLetters) linkLetters = letters;
  return {
    parent, nodes, order: nodes[0]?.order ?? parent.order, letters, linkLetters,
    prose: letters >= PROSE_LINE && linkLetters * 2 < letters,
  }; // prettier-ignore
}

/** The text of a line, white space collapsed. */
export function textOfLine(line: Line): string {
  return collapse(line.nodes.map((node) => (node.box ? textOf(node) : node.text)).join('')).trim();
}
