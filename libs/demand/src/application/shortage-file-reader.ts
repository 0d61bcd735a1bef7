import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Locale } from '#kernel';
import {
  fieldOfHeading,
  fieldOfLongerHeading,
  guessShortageFields,
  readShortageRow,
  type ShortageTable,
} from '#language';
import {
  ColumnMemory,
  guessColumns,
  openTableFile,
  readMapping,
  RequestContext,
  type SheetRow,
  type TableFile,
  type UploadedFile,
} from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { LINES_A_LIST } from '../domain/shortage.js';
import { SHORTAGE_LISTS, SHORTAGE_VOCABULARY } from '../domain/shortage-columns.js';
import type { PreviewedLine } from '../http/demand.dto.js';
import { type CellProblem, type FileColumn, problemsOfCells } from './cell-problems.js';
import { PreviewShortageList } from './preview-shortage-list.js';

/** A line of a file, with the row that it was read from. */
export interface FileLine extends Omit<PreviewedLine, 'problems'> {
  readonly problems: readonly CellProblem[];
  readonly row: SheetRow;
}

/** A list of missing parts in a file, as it was understood. */
export interface ShortageFile {
  readonly table: Omit<TableFile, 'rows' | 'close'>;
  readonly columns: readonly FileColumn[];
  readonly lines: readonly FileLine[];
}

/** Reads an uploaded list of missing parts: finds the sheet, the heading and the columns, and marks what is wrong by cell. */
@Injectable()
export class ShortageFileReader {
  constructor(
    private readonly pasted: PreviewShortageList,
    private readonly memory: ColumnMemory,
  ) {}

  /**
   * Hands what was read to `look`, while the file is still there.
   * @throws DomainError `table.…`, `upload.…`, `demand.list_too_long`
   */
  async read<T>(actor: Actor, upload: UploadedFile, look: (read: ShortageFile) => Promise<T> | T): Promise<T> {
    const { file, fields } = upload;
    const table = await openTableFile(file, { sheet: fields.get('sheet') || undefined, knows });
    try {
      const rows = await linesOf(table);
      const columns = await this.columnsOf(actor, table, rows, readMapping(fields.get('mapping')));
      return await look({ table, columns, lines: this.linesOf(table, columns, rows) });
    } finally {
      table.close();
    }
  }

  private async columnsOf(
    actor: Actor,
    table: TableFile,
    rows: readonly SheetRow[],
    given: Record<string, string>,
  ): Promise<readonly FileColumn[]> {
    const width = Math.max(table.heading?.columns.length ?? 0, ...rows.map(({ cells }) => cells.length));
    const headed = table.heading?.columns ?? [];
    const headings = Array.from({ length: width }, (_, index) => headed[index] ?? { index, text: '', parts: [] });
    const owners = [...actor.enterprisesWith('shortages.raise'), actor.accountId];
    const texts = headings.map(({ text }) => text);
    const remembered = table.heading ? await this.memory.recall(owners, SHORTAGE_LISTS, texts) : {};
    const columns = guessColumns(headings, SHORTAGE_VOCABULARY, { given, remembered });
    const unclear = columns.filter(({ from, heading }) => from === null && heading === null).map(({ index }) => index);
    const taken = new Set(columns.flatMap(({ field }) => field ?? []));
    const guesses = guessShortageFields(rows.map(delimited), unclear, taken);
    return columns.map((column) => {
      const field = guesses.get(column.index);
      return field === undefined ? column : { ...column, field, from: 'contents' };
    });
  }

  private linesOf(table: TableFile, columns: readonly FileColumn[], rows: readonly SheetRow[]): FileLine[] {
    const locale: Locale = RequestContext.current()?.locale ?? 'zh';
    const read: ShortageTable = {
      delimiter: '\t',
      header: table.heading !== undefined,
      columns: columns.map(({ index, heading, field }) => ({
        index,
        ...(heading === null ? {} : { heading }),
        ...(field === null ? {} : { field }),
      })),
      rows: [],
    };
    const lines = this.pasted.lines({
      ...read,
      rows: rows.map((row) => readShortageRow(delimited(row), read.columns)),
    });
    return lines.map((line, at) => {
      const row = rows[at] as SheetRow;
      return { ...line, row, problems: problemsOfCells(line.problems, row, columns, locale) };
    });
  }
}

function knows(heading: string): boolean {
  return fieldOfHeading(heading) !== undefined || fieldOfLongerHeading(heading) !== undefined;
}

async function linesOf(table: TableFile): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  let lines = 0;
  for await (const some of table.rows()) {
    lines += some.length;
    if (rows.length < LINES_A_LIST) rows.push(...some);
  }
  if (lines > LINES_A_LIST) {
    throw new DomainError<DemandErrorCode>('demand.list_too_long', { lines, most: LINES_A_LIST });
  }
  return rows;
}

function delimited({ number, cells }: SheetRow) {
  const texts = cells.map(({ text }) => text);
  return { line: number, cells: texts, raw: texts.join('\t').trim() };
}
