import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getQueueToken } from '@nestjs/bull';
import type { Queue } from 'bull';
import { eventually } from '#test-support';
import { createJobsDatabase, gate, startJobs } from '../../test/jobs-application.js';
import { type RedisServer, redisInstalled, startRedis } from '../../test/redis-server.js';
import { JOB_QUEUE } from './bull-dispatcher.js';
import { BullProcessor } from './bull-processor.js';
import { JobSignal } from './job-signal.js';
import { Errand } from '../../test/scripted-handlers.js';

jest.setTimeout(60_000);

/** Of a worker: for commands, for messages, for waiting. */
const BULL_CONNECTIONS = 3;

(redisInstalled() ? describe : describe.skip)('Redis', () => {
  let redis: RedisServer | undefined;
  let database: Awaited<ReturnType<typeof createJobsDatabase>>;

  beforeAll(async () => {
    database = await createJobsDatabase();
  });
  afterEach(async () => {
    await redis?.stop();
    redis = undefined;
  });
  afterAll(() => database.drop());

  it('may lose everything: every delivery still ends, and takes effect once', async () => {
    redis = await startRedis();
    const JOBS = 200;
    const writer = await startJobs(database);
    await writer.transactions.run(async (tx) => {
      for (let n = 0; n < JOBS; n++) await writer.outbox.enqueue(tx, Errand, { n });
    });
    await writer.stop();
    const worker = await startJobs(database, { role: 'work', redisUrl: redis.url });
    for (const share of [0.1, 0.4, 0.7]) {
      await eventually(`${share} of the jobs are done`, async () => (await done()) >= share * JOBS);
      await redis.client.flushall();
    }
    await eventually('every delivery ended', async () => (await done()) === JOBS, 30_000);
    expect(await database.query('SELECT n FROM public.effect GROUP BY n HAVING count(*) > 1')).toEqual([]);
    const { client } = redis;
    await eventually('nothing is left of finished messages', async () => {
      const left = await client.keys('{lianqiao}:jobs:[0-9]*');
      return left.length === 0;
    });
    await worker.stop();
  });

  const done = async () =>
    (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM public.effect`))[0]?.n ?? 0;

  it('is not filled with messages of rows that wait long', async () => {
    redis = await startRedis();
    await database.query(
      `INSERT INTO platform.job (id, handler, payload)
       SELECT gen_random_uuid(), 'test.errand', '{"n": 1}' FROM generate_series(1, 2500)`,
    );
    const dispatcher = await startJobs(database, { role: 'dispatch', redisUrl: redis.url });
    const { client } = redis;
    const waiting = () => client.llen('{lianqiao}:jobs:wait');
    await eventually('the limit is reached', async () => (await waiting()) >= 1000);
    for (let times = 0; times < 3; times++) {
      await database.query('UPDATE platform.job SET sent_until = NULL');
      dispatcher.context.get(JobSignal).raise();
    }
    await dispatcher.stop();
    expect(await waiting()).toBeLessThanOrEqual(1200);
    await database.query('TRUNCATE platform.job');
  });

  it('that evicts is refused when the process starts', async () => {
    redis = await startRedis('allkeys-lru');
    const start = startJobs(database, { role: 'work', redisUrl: redis.url });
    await expect(start).rejects.toThrow(/REDIS_URL: maxmemory-policy is allkeys-lru/);
  });

  it('that is not there is named when the process starts', async () => {
    redis = await startRedis();
    const { url } = redis;
    await redis.stop();
    redis = undefined;
    const start = startJobs(database, { role: 'dispatch', redisUrl: url });
    await expect(start).rejects.toThrow(/REDIS_URL: Redis cannot be used/);
  });

  it('is left only when running work has ended', async () => {
    redis = await startRedis();
    const worker = await startJobs(database, { role: 'work', redisUrl: redis.url });
    const [begun, goingDown, finish] = [gate(), gate(), gate()];
    const order: string[] = [];
    worker.script.on(Errand.name, async (_payload, job) => {
      job.signal.addEventListener('abort', goingDown.open);
      begun.open();
      await finish.opened;
      order.push('worked');
    });
    await worker.transactions.run((tx) => worker.outbox.enqueue(tx, Errand, { n: 1 }));
    await begun.opened;
    const pause = jest.spyOn(worker.context.get<Queue>(getQueueToken(JOB_QUEUE), { strict: false }), 'pause');
    const left = worker.context.get(BullProcessor, { strict: false }).beforeApplicationShutdown();
    const noted = left.then(() => order.push('left'));
    await goingDown.opened;
    await pause.mock.results[0]?.value;
    await new Promise((done) => setImmediate(done));
    finish.open();
    await noted;
    expect(order).toEqual(['worked', 'left']);
    await worker.stop();
    expect(await redis.client.llen('{lianqiao}:jobs:active')).toBe(0);
  });

  it.each(['work', 'dispatch'] as const)('may be gone when a process of role %s goes down', async (role) => {
    redis = await startRedis();
    const application = await startJobs(database, { role, redisUrl: redis.url });
    await database.query('TRUNCATE public.effect');
    await application.transactions.run((tx) => application.outbox.enqueue(tx, Errand, { n: 1 }));
    const { client } = redis;
    await eventually('the job travels through Redis', async () =>
      role === 'work' ? (await done()) === 1 : (await client.exists('{lianqiao}:jobs:wait')) === 1,
    );
    await redis.stop();
    redis = undefined;
    await application.stop();
  });

  it('may go away while work is in hand that a process which goes down waits for', async () => {
    redis = await startRedis();
    const worker = await startJobs(database, { role: 'work', redisUrl: redis.url });
    await database.query('TRUNCATE public.effect');
    const [begun, finish] = [gate(), gate()];
    worker.script.on(Errand.name, async () => {
      begun.open();
      await finish.opened;
    });
    await worker.transactions.run((tx) => worker.outbox.enqueue(tx, Errand, { n: 1 }));
    await begun.opened;
    await redis.stop();
    redis = undefined;
    finish.open();
    await worker.stop();
  });

  it('may go away in the first moments of a process', async () => {
    redis = await startRedis();
    const worker = await startJobs(database, { role: 'work', redisUrl: redis.url });
    await redis.stop();
    redis = undefined;
    await worker.stop();
  });

  it('may come back without a word to say, and go away again', async () => {
    redis = await startRedis();
    const worker = await startJobs(database, { role: 'work', redisUrl: redis.url });
    const { client, url } = redis;
    await eventually('Bull listens and waits', async () => {
      const connections = String(await client.client('LIST'));
      return connections.includes(' sub=1 ') && connections.includes(' cmd=brpoplpush ');
    });
    await redis.stop();
    redis = undefined;
    const callers = new Set<Socket>();
    const silent = createServer((caller) => callers.add(caller.on('error', () => undefined).resume()));
    silent.listen(Number(new URL(url).port), '127.0.0.1');
    await eventually('all connections are back', async () => callers.size >= BULL_CONNECTIONS);
    await worker.stop();
    for (const caller of callers) caller.destroy();
    silent.close();
  });

  it('is no business of a process that only writes rows', async () => {
    redis = await startRedis();
    const writer = await startJobs(database, { role: 'write', redisUrl: redis.url });
    expect(((await redis.client.client('LIST')) as string).trim().split('\n')).toHaveLength(1);
    await writer.stop();
  });
});
