import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform';

/**
 * Loads every integration suite of a lib into the one that calls. Loading the application takes longer than most of them
 * take; together they load it once. Each still starts an application over a database of its own.
 */
export async function suitesOf(lib: string): Promise<void> {
  const folder = join(projectRoot(import.meta.dirname), 'libs', lib);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.int-spec.ts')).sort()) await import(join(folder, name));
}
