import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { listFileView, markedFile, markedList, RequestContext, type UploadedFile } from '#platform';
import { CAPACITY_COLUMNS } from '../../domain/capacity/capacity-columns.js';
import type { CapacityFilePreview } from '../../http/capacity/capacity-file.dto.js';
import { CapacityFileReader } from './capacity-file-reader.js';

/** Lists of weeks as files: how one is understood, and given back marked. */
@Injectable()
export class CapacityFiles {
  constructor(private readonly reader: CapacityFileReader) {}

  /** Stores nothing. @throws DomainError as {@link CapacityFileReader.read} */
  preview(actor: Actor, upload: UploadedFile): Promise<CapacityFilePreview> {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return this.reader.read(actor, upload, (read) => ({
      ...listFileView(upload.name, read, CAPACITY_COLUMNS, locale),
      rows: read.lines.map(({ row, problems, ...said }) => ({ line: row.number, ...said, problems: [...problems] })),
    }));
  }

  /** @throws DomainError before the first byte, as {@link CapacityFileReader.read} */
  async mark(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    const locale = RequestContext.current()?.locale ?? 'zh';
    const nameOf = (field: string) => CAPACITY_COLUMNS.find((column) => column.field === field)?.name[locale];
    const table = await this.reader.read(actor, upload, (read) => markedList(read, read.lines, nameOf));
    return markedFile(upload.file, table, locale);
  }
}
