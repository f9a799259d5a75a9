import type { Mention } from '../../model/quantity.ts';

/** One figure of an article as a row for other programs. */
export interface FigureRow {
  text: string;
  kind: Mention['kind'];
  from: number | null;
  to: number | null;
  bound: string;
  magnitude: string;
  unit: string;
  currency: string;
  /** Where it stands: number of the phrasing, and first and last character there (end exclusive). */
  phrasing: number;
  start: number;
  end: number;
  sentence: string;
}

/** The key figures in reading order, each with the whole text it stands in. */
export function figureRows(texts: readonly string[], mentions: readonly (readonly Mention[])[]): FigureRow[] {
  return mentions.flatMap((list, phrasing) => {
    const text = texts[phrasing] ?? '';
    return list
      .filter(({ key }) => key)
      .map((mention) => ({
        text: text.slice(mention.start, mention.end),
        kind: mention.kind,
        from: mention.from,
        to: mention.to,
        bound: mention.bound ?? '',
        magnitude: mention.magnitude ?? '',
        unit: mention.unit ?? '',
        currency: mention.currency ?? '',
        phrasing,
        start: mention.start,
        end: mention.end,
        sentence: text,
      }));
  });
}

const COLUMNS: readonly (keyof FigureRow)[] = ['text', 'kind', 'from', 'to', 'bound', 'magnitude', 'unit', 'currency', 'phrasing', 'start', 'end', 'sentence'];

/** The rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula is kept from that by an apostrophe. */
export function toCsv(rows: readonly FigureRow[]): string {
  const cell = (value: string | number | null): string => {
    if (typeof value === 'number') return String(value);
    const text = value === null ? '' : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => cell(row[name])).join(','))].join('\r\n') + '\r\n';
}
