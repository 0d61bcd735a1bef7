import { FileStore, HandlesJob, type JobHandler } from '#platform';
import { RemovePictureFile } from '../application/products/remove-picture-file.js';

@HandlesJob(RemovePictureFile)
export class RemovePictureFileHandler implements JobHandler<{ readonly fileKey: string }> {
  constructor(private readonly files: FileStore) {}

  handle({ fileKey }: { readonly fileKey: string }): Promise<void> {
    return this.files.remove(fileKey);
  }
}
