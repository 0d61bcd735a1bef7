import type { Readable } from 'node:stream';
import { DomainError } from '#kernel';

export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Where uploaded and produced files are kept, for all processes alike. Keys are `area/name`. */
export abstract class FileStore {
  /**
   * Stores a stream whole or not at all; what was there under the key stays until then. A stream that breaks is thrown
   * as it broke.
   */
  abstract put(key: string, content: Readable): Promise<StoredFile>;

  /** @throws DomainError `file.not_found` */
  abstract open(key: string): Promise<Readable>;

  /** Also where nothing is there. */
  abstract remove(key: string): Promise<void>;
}

const KEY = /^[a-z0-9][a-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/;

/** @throws DomainError `file.not_found` for what no file can be called */
export function requireKey(key: string): void {
  if (!KEY.test(key) || key.includes('..')) throw new DomainError('file.not_found', { key });
}
