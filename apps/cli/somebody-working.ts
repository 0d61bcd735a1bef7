import pg from 'pg';

/** Whether an API or a worker is connected to this database, and so does its background work. */
export async function isSomebodyWorking(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'lianqiao cli looking round' });
  await client.connect();
  try {
    const found = await client.query(
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND application_name IN ('lianqiao api', 'lianqiao worker') LIMIT 1`,
    );
    return found.rowCount !== 0;
  } finally {
    await client.end();
  }
}
