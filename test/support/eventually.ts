import { setTimeout as pause } from 'node:timers/promises';

/** Waits until `look` answers something, asking again and again; fails with what was waited for. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}`);
    await pause(25);
  }
}
