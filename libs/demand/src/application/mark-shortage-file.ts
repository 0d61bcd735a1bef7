import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { type FaultyCell, markedFile, type MarkedTable, RequestContext, type UploadedFile } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import { type FileLine, type ShortageFile, ShortageFileReader } from './shortage-file-reader.js';

/** Gives an uploaded list back with every mistake marked in its cell. Nothing is stored. */
@Injectable()
export class MarkShortageFile {
  constructor(private readonly reader: ShortageFileReader) {}

  /** @throws DomainError before the first byte, as {@link PreviewShortageFile} does */
  async run(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    const locale: Locale = RequestContext.current()?.locale ?? 'zh';
    const table = await this.reader.read(actor, upload, (read) => markedTable(read, locale));
    return markedFile(upload.file, table, locale);
  }
}

function markedTable({ table, columns, lines }: ShortageFile, locale: Locale): MarkedTable {
  return {
    sheet: table.sheet,
    faults: lines.flatMap((line) => faultsOf(line, { columns }, locale)),
    headings: columns.map(({ heading, letters }) => heading ?? letters),
    rows: lines.map(({ row }) => ({ number: row.number, texts: row.cells.map(({ text }) => text) })),
  };
}

function faultsOf({ row, problems }: FileLine, { columns }: Pick<ShortageFile, 'columns'>, locale: Locale) {
  return problems.map(({ field, cell, message }): FaultyCell => {
    const column = columns.find(({ letters }) => cell === `${letters}${row.number}`);
    const named = SHORTAGE_COLUMNS.find(({ lineField }) => lineField === field)?.name[locale] ?? field;
    return {
      row: row.number,
      column: column?.index ?? null,
      heading: column?.heading ?? named,
      text: (column && row.cells[column.index]?.text) ?? '',
      sentence: message,
    };
  });
}
