import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** An entry of an archive that is written: its bytes, or another archive's as they are packed there. */
export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<Buffer | string> | Iterable<Buffer | string>;
  readonly packed?: {
    readonly compressionMethod: number;
    readonly crc32: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
  };
}

interface Written {
  readonly name: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const DEFLATED = 8;
/** The sizes follow the entry, and its name is UTF-8. */
const SIZES_BEHIND = 0x0808;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the day on which archives begin: the same contents are the same bytes. */
const DOS_DATE = 0x0021;
const VERSION = 20;

/**
 * Writes a ZIP archive as a stream: no faster than it is taken away, holding no entry, in files under 4 GB.
 * The parts are asked for one after the other.
 */
export async function* zipStream(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for await (const part of parts) {
    const entry = part.packed ? copied(part, part.packed) : deflated(part);
    const start = offset;
    for (let next = await entry.next(); ; next = await entry.next()) {
      if (next.done) {
        written.push({ ...next.value, offset: start });
        break;
      }
      offset += next.value.length;
      yield next.value;
    }
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOfDirectory(written.length, directory.length, offset);
}

type Entry = AsyncGenerator<Buffer, Omit<Written, 'offset'>>;

async function* deflated({ name, content }: ZipPart): Entry {
  const encoded = Buffer.from(name);
  const head = { name: encoded, method: DEFLATED, flags: SIZES_BEHIND, crc: 0, packedBytes: 0, bytes: 0 };
  yield localHeader(head);
  let crc = 0;
  let bytes = 0;
  let packedBytes = 0;
  async function* measured() {
    for await (const piece of content) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      if (chunk.length > 0) yield chunk;
    }
  }
  const source = Readable.from(measured(), { objectMode: false });
  const deflate = createDeflateRaw();
  source.on('error', (error) => deflate.destroy(error));
  try {
    for await (const chunk of source.pipe(deflate) as AsyncIterable<Buffer>) {
      packedBytes += chunk.length;
      yield chunk;
    }
  } finally {
    source.destroy();
  }
  yield descriptor(crc, packedBytes, bytes);
  return { ...head, crc, packedBytes, bytes };
}

async function* copied({ name, content }: ZipPart, packed: NonNullable<ZipPart['packed']>): Entry {
  const head = {
    name: Buffer.from(name),
    method: packed.compressionMethod,
    flags: UTF8_NAME,
    crc: packed.crc32,
    packedBytes: packed.compressedSize,
    bytes: packed.uncompressedSize,
  };
  yield localHeader(head);
  for await (const chunk of content) yield chunk as Buffer;
  return head;
}

function localHeader({ name, method, flags, crc, packedBytes, bytes }: Omit<Written, 'offset'>): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packedBytes, 18);
  header.writeUInt32LE(bytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor(crc: number, packedBytes: number, bytes: number): Buffer {
  const behind = Buffer.alloc(16);
  behind.writeUInt32LE(0x08074b50, 0);
  behind.writeUInt32LE(crc, 4);
  behind.writeUInt32LE(packedBytes, 8);
  behind.writeUInt32LE(bytes, 12);
  return behind;
}

function directoryEntry({ name, method, flags, crc, packedBytes, bytes, offset }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt16LE(DOS_DATE, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packedBytes, 20);
  entry.writeUInt32LE(bytes, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

function endOfDirectory(entries: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
