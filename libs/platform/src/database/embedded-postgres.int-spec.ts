import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';
import { eventually } from '#test-support';

const SETTINGS = ['fsync=off', 'shared_buffers=16MB'];

describe('embedded PostgreSQL', () => {
  let folder: string;
  const begun: EmbeddedPostgres[] = [];

  // mkdtemp makes it 0700: the account that PostgreSQL runs as under root cannot pass through by itself.
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'lianqiao-pg-'))));

  afterEach(async () => {
    for (const server of begun.splice(0)) await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings: SETTINGS });
    begun.push(server);
    return server;
  }

  async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function serverPid(): Promise<number> {
    return Number((await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
  }

  it('is shared by those who come later and stopped by the last to leave; its data stay', async () => {
    const first = await start();
    const second = await start();
    expect([first.started, second.started]).toEqual([true, false]);
    await ask(first, 'CREATE TABLE kept AS SELECT 1 AS n');
    const pid = await serverPid();

    await first.stop();
    expect(await ask(second, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await second.stop();
    await eventually('the server is gone', () => Promise.resolve(!alive(pid)));

    const third = await start();
    expect(third.started).toBe(true);
    expect(await ask(third, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  }, 60_000);

  it('is started once by those who come at the same time', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(servers.filter(({ started }) => started)).toHaveLength(1);
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
  }, 60_000);

  it.each(['', '999999999 1 999999999-00000000'])(
    'takes over a lock that a dead process left: %j',
    async (holder) => {
      await mkdir(join(folder, 'postgres'));
      await writeFile(join(folder, 'postgres/lock'), holder);
      expect((await start()).started).toBe(true);
      expect((await readdir(join(folder, 'postgres'))).filter((name) => name.startsWith('lock'))).toEqual([]);
    },
    60_000,
  );

  it('recovers what was committed when it was ended at once', async () => {
    const server = await start();
    await ask(server, 'CREATE TABLE kept AS SELECT 2 AS n');
    const pid = await serverPid();
    server.kill();
    await eventually('the server is gone', () => Promise.resolve(!alive(pid)));
    const again = await start();
    expect(again.started).toBe(true);
    expect(await ask(again, 'SELECT n FROM kept')).toEqual([{ n: 2 }]);
  }, 60_000);
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
