import type { Locale } from '#kernel';
import type { ShortageField } from '#language';
import {
  type CellFault,
  cellAddress,
  cellFaultSentence,
  type CellProblem,
  type GuessedColumn,
  rowFaults,
  sharedAmount,
  type SheetCell,
  type SheetRow,
} from '#platform';
import { shortageColumn } from '../domain/shortage-columns.js';
import { previewProblem } from './preview-problems.js';

export type FileColumn = GuessedColumn<ShortageField>;

/** Texts that a spreadsheet likes to turn into a day: `10-12` as a size. */
const NEVER_DAYS: ReadonlySet<string> = new Set(['partName', 'partNumber', 'specification', 'material', 'quantity']);

/** The mistakes of a line by their cells, and those that only the cells tell: failed formulas, lost digits, sizes made days. */
export function problemsOfCells(
  problems: readonly { readonly field: string; readonly message: string }[],
  row: SheetRow,
  columns: readonly FileColumn[],
  locale: Locale,
): CellProblem[] {
  const own = columns.flatMap((column): CellProblem[] => {
    const { field, index } = column;
    const lineField = field === null ? undefined : shortageColumn(field)?.lineField;
    if (field === null || lineField === undefined) return [];
    const message = messageOf(field, row.cells[index], locale);
    return message === undefined ? [] : [{ field: lineField, message, cell: cellAddress(index, row.number) }];
  });
  const told = new Set(own.map(({ field }) => field));
  const others = problems
    // What a cell should say is unknown: that it is missing besides helps nobody.
    .filter(({ field }) => !told.has(field))
    .map((problem) => ({ ...problem, cell: cellOf(problem.field, row, columns) }));
  return [...own, ...others, ...formFaults(row, columns, locale)];
}

/** Said of the part, which every line has and a person can touch: a field of its own could never be corrected. */
function formFaults(row: SheetRow, columns: readonly FileColumn[], locale: Locale): CellProblem[] {
  return rowFaults(row, locale).map(({ message, cell }) => ({
    field: 'part',
    message,
    cell: cellOf('part', row, columns) ?? cell,
  }));
}

function messageOf(field: string, cell: SheetCell | undefined, locale: Locale): string | undefined {
  if (cell === undefined) return undefined;
  const fault = cell.fault ?? (field === 'quantity' ? sharedAmount(cell) : undefined);
  if (fault) return faultOf(field, fault, locale);
  const becameDay = cell.kind === 'date' && NEVER_DAYS.has(field);
  return becameDay ? previewProblem('became_a_day', locale, { text: cell.text }).message : undefined;
}

function faultOf(field: string, fault: CellFault, locale: Locale): string | undefined {
  // A running number says nothing, so nothing is wrong with it.
  return field === 'serial' ? undefined : cellFaultSentence(fault, locale);
}

function cellOf(lineField: string, row: SheetRow, columns: readonly FileColumn[]): string | null {
  const column = columns.find(({ field }) => field !== null && shortageColumn(field)?.lineField === lineField);
  return column ? cellAddress(column.index, row.number) : null;
}
