import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { projectRoot, startEmbeddedPostgres } from '#platform';
import { eventually, startApiProgram, startS3, startWorkerProgram } from '#test-support';
import { startRedis } from '../../libs/platform/test/redis-server.js';
import { type ImportRun, type JourneyEnd, listToAnswers } from '../e2e/journeys/list-to-answers.js';

const SHARED = resolve(projectRoot(import.meta.dirname), process.env['LIANQIAO_SHARED'] ?? '../shared');
const REGISTER = join(SHARED, 'data/enterprises/hebei-makers.csv.gz');
const REGISTER_ROWS = 37_670;
/** The longest lease of a handler, and time to do its work again. */
const LEASE_MILLISECONDS = 240_000;
const DEBIAN_POSTGRES = '/usr/lib/postgresql/15/bin';

const missing = [
  ...(existsSync(REGISTER) ? [] : [`the register file ${REGISTER}`]),
  ...(existsSync(DEBIAN_POSTGRES) ? [] : ["Debian's PostgreSQL 15"]),
];
if (missing.length > 0)
  process.stderr.write(`SKIPPED: the journey over the register needs ${missing.join(' and ')}.\n`);

/** Undone in reverse when a journey ends, however it ends. */
const undo: (() => Promise<unknown>)[] = [];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianqiao-long-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function database(programs?: string): Promise<{ url: string; query: pg.Pool['query'] }> {
  const server = await startEmbeddedPostgres({ folder: await temporaryFolder(), ...(programs && { programs }) });
  const pool = new pg.Pool({ connectionString: server.url, max: 2 });
  undo.push(async () => {
    await pool.end();
    await server.stop();
  });
  return { url: server.url, query: pool.query.bind(pool) as pg.Pool['query'] };
}

/** What has to be true of the stores when everything came once and nothing was lost. */
async function expectOnce(query: pg.Pool['query'], end: JourneyEnd): Promise<void> {
  expect(end.imported).toMatchObject({ state: 'completed', created: REGISTER_ROWS, bad: 0 });
  const one = async (sql: string, values: unknown[] = []) => (await query(sql, values)).rows as unknown[];
  await eventually(
    'background work is done, also what a killed worker held under its lease',
    async () => {
      const open = await one(
        `SELECT 1 FROM platform.job WHERE state IN ('pending', 'running') AND event_id IS NOT NULL LIMIT 1`,
      );
      return open.length === 0;
    },
    LEASE_MILLISECONDS,
  );
  expect(await one(`SELECT handler, last_error FROM platform.job WHERE state = 'dead'`)).toEqual([]);
  // Every registered firm is in the index, and none of its offerings was read in twice.
  expect(
    await one(`SELECT e.id FROM enterprises.enterprise e LEFT JOIN search.enterprise_document d ON d.enterprise_id = e.id
               WHERE d.enterprise_id IS NULL`),
  ).toEqual([]);
  expect(
    await one(`SELECT enterprise_id, span_start FROM supply.offering
               GROUP BY enterprise_id, span_start, span_end, role HAVING count(*) > 1`),
  ).toEqual([]);
  expect(
    await one(
      `SELECT i.state, count(*)::int FROM matching.introduction i JOIN demand.shortage s ON s.id = i.shortage_id
       WHERE s.list_id = $1 GROUP BY i.state ORDER BY i.state`,
      [end.listId],
    ),
  ).toEqual([
    { state: 'accepted', count: 1 },
    { state: 'declined', count: 1 },
    { state: 'expired', count: 1 },
  ]);
}

(missing.length > 0 ? describe.skip : describe)('from a pasted list to three answers, over a whole register', () => {
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  }, 120_000);

  it('holds in one process', async () => {
    const { url, query } = await database();
    const api = await startApiProgram({
      DATABASE_URL: url,
      DATA_DIR: await temporaryFolder(),
      DEMO: 'stage',
      LOG_LEVEL: 'warn',
    });
    undo.push(() => api.stop());
    await expectOnce(query, await listToAnswers({ url: api.url, register: REGISTER }));
  }, 600_000);

  it('holds with API and workers that have no folder in common, one killed twice, Redis emptied twice', async () => {
    const { url, query } = await database(DEBIAN_POSTGRES);
    expect((await query<{ server_version: string }>('SHOW server_version')).rows[0]?.server_version).toMatch(/^15\./);
    const redis = await startRedis();
    undo.push(() => redis.stop());
    const s3 = await startS3();
    undo.push(() => s3.stop());
    const folders: string[] = [];
    /** As on a machine of its own. */
    const environment = async () => {
      folders.push(await temporaryFolder());
      return {
        ...s3.environment,
        DATABASE_URL: url,
        REDIS_URL: redis.url,
        DATA_DIR: folders.at(-1) as string,
        JOB_RESEND_SECONDS: '2',
        DEMO: 'stage',
        LOG_LEVEL: 'info',
      };
    };
    const api = await startApiProgram(await environment());
    undo.push(() => api.stop());
    let worker = await startWorkerProgram(await environment());
    undo.push(() => worker.stop());
    const killWorker = async () => {
      worker.kill('SIGKILL');
      expect(await worker.ended).toBe('SIGKILL');
      worker = await startWorkerProgram(await environment());
    };
    const end = await listToAnswers({
      url: api.url,
      register: REGISTER,
      whileImporting: async (progress) => {
        await underWay(progress, 3_000);
        expect([...s3.bucket.objects.keys()]).toEqual([expect.stringMatching(/^register-imports\//)]);
        await killWorker();
        await underWay(progress, 12_000);
        await redis.client.flushall();
      },
      whileIntroducing: async () => {
        await redis.client.flushall();
        await killWorker();
      },
    });
    await expectOnce(query, end);
    // The file is gone once it was taken in, and no process kept one for itself.
    expect([...s3.bucket.objects.keys(), ...s3.bucket.uploads.keys()]).toEqual([]);
    expect(folders.flatMap((folder) => readdirSync(folder)).filter((name) => name === 'files')).toEqual([]);
  }, 900_000);
});

/** Waits until so many rows were read; what is to befall the import has to find it unfinished. */
async function underWay(progress: () => Promise<ImportRun>, rows: number): Promise<void> {
  const run = await eventually(
    `${rows} rows were read`,
    async () => {
      const now = await progress();
      return now.rowsRead >= rows && now;
    },
    240_000,
  );
  expect(run.state).toBe('running');
}
