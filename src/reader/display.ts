import type { Settings } from '../model/settings.ts';
import { inDigits } from './digits.ts';

/** Vowel signs, shadda, sukun and the dagger alef; not the hamza and madda signs, which belong to their letters. */
const TASHKEEL = /[\u064B-\u0652\u0656-\u065F\u0670]/;

/** The page's own text of every node that shows something else. */
const sources = new WeakMap<Text, string>();

type Choice = Pick<Settings, 'digits' | 'diacritics'>;

/** A text as the reader wishes to see it; letters, order and everything else stay. */
export function shownText(source: string, { digits, diacritics }: Choice): string {
  const plain = diacritics ? source : source.replace(new RegExp(TASHKEEL, 'g'), '');
  return digits === 'asWritten' ? plain : inDigits(plain, digits);
}

/**
 * Shows the texts inside `root` in the reader's digits and with or without tashkeel, for the eye only: whatever is
 * copied is the page's own text. Safe to call again with other choices.
 */
export function applyDisplay(root: HTMLElement, choice: Choice): void {
  root.toggleAttribute('data-display', true);
  for (const node of textsIn(root)) {
    const source = sources.get(node) ?? node.data;
    const shown = shownText(source, choice);
    if (shown === source) sources.delete(node);
    else sources.set(node, source);
    if (node.data !== shown) node.data = shown;
  }
  if (!copying.has(root)) {
    copying.add(root);
    document.addEventListener('copy', () => {
      copySource(root);
    });
  }
}

/** The page's own text of a node, whatever it shows. */
export function sourceOf(node: Text): string {
  return sources.get(node) ?? node.data;
}

/** Roots that already look after what is copied from them. */
const copying = new WeakSet<HTMLElement>();

function textsIn(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    // The strip and the date line are Matn's own words and write their digits themselves; an address has no other digits.
    node.parentElement?.closest('.strip, .meta, .source [dir="ltr"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/**
 * For the moment of copying the page's own text stands under the selection, so that the browser copies it in its own
 * way; afterwards the reader's choice is shown again. Offsets are carried over, because tashkeel takes up places.
 */
function copySource(root: HTMLElement): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const changed = textsIn(root).filter((node) => sources.has(node) && selection.containsNode(node, true));
  if (changed.length === 0 || !anchorNode || !focusNode) return;
  const shown = new Map(changed.map((node) => [node, node.data]));
  const inSource = (node: Node, offset: number): number => {
    const text = node as Text;
    return shown.has(text) ? carry(shown.get(text) ?? '', sourceOf(text), offset) : offset;
  };
  const [anchor, focus] = [inSource(anchorNode, anchorOffset), inSource(focusNode, focusOffset)];
  for (const node of changed) node.data = sourceOf(node);
  selection.setBaseAndExtent(anchorNode, anchor, focusNode, focus);
  setTimeout(() => {
    for (const [node, text] of shown) node.data = text;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  });
}

/** The offset in `source` that shows at `offset` of the same text without its tashkeel. */
function carry(shown: string, source: string, offset: number): number {
  if (shown.length === source.length) return offset;
  let at = 0;
  for (let passed = 0; at < source.length; at++) {
    if (TASHKEEL.test(source.charAt(at))) continue;
    if (passed === offset) break;
    passed++;
  }
  return offset >= shown.length ? source.length : at;
}
