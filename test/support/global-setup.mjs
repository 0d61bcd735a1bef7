import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer } from '../../apps/launch/build.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds, starts one PostgreSQL for the whole run (or takes TEST_DATABASE_URL) and migrates one template database.
 * Each test file makes its own copy of it.
 */
export default async function setUp() {
  await buildServer();
  const { startEmbeddedPostgres } = await import(pathToFileURL(resolve(root, 'dist/libs/platform/src/index.js')));
  const { migrate } = await import(pathToFileURL(resolve(root, 'dist/libs/schema/src/index.js')));
  const given = process.env.TEST_DATABASE_URL;
  // A cluster of its own for each run, so that runs side by side do not meet.
  const folder = resolve(root, '.data/test', `run-${process.pid}`);
  const server = given
    ? { url: given, stop: async () => {} }
    : await startEmbeddedPostgres({
        folder,
        settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
      });
  const { default: pg } = await import('pg');
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS test_template');
  await admin.query('CREATE DATABASE test_template');
  await admin.end();
  const template = new URL(server.url);
  template.pathname = '/test_template';
  await migrate(template.href);
  process.env.TEST_SERVER_URL = server.url;
  globalThis.stopTestServer = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
