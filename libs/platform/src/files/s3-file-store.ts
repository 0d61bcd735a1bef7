import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DomainError, newId } from '#kernel';
import { ConfigError } from '../config/config.js';
import type { PlatformErrorCode } from '../http/platform-errors.js';
import { FileStore, requireKey, type StoredFile } from './file-store.js';
import { ResumedDownload } from './resumed-download.js';
import type { S3Settings } from './s3-settings.js';

export interface S3Patience {
  readonly connectMilliseconds: number;
  /** From a request to the beginning of its answer, the sending of one part included. */
  readonly answerMilliseconds: number;
  readonly silenceMilliseconds: number;
  /** The first one included. */
  readonly attempts: number;
}

const PATIENCE: S3Patience = {
  connectMilliseconds: 5_000,
  answerMilliseconds: 30_000,
  silenceMilliseconds: 20_000,
  attempts: 3,
};

/** The least that S3 takes for a part; so much is held for each part under way. */
const PART_BYTES = 5 * 1024 * 1024;
const PARTS_AT_ONCE = 2;
/** Tells one upload of a key from another. */
const UPLOAD_MARK = 'lianqiao-upload';

/**
 * Files in a bucket of an S3-compatible store, addressed by path. Every part is signed with its digest and may be sent
 * again; the parts of an upload that fails are given up. All failures of the store are `file.store_away` to the caller,
 * and an entry of the log to whoever runs it.
 */
export class S3FileStore extends FileStore implements OnApplicationShutdown {
  private readonly log = new Logger('Files');
  private readonly client: S3Client;

  constructor(
    private readonly settings: S3Settings,
    private readonly patience = PATIENCE,
  ) {
    super();
    // Which Node the project supports is its own to say; the SDK would say otherwise at each start.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
    this.client = new S3Client({
      endpoint: settings.endpoint,
      region: settings.region,
      credentials: { accessKeyId: settings.key, secretAccessKey: settings.secret },
      forcePathStyle: true,
      maxAttempts: patience.attempts,
      retryMode: 'standard',
      // The newer checksums are not understood by every store; the signature covers a digest of what is sent.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: patience.connectMilliseconds,
        requestTimeout: patience.answerMilliseconds,
        throwOnRequestTimeout: true,
        // It would also end a connection whose reader takes its time; the download knows better.
        socketTimeout: 0,
      },
    });
  }

  async put(key: string, content: Readable): Promise<StoredFile> {
    requireKey(key);
    const hash = createHash('sha256');
    let bytes = 0;
    let broken: { readonly error: unknown } | undefined;
    async function* measured(): AsyncGenerator<Buffer> {
      try {
        for await (const piece of content as AsyncIterable<Buffer | string>) {
          const chunk = Buffer.from(piece as Buffer);
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      } catch (error) {
        broken = { error };
        throw error;
      }
    }
    const mark = newId();
    const upload = new Upload({
      client: this.client,
      params: {
        ...this.place(key),
        Body: Readable.from(measured(), { objectMode: false }),
        Metadata: { [UPLOAD_MARK]: mark },
      },
      partSize: PART_BYTES,
      queueSize: PARTS_AT_ONCE,
    });
    try {
      await upload.done();
    } catch (error) {
      content.destroy();
      if (broken) throw broken.error;
      if (!(await this.hasArrived(key, mark, error))) throw this.away('put', error);
    }
    return { key, bytes, sha256: hash.digest('hex') };
  }

  async open(key: string): Promise<Readable> {
    requireKey(key);
    const { Body, ContentLength, ETag } = await this.get(key);
    const body = Body as Readable;
    if (ContentLength === undefined) {
      // A file that was cut off would look like a whole one.
      body.destroy();
      throw this.away('open', new Error('the store does not say how long a file is'));
    }
    return new ResumedDownload(body, {
      bytes: ContentLength,
      silenceMilliseconds: this.patience.silenceMilliseconds,
      attempts: this.patience.attempts,
      reopen: (from, signal) => this.reopen(key, from, ETag, signal),
      fail: (broke) => this.away('open', broke),
    });
  }

  async remove(key: string): Promise<void> {
    requireKey(key);
    await this.client.send(new DeleteObjectCommand(this.place(key))).catch((error: unknown) => {
      throw this.away('remove', error);
    });
  }

  /**
   * Asks for the bucket once.
   * @throws ConfigError naming the setting that keeps the bucket from being used
   */
  async requireBucket(): Promise<void> {
    const { bucket, endpoint, region } = this.settings;
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: bucket }));
    } catch (error) {
      // An answer to HEAD has no body, so that its status is all there is to go by.
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
      const host = new URL(endpoint).host;
      switch (status) {
        case 404:
          throw new ConfigError(`S3_BUCKET: there is no bucket ${bucket} at ${host}.`, { cause: error });
        case 401:
        case 403:
          throw new ConfigError(`S3_KEY: with it and S3_SECRET, ${host} lets nobody into the bucket ${bucket}.`, {
            cause: error,
          });
        case 301:
        case 400:
          throw new ConfigError(`S3_REGION: ${host} does not take ${region} for the bucket ${bucket}.`, {
            cause: error,
          });
      }
      throw new ConfigError(`S3_ENDPOINT: no store answers at ${host} (${reason(error)}).`, { cause: error });
    }
  }

  onApplicationShutdown(): void {
    this.client.destroy();
  }

  private place(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: key };
  }

  private async get(key: string, part: { Range?: string; IfMatch?: string | undefined } = {}, signal?: AbortSignal) {
    try {
      const command = new GetObjectCommand({ ...this.place(key), ...part });
      return await this.client.send(command, signal && { abortSignal: signal });
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'NoSuchKey') {
        throw new DomainError<PlatformErrorCode>('file.not_found', { key }, { cause: error });
      }
      if (signal?.aborted) throw error;
      throw this.away('open', error);
    }
  }

  private async reopen(key: string, from: number, etag: string | undefined, signal: AbortSignal): Promise<Readable> {
    const { Body, ContentRange } = await this.get(key, { Range: `bytes=${from}-`, IfMatch: etag }, signal);
    const body = Body as Readable;
    if (ContentRange?.startsWith(`bytes ${from}-`)) return body;
    // Taken for the rest, the whole would be read twice.
    body.destroy();
    throw this.away('open', new Error('the store does not send parts of a file'));
  }

  /**
   * Whether an upload that failed is there all the same: the answer to its last step was lost, or sent again the step was
   * for an upload that is no more.
   */
  private async hasArrived(key: string, mark: string, error: unknown): Promise<boolean> {
    const { httpStatusCode: status = 500 } = error instanceof S3ServiceException ? error.$metadata : {};
    const refused = status < 500 && (error as Error).name !== 'NoSuchUpload';
    if (refused) return false;
    const found = await this.client.send(new HeadObjectCommand(this.place(key))).catch(() => undefined);
    return found?.Metadata?.[UPLOAD_MARK] === mark;
  }

  private away(doing: 'put' | 'open' | 'remove', error: unknown): DomainError {
    const { httpStatusCode: status, requestId } = error instanceof S3ServiceException ? error.$metadata : {};
    this.log.error({ msg: 'The file store failed', doing, err: reason(error), status, storeRequestId: requestId });
    return new DomainError<PlatformErrorCode>('file.store_away', {}, { cause: error });
  }
}

/** Of an answer the name alone: its sentence may name keys. */
function reason(error: unknown): string {
  if (error instanceof S3ServiceException) return error.name;
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
