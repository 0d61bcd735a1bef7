import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { createTestDatabase, type Program, startApiProgram, type TestDatabase } from '#test-support';
import { wholeStory } from './journeys/whole-story.js';

describe('the whole story, in one process', () => {
  let database: TestDatabase;
  let dataDir: string;
  let api: Program & { readonly url: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-story-'));
    api = await startApiProgram({ DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: 'stage', LOG_LEVEL: 'warn' });
  }, 90_000);

  afterAll(async () => {
    await api.stop();
    await rm(dataDir, { recursive: true, force: true });
    await database.drop();
  });

  it('ends with eighty trucks signed in one deal and two negotiating, as the stores hold them', async () => {
    await wholeStory(api.url, (sql, values) => database.query(sql, values));
  }, 300_000);
});
