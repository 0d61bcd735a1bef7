import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A migrated database of its own for a test file: a copy of the template. Drop it at the end. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_SERVER_URL'];
  if (!server) throw new Error('No test server: run through Jest with its global setup.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE test_template`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: address.href, max: 4 });
  // The pool says that it has ended before its connections are closed; the drop then ends them with an error.
  pool.on('error', () => undefined);
  return {
    url: address.href,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await pool.query<Row>(sql, values)).rows,
    drop: async () => {
      await pool.end();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Copies of one template are made one after the other: PostgreSQL refuses a template that is being copied. */
async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7310412)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}
