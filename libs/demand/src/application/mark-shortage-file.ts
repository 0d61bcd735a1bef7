import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { markedFile, markedList, RequestContext, type UploadedFile } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import { ShortageFileReader } from './shortage-file-reader.js';

/** Gives an uploaded list back with every mistake marked in its cell. Nothing is stored. */
@Injectable()
export class MarkShortageFile {
  constructor(private readonly reader: ShortageFileReader) {}

  /** @throws DomainError before the first byte, as {@link PreviewShortageFile} does */
  async run(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    const locale: Locale = RequestContext.current()?.locale ?? 'zh';
    const nameOf = (field: string) => SHORTAGE_COLUMNS.find(({ lineField }) => lineField === field)?.name[locale];
    const table = await this.reader.read(actor, upload, (read) => markedList(read, read.lines, nameOf));
    return markedFile(upload.file, table, locale);
  }
}
