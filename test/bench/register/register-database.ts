import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../../../apps/api/database.js';
import { throwAwayDatabase } from '../../../apps/cli/throw-away-database.js';

const KEPT = 'lianqiao_kept';
const WHOLE = 'whole';

/** A database for one register file. */
export interface RegisterDatabase {
  readonly url: string;
  /** Whether the register stands in it already, read by the code as it is now. */
  readonly whole: boolean;
  /** To be called when everything of the register has had its effect. */
  nowWhole(): Promise<void>;
  /** Takes it away, unless it is to be kept. */
  leave(): Promise<void>;
}

/**
 * An empty database beside another, dropped at the end. With `keep` it stays for the next run, which finds it again only
 * while the register's bytes, the compiled code of all libs and the reference data are what they were; otherwise it is
 * dropped and made anew, so that an old reading never answers for a new one.
 */
export async function registerDatabase(beside: string, file: string, keep: boolean): Promise<RegisterDatabase> {
  const prefix = keep ? `${KEPT}_${fingerprint(file)}` : 'lianqiao_bench';
  if (keep) {
    const found = await keptOnes(beside);
    const usable = found.find(({ name, remark }) => name.startsWith(prefix) && remark === WHOLE);
    for (const { name } of found.filter((one) => one !== usable)) {
      await ask(beside, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
    if (usable) return { url: addressOf(beside, usable.name), whole: true, nowWhole: nothing, leave: nothing };
  }
  const { url, drop } = await throwAwayDatabase(beside, prefix);
  const name = new URL(url).pathname.slice(1);
  return {
    url,
    whole: false,
    nowWhole: async () => void (await ask(beside, `COMMENT ON DATABASE ${name} IS '${WHOLE}'`)),
    leave: keep ? nothing : drop,
  };
}

/** Names the register and everything it is read with. */
function fingerprint(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file));
  for (const folder of ['dist/libs', 'libs/catalogue/data']) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /\.(js|csv)$/.test(one)).sort()) {
      hash.update(name).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function keptOnes(beside: string): Promise<{ name: string; remark: string | null }[]> {
  return ask(
    beside,
    `SELECT datname AS name, shobj_description(oid, 'pg_database') AS remark FROM pg_database
     WHERE starts_with(datname, '${KEPT}')`,
  );
}

async function ask<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'lianqiao bench' });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

function addressOf(beside: string, name: string): string {
  const address = new URL(beside);
  address.pathname = `/${name}`;
  return address.href;
}

const nothing = () => Promise.resolve();
