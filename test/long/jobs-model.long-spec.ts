import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { JobContext } from '#platform';
import { eventually, type TestDatabase } from '#test-support';
import {
  createJobsDatabase,
  gate,
  type JobsApplication,
  startJobs,
} from '../../libs/platform/test/jobs-application.js';
import { type RedisServer, redisInstalled, startRedis } from '../../libs/platform/test/redis-server.js';
import { Errand, LongErrand } from '../../libs/platform/test/scripted-handlers.js';

jest.setTimeout(600_000);

const SEEDS = [1, 20, 300];
const RUNS = 5;
/** Two sweeps of a process that has nothing else to do, and a little. */
const LOOKS_OF_PATIENCE = 50;

interface Model {
  enqueued: number;
}

/** Two processes that work, and the ways in which the world is unkind to them. */
class World {
  /** Handlers that stand still now, by the order in which they stopped. */
  readonly standing: (() => void)[] = [];
  private toStandStill = 0;

  constructor(
    readonly database: TestDatabase,
    readonly redis: RedisServer | undefined,
    readonly processes: readonly JobsApplication[],
  ) {
    for (const { script } of processes) {
      script.on(Errand.name, ({ n }, job) => this.work(Errand.name, n, job, [1]));
      script.on(LongErrand.name, ({ n }, job) => this.work(LongErrand.name, n, job, [1, 2]));
    }
  }

  standStillNext(): void {
    this.toStandStill++;
  }

  /**
   * Until somebody took whatever is due. Where that takes long, nobody can: handlers that stand still fill all places, or
   * every process has one that stands at the very row. Then they go on, one after the other, the first to stop first.
   */
  async untilTaken(): Promise<void> {
    let looks = 0;
    await eventually('what is due was taken', async () => {
      if (this.standing.length > 4 || ++looks % LOOKS_OF_PATIENCE === 0) this.standing.shift()?.();
      const due = await this.database.query(
        `SELECT FROM platform.job WHERE handler LIKE 'test.%'
         AND ((state = 'pending' AND run_at <= now()) OR (state = 'running' AND leased_until < now()))`,
      );
      return due.length === 0;
    });
  }

  /** Nobody stands still from now on. */
  letGo(): void {
    this.toStandStill = 0;
    for (const goOn of this.standing.splice(0)) goOn();
  }

  /** Every third job fails at its first attempt, every seventh always. */
  private async work(handler: string, n: number, job: JobContext, steps: number[]): Promise<void> {
    for (const step of steps) {
      const note = n * 10 + step;
      const done = await this.database.query('SELECT FROM public.effect WHERE n = $1', [note]);
      if (done.length > 0) continue;
      if (this.toStandStill > 0) {
        this.toStandStill--;
        const still = gate();
        this.standing.push(still.open);
        await still.opened;
      }
      await job.step((tx) => tx.query('INSERT INTO public.effect VALUES ($1, $2, $3)', [handler, note, job.attempt]));
      if (n % 7 === 0 || (n % 3 === 0 && job.attempt === 1)) throw new Error('as the number says');
    }
  }
}

const expireLeases = (database: TestDatabase) =>
  database.query(`UPDATE platform.job SET leased_until = now() - interval '1 second' WHERE state = 'running'`);
const advance = (database: TestDatabase) =>
  database.query(`UPDATE platform.job SET run_at = now(), sent_until = NULL WHERE state = 'pending'`);

type Command = fc.AsyncCommand<Model, World>;

const enqueue = (job: typeof Errand | typeof LongErrand): Command => ({
  check: () => true,
  run: async (model, { processes: [process] }) => {
    const n = ++model.enqueued;
    await process?.transactions.run((tx) => process.outbox.enqueue(tx, job as typeof Errand, { n }));
  },
  toString: () => `enqueue ${job.name}`,
});
const world = (name: string, change: (world: World) => unknown): Command => ({
  check: () => true,
  run: async (_model, real) => {
    await change(real);
  },
  toString: () => name,
});
/** The way to two claimants of one row: whoever holds it stands still, and somebody else comes to stand there too. */
const STOP_AND_LAPSE = world('stop, lapse, stop again', async (real) => {
  real.standStillNext();
  await real.untilTaken();
  await expireLeases(real.database);
  real.standStillNext();
  await real.untilTaken();
});
const COMMANDS = [
  fc.constant(enqueue(Errand)),
  fc.constant(enqueue(LongErrand)),
  fc.constant(world('stand still', (real) => real.standStillNext())),
  // Twice, so that two processes come to stand still at the same row.
  fc.constant(world('stand still twice', (real) => [real.standStillNext(), real.standStillNext()])),
  fc.constant(STOP_AND_LAPSE),
  fc.constant(world('go on', (real) => real.standing.shift()?.())),
  // Somebody took the row and died.
  fc.constant(
    world('crash', ({ database }) =>
      database.query(
        `UPDATE platform.job SET state = 'running', attempts = attempts + 1, lease_epoch = lease_epoch + 1,
           leased_until = now() + interval '1 hour'
         WHERE id = (SELECT id FROM platform.job WHERE state = 'pending' AND attempts < max_attempts LIMIT 1 FOR UPDATE SKIP LOCKED)`,
      ),
    ),
  ),
  fc.constant(world('expire leases', ({ database }) => expireLeases(database))),
  fc.constant(world('flush Redis', ({ redis }) => redis?.client.flushall())),
  fc.constant(world('advance', ({ database }) => advance(database))),
  fc.constant(world('wait', (real) => real.untilTaken())),
];

describe.each(redisInstalled() ? ['in the process', 'through Bull'] : ['in the process'])('jobs %s', (runner) => {
  let redis: RedisServer | undefined;

  beforeAll(async () => {
    if (runner === 'through Bull') redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  it.each(SEEDS)('end, and take effect once, whatever happens (seed %i)', async (seed) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 60, size: 'max' }), async (commands) => {
        const database = await createJobsDatabase();
        const processes = await Promise.all(
          [1, 2].map(() => startJobs(database, { role: 'work', redisUrl: redis?.url })),
        );
        const real = new World(database, redis, processes);
        try {
          await fc.asyncModelRun(() => ({ model: { enqueued: 0 }, real }), commands);
          await eventually(
            'every delivery ended',
            async () => {
              for (const goOn of real.standing.splice(0)) goOn();
              await expireLeases(database);
              await advance(database);
              const open = await database.query(
                `SELECT FROM platform.job WHERE handler LIKE 'test.%' AND state IN ('pending', 'running')`,
              );
              return open.length === 0;
            },
            30_000,
          );
        } finally {
          real.letGo();
          await Promise.all(processes.map((process) => process.stop()));
        }
        expect(await database.query('SELECT n FROM public.effect GROUP BY n HAVING count(*) > 1')).toEqual([]);
        const undone = await database.query(
          `SELECT j.handler, j.state, payload FROM platform.job j
           WHERE handler LIKE 'test.%' AND CASE state
             WHEN 'done' THEN (SELECT count(*) FROM public.effect e WHERE e.n / 10 = (payload->>'n')::int)
               <> CASE handler WHEN '${LongErrand.name}' THEN 2 ELSE 1 END
             ELSE handler = '${Errand.name}' AND EXISTS (SELECT FROM public.effect e WHERE e.n / 10 = (payload->>'n')::int)
           END`,
        );
        expect(undone).toEqual([]);
        await database.drop();
      }),
      { seed, numRuns: RUNS, endOnFailure: true },
    );
  });
});
