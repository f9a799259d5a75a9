import type { Mark, Phrasing } from '../../model/article.ts';
import { collapse } from '../tree/box.ts';

type MarkType = Exclude<Mark['type'], 'link'>;

/** The mark that an element puts on its text. */
const MARK_TAGS: Readonly<Record<string, MarkType>> = {
  b: 'strong', strong: 'strong', em: 'emphasis', i: 'emphasis', cite: 'emphasis', code: 'code', kbd: 'code', samp: 'code', tt: 'code', sup: 'superscript', sub: 'subscript',
}; // prettier-ignore

/** An open mark: an element's own, or a link. */
export type OpenMark = { type: MarkType } | { type: 'link'; href: string };

export function markOf(tag: string): OpenMark | undefined {
  const type = MARK_TAGS[tag];
  return type ? { type } : undefined;
}

/**
 * Gathers the inline content of one line into flat text and marks: white space collapses as HTML says, also across
 * elements, and is dropped at both ends of the line and around a line break; nothing else changes.
 */
export class PhrasingWriter {
  private text = '';
  private space = false;
  /** The text ends with a line break. Looking at its end instead would copy a long text for each of its pieces. */
  private broken = false;
  private readonly open: { mark: OpenMark; start: number }[] = [];
  private marks: Mark[] = [];

  enter(mark: OpenMark): void {
    this.open.push({ mark, start: this.text.length });
  }

  leave(): void {
    const last = this.open.pop();
    if (last) this.close(last.mark, last.start);
  }

  add(text: string): void {
    const plain = collapse(text);
    if (plain.startsWith(' ')) this.space = true;
    const core = plain.trim() === plain ? plain : plain.replace(/^ | $/g, '');
    if (core === '') return;
    if (this.space && this.text !== '' && !this.broken) {
      const end = this.text.length;
      this.text += ' ';
      for (const mark of this.open) if (mark.start === end) mark.start++;
    }
    this.text += core;
    this.broken = false;
    this.space = plain.endsWith(' ');
  }

  /** A text of nothing but white space. */
  blank(): void {
    this.space = true;
  }

  /** A single line break inside the line. */
  break(): void {
    this.space = false;
    if (this.text === '') return;
    this.text += '\n';
    this.broken = true;
  }

  get empty(): boolean {
    return this.text === '';
  }

  /** Ends the line and begins the next one; marks that are open go on in it. */
  take(): Phrasing {
    for (const { mark, start } of this.open) this.close(mark, start);
    let end = this.text.length;
    while (this.text.charCodeAt(end - 1) === 0x0a) end--;
    const text = this.text.slice(0, end);
    const marks = this.marks.filter((mark) => mark.start < end).map((mark) => ({ ...mark, end: Math.min(mark.end, end) }));
    this.text = '';
    this.space = false;
    this.broken = false;
    this.marks = [];
    for (const mark of this.open) mark.start = 0;
    return { text, marks: joined(marks) };
  }

  private close(mark: OpenMark, start: number): void {
    const end = this.text.length;
    if (start < end) this.marks.push({ ...mark, start, end });
  }
}

/** Marks in order, those of one kind that touch or overlap made one: `<b>و</b><b>قال</b>` is one strong word. */
function joined(marks: Mark[]): Mark[] {
  if (marks.length < 2) return marks;
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Mark[] = [];
  /** The last mark of each kind: what does not touch it touches no earlier one. */
  const last = new Map<string, Mark>();
  for (const mark of sorted) {
    const kind = `${mark.type} ${hrefOf(mark)}`;
    const twin = last.get(kind);
    if (twin && mark.start <= twin.end) twin.end = Math.max(twin.end, mark.end);
    else {
      const own = { ...mark };
      out.push(own);
      last.set(kind, own);
    }
  }
  return out;
}

const hrefOf = (mark: Mark): string => (mark.type === 'link' ? mark.href : '');
