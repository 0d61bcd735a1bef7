import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '#test-support';
import { createJobsDatabase, gate, type JobsApplication, startJobs } from '../../test/jobs-application.js';
import { Errand, LongErrand, noteEffect } from '../../test/scripted-handlers.js';

const ALIVE = new AbortController().signal;

/** Two processes and one row; nothing runs but what the test runs. */
describe('leases', () => {
  let database: TestDatabase;
  let first: JobsApplication;
  let second: JobsApplication;

  beforeEach(async () => {
    database = await createJobsDatabase();
    [first, second] = await Promise.all([startJobs(database), startJobs(database)]);
  });
  afterEach(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await database.drop();
  });

  const enqueue = (job: typeof Errand | typeof LongErrand) =>
    first.transactions.run((tx) => first.outbox.enqueue(tx, job as typeof Errand, { n: 1 }));
  const row = async () =>
    (await database.query('SELECT state, attempts, lease_epoch::int AS epoch FROM platform.job'))[0];
  const effects = async () => (await database.query('SELECT attempt FROM public.effect')).map((e) => e['attempt']);
  /** What the database sees of a process that stands still for longer than its lease. */
  const lapse = () => database.query(`UPDATE platform.job SET leased_until = now() - interval '1 second'`);

  /** The application takes the row and stands still before its effect. */
  function claimAndStandStill(application: JobsApplication, handler: string, id: string) {
    const begun = gate();
    const goOn = gate();
    application.script.on(handler, async ({ n }, job) => {
      begun.open();
      await goOn.opened;
      await noteEffect(handler, n, job);
    });
    const work = application.executor.execute(id, ALIVE);
    return { begun: begun.opened, goOn: goOn.open, work };
  }

  describe.each([
    ['transactional', Errand],
    ['stepwise', LongErrand],
  ])('of %s work', (_mode, job) => {
    it('let the second claimant finish and the first change nothing', async () => {
      const id = await enqueue(job);
      const a = claimAndStandStill(first, job.name, id);
      await a.begun;
      await lapse();
      await second.executor.execute(id, ALIVE);
      expect(await row()).toEqual({ state: 'done', attempts: 2, epoch: 2 });
      a.goOn();
      await a.work;
      expect(await row()).toEqual({ state: 'done', attempts: 2, epoch: 2 });
      expect(await effects()).toEqual([2]);
    });

    it('keep the first claimant out while the second is still at work', async () => {
      const id = await enqueue(job);
      const a = claimAndStandStill(first, job.name, id);
      await a.begun;
      await lapse();
      const b = claimAndStandStill(second, job.name, id);
      await b.begun;
      a.goOn();
      await a.work;
      expect(await row()).toEqual({ state: 'running', attempts: 2, epoch: 2 });
      expect(await effects()).toEqual([]);
      b.goOn();
      await b.work;
      expect(await row()).toEqual({ state: 'done', attempts: 2, epoch: 2 });
      expect(await effects()).toEqual([2]);
    });

    it('let a late failure change nothing', async () => {
      const id = await enqueue(job);
      const goOn = gate();
      const begun = gate();
      first.script.on(job.name, async () => {
        begun.open();
        await goOn.opened;
        throw new Error('too late');
      });
      const a = first.executor.execute(id, ALIVE);
      await begun.opened;
      await lapse();
      const b = claimAndStandStill(second, job.name, id);
      await b.begun;
      goOn.open();
      await a;
      expect(await row()).toEqual({ state: 'running', attempts: 2, epoch: 2 });
      b.goOn();
      await b.work;
      expect(await row()).toMatchObject({ state: 'done' });
    });

    it('admit one of two who ask at the same time', async () => {
      const id = await enqueue(job);
      await Promise.all([first, second, first, second].map(({ executor }) => executor.execute(id, ALIVE)));
      expect(await row()).toEqual({ state: 'done', attempts: 1, epoch: 1 });
      expect(await effects()).toEqual([1]);
    });
  });

  it('are renewed by each step, as of the end of the step', async () => {
    const id = await enqueue(LongErrand);
    first.script.on('test.long-errand', async (_payload, job) => {
      await lapse();
      await job.step((tx) => tx.query('SELECT pg_sleep(0.2)'));
      const [{ left }] = (await database.query(
        'SELECT extract(epoch FROM leased_until - clock_timestamp())::float AS left FROM platform.job',
      )) as [{ left: number }];
      expect(left).toBeGreaterThan(59.9);
    });
    await first.executor.execute(id, ALIVE);
    expect(await row()).toMatchObject({ state: 'done', attempts: 1 });
  });

  it('tell the handler when they are lost', async () => {
    const id = await enqueue(LongErrand);
    await database.query('UPDATE platform.job SET lease_seconds = 1');
    first.script.on('test.long-errand', async (_payload, job) => {
      await database.query('UPDATE platform.job SET lease_epoch = 9');
      await new Promise((lost) => job.signal.addEventListener('abort', lost));
      job.signal.throwIfAborted();
    });
    await first.executor.execute(id, ALIVE);
    expect(await row()).toMatchObject({ state: 'running', epoch: 9 });
  });

  it('give up work whose process ended each time', async () => {
    const id = await enqueue(Errand);
    await database.query(`UPDATE platform.job SET state = 'running', attempts = 3, leased_until = now()`);
    await lapse();
    await first.executor.execute(id, ALIVE);
    expect(await row()).toMatchObject({ state: 'dead', attempts: 3 });
    expect(await effects()).toEqual([]);
  });

  it('hand back work that nobody here handles', async () => {
    const id = await enqueue(Errand);
    await database.query(`UPDATE platform.job SET handler = 'other.unknown'`);
    await first.executor.execute(id, ALIVE);
    expect(await database.query(`SELECT state, attempts, sent_until > now() AS waits FROM platform.job`)).toEqual([
      { state: 'pending', attempts: 0, waits: true },
    ]);
  });

  it('are not taken by a process that goes down', async () => {
    const id = await enqueue(Errand);
    await first.executor.execute(id, AbortSignal.abort());
    expect(await row()).toEqual({ state: 'pending', attempts: 0, epoch: 0 });
  });

  it('hold the job in a transaction of its own, wherever it was woken', async () => {
    const id = await enqueue(Errand);
    const undone = first.transactions.run(async () => {
      await first.executor.execute(id, ALIVE);
      throw new Error('the request fails');
    });
    await expect(undone).rejects.toThrow('the request fails');
    expect(await row()).toMatchObject({ state: 'done' });
  });
});
