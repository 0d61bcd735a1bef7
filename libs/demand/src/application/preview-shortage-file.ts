import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { listFileView, RequestContext, type UploadedFile } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import type { ShortageFilePreview } from '../http/shortage-file.dto.js';
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

function preview(read: ShortageFile, name: string): ShortageFilePreview {
  const locale: Locale = RequestContext.current()?.locale ?? 'zh';
  return {
    ...listFileView(name, read, SHORTAGE_COLUMNS, locale),
    header: read.table.heading !== undefined,
    rows: read.lines.map(({ row: _, problems, ...line }) => ({
      ...line,
      problems: problems.map((problem) => ({ ...problem })),
    })),
  };
}
