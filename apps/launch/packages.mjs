import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** What npm itself writes when it has installed. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
/** Which lock file node_modules was made from. */
const STAMP = join(ROOT, 'node_modules/.lianqiao-lock');

/** Runs `npm ci` unless node_modules was made from this very package-lock.json. */
export function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(STAMP) && existsSync(INSTALLED)) {
    if (readFileSync(STAMP, 'utf8') === wanted) return;
  } else if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) {
    // Somebody ran `npm ci` by hand.
    writeFileSync(STAMP, wanted);
    return;
  }
  refuseLinked();
  process.stderr.write('Installing packages (npm ci) ...\n');
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const outcome = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...words], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (outcome.error) throw new Error(`npm could not be run: ${outcome.error.message}`);
  if (outcome.status !== 0) throw new Error('npm ci failed; see above.');
  writeFileSync(STAMP, wanted);
}

/** `npm ci` empties the folder first; where it is a link, that is somebody else's. */
function refuseLinked() {
  const folder = join(ROOT, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Error(
    `${folder} is a link, and its packages are not those of package-lock.json; remove the link and start again.`,
  );
}
