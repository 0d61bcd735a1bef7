import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `look` answers something, asking again and again; fails with what was waited for.
 * @param situation what the message tells beside that
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  milliseconds = 15_000,
  situation?: () => Promise<string>,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (let looks = 1; ; looks++) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) {
      const told = situation ? `\n${await situation()}` : '';
      throw new Error(`Waited ${milliseconds} ms in vain, looking ${looks} times: ${what}${told}`);
    }
    await pause(25);
  }
}
