import { Readable } from 'node:stream';
import { DomainError } from '#kernel';
import {
  csvRow,
  type FileOnDisk,
  isKnown,
  openTableFile,
  PassedOverRows,
  type SheetCell,
  SpooledFile,
  surveyTable,
  tableContent,
  type TableFile,
  type TableHeading,
  type TableRow,
  type TableSource,
  type TableSurvey,
} from '#platform';
import type { EnterprisesErrorCode } from '../../domain/enterprises.errors.js';
import { REGISTERS } from '../../domain/import/register-columns.js';

/** How a file was found. */
type Found = Omit<TableFile, 'rows' | 'close'>;

/** A register file as it is taken in: delimited text, whatever was sent. */
export interface RegisterFile {
  readonly source: TableSource;
  readonly survey: TableSurvey;
  /** The rows of a sheet were read, so what it passed over is known. */
  readonly table: Found;
  /** Removes what was written besides what was sent. */
  remove(): Promise<void>;
}

/** A sheet's largest contents as text; it inflates to no more. */
const TEXT_BYTES = 1024 * 1024 * 1024;
/** Stands for a line break in a cell of a sheet, so that each row keeps the line of its number. */
const BREAK = '\v';

/** The sheet that was read is no table, though another one may be. */
export class SheetWithoutHeading extends DomainError<EnterprisesErrorCode> {
  constructor(readonly table: Found) {
    super('enterprises.import_no_heading', { sheet: table.sheet ?? '' });
  }
}

const knows = (heading: string) => isKnown(REGISTERS, heading);

/**
 * Makes a file ready to be taken in. Text is read as it is. A sheet is written out as text, each row on the line of its
 * number: an import of either goes on after a stop at the byte where it stood, and speaks of rows as people see them.
 * @throws TableRefused where the file as a whole cannot be taken in; SheetWithoutHeading
 */
export async function openRegisterFile(file: FileOnDisk, sheet?: string): Promise<RegisterFile> {
  if ((await tableContent(file.path)) === 'workbook') return writtenOut(file, sheet);
  const survey = await surveyTable(file.source, knows);
  const none = { sheets: [], sheet: null, macros: false, passedOver: new PassedOverRows() };
  const heading = survey.heading ?? firstLine(survey.columns);
  return {
    source: file.source,
    survey,
    table: { kind: 'text', ...none, heading },
    remove: () => Promise.resolve(),
  };
}

/** The rows of a sheet that was written out, as they stood in it. */
export function asInSheet(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replaceAll(BREAK, '\n')) }));
}

async function writtenOut(file: FileOnDisk, sheet: string | undefined): Promise<RegisterFile> {
  const known = await openTableFile(file, { sheet, knows });
  const table = known.heading ? known : await reopened(known, file);
  try {
    const { heading } = table;
    if (!heading) throw new SheetWithoutHeading(table);
    const columns = heading.columns.map(({ text }) => text);
    const text = await SpooledFile.of(Readable.from(linesOf(table, heading.last, columns)), TEXT_BYTES);
    try {
      const survey = { ...(await surveyTable(text.source)), columns, heading };
      return { source: text.source, survey, table, remove: () => text.remove() };
    } catch (error) {
      await text.remove();
      throw error;
    }
  } finally {
    table.close();
  }
}

/** Where nothing of a heading is known, the first row of words is taken for it, so that people can say what it means. */
function reopened(table: TableFile, file: FileOnDisk): Promise<TableFile> {
  table.close();
  return openTableFile(file, { sheet: table.sheet ?? undefined, knows: (text) => !/\d{4}|[:：]/.test(text) });
}

async function* linesOf(table: TableFile, headingRow: number, columns: readonly string[]): AsyncGenerator<string> {
  let line = headingRow;
  yield '\n'.repeat(line - 1) + csvRow(columns);
  for await (const rows of table.rows()) {
    let text = '';
    for (const { number, cells } of rows) {
      text += '\n'.repeat(number - line - 1);
      // What stands beside the table is no part of it.
      text += csvRow(columns.map((_, column) => textOf(cells[column])));
      line = number;
    }
    yield text;
  }
}

function textOf(cell: SheetCell | undefined): string {
  if (cell?.fault?.kind === 'formula_uncalculated') return '#CALC!';
  return cell?.text.replace(/\r\n?|\n/g, BREAK) ?? '';
}

function firstLine(columns: readonly string[]): TableHeading {
  const parts = (text: string) => (text === '' ? [] : [text]);
  return { first: 1, last: 1, columns: columns.map((text, index) => ({ index, text, parts: parts(text) })) };
}
