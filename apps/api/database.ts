import { join, resolve } from 'node:path';
import { type Config, type OrderlyStop, projectRoot, startEmbeddedPostgres } from '#platform';
import { migrate } from '#schema';

/** The repository's folder; what is named by a relative path stands below it, wherever the process was started. */
export const ROOT = projectRoot(import.meta.dirname);

/** The environment with the data folder resolved, so that every process finds the same one. */
export function environment(): NodeJS.ProcessEnv {
  return { ...process.env, DATA_DIR: resolve(ROOT, process.env['DATA_DIR'] ?? '.data') };
}

/**
 * The address of the database: `DATABASE_URL`, else an embedded server that is started, or joined where another process
 * of this folder runs it.
 */
export async function openDatabase(config: Config, stop: OrderlyStop): Promise<string> {
  if (config.databaseUrl !== undefined) return config.databaseUrl;
  const server = await startEmbeddedPostgres({ folder: join(config.dataDir, 'postgres') });
  stop.begun('the embedded database', server.stop, server.kill);
  return server.url;
}

/**
 * Opens the database and brings its schema up to date.
 * @returns its address and the names of the migrations that were applied
 */
export async function openMigratedDatabase(
  config: Config,
  stop: OrderlyStop,
): Promise<{ readonly url: string; readonly applied: string[] }> {
  const url = await openDatabase(config, stop);
  stop.signal.throwIfAborted();
  const applied = await migrate(url);
  stop.signal.throwIfAborted();
  return { url, applied };
}
