import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { endChildren, startChild } from './processes/child-process.js';

jest.setTimeout(90_000);

const PROCESSES = 4;
const CONNECTIONS = 50;
const PLACES = 7;

describe('two hundred connections from four processes that want the same', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.query(`
      CREATE TABLE public.seat (number integer, CONSTRAINT seat_number_key UNIQUE (number));
      CREATE TABLE public.place (taken integer NOT NULL, CONSTRAINT place_capacity CHECK (taken <= ${PLACES}));
      INSERT INTO public.place VALUES (0);`);
  });
  afterEach(endChildren);
  afterAll(() => database.drop());

  /** Holds everybody back until all transactions are open, then lets go. */
  async function scramble(what: string): Promise<Record<string, number>> {
    const barrier = new pg.Client({ connectionString: database.url });
    await barrier.connect();
    await barrier.query('SELECT pg_advisory_lock(77)');
    const children = Array.from({ length: PROCESSES }, () =>
      startChild('scramble-process.mjs', {
        DATABASE_URL: database.url,
        CONNECTIONS: String(CONNECTIONS),
        SCRAMBLE: what,
      }),
    );
    await eventually(
      'everybody waits',
      async () => {
        const waiting = await database.query(
          `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 77 AND NOT granted`,
        );
        return waiting.length === PROCESSES * CONNECTIONS;
      },
      60_000,
    );
    await barrier.end();
    const sum: Record<string, number> = {};
    for (const child of children) {
      const outcomes = JSON.parse(await child.line()) as Record<string, number>;
      for (const [outcome, times] of Object.entries(outcomes)) sum[outcome] = (sum[outcome] ?? 0) + times;
    }
    return sum;
  }

  it('give one seat to one, and tell the others that it is taken', async () => {
    expect(await scramble('seat')).toEqual({ won: 1, 'scramble.seat_taken': PROCESSES * CONNECTIONS - 1 });
    expect(await database.query('SELECT count(*)::int AS n FROM public.seat')).toEqual([{ n: 1 }]);
  });

  it(`give ${PLACES} places to exactly ${PLACES}`, async () => {
    expect(await scramble('capacity')).toEqual({
      won: PLACES,
      'scramble.places_gone': PROCESSES * CONNECTIONS - PLACES,
    });
    expect(await database.query('SELECT taken FROM public.place')).toEqual([{ taken: PLACES }]);
  });
});
