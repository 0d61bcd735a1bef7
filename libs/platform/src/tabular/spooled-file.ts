import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#kernel';
import type { TableSource } from './table-survey.js';

/**
 * A file laid on this machine's disk while it is read: archives are read from their end, which a stream does not show.
 * Whoever made it removes it.
 */
export class SpooledFile {
  private constructor(
    private readonly folder: string,
    readonly path: string,
    readonly bytes: number,
  ) {}

  /** @throws DomainError `request.body_too_large` beyond the limit */
  static async of(content: Readable, limitBytes: number): Promise<SpooledFile> {
    const folder = await mkdtemp(join(tmpdir(), `lianqiao-file-${process.pid}-`));
    const path = join(folder, 'content');
    let bytes = 0;
    const limited = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        if (bytes > limitBytes) done(new DomainError('request.body_too_large'));
        else done(null, chunk);
      },
    });
    try {
      await pipeline(content, limited, createWriteStream(path));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return new SpooledFile(folder, path, bytes);
  }

  readonly source: TableSource = () => Promise.resolve(createReadStream(this.path));

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
