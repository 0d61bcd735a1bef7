import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, newId } from '#kernel';
import { FileStore, requireKey, type StoredFile } from './file-store.js';

/** Files in a folder. A file appears under its name only when it is complete. */
export class FolderFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: Readable): Promise<StoredFile> {
    const path = this.path(key);
    const unfinished = `${path}.${newId()}.part`;
    const hash = createHash('sha256');
    let bytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _, done) {
        hash.update(chunk);
        bytes += chunk.length;
        done(null, chunk);
      },
    });
    await mkdir(dirname(path), { recursive: true });
    try {
      await pipeline(content, measure, createWriteStream(unfinished, { flush: true }));
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return { key, bytes, sha256: hash.digest('hex') };
  }

  async open(key: string): Promise<Readable> {
    const path = this.path(key);
    try {
      if ((await stat(path)).isFile()) return createReadStream(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    throw new DomainError('file.not_found', { key });
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  private path(key: string): string {
    requireKey(key);
    return resolve(join(this.folder, key));
  }
}
