import type { Readable } from 'node:stream';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { TableRefused } from '../table-refused.js';

export interface ArchiveLimits {
  /** Most entries. */
  readonly entries: number;
  /** Most inflated bytes of one entry, and of all that are read. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Most inflated bytes for one packed byte, beyond the first of an entry. */
  readonly ratio: number;
  readonly ratioCountsFrom: number;
}

const MB = 1024 ** 2;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 5_000,
  entryBytes: 512 * MB,
  totalBytes: 768 * MB,
  ratio: 200,
  ratioCountsFrom: 8 * MB,
};

/**
 * A ZIP file whose entries are read as streams and never written anywhere. What an entry inflates to is counted as it
 * comes; the sizes that the file gives of itself are believed by nobody.
 */
export class ZipArchive {
  private readonly inflated = new Map<string, number>();

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly limits: ArchiveLimits,
  ) {}

  /** @throws TableRefused `broken`, `unsafe_names`, `too_many_parts`, `password_protected` */
  static async open(path: string, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<ZipArchive> {
    const zip = await new Promise<ZipFile>((resolve, reject) =>
      openZip(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, opened) =>
        error ? reject(refusal(error)) : resolve(opened),
      ),
    );
    try {
      return new ZipArchive(zip, await entriesOf(zip, limits), limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): readonly string[] {
    return [...this.entries.values()].map(({ fileName }) => fileName);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Inflated bytes as the file gives them; for showing progress and nothing else. */
  statedBytes(name: string): number {
    return this.entries.get(keyOf(name))?.uncompressedSize ?? 0;
  }

  /** The bytes of an entry. @throws TableRefused `broken`, `inflates_too_far` */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(keyOf(name));
    if (!entry) throw new TableRefused('broken', { cause: new Error(`There is no part ${name}`) });
    const stream = await this.stream(entry);
    let bytes = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.count(entry, bytes);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof TableRefused ? error : refusal(error);
    } finally {
      stream.destroy();
    }
  }

  /** The bytes of an entry as they are packed, for copying it into another archive. */
  async *readPacked(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(keyOf(name)) as Entry;
    const stream = await this.stream(entry, true);
    try {
      yield* stream as AsyncIterable<Buffer>;
    } finally {
      stream.destroy();
    }
  }

  facts(name: string): Pick<Entry, 'compressionMethod' | 'crc32' | 'compressedSize' | 'uncompressedSize'> {
    return this.entries.get(keyOf(name)) as Entry;
  }

  /** A small entry as a whole. @throws TableRefused */
  async text(name: string, limit = 16 * MB): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of this.read(name)) {
      bytes += chunk.length;
      if (bytes > limit) throw new TableRefused('inflates_too_far');
      chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  }

  close(): void {
    this.zip.close();
  }

  private count(entry: Entry, bytes: number): void {
    const { entryBytes, totalBytes, ratio, ratioCountsFrom } = this.limits;
    // An entry that is read twice is counted once, as far as it was read.
    this.inflated.set(entry.fileName, Math.max(bytes, this.inflated.get(entry.fileName) ?? 0));
    const total = [...this.inflated.values()].reduce((sum, each) => sum + each, 0);
    const swells = bytes > ratioCountsFrom && bytes > entry.compressedSize * ratio;
    if (bytes > entryBytes || total > totalBytes || swells) throw new TableRefused('inflates_too_far');
  }

  private stream(entry: Entry, packed = false): Promise<Readable> {
    return new Promise((resolve, reject) =>
      this.zip.openReadStream(entry, packed ? { decodeFileData: false } : {}, (error, stream) =>
        error ? reject(refusal(error)) : resolve(stream),
      ),
    );
  }
}

function entriesOf(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    if (zip.entryCount > limits.entries) return reject(new TableRefused('too_many_parts'));
    zip.on('entry', (entry: Entry) => {
      const fault = faultOf(entry, entries);
      if (fault) return reject(fault);
      entries.set(keyOf(entry.fileName), entry);
      return zip.readEntry();
    });
    zip.on('error', (error: Error) => reject(refusal(error)));
    zip.on('end', () => resolve(entries));
    zip.readEntry();
  });
}

function faultOf(entry: Entry, before: ReadonlyMap<string, Entry>): TableRefused | undefined {
  if (entry.isEncrypted()) return new TableRefused('password_protected');
  // Two entries of one name: which of them is read depends on the program.
  if (before.has(keyOf(entry.fileName))) return new TableRefused('broken');
  return undefined;
}

/** Names of parts are the same in any case, ECMA-376 part 2. */
function keyOf(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

/** Whatever is wrong with an archive is the sender's; what is wrong with the disk is ours. */
function refusal(error: unknown): unknown {
  const { message = '', code } = error as NodeJS.ErrnoException;
  if (code !== undefined && !code.startsWith('Z_')) return error;
  if (/invalid (?:relative )?path|absolute path|invalid characters in fileName/i.test(message)) {
    return new TableRefused('unsafe_names', { cause: error });
  }
  return new TableRefused('broken', { cause: error });
}
