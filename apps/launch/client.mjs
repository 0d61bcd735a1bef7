import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Generates the web app's API client from the API as it was just built, over a database of its own; with `--check` it
 * only tells whether the committed client is that one.
 */
export function generateClient(words) {
  const folder = join(ROOT, '.data', `client-${process.pid}`);
  const document = join(folder, 'openapi.json');
  mkdirSync(folder, { recursive: true });
  try {
    const alone = { DATA_DIR: folder, DATABASE_URL: '', REDIS_URL: '', LOG_LEVEL: 'warn' };
    run(['dist/apps/cli/main.js', 'openapi', document], alone);
    run(['apps/web/generate-client.mjs', document, ...words]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(words, environment = {}) {
  const settings = { cwd: ROOT, stdio: ['ignore', 2, 2], env: { ...process.env, ...environment } };
  if (spawnSync(process.execPath, words, settings).status !== 0) throw new Error(`${words[0]} failed; see above.`);
}
