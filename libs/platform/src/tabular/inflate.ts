import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { TableRefused } from './table-refused.js';

export interface InflateLimits {
  /** Most bytes after inflating. */
  readonly bytes: number;
  /** Most inflated bytes for one packed byte, beyond the first 16 MB. */
  readonly ratio: number;
}

export interface InflateOptions {
  readonly limits?: InflateLimits;
  /** Is shown every chunk as it stands in the file. */
  readonly onPacked?: (chunk: Buffer) => void;
}

const LIMITS: InflateLimits = { bytes: 4 * 1024 ** 3, ratio: 300 };
const RATIO_COUNTS_FROM = 16 * 1024 ** 2;

/**
 * The bytes of a file that may be packed with gzip, told by its first two bytes. Closes the source when left early.
 * @throws TableRefused `table.compression_broken` or `table.inflates_too_far`
 */
export async function* inflated(
  source: Readable,
  { limits = LIMITS, onPacked }: InflateOptions = {},
): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let packed = 0;
  const head: Buffer[] = [];
  const take = async (): Promise<Buffer | undefined> => {
    const next = await chunks.next();
    if (next.done) return undefined;
    packed += next.value.length;
    onPacked?.(next.value);
    return next.value;
  };
  async function* whole(): AsyncGenerator<Buffer> {
    yield* head;
    for (let next = await take(); next; next = await take()) yield next;
  }
  try {
    for (let next = await take(); next; next = packed < 2 ? await take() : undefined) head.push(next);
    const [a, b] = Buffer.concat(head);
    if (a !== 0x1f || b !== 0x8b) {
      yield* whole();
      return;
    }
    const gunzip = createGunzip();
    // A failure of either end destroys the other, and the loop below throws it.
    pipeline(Readable.from(whole()), gunzip, () => undefined);
    let bytes = 0;
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limits.bytes || (bytes > RATIO_COUNTS_FROM && bytes > packed * limits.ratio)) {
        throw new TableRefused('inflates_too_far');
      }
      yield chunk;
    }
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('Z_')) {
      throw new TableRefused('compression_broken', { cause: error });
    }
    throw error;
  } finally {
    source.destroy();
  }
}
