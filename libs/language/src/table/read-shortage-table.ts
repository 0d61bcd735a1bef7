import { isUnit } from '../request/quantity.js';
import { guessFields } from './contents.js';
import { detectDelimiter, isHeader, splitRows, type DelimitedRow } from './delimited.js';
import { fieldOfHeading, unitInHeading } from './headings.js';
import type { LeftoverCell, ShortageColumn, ShortageField, ShortageRow, ShortageTable } from './shortage-table.js';

/** `合计`, `以上总计：`: what people begin the line under their lists with. */
const TOTAL = /^(?:以上|本页|全部)?(?:(?:合|总|小|共)\s?计|(?:sub|grand\s)?total)(?:数量|金额|件数)?\s?[:：]?\s?/i;
/** What is added up: `300只，5台`, `15,000元`, `12项`. */
const SUM = /^([\d,.]{1,20})\s?[万千]?\s?([\u4e00-\u9fffA-Za-z²³]{0,3})(?:\s?[,，、;；+]\s?|\s|$)/;
const SUMMED_BESIDES = /^(?:元|万元|项|种|行|款|品种|)$/;

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

/** A sum under a list, in whatever units; `总计数器 3个` and `共计300只螺栓` ask for something. */
function isTotal(first = ''): boolean {
  const text = first.trim();
  const begun = text.length > 80 ? null : TOTAL.exec(text);
  if (begun === null) return false;
  let rest = text.slice(begun[0].length);
  for (let sum = SUM.exec(rest); sum !== null; sum = SUM.exec(rest)) {
    if (!SUMMED_BESIDES.test(sum[2] ?? '') && !isUnit(sum[2] ?? '')) return false;
    rest = rest.slice(sum[0].length);
  }
  return rest.replace(/[。.]$/, '') === '';
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
