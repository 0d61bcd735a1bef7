import { DataSource } from 'typeorm';
import { dataSourceOptions, underSessionLock } from '#platform';
import { MAPPINGS } from './mappings.js';
import { MIGRATIONS } from './migrations.js';

/** Any number; the same in every process that migrates. */
const MIGRATION_LOCK = 7_310_411;

/** A data source with every mapping and every migration, not yet connected. */
export function createDataSource(url: string, applicationName = 'lianqiao schema'): DataSource {
  return new DataSource({
    ...dataSourceOptions({ url, poolSize: 2, applicationName }, MAPPINGS),
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
  } as ConstructorParameters<typeof DataSource>[0]);
}

/**
 * Applies what is missing, each migration in its own transaction. Several processes may start at once: one works, the others wait.
 * @returns the names of the migrations applied
 */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await createDataSource(url).initialize();
  try {
    const applied = await underSessionLock(dataSource, MIGRATION_LOCK, () =>
      dataSource.runMigrations({ transaction: 'each' }),
    );
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
