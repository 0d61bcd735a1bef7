import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '#test-support';

jest.setTimeout(120_000);

const ROOT = resolve(import.meta.dirname, '../..');

/** What `npm start` does once everything is installed and built. */
const LAUNCH = `const { runProgram } = await import('./apps/launch/program.mjs'); await runProgram('dist/apps/api/main.js', []);`;

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  said(): string;
  /** Exit code, or the signal. */
  readonly end: Promise<number | string>;
}

describe('the API as a process', () => {
  let folder: string;
  let children: ChildProcess[];

  // One folder for all: each test ends with the database down, and the next one finds it as after a restart.
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-start-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  beforeEach(() => {
    children = [];
  });

  afterEach(async () => {
    for (const child of children.filter((c) => c.exitCode === null && c.signalCode === null)) {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
  });

  function run(script: string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, script, {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '0', DEMO: 'off', LOG_LEVEL: 'warn', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const end = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
    return { child, end, said: () => said };
  }

  async function start(script: string[], environment?: Record<string, string>): Promise<Started> {
    const process = run(script, environment);
    const url = await eventually(
      'the API is ready',
      () => Promise.resolve(/^Lianqiao is ready at (\S+)$/m.exec(process.said())?.[1]),
      60_000,
    );
    return { ...process, url };
  }

  const api = ['dist/apps/api/main.js'];
  const serverPid = () => Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  const databaseIsDown = () =>
    Promise.resolve(
      !existsSync(join(folder, 'postgres/cluster/postmaster.pid')) &&
        readdirSync(join(folder, 'postgres/members')).length === 0,
    );

  it('answers, stops on SIGINT with nothing left, and finds its data again', async () => {
    const first = await start(api);
    expect((await fetch(`${first.url}/api/ready`)).status).toBe(200);
    const account = { login: 'zhou-jie', name: '周洁', email: 'zhou@mail.invalid', password: '码头上停着九艘灰色驳船' };
    const opened = await fetch(`${first.url}/api/accounts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: first.url },
      body: JSON.stringify(account),
    });
    expect([opened.status, await opened.text()]).toEqual([201, expect.any(String)]);
    const server = serverPid();

    first.child.kill('SIGINT');
    expect(await first.end).toBe(0);
    expect(await databaseIsDown()).toBe(true);
    await eventually('the database process is gone', () => Promise.resolve(!existsSync(`/proc/${server}`)));
    await expect(fetch(`${first.url}/api/health`)).rejects.toThrow();

    const second = await start(api);
    const again = await fetch(`${second.url}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: account.login, password: account.password, token: 'bearer' }),
    });
    expect(again.status).toBe(201);
  });

  it('stops in order when whoever started it is killed', async () => {
    const launched = await start(['--input-type=module', '-e', LAUNCH]);
    launched.child.kill('SIGKILL');
    await launched.end;
    await eventually('nothing is left', databaseIsDown, 30_000);
    await expect(fetch(`${launched.url}/api/health`)).rejects.toThrow();
  });

  it('ends at once when asked a second time, and the database with it', async () => {
    const { child, end, url } = await start(api);
    // A request in flight holds the orderly stop up: its body never comes.
    const stuck = await hangingRequest(url);
    child.kill('SIGINT');
    await eventually(
      'it takes no more work',
      async () => (await fetch(`${url}/api/ready`).catch(() => ({ status: 503 }))).status === 503,
    );
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await end).toBe(130);
    await eventually('the database is down', () =>
      Promise.resolve(!existsSync(join(folder, 'postgres/cluster/postmaster.pid'))),
    );
    stuck.destroy();
  });

  it('says in one sentence that the port is taken, and leaves nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { end, said } = run(api, { PORT: String(port), LOG_LEVEL: 'error' });
    const code = await Promise.race([end, pause(60_000, undefined, { ref: false })]);
    // What it did instead, where it runs on.
    const lock = join(folder, 'postgres/lock');
    expect({ code, ...(code !== 1 && { said: said(), lock: existsSync(lock) && readFileSync(lock, 'utf8') }) }).toEqual(
      {
        code: 1,
      },
    );
    expect(said()).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(await databaseIsDown()).toBe(true);
    other.close();
  });

  it.each([
    [api, { PORT: 'front door' }, /^PORT: /],
    [api, { DATABASE_URL: 'mysql://here' }, /^DATABASE_URL: must be an address/],
    [['dist/apps/worker/main.js'], {}, /DATABASE_URL and REDIS_URL/],
    [api, { REDIS_URL: 'redis://127.0.0.1:1' }, /^REDIS_URL: no Redis answers at 127.0.0.1:1/],
  ])('%j refuses %j with a sentence', async (script, environment, sentence) => {
    const { end, said } = run(script, environment as Record<string, string>);
    expect(await end).toBe(2);
    expect(said()).toMatch(sentence);
  });
});

/** A request whose body does not come. */
async function hangingRequest(url: string): Promise<Socket> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    `POST /api/sessions HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 50\r\nexpect: 100-continue\r\n\r\n`,
  );
  // It says that it waits for the body; before, the connection would be idle and hold nothing up.
  await once(socket, 'data');
  socket.write('{');
  return socket;
}
