import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Locale } from '#kernel';
import { guessShortageFields, readShortageRow, type ShortageField, type ShortageTable } from '#language';
import {
  type CheckedLine,
  type CheckedList,
  ListFiles,
  type ListInFile,
  type ListReader,
  readMapping,
  RequestContext,
  type SheetRow,
  type UploadedFile,
} from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { LINES_A_LIST } from '../domain/shortage.js';
import { SHORTAGE_LISTS } from '../domain/shortage-columns.js';
import type { PreviewedLine } from '../http/demand.dto.js';
import { type FileColumn, problemsOfCells } from './cell-problems.js';
import { PreviewShortageList } from './preview-shortage-list.js';

/** A line of a file, with the row that it was read from. */
export interface FileLine extends Omit<PreviewedLine, 'problems'>, CheckedLine {}

/** Reads an uploaded list of missing parts: finds the sheet, the heading and the columns, and marks what is wrong by cell. */
@Injectable()
export class ShortageFileReader implements ListReader<FileLine> {
  constructor(
    private readonly pasted: PreviewShortageList,
    private readonly files: ListFiles,
  ) {}

  /**
   * Hands what was read to `look`, while the file is still there.
   * @throws DomainError `table.…`, `upload.…`, `demand.list_too_long`
   */
  read<T>(actor: Actor, upload: UploadedFile, look: (read: CheckedList<FileLine>) => T): Promise<T> {
    const { file, fields } = upload;
    const wish = {
      kind: SHORTAGE_LISTS,
      sheet: fields.get('sheet'),
      given: readMapping(fields.get('mapping')),
      owners: [...actor.enterprisesWith('shortages.raise'), actor.accountId],
      most: LINES_A_LIST,
    };
    return this.files.read(file, wish, (list) => {
      const { table, rows, total } = list;
      if (total > LINES_A_LIST) {
        throw new DomainError<DemandErrorCode>('demand.list_too_long', { lines: total, most: LINES_A_LIST });
      }
      const columns = guessedByContents(list);
      return look({ table, columns, lines: this.linesOf(table, columns, rows) });
    });
  }

  private linesOf(
    table: ListInFile<ShortageField>['table'],
    columns: readonly FileColumn[],
    rows: readonly SheetRow[],
  ): FileLine[] {
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

/** Columns without a heading may be known by what stands in them. */
function guessedByContents({ columns, rows }: ListInFile<ShortageField>): FileColumn[] {
  const unclear = columns.filter(({ from, heading }) => from === null && heading === null).map(({ index }) => index);
  const taken = new Set(columns.flatMap(({ field }) => field ?? []));
  const guesses = guessShortageFields(rows.map(delimited), unclear, taken);
  return columns.map((column) => {
    const field = guesses.get(column.index);
    return field === undefined ? column : { ...column, field, from: 'contents' };
  });
}

function delimited({ number, cells }: SheetRow) {
  const texts = cells.map(({ text }) => text);
  return { line: number, cells: texts, raw: texts.join('\t').trim() };
}
