import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTestDatabase,
  eventually,
  type S3Server,
  startProgram,
  startS3,
  startWorkerProgram,
  type TestDatabase,
} from '#test-support';
import { type RedisServer, redisInstalled, startRedis } from '../../libs/platform/test/redis-server.js';

(redisInstalled() ? describe : describe.skip)('the worker as a process', () => {
  let database: TestDatabase;
  let redis: RedisServer;
  let s3: S3Server;
  let folder: string;
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [database, redis, s3, folder] = await Promise.all([
      createTestDatabase(),
      startRedis(),
      startS3(),
      mkdtemp(join(tmpdir(), 'lianqiao-worker-')),
    ]);
    environment = {
      ...s3.environment,
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      DATA_DIR: folder,
      PULSE_FILE: join(folder, 'pulse'),
      LOG_LEVEL: 'info',
    };
  });
  afterAll(async () => {
    await redis.stop();
    await s3.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Exit code and sentence of the health check. */
  const alive = () =>
    new Promise<{ code: number; said: string }>((done) => {
      const check = execFile(
        process.execPath,
        [resolve('dist/apps/worker/alive.js')],
        { env: { PULSE_FILE: join(folder, 'pulse') } },
        (_error, _out, said) => done({ code: check.exitCode ?? -1, said }),
      );
    });

  it('is said to live from its first look for work until it is asked to stop', async () => {
    expect(await alive()).toEqual({ code: 1, said: 'The worker has not begun, or has stopped.\n' });
    const worker = await startWorkerProgram(environment);
    await eventually('the worker lives', async () => (await alive()).code === 0, 60_000);
    // Nest's list of its modules is no news.
    expect(worker.log()).not.toContain('InstanceLoader');
    expect(await worker.stop()).toBe(0);
    expect((await alive()).code).toBe(1);
  }, 120_000);

  it.each([
    [{ S3_BUCKET: 'elsewhere' }, /^S3_BUCKET: there is no bucket elsewhere at /],
    [{ S3_SECRET: '' }, /^S3_SECRET: must be set as well where S3_ENDPOINT is$/],
    [{ S3_SECRET_FILE: '/nowhere' }, /^S3_SECRET_FILE: S3_SECRET is set as well; set one of the two$/],
  ])(
    'refuses %j with a sentence',
    async (changed, sentence) => {
      const worker = startProgram('worker', { ...environment, ...changed });
      expect(await worker.ended).toBe(2);
      const sentences = worker.log().split('\n');
      expect(sentences).toContainEqual(expect.stringMatching(sentence));
    },
    60_000,
  );
});
