import { guessFields } from './contents.js';
import { detectDelimiter, isHeader, splitRows, type DelimitedRow } from './delimited.js';
import { fieldOfHeading, unitInHeading } from './headings.js';
import type { LeftoverCell, ShortageColumn, ShortageField, ShortageRow, ShortageTable } from './shortage-table.js';

/** `合计`, `总计：12项`: what people write under their lists. */
const TOTAL =
  /^(?:本页)?(?:合|总|小|共)\s?计\s?[:：]?\s?[\d,.]{0,20}\s?(?:个|件|种|项|行|条|套)?$|^(?:sub|grand\s)?total\s?:?$/i;

/**
 * Reads a list of missing parts as pasted from a spreadsheet or a chat: finds the delimiter and the header row, says what
 * each column was taken for, and returns the rows. What belongs to no field stands in `leftovers`; only totals are
 * passed over.
 */
export function readShortageTable(text: string): ShortageTable {
  const body = text.replace(/^\ufeff/, '');
  const delimiter = detectDelimiter(body);
  if (delimiter === undefined) return { header: false, columns: [], rows: freeLines(body) };
  const all = splitRows(body, delimiter);
  const first = all[0];
  const header = first !== undefined && isHeader(first.cells);
  const data = (header ? all.slice(1) : all).filter(({ cells }) => !isTotal(cells.find((cell) => cell.trim() !== '')));
  const columns = columnsOf(header ? first.cells : undefined, data);
  return { delimiter, header, columns, rows: data.map((row) => readShortageRow(row, columns)) };
}

function isTotal(first = ''): boolean {
  return TOTAL.test(first.trim().slice(0, 40));
}

function freeLines(text: string): ShortageRow[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((raw, index): ShortageRow => ({ line: index + 1, cells: {}, leftovers: [], raw }))
    .filter(({ raw }) => raw.trim() !== '' && !isTotal(raw));
}

function columnsOf(headings: readonly string[] | undefined, rows: readonly DelimitedRow[]): ShortageColumn[] {
  const width = Math.max(headings?.length ?? 0, ...rows.slice(0, 1000).map((row) => row.cells.length), 0);
  const taken = new Set<ShortageField>();
  const named = Array.from({ length: width }, (_, index): ShortageColumn => {
    const heading = headings?.[index]?.trim();
    const field = heading === undefined || heading === '' ? undefined : fieldOfHeading(heading);
    const free = field !== undefined && !taken.has(field);
    if (free) taken.add(field);
    return { index, ...(heading ? { heading } : {}), ...(free ? { field, from: 'heading' as const } : {}) };
  });
  const unclear = named
    .filter((column) => column.field === undefined && column.heading === undefined)
    .map(({ index }) => index);
  const guesses = guessFields(rows, unclear, taken);
  return named.map((column) => {
    const field = guesses.get(column.index);
    return field === undefined ? column : { ...column, field, from: 'contents' };
  });
}

/** One row of a table whose columns are known. */
export function readShortageRow(row: DelimitedRow, columns: readonly ShortageColumn[]): ShortageRow {
  const cells: Partial<Record<ShortageField, string>> = {};
  const leftovers: LeftoverCell[] = [];
  row.cells.forEach((cell, index) => {
    const text = cell.trim();
    if (text === '') return;
    const column = columns[index];
    if (column?.field !== undefined) cells[column.field] = text;
    else leftovers.push({ column: index, ...(column?.heading === undefined ? {} : { heading: column.heading }), text });
  });
  const unit = columns.find((column) => column.field === 'quantity' && column.heading !== undefined)?.heading;
  const carried = unit === undefined ? undefined : unitInHeading(unit);
  if (carried !== undefined && cells.quantity !== undefined && cells.unit === undefined) cells.unit = carried;
  return { line: row.line, cells, leftovers, raw: row.raw };
}
