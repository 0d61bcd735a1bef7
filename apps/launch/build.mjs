import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, TEST_FILE } from './compile.mjs';
import { ROOT } from './root.mjs';

const SERVER = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'test/bench'];

/** What a start leaves out. @throws Error where a type is wrong */
export function checkTypes() {
  runTool('node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'apps/tsconfig.build.json']);
}

/** Compiles the API, the worker, the command line, the benchmarks and the libs to `dist/`, when a source changed since the last time. */
export function buildServer() {
  const places = [...SERVER, 'apps/launch/compile.mjs', 'package.json', 'package-lock.json'];
  return whenChanged('dist/server.stamp', places, 'Compiling', () => compile(SERVER));
}

/** Builds the web app to `dist/web`, when a source changed since the last time. */
export function buildWeb() {
  if (!existsSync(join(ROOT, 'apps/web/vite.config.ts'))) return Promise.resolve();
  return whenChanged('dist/web.stamp', ['apps/web', 'libs/kernel', 'package-lock.json'], 'Building the web app', () =>
    runTool('node_modules/vite/bin/vite.js', ['build', 'apps/web', '--logLevel', 'warn']),
  );
}

async function whenChanged(stampFile, places, doing, work) {
  const stamp = join(ROOT, stampFile);
  const now = fingerprint(places);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  process.stderr.write(`${doing} ...\n`);
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Changes when a file under the places is added, removed, written or resized. */
function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const path = join(ROOT, place);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? filesUnder(path) : [path];
    for (const file of files.sort()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEST_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function runTool(script, words) {
  const outcome = spawnSync(process.execPath, [join(ROOT, script), ...words], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (outcome.status !== 0) throw new Error('The build failed; see above.');
}
