import type { Readable } from 'node:stream';

export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Where uploaded and produced files are kept. Keys are `area/name`. */
export abstract class FileStore {
  /** Stores a stream whole or not at all. */
  abstract put(key: string, content: Readable): Promise<StoredFile>;

  /** @throws DomainError `file.not_found` */
  abstract open(key: string): Promise<Readable>;

  abstract remove(key: string): Promise<void>;
}
