import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, type TestDatabase } from '#test-support';
import { createJobsDatabase, type JobsApplication, startJobs } from '../../test/jobs-application.js';
import { ScheduledModule } from '../../test/scripted-handlers.js';
import { Scheduler } from './scheduler.js';

const PERIOD = 1000;

/** The two tasks are due every 1,000 seconds, which divides neither a day nor an hour. */
describe('schedules', () => {
  let database: TestDatabase;
  let application: JobsApplication;
  let scheduler: Scheduler;

  beforeEach(async () => {
    database = await createJobsDatabase();
    application = await startJobs(database, { modules: [ScheduledModule] });
    scheduler = application.context.get(Scheduler, { strict: false });
  });
  afterEach(async () => {
    await application.stop();
    await database.drop();
  });

  /** Periods since the epoch for which a job stands. */
  const planned = async (task: string) => {
    const jobs = await database.query<{ dueat: string }>(
      `SELECT payload->>'dueAt' AS dueat FROM platform.job WHERE handler = $1 ORDER BY 1`,
      [task],
    );
    return jobs.map(({ dueat }) => new Date(dueat).getTime() / 1000 / PERIOD);
  };
  const latest = async () => {
    const [row] = await database.query<{ period: number }>(
      `SELECT floor(extract(epoch FROM now()) / ${PERIOD})::int AS period`,
    );
    return row?.period ?? Number.NaN;
  };
  /** As if nobody had been there since: only the due time so many periods ago was planned. */
  const planOnly = async (task: string, periodsAgo: number) => {
    await database.query('DELETE FROM platform.job');
    await database.query('DELETE FROM platform.scheduled_run WHERE task = $1', [task]);
    await database.query('INSERT INTO platform.scheduled_run (task, due_at) VALUES ($1, to_timestamp($2))', [
      task,
      ((await latest()) - periodsAgo) * PERIOD,
    ]);
  };

  it('begin with the latest due time, and plan it once', async () => {
    await Promise.all([scheduler.tick(), scheduler.tick(), scheduler.tick()]);
    await scheduler.tick();
    const now = await latest();
    expect(await planned('test.latest')).toEqual([now]);
    expect(await planned('test.each')).toEqual([now]);
  });

  it('leave a due time to whoever was quicker, even by a moment', async () => {
    const quicker = application.dataSource.createQueryRunner();
    await quicker.startTransaction();
    for (const task of ['test.latest', 'test.each', 'platform.housekeeping']) {
      const period = task.startsWith('test.') ? PERIOD : 3600;
      await quicker.query(
        `INSERT INTO platform.scheduled_run (task, due_at)
         SELECT $1, to_timestamp(floor(extract(epoch FROM now()) / $2::int) * $2::int)`,
        [task, period],
      );
    }
    const ticking = scheduler.tick();
    await eventually('the slower one waits', async () => {
      const waiting = await database.query('SELECT FROM pg_locks WHERE NOT granted');
      return waiting.length > 0;
    });
    await quicker.commitTransaction();
    await quicker.release();
    await ticking;
    expect(await database.query('SELECT handler FROM platform.job')).toEqual([]);
  });

  it('make up for the latest missed run only, where that is what was asked for', async () => {
    await planOnly('test.latest', 7);
    await scheduler.tick();
    expect(await planned('test.latest')).toEqual([await latest()]);
  });

  it('make up for each missed run, where that is what was asked for', async () => {
    await planOnly('test.each', 4);
    await Promise.all([scheduler.tick(), scheduler.tick()]);
    const now = await latest();
    expect(await planned('test.each')).toEqual([now - 3, now - 2, now - 1, now]);
  });

  it('make up for no more than a day, and stay on the multiples of the period', async () => {
    await planOnly('test.each', 1000);
    await scheduler.tick();
    const now = await latest();
    expect(await planned('test.each')).toEqual(Array.from({ length: 87 }, (_, back) => now - 86 + back));
  });
});
