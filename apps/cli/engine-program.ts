import { Command, CommanderError } from 'commander';
import { BAD_INPUT, FAILED } from '../api/exit-codes.js';
import { Refusal, Terminal } from './terminal.js';
import { addTimetable } from './timetable.command.js';

const INTERRUPTED = 130;

/**
 * Commands that need an engine and files, and nothing else. Whoever can end early asks for the signal: from then on Ctrl-C
 * only asks, and ends the process when it comes again.
 */
function untilAsked(): AbortSignal {
  const asked = new AbortController();
  const ask = () => (asked.signal.aborted ? process.exit(INTERRUPTED) : asked.abort());
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, ask);
  process.on('disconnect', ask);
  process.channel?.unref();
  return asked.signal;
}

try {
  const program = new Command('lianqiao').exitOverride();
  addTimetable(program, new Terminal(), untilAsked);
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
  else {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = error instanceof Refusal ? error.exitCode : FAILED;
  }
}
