import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { EFFECTS, endChildren, startChild } from './processes/child-process.js';

jest.setTimeout(90_000);

const EVERY_SECONDS = 2;
const DUE_TIMES = 8;

describe('a schedule in five processes, one with a wrong clock and one killed', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.query(EFFECTS);
  });
  afterAll(async () => {
    await endChildren();
    await database.drop();
  });

  const dueTimes = () =>
    database.query<{ due: number }>(
      `SELECT extract(epoch FROM due_at)::int AS due FROM platform.scheduled_run WHERE task = 'long.task' ORDER BY 1`,
    );

  it('works at each due time once', async () => {
    const children = Array.from({ length: 5 }, (_, i) =>
      startChild('jobs-process.mjs', {
        DATABASE_URL: database.url,
        EVERY_SECONDS: String(EVERY_SECONDS),
        MILLISECONDS_AHEAD: i === 0 ? '90000' : '0',
      }),
    );
    for (const child of children) expect(await child.line()).toBe('ready');
    await eventually('two due times', async () => (await dueTimes()).length >= 2);
    // Whoever worked last is the one to kill: another one has to go on.
    const last = await eventually('somebody has worked', async () => {
      const [row] = await database.query<{ process: number }>(
        'SELECT process FROM public.effect ORDER BY n DESC LIMIT 1',
      );
      return row?.process;
    });
    children.find(({ process }) => process.pid === last)?.process.kill('SIGKILL');
    const due = await eventually(
      `${DUE_TIMES} due times`,
      async () => {
        const found = await dueTimes();
        return found.length >= DUE_TIMES && found.map((row) => row.due);
      },
      60_000,
    );
    // Without gaps, on the multiples of the period, none in the future.
    expect(due).toEqual(due.map((_, i) => (due[0] ?? 0) + i * EVERY_SECONDS));
    expect(due.every((time) => time % EVERY_SECONDS === 0)).toBe(true);
    const [now] = await database.query<{ now: number }>('SELECT extract(epoch FROM now())::int AS now');
    expect(due.at(-1)).toBeLessThanOrEqual(now?.now ?? 0);

    await eventually(
      'the work of those times is done',
      async () => {
        const rows = await database.query(
          `SELECT FROM platform.job WHERE handler = 'long.task' AND state = 'done' AND payload->>'dueAt' <= $1`,
          [new Date((due.at(-1) ?? 0) * 1000).toISOString()],
        );
        return rows.length === due.length;
      },
      70_000,
    );
    const effects = await database.query<{ n: number; times: number }>(
      'SELECT n::int, count(*)::int AS times FROM public.effect WHERE n <= $1 GROUP BY n ORDER BY n',
      [due.at(-1)],
    );
    expect(effects).toEqual(due.map((n) => ({ n, times: 1 })));
    const workers = await database.query('SELECT DISTINCT process FROM public.effect');
    expect(workers.length).toBeGreaterThan(1);
  });
});
