import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../.data/test');
const COMMANDS = ['test', 'test:long'];

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line that every run ends with. */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Leaves a command's totals for `.ci/run` to sum. */
export function writeTotals(command, totals) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file(command), JSON.stringify(totals));
}

function file(command) {
  return join(FOLDER, `totals-${command.replace(':', '-')}.json`);
}

/** A command that ended before it could count counts as one failure. */
function readTotals(command) {
  return existsSync(file(command)) ? JSON.parse(readFileSync(file(command), 'utf8')) : { ...NOTHING, failed: 1 };
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === 'forget') for (const command of COMMANDS) rmSync(file(command), { force: true });
  else process.stdout.write(`${sentence(COMMANDS.map(readTotals).reduce(add, NOTHING))}\n`);
}
