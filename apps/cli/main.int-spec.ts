import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { CreditCode } from '#kernel';
import { startEmbeddedPostgres } from '#platform';
import { type Program, startApiProgram, startProgram } from '#test-support';

jest.setTimeout(120_000);

describe('the command line as a process', () => {
  let folder: string;
  let api: Program | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-cli-'));
  });

  afterEach(async () => {
    await api?.stop();
    api = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  async function lianqiao(...words: string[]) {
    const program = startProgram('cli', { DATA_DIR: folder, LOG_LEVEL: 'warn', INIT_CWD: folder, LANG: 'C' }, words);
    return { exitCode: await program.ended, said: program.output(), noted: program.log() };
  }

  /** Three firms as a register file. */
  async function registerFile(): Promise<string> {
    const rows = [1, 2, 3].map((n) => {
      const code = CreditCode.complete(`91130500MA8${String(n).padStart(6, '0')}`).value;
      return `试办铸造第${n}有限公司,${code},河北省邢台市信都区,汽车零部件铸造、加工`;
    });
    await writeFile(join(folder, 'firms.csv'), ['企业名称,统一社会信用代码,地址,经营范围', ...rows].join('\n'));
    return 'firms.csv';
  }

  async function jobsByState(): Promise<Record<string, number>> {
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      const found = await client.query<{ state: string; n: number }>(
        // What falls due by itself, whatever the command, may still wait.
        'SELECT state, count(*)::int AS n FROM platform.job WHERE request_id IS NOT NULL GROUP BY state',
      );
      return Object.fromEntries(found.rows.map(({ state, n }) => [state, n]));
    } finally {
      await client.end();
      await server.stop();
    }
  }

  const databaseIsDown = () =>
    !existsSync(join(folder, 'postgres/cluster/postmaster.pid')) &&
    readdirSync(join(folder, 'postgres/members')).length === 0;

  it('alone, starts the database, does the work it caused, and stops the database', async () => {
    const imported = await lianqiao('import', 'enterprises', await registerFile());
    expect(imported).toMatchObject({ exitCode: 0, said: expect.stringContaining('3 rows: 3 new') });
    expect(databaseIsDown()).toBe(true);
    expect(await jobsByState()).toEqual({ done: expect.any(Number) });
  });

  it('joins the database of an API that runs, and leaves it running', async () => {
    const started = await startApiProgram({ DATA_DIR: folder, DEMO: 'off', LOG_LEVEL: 'warn' });
    api = started;
    const imported = await lianqiao('import', 'enterprises', await registerFile());
    expect(imported).toMatchObject({ exitCode: 0, said: expect.stringContaining('3 rows: 3 new') });
    expect((await fetch(`${started.url}/api/ready`)).status).toBe(200);
    expect(databaseIsDown()).toBe(false);
  });

  it('answers input that cannot be used with one sentence and 2', async () => {
    expect(await lianqiao('conjure')).toMatchObject({ exitCode: 2, noted: "error: unknown command 'conjure'\n" });
    expect(await lianqiao('jobs', 'retry', 'that one')).toMatchObject({
      exitCode: 2,
      noted: expect.stringContaining('An id looks like those'),
    });
    expect(await lianqiao('jobs', 'retry', '7d5a7a0c-6f3c-4f5e-9c39-6a2c9f7e2f11')).toMatchObject({
      exitCode: 2,
      noted: 'There is no such job.\n',
    });
  });
});
