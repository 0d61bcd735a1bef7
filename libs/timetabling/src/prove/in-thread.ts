import { sep } from 'node:path';
import { Worker } from 'node:worker_threads';

/** As it was built: a thread starts from a file that Node reads, and so do tests that run from the sources. */
const BUILT = import.meta.dirname.split(sep).includes('dist')
  ? import.meta.dirname
  : import.meta.dirname.replace(`${sep}libs${sep}timetabling${sep}`, `${sep}dist${sep}libs${sep}timetabling${sep}`);
const MEGABYTES = 1024;

export interface ThreadLimits {
  /** Time by the clock on the wall; the thread is ended when it is over. */
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a worker of this folder and hands each of its messages to `hear`, until that says that it has heard all, the time is
 * over, or the signal is given. What the worker writes to its console goes nowhere.
 */
export async function inThread<Message>(
  file: string,
  task: unknown,
  { seconds, signal }: ThreadLimits,
  hear: (message: Message) => boolean,
): Promise<void> {
  if (signal?.aborted || seconds <= 0) return;
  const worker = new Worker(`${BUILT}${sep}${file}`, {
    workerData: task,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  let end = (): void => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      end = () => resolve();
      timer = setTimeout(resolve, seconds * 1000);
      signal?.addEventListener('abort', end);
      worker.on('message', (message: Message) => {
        try {
          if (hear(message)) resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}`))));
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    await worker.terminate();
  }
}
