import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { previewList, type UploadedFile } from '#platform';
import { SHORTAGE_COLUMNS } from '../domain/shortage-columns.js';
import type { ShortageFilePreview } from '../http/shortage-file.dto.js';
import { ShortageFileReader } from './shortage-file-reader.js';

/** Shows how an uploaded list is understood before anything is stored; the file is not kept. */
@Injectable()
export class PreviewShortageFile {
  constructor(private readonly reader: ShortageFileReader) {}

  /** @throws DomainError `table.…`, `upload.…`, `demand.list_too_long`, each with the way out */
  async run(actor: Actor, upload: UploadedFile): Promise<ShortageFilePreview> {
    const preview = await previewList(this.reader, { actor, upload, facts: SHORTAGE_COLUMNS });
    return { ...preview, header: preview.file.headingRows !== null };
  }
}
