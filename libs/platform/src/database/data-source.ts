import type { DataSourceOptions, EntitySchema } from 'typeorm';

export interface DataSourceSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
}

/**
 * Options of every data source of the project. `entitySkipConstructor` lets domain classes keep private constructors;
 * `synchronize` stays off because migrations are the only schema.
 */
export function dataSourceOptions(settings: DataSourceSettings, entities: EntitySchema[]): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    entities,
    entitySkipConstructor: true,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: settings.poolSize,
    applicationName: settings.applicationName,
    extra: {
      // A statement that outlives these is a fault, not a slow answer; imports and reindexing work in short batches.
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 10_000,
      // Pages lie in memory or on disks without heads. At the server's default it reads whole tables instead of an index,
      // and a full-text search takes ten times as long.
      options: '-c random_page_cost=1.1',
    },
  };
}
