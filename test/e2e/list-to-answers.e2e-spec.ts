import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type Program, startApiProgram, type TestDatabase } from '#test-support';
import { listToAnswers } from './journeys/list-to-answers.js';

describe('from a pasted list to three answers, over the demo province', () => {
  let database: TestDatabase;
  let dataDir: string;
  let api: Program & { readonly url: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-journey-'));
    api = await startApiProgram({ DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: 'stage', LOG_LEVEL: 'warn' });
  }, 90_000);

  afterAll(async () => {
    await api.stop();
    await rm(dataDir, { recursive: true, force: true });
    await database.drop();
  });

  it('ends with a yes by link, a no by telephone and one that expired, each once', async () => {
    const { listId, introductions } = await listToAnswers({ url: api.url });
    const rows = await database.query(
      `SELECT i.id, i.state, i.answered_via FROM matching.introduction i
       JOIN demand.shortage s ON s.id = i.shortage_id WHERE s.list_id = $1 ORDER BY i.state`,
      [listId],
    );
    expect(rows).toEqual([
      { id: introductions.yes, state: 'accepted', answered_via: 'link' },
      { id: introductions.no, state: 'declined', answered_via: 'telephone' },
      { id: introductions.silent, state: 'expired', answered_via: null },
    ]);
    expect(await database.query(`SELECT id, last_error FROM platform.job WHERE state = 'dead'`)).toEqual([]);
  }, 180_000);
});
