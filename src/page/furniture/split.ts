import { cut, itemOf } from '../blocks/build.ts';
import type { Item } from '../blocks/item.ts';
import { momentIn } from '../metadata/moment.ts';
import { senseOf } from './grammar.ts';
import { bare } from './bench.ts';

/**
 * Cuts paragraphs apart where one of their lines is something of its own: the headline, a date line, a line that the
 * lexicon knows («… الرحلة.⏎اقرأ أيضا: …» in one paragraph with `<br>`). Other line breaks stay in their paragraph.
 */
export function splitLines(items: readonly Item[], title: string): Item[] {
  const headline = bare(title);
  return items.flatMap((item) => {
    const { block } = item;
    if (block.type !== 'paragraph' || !item.text.includes('\n')) return [item];
    const lines = cut(block.content);
    const alone = lines.map(({ text }) => {
      const own = bare(text) === headline || (text.length < 70 && momentIn(text) !== undefined && !/[.؟!]\s*$/u.test(text));
      return own || (text.length < 160 && senseOf(text, { linked: item.linked > 0.5, behind: false }) !== undefined);
    });
    if (!alone.includes(true)) return [item];
    const out: Item[] = [];
    let from = 0;
    const pieces = block.content.text.split('\n').filter((line) => line.trim() !== '');
    const push = (to: number): void => {
      if (to <= from) return;
      const group = lines.slice(from, to);
      const content = group.length === 1 && group[0] ? group[0] : { text: pieces.slice(from, to).map((line) => line.trim()).join('\n'), marks: [] }; // prettier-ignore
      out.push({ ...itemOf({ type: 'paragraph', content }, item.box, item.verdict, item.linked), order: item.order });
      from = to;
    };
    alone.forEach((own, i) => {
      if (!own) return;
      push(i);
      push(i + 1);
    });
    push(lines.length);
    return out;
  });
}
