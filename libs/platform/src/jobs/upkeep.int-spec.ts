import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { TestDatabase } from '#test-support';
import { createJobsDatabase, type JobsApplication, startJobs } from '../../test/jobs-application.js';
import { Errand } from '../../test/scripted-handlers.js';
import { JobWatch } from './job-watch.js';

describe('upkeep', () => {
  let database: TestDatabase;
  let application: JobsApplication;

  beforeAll(async () => {
    database = await createJobsDatabase();
    application = await startJobs(database);
  });
  beforeEach(() =>
    database.query('TRUNCATE platform.job, platform.event, platform.scheduled_run, platform.idempotency_key'),
  );
  afterAll(async () => {
    await application.stop();
    await database.drop();
  });

  const count = async (table: string) =>
    (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM platform.${table}`))[0]?.n;

  it('removes what was kept for a while only, batch after batch, and nothing else', async () => {
    await database.query(`
      INSERT INTO platform.event (id, name, payload, occurred_at)
      SELECT gen_random_uuid(), 'old', jsonb_build_object('n', n), now() - interval '8 days' FROM generate_series(1, 6000) AS n;
      INSERT INTO platform.job (id, handler, event_id, payload, state, created_at, finished_at)
      SELECT gen_random_uuid(), 'old', id, payload, CASE WHEN payload->>'n' = '1' THEN 'dead' ELSE 'done' END,
        occurred_at, occurred_at FROM platform.event;
      INSERT INTO platform.job (id, handler, payload, state, created_at, finished_at)
      VALUES (gen_random_uuid(), 'late', '{}', 'done', now() - interval '8 days', now()),
             (gen_random_uuid(), 'young', '{}', 'done', now(), now());
      INSERT INTO platform.scheduled_run SELECT 'task', now() - make_interval(days => n) FROM generate_series(8, 12) AS n;
      INSERT INTO platform.idempotency_key (principal, route, key, request_hash, status, response, created_at)
      SELECT 'p', 'r', n::text, 'h', 201, '{}', now() - make_interval(hours => n) FROM generate_series(22, 26) AS n;
      INSERT INTO platform.job (id, handler, payload) VALUES (gen_random_uuid(), 'platform.housekeeping', '{}');`);
    const [row] = await database.query<{ id: string }>(
      `SELECT id FROM platform.job WHERE handler = 'platform.housekeeping'`,
    );
    await application.executor.execute(row?.id ?? '', new AbortController().signal);
    expect(await database.query('SELECT handler, state FROM platform.job ORDER BY handler')).toEqual([
      { handler: 'late', state: 'done' },
      { handler: 'old', state: 'dead' },
      { handler: 'platform.housekeeping', state: 'done' },
      { handler: 'young', state: 'done' },
    ]);
    // The event of what was given up stays with it, and the newest due time tells what was missed.
    expect(await count('event')).toBe(1);
    expect(await count('scheduled_run')).toBe(1);
    expect(await count('idempotency_key')).toBe(2);
  });

  it('knows work that nobody takes', async () => {
    await database.query(`
      INSERT INTO platform.job (id, handler, payload, state, run_at, leased_until)
      SELECT gen_random_uuid(), handler, '{}', state, now() - make_interval(mins => minutes), now() - make_interval(mins => minutes)
      FROM (VALUES ('gone', 'pending', 30), ('gone', 'pending', 10), ('hung', 'running', 6), ('fresh', 'pending', 4),
                   ('over', 'done', 60)) AS row (handler, state, minutes)`);
    const stalled = await application.context.get(JobWatch, { strict: false }).stalled();
    expect(stalled).toEqual([
      { handler: 'gone', rows: 2, oldestSeconds: 1800 },
      { handler: 'hung', rows: 1, oldestSeconds: 360 },
    ]);
  });

  it('names the handler that blocks the event loop', async () => {
    const complained = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const watch = application.context.get(JobWatch, { strict: false });
    watch.start();
    application.script.on('test.errand', async () => {
      const end = performance.now() + 1_600;
      while (performance.now() < end);
      // The watch’s timer is late by now; it has its turn before the handler goes on.
      await new Promise((done) => setTimeout(done, 1));
      await new Promise((done) => setImmediate(done));
    });
    const id = await application.transactions.run((tx) => application.outbox.enqueue(tx, Errand, { n: 1 }));
    await application.executor.execute(id, new AbortController().signal);
    watch.stop();
    expect(complained).toHaveBeenCalledWith(
      expect.objectContaining({ msg: 'The event loop was blocked', handlers: ['test.errand'] }),
    );
    complained.mockRestore();
  });
});
