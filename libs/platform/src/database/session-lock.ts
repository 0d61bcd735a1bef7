import type { DataSource, QueryRunner } from 'typeorm';

/** A number of its own for each thing that one process does at a time, the same in all of them. */
export type SessionLockKey = number;

/**
 * Runs work that one process does at a time, waiting for whoever does it already. A connection of its own holds the lock,
 * so that it goes with the process, however that ends; the work has connections and transactions as it likes.
 */
export async function underSessionLock<T>(
  dataSource: DataSource,
  key: SessionLockKey,
  work: () => Promise<T>,
): Promise<T> {
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SET statement_timeout = 0');
    await guard.query('SELECT pg_advisory_lock($1)', [key]);
    return await work();
  } finally {
    await letGo(guard);
  }
}

/**
 * The same for work that need not be done twice.
 * @returns whether it was done here; false where somebody is at it
 */
export async function underFreeSessionLock(
  dataSource: DataSource,
  key: SessionLockKey,
  work: () => Promise<void>,
): Promise<boolean> {
  const guard = dataSource.createQueryRunner();
  try {
    const [{ taken }] = (await guard.query('SELECT pg_try_advisory_lock($1) AS taken', [key])) as [{ taken: boolean }];
    if (taken) await work();
    return taken;
  } finally {
    await letGo(guard);
  }
}

/** The connection goes back to others, who expect nothing of it. */
async function letGo(guard: QueryRunner): Promise<void> {
  await guard.query('SELECT pg_advisory_unlock_all(); RESET statement_timeout').finally(() => guard.release());
}
