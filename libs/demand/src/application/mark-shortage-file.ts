import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { markList, type UploadedFile } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import { ShortageFileReader } from './shortage-file-reader.js';

/** Mistakes are told by the fields of a line, several of which may stand in one. */
const FACTS = SHORTAGE_COLUMNS.map(({ lineField, name }) => ({ field: lineField, name }));

/** Gives an uploaded list back with every mistake marked in its cell. Nothing is stored. */
@Injectable()
export class MarkShortageFile {
  constructor(private readonly reader: ShortageFileReader) {}

  /** @throws DomainError before the first byte, as {@link PreviewShortageFile} does */
  run(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    return markList(this.reader, { actor, upload, facts: FACTS });
  }
}
