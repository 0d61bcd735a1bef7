import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { inventedFile, inventedRows } from '../../../test/register-file.js';

const ROWS = 9000;
const COMMAND_LINE = resolve('dist/apps/cli/main.js');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'killed-import-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly progress: string;
}

function importing(file: string): { child: ChildProcess; ended: Promise<Outcome> } {
  const child = spawn(process.execPath, [COMMAND_LINE, 'import', 'enterprises', file], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      INIT_CWD: folder,
      LOG_LEVEL: 'error',
      LANG: 'en_US.UTF-8',
    },
  });
  let out = '';
  let progress = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (progress += piece.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    out,
    progress,
  }));
  return { child, ended };
}

const rowsRead = async () =>
  (await database.query<{ n: number }>('SELECT coalesce(sum(rows_read), 0)::int AS n FROM enterprises.import_run'))[0]
    ?.n ?? 0;

describe('an import by the command line', () => {
  it('killed twice and called again ends with the same rows, none twice', async () => {
    const file = join(folder, 'register.csv.gz');
    await writeFile(file, gzipSync(inventedFile(inventedRows(ROWS))));
    for (let kill = 1; kill <= 2; kill++) {
      const before = await rowsRead();
      const { child, ended } = importing(file);
      await eventually(`kill ${kill}: some more rows`, async () => (await rowsRead()) > before, 60_000);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      expect(await rowsRead()).toBeLessThan(ROWS);
    }
    const last = await importing(file).ended;
    expect(last).toMatchObject({ code: 0 });
    expect(last.out).toContain('Went on where the last import was stopped.');
    expect(last.out).toContain(`${ROWS} rows: ${ROWS} new, 0 updated, 0 unchanged, 0 bad.`);
    expect(last.progress).toMatch(/100% {2}9000 rows, 0 bad/);
    const [stored] = await database.query(
      'SELECT count(*)::int AS n, count(DISTINCT credit_code)::int AS codes FROM enterprises.enterprise',
    );
    expect(stored).toEqual({ n: ROWS, codes: ROWS });
    const [announced] = await database.query(
      `SELECT count(*)::int AS n, count(DISTINCT enterprise_id)::int AS ids
       FROM platform.event, jsonb_array_elements_text(payload -> 'enterpriseIds') AS enterprise_id
       WHERE name = 'enterprises.imported'`,
    );
    expect(announced).toEqual({ n: ROWS, ids: ROWS });
    const again = await importing(file).ended;
    expect(again.out).toContain('Nothing changed in the register.');
  }, 240_000);

  it('writes bad rows beside the caller and says where; a file that is not there is named', async () => {
    const file = join(folder, 'small.csv');
    await writeFile(file, `企业名称,信用代码,城市\n试算坏行厂,123,邢台\n`);
    const { code, out } = await importing(file).ended;
    expect(code).toBe(0);
    expect(out).toContain(join(folder, 'small.csv.bad-rows.csv'));
    const missing = await importing('nowhere.csv').ended;
    expect(missing.code).toBe(2);
    expect(missing.progress).toContain(join(folder, 'nowhere.csv'));
  }, 60_000);
});
