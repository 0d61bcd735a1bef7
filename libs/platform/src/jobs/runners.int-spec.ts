import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { eventually, type TestDatabase } from '#test-support';
import {
  createJobsDatabase,
  gate,
  type JobsApplication,
  type JobsOptions,
  startJobs,
} from '../../test/jobs-application.js';
import { type RedisServer, redisInstalled, startRedis } from '../../test/redis-server.js';
import { CLERK, Errand, Happened, LongErrand, noteEffect } from '../../test/scripted-handlers.js';
import { JobBoard } from './job-board.query.js';

jest.setTimeout(30_000);

interface Effect {
  handler: string;
  n: number;
  attempt: number;
}

/** What both ways of running jobs keep. */
describe.each(redisInstalled() ? ['in the process', 'through Bull'] : ['in the process'])('jobs %s', (runner) => {
  let redis: RedisServer | undefined;
  let database: TestDatabase;
  let running: JobsApplication[] = [];

  beforeAll(async () => {
    if (runner === 'through Bull') redis = await startRedis();
  });
  afterAll(() => redis?.stop());
  beforeEach(async () => {
    database = await createJobsDatabase();
  });
  afterEach(async () => {
    await Promise.all(running.map((application) => application.stop()));
    running = [];
    await database.drop();
  });

  async function start(options: JobsOptions = {}): Promise<JobsApplication> {
    const application = await startJobs(database, { role: 'work', redisUrl: redis?.url, ...options });
    running.push(application);
    return application;
  }

  const states = async () =>
    (await database.query<{ state: string }>(`SELECT state FROM platform.job WHERE handler LIKE 'test.%'`)).map(
      ({ state }) => state,
    );
  const ended = () =>
    eventually('every job ended', async () => {
      const found = await states();
      return found.length > 0 && found.every((state) => state === 'done' || state === 'dead') && found;
    });
  const effects = () =>
    database.query<Effect & Record<string, unknown>>('SELECT * FROM public.effect ORDER BY handler, n');

  it('delivers an event once to each of its handlers', async () => {
    const { transactions, outbox } = await start();
    for (const n of [1, 2, 3]) await transactions.run((tx) => outbox.publish(tx, Happened, { n }));
    await ended();
    expect(await effects()).toEqual(
      ['test.first', 'test.second'].flatMap((handler) => [1, 2, 3].map((n) => ({ handler, n, attempt: 1 }))),
    );
  });

  it('delivers what a process wrote that runs nothing itself', async () => {
    const writer = await start({ role: 'write' });
    await writer.transactions.run((tx) => writer.outbox.enqueue(tx, Errand, { n: 1 }));
    await start();
    await ended();
    expect(await effects()).toHaveLength(1);
  });

  it('delivers what was inserted first and committed last', async () => {
    const { outbox, dataSource } = await start();
    const early = dataSource.createQueryRunner();
    await early.startTransaction();
    await outbox.publish(early.manager, Happened, { n: 1 });
    await dataSource.transaction((tx) => outbox.publish(tx, Happened, { n: 2 }));
    await ended();
    await early.commitTransaction();
    await early.release();
    await eventually('both events were delivered', async () => (await ended()).length === 4);
    expect(await effects()).toHaveLength(4);
    expect(await states()).toEqual(['done', 'done', 'done', 'done']);
  });

  it('pages past rows that nobody here handles and rows that fail', async () => {
    await database.query(
      `INSERT INTO platform.job (id, handler, payload, run_at)
       SELECT gen_random_uuid(), handler, '{"n": 0}', now() - interval '1 hour'
       FROM generate_series(1, 250), unnest(ARRAY['other.unknown', 'test.first']) AS handler`,
    );
    const { transactions, outbox, script } = await start({ retryDelay: () => 3600 });
    script.on('test.first', () => Promise.reject(new Error('cannot be done')));
    await transactions.run((tx) => outbox.enqueue(tx, Errand, { n: 7 }));
    await eventually('the late job was done', async () => (await effects()).length === 1);
    expect(
      await database.query(
        `SELECT DISTINCT state, lease_epoch::int AS claims, sent_until FROM platform.job WHERE handler = 'other.unknown'`,
      ),
    ).toEqual([{ state: 'pending', claims: 0, sent_until: null }]);
  });

  it('tries again after the delay that belongs to the attempt', async () => {
    const asked: number[] = [];
    const { transactions, outbox, script } = await start({
      retryDelay: (attempt) => {
        asked.push(attempt);
        return 3600;
      },
    });
    script.on('test.errand', async ({ n }, job) => {
      await noteEffect('test.errand', n, job);
      if (job.attempt < 3) throw new Error('not yet \0');
    });
    const id = await transactions.run((tx) => outbox.enqueue(tx, Errand, { n: 1 }));
    for (const attempt of [1, 2]) {
      const [row] = await eventually('the attempt failed', async () => {
        const rows = await database.query<{ wait: number; last_error: string }>(
          `SELECT extract(epoch FROM run_at - now())::float AS wait, last_error FROM platform.job
           WHERE id = $1 AND state = 'pending' AND attempts = $2`,
          [id, attempt],
        );
        return rows.length > 0 && rows;
      });
      expect(row?.wait).toBeGreaterThan(3000);
      expect(row?.last_error).toContain('not yet');
      await database.query('UPDATE platform.job SET run_at = now() WHERE id = $1', [id]);
    }
    expect(await ended()).toEqual(['done']);
    expect(asked).toEqual([1, 2]);
    // What the failed attempts wrote went with them.
    expect(await effects()).toEqual([{ handler: 'test.errand', n: 1, attempt: 3 }]);
  });

  it('gives up after the last attempt, lists what was given up, and begins afresh when asked', async () => {
    const { transactions, outbox, script, context } = await start({
      retryDelay: (attempt) => (attempt < 3 ? 0 : 3600),
    });
    let broken = true;
    script.on('test.errand', ({ n }, job) => (broken ? Promise.reject(undefined) : noteEffect('test.errand', n, job)));
    const id = await transactions.run((tx) => outbox.enqueue(tx, Errand, { n: 1 }));
    expect(await ended()).toEqual(['dead']);

    const board = context.get(JobBoard, { strict: false });
    const page = await board.list({ state: 'dead', page: 1, size: 20 });
    expect(page).toMatchObject({
      total: 1,
      items: [{ id, handler: 'test.errand', attempts: 3, lastError: 'undefined' }],
    });
    expect(await board.list({ state: 'dead', page: 2, size: 20 })).toMatchObject({ total: 1, items: [] });

    broken = false;
    await board.retry(CLERK, id);
    await eventually('the job was done', async () => (await states())[0] === 'done');
    expect(await effects()).toEqual([{ handler: 'test.errand', n: 1, attempt: 1 }]);
    await expect(board.retry(CLERK, id)).rejects.toMatchObject({ code: 'job.not_found' });
    expect(await database.query('SELECT action, subject_id, region FROM platform.audit_entry')).toEqual([
      { action: 'job.retried', subject_id: id, region: '130000' },
    ]);
  });

  it('goes on with stepwise work from what its earlier steps stored', async () => {
    const { transactions, outbox, script } = await start();
    script.on('test.long-errand', async (_payload, job) => {
      for (const n of [1, 2, 3]) {
        const [{ done }] = (await transactions.reader.query(
          'SELECT exists(SELECT FROM public.effect WHERE n = $1) AS done',
          [n],
        )) as [{ done: boolean }];
        if (!done) await noteEffect('test.long-errand', n, job);
        if (n === 2 && job.attempt === 1) throw new Error('after the second step');
      }
    });
    await transactions.run((tx) => outbox.enqueue(tx, LongErrand, { n: 0 }));
    expect(await ended()).toEqual(['done']);
    expect((await effects()).map(({ n, attempt }) => [n, attempt])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
  });

  it('waits for running handlers when it goes down, and takes nothing new', async () => {
    const application = await start();
    const { transactions, outbox, script } = application;
    const begun = gate();
    const goingDown = gate();
    const finish = gate();
    script.on('test.errand', async ({ n }, job) => {
      job.signal.addEventListener('abort', goingDown.open);
      begun.open();
      await finish.opened;
      await noteEffect('test.errand', n, job);
    });
    await transactions.run((tx) => outbox.enqueue(tx, Errand, { n: 1 }));
    await begun.opened;
    running = [];
    const stopped = application.stop();
    await goingDown.opened;
    await database.query(
      `INSERT INTO platform.job (id, handler, payload) VALUES (gen_random_uuid(), 'test.first', '{"n": 2}')`,
    );
    finish.open();
    await stopped;
    expect(await database.query('SELECT handler, state FROM platform.job ORDER BY handler')).toEqual([
      { handler: 'test.errand', state: 'done' },
      { handler: 'test.first', state: 'pending' },
    ]);
    expect(await effects()).toHaveLength(1);
  });

  it('hands stepwise work back between two steps when it goes down, without counting the attempt', async () => {
    const application = await start();
    const { transactions, outbox, script } = application;
    const begun = gate();
    script.on('test.long-errand', async (_payload, job) => {
      await noteEffect('test.long-errand', 1, job);
      begun.open();
      await new Promise((done) => job.signal.addEventListener('abort', done));
      await noteEffect('test.long-errand', 2, job);
    });
    await transactions.run((tx) => outbox.enqueue(tx, LongErrand, { n: 0 }));
    await begun.opened;
    running = [];
    await application.stop();
    expect(await database.query('SELECT state, attempts, last_error FROM platform.job')).toEqual([
      { state: 'pending', attempts: 0, last_error: null },
    ]);
    expect(await effects()).toHaveLength(1);
  });
});
