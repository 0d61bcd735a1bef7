import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FolderFileStore } from './folder-file-store.js';

describe('files in a folder', () => {
  let folder: string;
  let files: FolderFileStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-files-'));
    files = new FolderFileStore(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are measured while they are stored', async () => {
    expect(await files.put('imports/a.csv', Readable.from(['链', '桥']))).toEqual({
      key: 'imports/a.csv',
      bytes: 6,
      sha256: '6331c1b058e38743a92536c078731e591fc2de89711d7d1dfcadd6282f507e8b',
    });
    expect(await text(await files.open('imports/a.csv'))).toBe('链桥');
  });

  it('appear whole or not at all', async () => {
    async function* breaking(): AsyncGenerator<string> {
      yield 'half';
      await Promise.reject(new Error('the sender went away'));
    }
    await expect(files.put('broken/b.csv', Readable.from(breaking()))).rejects.toThrow('went away');
    expect(await readdir(join(folder, 'broken'))).toEqual([]);
    await expect(files.open('broken/b.csv')).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it.each(['../secret', 'a/../b', '/etc/passwd', 'a/.hidden', 'a', 'A/b', 'a/b\0', 'imports'])(
    'have no key like %j',
    async (key) => {
      await expect(files.open(key)).rejects.toMatchObject({ code: 'file.not_found' });
      await expect(files.put(key, Readable.from(['x']))).rejects.toMatchObject({ code: 'file.not_found' });
    },
  );

  it('are removed, and may be gone already', async () => {
    await files.put('gone/c.csv', Readable.from(['x']));
    await files.remove('gone/c.csv');
    await files.remove('gone/c.csv');
    await expect(files.open('gone/c.csv')).rejects.toMatchObject({ code: 'file.not_found' });
  });
});
