import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  readonly process: ChildProcess;
  /** The next line that the process prints; fails with what it complained of when it ends before that. */
  line(): Promise<string>;
  /** How it ended: its exit code, or the signal that killed it. */
  readonly ended: Promise<number | string>;
}

const running = new Set<ChildProcess>();

/** Starts a script of this folder with the given environment on top of PATH. */
export function startChild(script: string, environment: Readonly<Record<string, string | undefined>>): Child {
  const child = spawn(process.execPath, [resolve('test/long/processes', script)], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'exit').then((how) => {
    const [code, signal] = how as [number | null, string | null];
    running.delete(child);
    return signal ?? code ?? -1;
  });
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${script} ended (${await ended}) and printed nothing more.\n${complaints}`);
      return value;
    },
    ended,
  };
}

/** Ends what a test left running. */
export async function endChildren(): Promise<void> {
  const ends = [...running].map((child) => once(child, 'exit'));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(ends);
}

export const EFFECTS = 'CREATE TABLE public.effect (handler text, n bigint, step integer, process integer)';
