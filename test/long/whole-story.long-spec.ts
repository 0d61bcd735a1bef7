import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from '@jest/globals';
import { createTestDatabase, startApiProgram, startWorkerProgram } from '#test-support';
import { redisInstalled, startRedis } from '../../libs/platform/test/redis-server.js';
import { wholeStory } from '../e2e/journeys/whole-story.js';

/** Undone in reverse when the story ends, however it ends. */
const undo: (() => Promise<unknown>)[] = [];

(redisInstalled() ? describe : describe.skip)('the whole story, with API and worker apart', () => {
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  }, 120_000);

  it('ends as it does in one process', async () => {
    const database = await createTestDatabase();
    undo.push(() => database.drop());
    const redis = await startRedis();
    undo.push(() => redis.stop());
    const folder = await mkdtemp(join(tmpdir(), 'lianqiao-story-'));
    undo.push(() => rm(folder, { recursive: true, force: true }));
    const environment = {
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      DATA_DIR: folder,
      DEMO: 'stage',
      LOG_LEVEL: 'info',
    };
    const api = await startApiProgram(environment);
    undo.push(() => api.stop());
    const worker = await startWorkerProgram(environment);
    undo.push(() => worker.stop());
    await wholeStory(api.url, (sql, values) => database.query(sql, values));
  }, 600_000);
});
