import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { markList, previewList, type UploadedFile } from '#platform';
import { CAPACITY_COLUMNS as facts } from '../../domain/capacity/capacity-columns.js';
import type { CapacityFilePreview } from '../../http/capacity/capacity-file.dto.js';
import { CapacityFileReader } from './capacity-file-reader.js';

/** Lists of weeks as files: how one is understood, and given back marked. Nothing is stored. */
@Injectable()
export class CapacityFiles {
  constructor(private readonly reader: CapacityFileReader) {}

  /** @throws DomainError as {@link CapacityFileReader.read} */
  preview(actor: Actor, upload: UploadedFile): Promise<CapacityFilePreview> {
    return previewList(this.reader, { actor, upload, facts });
  }

  /** @throws DomainError before the first byte, as {@link CapacityFileReader.read} */
  mark(actor: Actor, upload: UploadedFile): Promise<AsyncGenerator<Buffer>> {
    return markList(this.reader, { actor, upload, facts });
  }
}
