import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Signals within this time of the first are the same Ctrl-C: a terminal tells npm and this process, and npm tells it again. */
const SAME_KEYSTROKE_MILLISECONDS = 250;

/**
 * Errors tell lines of the sources; and what a search of hundreds of firms throws away is collected together, not in many
 * small rounds that each interrupt somebody.
 */
const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=64'];

/**
 * Runs a built program and ends as it ends. It stands in a process group of its own, so that a Ctrl-C reaches it once,
 * handed on from here; and it holds a channel to this process, whose end tells it to stop, so that it never outlives
 * whoever started it.
 */
export async function runProgram(script, words, environment) {
  const child = spawn(process.execPath, [...NODE_FLAGS, join(ROOT, script), ...words], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  let handedOn = -Infinity;
  const handOn = (signal) => {
    const now = performance.now();
    if (now - handedOn < SAME_KEYSTROKE_MILLISECONDS) return;
    handedOn = now;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => handOn(signal));
  // A shell between npm and this process dies of what npm hands on and says nothing: its end is a signal too.
  const starter = process.ppid;
  const watch = setInterval(() => process.ppid !== starter && child.kill('SIGTERM'), 1000);
  const [code, signal] = await new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (...end) => done(end));
  });
  clearInterval(watch);
  if (signal) process.stderr.write(`The process was ended by ${signal}.\n`);
  process.exit(code ?? 1);
}
