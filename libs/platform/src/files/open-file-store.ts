import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { FileStore } from './file-store.js';
import { FolderFileStore } from './folder-file-store.js';
import type { S3Settings } from './s3-settings.js';

/** The store that the configuration asks for. */
export async function openFileStore({ s3, dataDir }: Config): Promise<FileStore> {
  return s3 === undefined ? new FolderFileStore(join(dataDir, 'files')) : bucketStore(s3);
}

/**
 * Asks the bucket once before anything is begun: a fault of its settings would be found by the first upload.
 * @throws ConfigError naming the setting
 */
export async function requireFileStore({ s3 }: Config): Promise<void> {
  if (s3 === undefined) return;
  const store = await bucketStore(s3);
  try {
    await store.requireBucket();
  } finally {
    store.onApplicationShutdown();
  }
}

/** Loaded by whoever needs it: the client of S3 is larger than all the rest of this lib. */
async function bucketStore(settings: S3Settings) {
  const { S3FileStore } = await import('./s3-file-store.js');
  return new S3FileStore(settings);
}
