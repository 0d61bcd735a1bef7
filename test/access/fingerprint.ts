import type { TestDatabase } from '#test-support';

/** Tables that change without anybody's command, with the reason. */
const RESTLESS: Readonly<Record<string, string>> = {
  'identity.session': 'notes when it was last seen, also of a request that is refused',
  'platform.job': 'is worked through in the background',
  'platform.scheduled_run': 'has a row for each time that something falls due',
  'public.schema_migration': 'belongs to no context',
};

/** How many rows each table holds and a checksum over them: two that are alike mean that nothing took effect. */
export type Fingerprint = Readonly<Record<string, string>>;

/** Reads the fingerprint of all business tables again and again, in one statement. */
export async function fingerprints(database: TestDatabase): Promise<() => Promise<Fingerprint>> {
  const tables = await database.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const watched = tables.map(({ name }) => name).filter((name) => !(name in RESTLESS));
  const one = (name: string) =>
    `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') AS rows
     FROM ${name} t`;
  const statement = watched.map(one).join(' UNION ALL ');
  return async () => {
    const rows = await database.query<{ name: string; rows: string }>(statement);
    return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
  };
}
