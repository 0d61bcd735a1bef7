import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LOCK_PATIENCE_MILLISECONDS = 120_000;

/**
 * Which processes use an embedded server, as one file each beside the cluster. The first starts the server, whoever
 * comes later joins it, and the last to leave stops it: a command that happened to start it may end while the API,
 * which joined, goes on.
 */
export class ServerMembers {
  private readonly members: string;
  private readonly lock: string;
  private readonly name = `${process.pid}-${randomBytes(4).toString('hex')}`;

  constructor(folder: string) {
    this.members = join(folder, 'members');
    this.lock = join(folder, 'lock');
  }

  async join(): Promise<void> {
    await mkdir(this.members, { recursive: true });
    await writeFile(join(this.members, this.name), processMark(process.pid));
  }

  async leave(): Promise<void> {
    await rm(join(this.members, this.name), { force: true });
  }

  /** Members other than this one whose process is alive; what dead ones left is removed. */
  others(): string[] {
    if (!existsSync(this.members)) return [];
    return readdirSync(this.members).filter((name) => {
      if (name === this.name) return false;
      const file = join(this.members, name);
      if (stillRuns(Number(name.split('-')[0]), readFileSync(file, 'utf8'))) return true;
      rmSync(file, { force: true });
      return false;
    });
  }

  /** Runs work while no other process starts, joins or stops the server. A lock left by a dead process is taken over. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const mine = `${process.pid} ${processMark(process.pid)} ${this.name}`;
    const end = performance.now() + LOCK_PATIENCE_MILLISECONDS;
    while (!(await this.tryLock(mine))) {
      if (performance.now() > end) throw new Error(`Another process holds ${this.lock} and does not let go of it.`);
      await pause(50);
    }
    try {
      return await work();
    } finally {
      await rm(this.lock, { force: true });
    }
  }

  private async tryLock(mine: string): Promise<boolean> {
    const own = `${this.lock}.${this.name}`;
    // Written first and then put in its place: whoever is killed in between leaves no lock that says nothing of its holder.
    await writeFile(own, mine);
    try {
      await link(own, this.lock);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(own, { force: true });
    }
    const holder = await readFile(this.lock, 'utf8').catch(() => undefined);
    if (holder === undefined) return false;
    const [pid, mark] = holder.split(' ');
    if (stillRuns(Number(pid), mark ?? '')) return false;
    // Moved aside, not removed: of two processes that see the dead one's lock, one succeeds.
    await rename(this.lock, own).catch(() => undefined);
    await rm(own, { force: true });
    return false;
  }
}

/** Tells a process from a later one of the same number: its start in clock ticks since boot, where /proc says so. */
function processMark(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold blanks; the start is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}

function stillRuns(pid: number, mark: string): boolean {
  return isAlive(pid) && processMark(pid) === mark;
}

/** Whether a process of that number exists. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
