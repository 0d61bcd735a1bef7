import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { eventually } from './eventually.js';

/** One of the built programs, running as a process of its own. */
export interface Program {
  readonly pid: number;
  /** What it wrote on standard output, and on standard error, so far. */
  output(): string;
  log(): string;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<number | NodeJS.Signals>;
}

const READY_MILLISECONDS = 60_000;
const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts `dist/apps/{api,worker,cli}/main.js` as Jest's global setup built it. It gets the given environment and nothing
 * of this process's own settings.
 */
export function startProgram(
  name: 'api' | 'worker' | 'cli',
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Program {
  const root = projectRoot(import.meta.dirname);
  const child = spawn(process.execPath, [join(root, `dist/apps/${name}/main.js`), ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { output: '', log: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.log += text));
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return (code ?? signal) as number | NodeJS.Signals;
  });
  return {
    pid: child.pid as number,
    output: () => said.output,
    log: () => said.log,
    kill: (signal) => void child.kill(signal),
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Starts the API on a free port and waits for the line that says where it is ready. */
export async function startApiProgram(
  environment: Readonly<Record<string, string>>,
): Promise<Program & { readonly url: string }> {
  const program = startProgram('api', { PORT: '0', ...environment });
  const url = await readiness(program, () => /^Lianqiao is ready at (\S+)$/m.exec(program.output())?.[1]);
  return { ...program, url };
}

/** Starts a worker and waits until it works. Needs LOG_LEVEL info or debug. */
export async function startWorkerProgram(environment: Readonly<Record<string, string>>): Promise<Program> {
  const program = startProgram('worker', environment);
  await readiness(program, () => (program.log().includes('Worker is ready') ? 'ready' : undefined));
  return program;
}

function readiness(program: Program, look: () => string | undefined): Promise<string> {
  const early = program.ended.then((end) => {
    throw new Error(`The program ended with ${end} before it was ready:\n${program.log()}`);
  });
  const ready = eventually('the program is ready', () => Promise.resolve(look()), READY_MILLISECONDS);
  return Promise.race([ready, early]);
}
