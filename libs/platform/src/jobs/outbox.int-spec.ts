import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DomainError } from '#kernel';
import { eventually, type TestDatabase } from '#test-support';
import { createJobsDatabase, type JobsApplication, startJobs } from '../../test/jobs-application.js';
import { Errand, Happened, Unheard } from '../../test/scripted-handlers.js';
import { RequestContext } from '../http/request-context.js';
import { defineJob } from './job-definition.js';
import { JobSignal } from './job-signal.js';

describe('outbox', () => {
  let database: TestDatabase;
  let application: JobsApplication;
  const raised = jest.fn();

  beforeAll(async () => {
    database = await createJobsDatabase();
    application = await startJobs(database);
    application.context.get(JobSignal).listen(raised);
  });
  afterEach(async () => {
    raised.mockClear();
    await database.query('TRUNCATE platform.job, platform.event');
  });
  afterAll(async () => {
    await application.stop();
    await database.drop();
  });

  const rows = () =>
    database.query(
      `SELECT j.handler, j.payload, j.request_id, e.name AS event FROM platform.job j
       LEFT JOIN platform.event e ON e.id = j.event_id ORDER BY j.handler`,
    );

  it('writes one row for each handler of an event, in one statement', async () => {
    const { outbox, transactions } = application;
    await RequestContext.run({ requestId: 'request-1', locale: 'zh' }, () =>
      transactions.run(async (tx) => {
        const query = jest.spyOn(tx, 'query');
        await outbox.publish(tx, Happened, { n: 5 });
        expect(query).toHaveBeenCalledTimes(1);
        expect(raised).not.toHaveBeenCalled();
      }),
    );
    expect(raised).toHaveBeenCalledTimes(1);
    const row = { payload: { n: 5 }, request_id: 'request-1', event: 'test.happened' };
    expect(await rows()).toEqual([
      { handler: 'test.first', ...row },
      { handler: 'test.second', ...row },
    ]);
  });

  it('leaves nothing of a transaction that is rolled back, and wakes nobody', async () => {
    const { outbox, transactions } = application;
    const refused = transactions.run(async (tx) => {
      await outbox.publish(tx, Happened, { n: 5 });
      await outbox.enqueue(tx, Errand, { n: 5 });
      throw new DomainError('test.refused');
    });
    await expect(refused).rejects.toThrow('test.refused');
    expect(await rows()).toEqual([]);
    expect(await database.query('SELECT FROM platform.event')).toEqual([]);
    expect(raised).not.toHaveBeenCalled();
  });

  it('keeps an event that nobody handles, without waking anybody', async () => {
    const { outbox, transactions } = application;
    await transactions.run((tx) => outbox.publish(tx, Unheard, { n: 1 }));
    expect(await database.query('SELECT name FROM platform.event')).toEqual([{ name: 'test.unheard' }]);
    expect(raised).not.toHaveBeenCalled();
  });

  it('takes over what the handler declares, and when the work is due', async () => {
    const { outbox, transactions } = application;
    const runAt = new Date('2040-01-01T00:00:00Z');
    const id = await transactions.run((tx) => outbox.enqueue(tx, Errand, { n: 5 }, { runAt }));
    expect(await database.query('SELECT id, run_at, max_attempts, lease_seconds FROM platform.job')).toEqual([
      { id, run_at: runAt, max_attempts: 3, lease_seconds: 60 },
    ]);
  });

  it('writes no second row of work that waits, and keeps the one there from beginning too early', async () => {
    const { outbox, transactions, executor } = application;
    const again = () => transactions.run((tx) => outbox.enqueueUnlessWaiting(tx, Errand, { n: 5 }));
    await again();
    await again();
    const [row] = (await database.query('SELECT id FROM platform.job')) as [{ id: string }];
    expect(await database.query('SELECT FROM platform.job')).toHaveLength(1);
    let ended = false;
    let begun = Promise.resolve();
    await transactions.run(async (tx) => {
      await outbox.enqueueUnlessWaiting(tx, Errand, { n: 5 });
      begun = transactions
        .detached(() => executor.execute(row.id, new AbortController().signal))
        .then(() => expect(ended).toBe(true));
      await eventually('the row is waited for', async () => {
        const waiting = await database.query(
          `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database OR l.database IS NULL
           WHERE NOT l.granted AND d.datname = current_database()`,
        );
        return waiting.length > 0;
      });
      ended = true;
    });
    await begun;
    await again();
    expect(await database.query(`SELECT FROM platform.job WHERE state = 'pending'`)).toHaveLength(1);
  });

  it('refuses payloads that the definition does not read, and jobs that nobody handles', async () => {
    const { outbox, transactions } = application;
    const wrong = transactions.run((tx) => outbox.publish(tx, Happened, { n: 'five' } as never));
    await expect(wrong).rejects.toThrow('expected number');
    const unknown = defineJob('test.unknown', Errand.payload);
    const nobody = transactions.run((tx) => outbox.enqueue(tx, unknown, { n: 1 }));
    await expect(nobody).rejects.toThrow('Nobody handles the job test.unknown');
  });
});
