import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '#schema';

/** A database of its own beside another one, on the same server. */
export interface ThrowAwayDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database with the newest schema. */
export async function throwAwayDatabase(beside: string, prefix: string): Promise<ThrowAwayDatabase> {
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await onServer(beside, `CREATE DATABASE ${name}`);
  const address = new URL(beside);
  address.pathname = `/${name}`;
  const drop = () => onServer(beside, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  try {
    await migrate(address.href);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: address.href, drop };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'lianqiao cli' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
