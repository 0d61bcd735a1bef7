/** Wrong passwords that are let through before a login is locked, the first time and after each lock. */
export const TRIES = 5;

/** Minutes of the first lock, the second ... ; the last one is repeated. */
export const LOCK_MINUTES = [15, 30, 60, 120, 240, 480, 1440] as const;

/** Hours without a try after which earlier ones are forgotten; longer than the longest lock. */
export const FORGET_HOURS = 48;

/** Until when a login is locked after so many wrong tries, the last one at `lastAt`; undefined when it is open. */
export function lockedUntil(tries: number, lastAt: Date): Date | undefined {
  if (tries === 0 || tries % TRIES !== 0) return undefined;
  const lock = Math.min(tries / TRIES, LOCK_MINUTES.length) - 1;
  return new Date(lastAt.getTime() + (LOCK_MINUTES[lock] ?? 0) * 60_000);
}
