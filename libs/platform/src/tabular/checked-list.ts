import { fillTemplate, type Locale, type Localised } from '#kernel';
import type { GuessedColumn } from './column-guess.js';
import type { ListInFile } from './list-files.js';
import { cellAddress } from './workbook/cell-address.js';
import { type CellFault, cellFaultSentence } from './workbook/cell-fault.js';
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

/** A mistake at the cell of a field. */
function problemAt<Field extends string>(
  columns: readonly GuessedColumn<Field>[],
  row: SheetRow,
  field: Field,
  message: string,
): CellProblem {
  const column = columns.find((one) => one.field === field);
  return { field, message, cell: column ? cellAddress(column.index, row.number) : null };
}

const FORM_BROKEN = {
  zh: '本行的引号或文字编码有误，请检查。',
  en: 'The quotation marks or the encoding of this row are broken; check it.',
} as const;

/** That the form of a row of text is broken, so that its cells may say anything. */
export function rowFaults(row: SheetRow, locale: Locale): CellProblem[] {
  return row.faults ? [{ field: 'row', message: FORM_BROKEN[locale], cell: cellAddress(0, row.number) }] : [];
}

/** An amount that a cell merged over several rows gives to all of them together. */
export function sharedAmount(cell: SheetCell | undefined): CellFault | undefined {
  return cell?.merged && cell.text !== '' && cell.merged.bottom > cell.merged.top
    ? { kind: 'shared_by_rows', text: cell.text }
    : undefined;
}

export interface RowWords<Field extends string, Code extends string> {
  readonly sentences: Readonly<Record<Code, Localised>>;
  /** Fields that count: what several rows share belongs to none of them. */
  readonly amounts?: readonly Field[];
  readonly locale: Locale;
}

/** One row of a list while it is read: what its cells say, and what is wrong with them. */
export class RowReading<Field extends string, Code extends string> {
  /** Of the row's form and its cells first: failed formulas, lost digits, amounts that several rows share. */
  readonly problems: CellProblem[];
  private readonly broken: ReadonlySet<string>;

  constructor(
    private readonly columns: readonly GuessedColumn<Field>[],
    readonly row: SheetRow,
    private readonly words: RowWords<Field, Code>,
  ) {
    const { amounts = [], locale } = words;
    // Columns that nobody uses may say what they like.
    const faulty = columns.flatMap(({ field, index }) => {
      const cell = row.cells[index];
      const fault = cell?.fault ?? (field !== null && amounts.includes(field) ? sharedAmount(cell) : undefined);
      return field === null || !fault ? [] : [problemAt(columns, row, field, cellFaultSentence(fault, locale))];
    });
    this.problems = [...rowFaults(row, locale), ...faulty];
    this.broken = new Set(faulty.map(({ field }) => field));
  }

  said(field: Field): string {
    const column = this.columns.find((one) => one.field === field);
    return (column && this.row.cells[column.index]?.text.trim()) ?? '';
  }

  /** What a broken cell should say is unknown; nothing else is said of it. */
  wrong(field: Field, code: Code, params: Readonly<Record<string, string | number>> = {}): void {
    if (this.broken.has(field)) return;
    const { sentences, locale } = this.words;
    this.problems.push(problemAt(this.columns, this.row, field, fillTemplate(sentences[code][locale], params)));
  }
}

/** A list in a file, each of its rows understood. */
export interface CheckedList<Line extends CheckedLine> extends Pick<ListInFile<string>, 'table' | 'columns'> {
  readonly lines: readonly Line[];
}

/** A list with its mistakes, ready to be given back marked. */
export function markedList(
  { table, columns, lines }: CheckedList<CheckedLine>,
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
          heading: column?.heading ?? nameOf(field) ?? column?.letters ?? '',
          text: (column && row.cells[column.index]?.text) ?? '',
          sentence: message,
        };
      }),
    ),
    headings: columns.map(({ heading, letters }) => heading ?? letters),
    rows: lines.map(({ row }) => ({ number: row.number, texts: row.cells.map(({ text }) => text) })),
  };
}
