import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Config, ConfigError, readConfig, requireFileStore } from '#platform';
import { eventually, type S3Server, startS3 } from '#test-support';
import { S3FileStore } from './s3-file-store.js';
import type { S3Settings } from './s3-settings.js';

/** Two parts of an upload. */
const LARGE = 6 * 1024 * 1024;
const PATIENCE = { connectMilliseconds: 2_000, answerMilliseconds: 2_000, silenceMilliseconds: 300, attempts: 3 };
const AWAY = { code: 'file.store_away' };

let s3: S3Server;
let settings: S3Settings;
let files: S3FileStore;
let complaints: ReturnType<typeof jest.spyOn>;

beforeEach(async () => {
  s3 = await startS3();
  settings = readConfig(s3.environment).s3 as S3Settings;
  files = new S3FileStore(settings, PATIENCE);
  complaints = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
});
afterEach(async () => {
  complaints.mockRestore();
  files.onApplicationShutdown();
  await s3.stop();
});

const large = () => Readable.from([Buffer.alloc(LARGE, 1)]);
const small = () => Readable.from(['small']);

describe('storing in a bucket', () => {
  it.each([
    ['a small file', 'PutObject', small],
    ['the beginning of a large one', 'CreateMultipartUpload', large],
    ['a part', 'UploadPart', large],
    ['the end', 'CompleteMultipartUpload', large],
  ] as const)('goes on after SlowDown, a cut connection and silence: %s', async (_what, operation, content) => {
    s3.trouble(operation, { refuse: [503, 'SlowDown'] }, { cut: 'before' });
    await files.put('a/slow', content());
    s3.trouble(operation, { silent: 'before' });
    await files.put('a/silent', content());
    expect([...s3.bucket.objects.keys()].sort()).toEqual(['a/silent', 'a/slow']);
    expect(s3.bucket.uploads.size).toBe(0);
    expect(complaints).not.toHaveBeenCalled();
  });

  it.each([
    ['PutObject', small],
    ['CreateMultipartUpload', large],
    ['UploadPart', large],
    ['CompleteMultipartUpload', large],
  ] as const)('is given up, and leaves nothing, where %s does not succeed', async (operation, content) => {
    // Both parts of the file are under way at once.
    s3.trouble(operation, ...Array(2 * PATIENCE.attempts).fill({ refuse: [503, 'SlowDown'] }));
    const source = content();
    await expect(files.put('a/b', source)).rejects.toMatchObject(AWAY);
    expect(source.destroyed).toBe(true);
    expect(s3.bucket.objects.size + s3.bucket.uploads.size).toBe(0);
  });

  it('is not tried again where it is refused', async () => {
    s3.trouble('PutObject', { refuse: [403, 'AccessDenied'] });
    await expect(files.put('a/b', small())).rejects.toMatchObject(AWAY);
    expect(s3.heard).toEqual(['PutObject']);
  });

  it('is not taken for done where the last answer says 200 and has an error in it', async () => {
    s3.trouble('CompleteMultipartUpload', { okWithError: 'InternalError' });
    await files.put('a/b', large());
    expect(s3.heard.filter((operation) => operation === 'CompleteMultipartUpload')).toHaveLength(2);
    s3.trouble('CompleteMultipartUpload', ...Array(PATIENCE.attempts).fill({ okWithError: 'InternalError' }));
    await expect(files.put('a/c', large())).rejects.toMatchObject(AWAY);
    expect([...s3.bucket.objects.keys()]).toEqual(['a/b']);
  });

  it('is known to be done where only the last answer was lost', async () => {
    s3.trouble('CompleteMultipartUpload', { cut: 'after' });
    expect(await files.put('a/b', large())).toMatchObject({ bytes: LARGE });
    s3.trouble('PutObject', ...Array(PATIENCE.attempts).fill({ cut: 'after' }));
    expect(await files.put('a/c', small())).toMatchObject({ bytes: 5 });
    expect([...s3.bucket.objects.keys()]).toEqual(['a/b', 'a/c']);
  });

  it('is not taken for done because of another file of that name', async () => {
    await files.put('a/b', large());
    s3.trouble('CompleteMultipartUpload', { refuse: [404, 'NoSuchUpload'] });
    await expect(files.put('a/b', large())).rejects.toMatchObject(AWAY);
  });

  it('tells of the sender that went away, also where the parts cannot be given up', async () => {
    s3.trouble('AbortMultipartUpload', { refuse: [403, 'AccessDenied'] });
    async function* breaking(): AsyncGenerator<Buffer> {
      yield Buffer.alloc(LARGE);
      await Promise.reject(new Error('the sender went away'));
    }
    await expect(files.put('a/b', Readable.from(breaking()))).rejects.toThrow('the sender went away');
  });
});

describe('reading from a bucket', () => {
  const bytes = Buffer.alloc(300_000, 'link ');
  beforeEach(() => files.put('a/b', Readable.from([bytes])));

  const read = async () => (await buffer(await files.open('a/b'))).equals(bytes);

  it.each([
    { refuse: [503, 'SlowDown'] as const },
    { refuse: [500, 'InternalError'] as const },
    { cut: 'before' as const },
    { silent: 'before' as const },
  ])('is begun again after %j', async (trouble) => {
    s3.trouble('GetObject', trouble, trouble);
    expect(await read()).toBe(true);
  });

  it.each([{ cut: 0 }, { cut: 100_000 }, { silent: 0 }, { silent: 100_000 }])(
    'goes on where it stopped after %j',
    async (trouble) => {
      s3.trouble('GetObject', trouble, trouble);
      expect(await read()).toBe(true);
      expect(s3.heard.filter((operation) => operation === 'GetObject')).toHaveLength(3);
    },
  );

  it('goes on as long as every connection is of some use', async () => {
    s3.trouble('GetObject', ...Array(2 * PATIENCE.attempts).fill({ cut: 40_000 }));
    expect(await read()).toBe(true);
  });

  it('ends where one connection after the other is of no use', async () => {
    s3.trouble('GetObject', { cut: 100_000 }, ...Array(PATIENCE.attempts).fill({ cut: 0 }));
    await expect(read()).rejects.toMatchObject(AWAY);
  });

  it('ends where the file is another one by then', async () => {
    s3.trouble('GetObject', { cut: 100_000 });
    const content = await files.open('a/b');
    await files.put('a/b', Readable.from([Buffer.alloc(300_000, 'other ')]));
    await expect(buffer(content)).rejects.toMatchObject(AWAY);
  });

  it('ends where the file was removed by then', async () => {
    s3.trouble('GetObject', { cut: 100_000 });
    const content = await files.open('a/b');
    await files.remove('a/b');
    await expect(buffer(content)).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('does not take the whole for the rest', async () => {
    s3.trouble('GetObject', { cut: 100_000 }, { deaf: 'range' });
    await expect(read()).rejects.toMatchObject(AWAY);
  });

  it('does not begin where the end could not be told', async () => {
    s3.trouble('GetObject', { without: 'length' });
    await expect(files.open('a/b')).rejects.toMatchObject(AWAY);
  });

  it('waits for a reader that takes its time', async () => {
    await files.put('a/large', large());
    let found = 0;
    for await (const chunk of await files.open('a/large')) {
      // Longer than the store may be silent, since it is the reader who is.
      if (found === 0) await pause(3 * PATIENCE.silenceMilliseconds);
      found += (chunk as Buffer).length;
    }
    expect(found).toBe(LARGE);
    expect(s3.heard.filter((operation) => operation === 'GetObject')).toHaveLength(1);
  });

  it('lets go of a connection whose reader left, at once', async () => {
    s3.trouble('GetObject', { silent: 1000 });
    files.onApplicationShutdown();
    files = new S3FileStore(settings, { ...PATIENCE, silenceMilliseconds: 60_000 });
    await eventually('no connection is open', async () => (await s3.connections()) === 0);
    const content = await files.open('a/b');
    const reading = buffer(content);
    await eventually('something came', () => Promise.resolve(content.readableDidRead));
    content.destroy();
    await expect(reading).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    await eventually('the connection is closed', async () => (await s3.connections()) === 0, 2_000);
  });

  it.each([
    [403, 'AccessDenied'],
    [404, 'NoSuchBucket'],
  ] as const)('does not take %i %s for a missing file', async (status, code) => {
    s3.trouble('GetObject', { refuse: [status, code] });
    await expect(files.open('a/b')).rejects.toMatchObject(AWAY);
    expect(complaints).toHaveBeenCalledWith(expect.objectContaining({ doing: 'open', err: code, status }));
  });
});

describe('removing from a bucket', () => {
  it('is tried again after SlowDown, and fails where it is refused', async () => {
    await files.put('a/b', small());
    s3.trouble('DeleteObject', { refuse: [503, 'SlowDown'] });
    await files.remove('a/b');
    expect(s3.bucket.objects.size).toBe(0);
    s3.trouble('DeleteObject', { refuse: [403, 'AccessDenied'] });
    await expect(files.remove('a/b')).rejects.toMatchObject(AWAY);
  });
});

describe('the settings of a bucket', () => {
  const given = (changed: NodeJS.ProcessEnv): Config => readConfig({ ...s3.environment, ...changed });

  it('are good where the bucket lets us in', async () => {
    await requireFileStore(given({}));
    expect(s3.heard).toEqual(['HeadBucket']);
  });

  it.each([
    [{ S3_BUCKET: 'another' }, /^S3_BUCKET: there is no bucket another at 127\.0\.0\.1:\d+\.$/],
    [{ S3_KEY: 'nobody' }, /^S3_KEY: with it and S3_SECRET, .* lets nobody into the bucket lianqiao-test\.$/],
    [{ S3_SECRET: 'guessed' }, /^S3_KEY: with it and S3_SECRET, /],
    [{ S3_REGION: 'elsewhere' }, /^S3_REGION: .* does not take elsewhere/],
    [{ S3_ENDPOINT: 'http://127.0.0.1:1' }, /^S3_ENDPOINT: no store answers at 127\.0\.0\.1:1 \(.*ECONNREFUSED.*\)\.$/],
  ])('are named where they are wrong: %j', async (changed, sentence) => {
    const start = requireFileStore(given(changed));
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(sentence);
  });

  it('show nobody a secret', async () => {
    files = new S3FileStore({ ...settings, secret: 'guessed' }, PATIENCE);
    const refused = await files.put('a/b', small()).catch((error: unknown) => error);
    expect(refused).toMatchObject(AWAY);
    expect(JSON.stringify([String(refused), complaints.mock.calls])).not.toMatch(/guessed|test-key/);
  });
});
