import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs a built program and ends as it ends. It stands in a process group of its own, so that a Ctrl-C reaches it once,
 * handed on from here; and it holds a channel to this process, whose end tells it to stop, so that it never outlives
 * whoever started it.
 */
export async function runProgram(script, words, environment) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, script), ...words], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
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
