import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { JobBoard } from '#platform';

const LOOK_MILLISECONDS = 300;
/** A retry that is due later than this is left to the next process. */
const PATIENCE_SECONDS = 60;

/**
 * Waits, with a line of progress on a terminal, until the rows that a command caused are done: those of its request and
 * those that their handlers caused in turn, which carry the same request.
 * @throws Error naming how many were given up
 */
export async function seeJobsThrough(
  app: INestApplicationContext,
  requestId: string,
  signal: AbortSignal,
): Promise<void> {
  const board = app.get(JobBoard);
  let shown = false;
  for (;;) {
    signal.throwIfAborted();
    const count = await board.causedBy(requestId, PATIENCE_SECONDS);
    if (count.open === 0) {
      if (shown) process.stderr.write('\r\x1b[K');
      if (count.dead > 0) {
        throw new Error(`${count.dead} background jobs failed for good; \`lianqiao jobs list\` shows why.`);
      }
      return;
    }
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\x1b[KBackground work: ${count.done} of ${count.done + count.open} jobs done`);
      shown = true;
    }
    await pause(LOOK_MILLISECONDS, undefined, { signal });
  }
}
