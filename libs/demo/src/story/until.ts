import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 60_000;
const LOOK_MILLISECONDS = 150;

/**
 * Looks again until there is something to see: what a command sets off in other contexts comes a moment later.
 * @throws Error naming what did not come
 */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += LOOK_MILLISECONDS) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await pause(LOOK_MILLISECONDS);
  }
  throw new Error(`Waited in vain until ${what}`);
}
