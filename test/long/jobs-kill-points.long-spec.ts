import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { JOB_POINTS } from '#platform';
import { type RedisServer, redisInstalled, startRedis } from '../../libs/platform/test/redis-server.js';
import { EFFECTS, endChildren, startChild } from './processes/child-process.js';

jest.setTimeout(60_000);

const MODES = ['errand', 'long-errand'] as const;
/** A message is acknowledged only where there is one. */
const POINTS = {
  'in the process': JOB_POINTS.filter((point) => !point.endsWith('acknowledge')),
  'through Bull': JOB_POINTS,
};
/** Stepwise work passes this point once a step. */
const passings = (mode: string, point: string) => (mode === 'long-errand' && point === 'after_effect' ? [1, 2] : [1]);

describe.each(redisInstalled() ? (['in the process', 'through Bull'] as const) : (['in the process'] as const))(
  'a process that is killed while it works %s',
  (runner) => {
    let redis: RedisServer | undefined;
    let database: TestDatabase;

    beforeAll(async () => {
      if (runner === 'through Bull') redis = await startRedis();
    });
    afterEach(async () => {
      await endChildren();
      await redis?.client.flushall();
      await database.drop();
    });
    afterAll(() => redis?.stop());

    const cases = MODES.flatMap((mode) =>
      POINTS[runner].flatMap((point) => passings(mode, point).map((nth) => [mode, point, nth] as const)),
    );

    it.each(cases)('at %s, %s (passing %i), leaves each effect standing once', async (mode, point, nth) => {
      database = await createTestDatabase();
      await database.query(EFFECTS);
      await database.query(
        `INSERT INTO platform.job (id, handler, payload, lease_seconds)
         VALUES (gen_random_uuid(), $1, '{"n": 1}', 1)`,
        [`long.${mode}`],
      );
      const environment = { DATABASE_URL: database.url, REDIS_URL: redis?.url };
      const first = startChild('jobs-process.mjs', { ...environment, KILL_AT: point, KILL_NTH: String(nth) });
      expect(await first.ended).toBe('SIGKILL');

      const second = startChild('jobs-process.mjs', environment);
      await second.line();
      await eventually('the job is done', async () => {
        const rows = await database.query(`SELECT FROM platform.job WHERE handler LIKE 'long.%' AND state = 'done'`);
        return rows.length === 1;
      });
      expect(await database.query('SELECT handler, step FROM public.effect ORDER BY step')).toEqual([
        { handler: mode, step: 1 },
        { handler: mode, step: 2 },
      ]);
    });
  },
);
