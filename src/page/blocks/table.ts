import type { Table, TableCell } from '../../model/article.ts';
import type { Box } from '../tree/box.ts';
import type { Page } from './build.ts';
import { inlineOf } from './inline.ts';

function rowsOf(table: Box): Box[] {
  return table.children.flatMap((child) => {
    if (!child.box) return [];
    if (child.tag === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tag) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Box): Box[] => row.children.filter((child): child is Box => child.box && (child.tag === 'td' || child.tag === 'th'));

/** Whether a table holds data (a league, prices) and not the layout of the page: rows and columns of short cells. */
export function isDataTable(table: Box): boolean {
  if (table.role === 'presentation' || table.verdict) return false;
  const rows = rowsOf(table).map(cellsOf).filter((cells) => cells.length > 0); // prettier-ignore
  const cells = rows.flat();
  if (rows.length < 2 || cells.length < 4) return false;
  const columns = rows.filter((row) => row.length >= 2).length;
  if (columns < rows.length / 2) return false;
  if (cells.some((cell) => holdsTable(cell) || cell.verdict !== undefined || cell.letters > 400)) return false;
  return table.letters / cells.length < 120 && table.linkLetters < table.letters * 0.6;
}

function holdsTable(box: Box): boolean {
  return box.children.some((child) => child.box && (child.tag === 'table' || child.tag === 'form' || (child.hasBlock && holdsTable(child))));
}

export function tableOf(table: Box, page: Page): Table | undefined {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => cellOf(cell, page))).filter((row) => row.length > 0); // prettier-ignore
  if (rows.length === 0) return undefined;
  const caption = table.children.find((child): child is Box => child.box && child.tag === 'caption' && child.letters > 0);
  return { type: 'table', ...(caption ? { caption: inlineOf(caption.children, page) } : {}), rows };
}

function cellOf(cell: Box, page: Page): TableCell {
  const span = (name: string): number => Math.min(100, Number(page.dom.attribute(cell.element, name) ?? 1) || 1);
  const [colSpan, rowSpan] = [span('colspan'), span('rowspan')];
  return {
    header: cell.tag === 'th',
    content: inlineOf(cell.children, page),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}
