import { DEMO_LOGINS, type DemoLogin, FIRST_FIRM, HistoryStage, playHistory, setStage } from '#demo';
import { FixedClock } from '#kernel';
import { type Config, underSessionLock } from '#platform';
import { createDataSource } from '#schema';
import { openRehearsal } from './rehearsal.js';

/** Any number, the same in every process. */
const FILLING_LOCK = 7_310_421;

/**
 * Fills a database that does not know the demo yet, as `DEMO` says: one process does it, others that start at the same
 * time wait for it. To be called before the application is made, so that nobody does the rehearsal's background work by
 * another clock.
 * @returns who can sign in
 */
export async function fillDemo(config: Config, databaseUrl: string): Promise<readonly DemoLogin[]> {
  if (config.demo === 'off') return [];
  const dataSource = await createDataSource(databaseUrl, 'lianqiao demo').initialize();
  try {
    await underSessionLock(dataSource, FILLING_LOCK, async () => {
      const filled = await dataSource.manager.existsBy('Enterprise', { creditCode: FIRST_FIRM });
      if (!filled) await fill(config, databaseUrl);
    });
  } finally {
    await dataSource.destroy();
  }
  return DEMO_LOGINS;
}

async function fill(config: Config, databaseUrl: string): Promise<void> {
  const clock = new FixedClock(new Date());
  const rehearsal = await openRehearsal({ config, databaseUrl, clock, processName: 'demo' });
  try {
    await setStage(rehearsal.app);
    if (config.demo !== 'on') return;
    // Half a minute without a word makes people press Ctrl-C. A log on a pipe stays JSON.
    if (process.stderr.isTTY) process.stderr.write('Playing the demo’s history ...\n');
    await playHistory(new HistoryStage(rehearsal.url, clock, rehearsal.quiet));
  } finally {
    await rehearsal.close();
  }
}
