import { statSync } from 'node:fs';

/** The worker writes it every five seconds; a machine may be busy for a while. */
const OLDEST_SECONDS = 30;

// For the health check of a container: ends with 0 while the worker's pulse is fresh. It asks nobody but the file, and
// loads nothing of ours, so that it can run every few seconds.
const file = process.env['PULSE_FILE'];
if (!file) end('PULSE_FILE is not set, so that the worker leaves no sign of life.');
try {
  const seconds = (Date.now() - statSync(file).mtimeMs) / 1000;
  if (seconds > OLDEST_SECONDS) end(`The worker has not come round for ${Math.round(seconds)} s.`);
} catch {
  end('The worker has not begun, or has stopped.');
}

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
