import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { CONFIDENCE, RequestContext, type UploadedFile } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import type { ShortageFilePreview } from '../http/shortage-file.dto.js';
import { fileNotices } from './file-notices.js';
import { type ShortageFile, ShortageFileReader } from './shortage-file-reader.js';

/** Shows how an uploaded list is understood before anything is stored; the file is not kept. */
@Injectable()
export class PreviewShortageFile {
  constructor(private readonly reader: ShortageFileReader) {}

  /** @throws DomainError `table.…`, `upload.…`, `demand.list_too_long`, each with the way out */
  run(actor: Actor, upload: UploadedFile): Promise<ShortageFilePreview> {
    return this.reader.read(actor, upload, (read) => preview(read, upload.name));
  }
}

function preview({ table, columns, lines }: ShortageFile, name: string): ShortageFilePreview {
  const locale: Locale = RequestContext.current()?.locale ?? 'zh';
  return {
    file: {
      name,
      kind: table.kind,
      sheets: table.sheets.map((sheet) => ({ ...sheet })),
      sheet: table.sheet,
      headingRows: table.heading ? { first: table.heading.first, last: table.heading.last } : null,
      notices: fileNotices(table, locale),
    },
    header: table.heading !== undefined,
    columns: columns.map((column) => ({
      ...column,
      confidence: column.from === null ? null : CONFIDENCE[column.from],
    })),
    fields: SHORTAGE_COLUMNS.map(({ field, name: said, required }) => ({
      field,
      name: said[locale],
      required: required ?? false,
    })),
    rows: lines.map(({ row: _, problems, ...line }) => ({
      ...line,
      problems: problems.map((problem) => ({ ...problem })),
    })),
  };
}
