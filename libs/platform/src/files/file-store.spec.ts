import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#platform';
import { startS3 } from '#test-support';
import type { FileStore } from './file-store.js';
import { openFileStore } from './open-file-store.js';

interface Opened {
  readonly files: FileStore;
  /** What the store keeps in all, finished or not. */
  names(): Promise<string[]>;
  stop(): Promise<unknown>;
}

const STORES: Readonly<Record<string, () => Promise<Opened>>> = {
  'a folder': async () => {
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'lianqiao-files-'));
    return {
      files: await openFileStore(readConfig({ DATA_DIR })),
      names: async () => {
        const entries = await readdir(join(DATA_DIR, 'files'), { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
      },
      stop: () => rm(DATA_DIR, { recursive: true }),
    };
  },
  'a bucket': async () => {
    const s3 = await startS3();
    return {
      files: await openFileStore(readConfig(s3.environment)),
      names: () => Promise.resolve([...s3.bucket.objects.keys(), ...s3.bucket.uploads.keys()]),
      stop: s3.stop,
    };
  },
};

/** More than two parts of an upload. */
const LARGE = 11 * 1024 * 1024;

describe.each(Object.entries(STORES))('files in %s', (_name, open) => {
  let store: Opened;
  let files: FileStore;

  beforeAll(async () => {
    store = await open();
    files = store.files;
  });
  afterAll(() => store.stop());

  it('are measured while they are stored', async () => {
    expect(await files.put('imports/a.csv', Readable.from(['链', '桥']))).toEqual({
      key: 'imports/a.csv',
      bytes: 6,
      sha256: '6331c1b058e38743a92536c078731e591fc2de89711d7d1dfcadd6282f507e8b',
    });
    expect(await text(await files.open('imports/a.csv'))).toBe('链桥');
  });

  it.each([0, 1, 5 * 1024 * 1024, LARGE])('come back byte for byte where they have %i bytes', async (size) => {
    const bytes = randomBytes(size);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = `sizes/${size}.bin`;
    expect(await files.put(key, Readable.from(pieces(bytes)))).toEqual({ key, bytes: size, sha256 });
    const found = await buffer(await files.open(key));
    expect(found.equals(bytes)).toBe(true);
  });

  it.each([4, LARGE])('appear whole or not at all: broken off after %i bytes', async (size) => {
    const before = await store.names();
    async function* breaking(): AsyncGenerator<Buffer> {
      yield* pieces(Buffer.alloc(size));
      await Promise.reject(new Error('the sender went away'));
    }
    const content = Readable.from(breaking());
    await expect(files.put('broken/b.csv', content)).rejects.toThrow('the sender went away');
    expect(content.destroyed).toBe(true);
    expect(await store.names()).toEqual(before);
    await expect(files.open('broken/b.csv')).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('are broken off also where the sender only closes', async () => {
    const before = await store.names();
    const content = new Readable({ read: () => undefined });
    content.push('half');
    setImmediate(() => content.destroy());
    await expect(files.put('broken/c.csv', content)).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(await store.names()).toEqual(before);
  });

  it('stay as they were until another is there whole under their key', async () => {
    await files.put('kept/a.csv', Readable.from(['old']));
    const broken = Readable.from(
      (async function* () {
        yield 'new, ';
        expect(await text(await files.open('kept/a.csv'))).toBe('old');
        throw new Error('the sender went away');
      })(),
    );
    await expect(files.put('kept/a.csv', broken)).rejects.toThrow('went away');
    expect(await text(await files.open('kept/a.csv'))).toBe('old');
    await files.put('kept/a.csv', Readable.from(['new']));
    expect(await text(await files.open('kept/a.csv'))).toBe('new');
  });

  it('may be left before their end, and read by several', async () => {
    await files.put('read/a.bin', Readable.from(pieces(Buffer.alloc(LARGE, 7))));
    const [left, unread, read] = await Promise.all([1, 2, 3].map(() => files.open('read/a.bin')));
    for await (const chunk of left as Readable) {
      expect((chunk as Buffer)[0]).toBe(7);
      break;
    }
    expect(left?.destroyed).toBe(true);
    unread?.destroy();
    expect((await buffer(read as Readable)).length).toBe(LARGE);
  });

  it.each(['../secret', 'a/../b', '/etc/passwd', 'a/.hidden', 'a', 'A/b', 'a/b\0', 'imports', 'a/b?uploads', 'a/b c'])(
    'have no key like %j',
    async (key) => {
      await expect(files.open(key)).rejects.toMatchObject({ code: 'file.not_found' });
      await expect(files.put(key, Readable.from(['x']))).rejects.toMatchObject({ code: 'file.not_found' });
      await expect(files.remove(key)).rejects.toMatchObject({ code: 'file.not_found' });
    },
  );

  it('are removed, and may be gone already', async () => {
    await files.put('gone/c.csv', Readable.from(['x']));
    await files.remove('gone/c.csv');
    await files.remove('gone/c.csv');
    await expect(files.open('gone/c.csv')).rejects.toMatchObject({ code: 'file.not_found' });
  });
});

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
}
