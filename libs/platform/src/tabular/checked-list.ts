import type { Locale } from '#kernel';
import type { GuessedColumn } from './column-guess.js';
import type { ListInFile } from './list-files.js';
import { cellAddress } from './workbook/cell-address.js';
import { cellFaultSentence } from './workbook/cell-fault.js';
import type { FaultyCell, MarkedTable } from './workbook/marked-file.js';
import type { SheetCell, SheetRow } from './workbook/sheet-reader.js';

/** A mistake in a line of a file, with the cell where it stands; null where no column is for it. */
export interface CellProblem {
  readonly field: string;
  readonly message: string;
  readonly cell: string | null;
}

/** A row of a list with what is wrong with it. */
export interface CheckedLine {
  readonly row: SheetRow;
  readonly problems: readonly CellProblem[];
}

/** The cell of a field in a row; undefined where no column holds the field, or the row ends before it. */
export function cellOf<Field extends string>(
  columns: readonly GuessedColumn<Field>[],
  row: SheetRow,
  field: Field,
): SheetCell | undefined {
  const column = columns.find((one) => one.field === field);
  return column && row.cells[column.index];
}

/** A mistake at the cell of a field. */
export function problemAt<Field extends string>(
  columns: readonly GuessedColumn<Field>[],
  row: SheetRow,
  field: Field,
  message: string,
): CellProblem {
  const column = columns.find((one) => one.field === field);
  return { field, message, cell: column ? cellAddress(column.index, row.number) : null };
}

/** What the cells of a row alone tell: failed formulas, lost digits. Columns that nobody uses may say what they like. */
export function cellFaults<Field extends string>(
  columns: readonly GuessedColumn<Field>[],
  row: SheetRow,
  locale: Locale,
): CellProblem[] {
  return columns.flatMap(({ field, index }) => {
    const fault = row.cells[index]?.fault;
    if (field === null || !fault) return [];
    return [{ field, message: cellFaultSentence(fault, locale), cell: cellAddress(index, row.number) }];
  });
}

/** A list with its mistakes, ready to be given back marked. */
export function markedList(
  { table, columns }: Pick<ListInFile<string>, 'table' | 'columns'>,
  lines: readonly CheckedLine[],
  nameOf: (field: string) => string | undefined,
): MarkedTable {
  return {
    sheet: table.sheet,
    faults: lines.flatMap(({ row, problems }) =>
      problems.map(({ field, cell, message }): FaultyCell => {
        const column = columns.find(({ letters }) => cell === `${letters}${row.number}`);
        return {
          row: row.number,
          column: column?.index ?? null,
          heading: column?.heading ?? nameOf(field) ?? field,
          text: (column && row.cells[column.index]?.text) ?? '',
          sentence: message,
        };
      }),
    ),
    headings: columns.map(({ heading, letters }) => heading ?? letters),
    rows: lines.map(({ row }) => ({ number: row.number, texts: row.cells.map(({ text }) => text) })),
  };
}
