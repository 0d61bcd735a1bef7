import { Command, CommanderError } from 'commander';
import { BAD_INPUT, FAILED } from '../api/exit-codes.js';
import { Refusal, Terminal } from './terminal.js';
import { addTimetable } from './timetable.command.js';

/** Commands that need an engine and files, and nothing else. */
try {
  const program = new Command('lianqiao').exitOverride();
  addTimetable(program, new Terminal());
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
  else {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = error instanceof Refusal ? error.exitCode : FAILED;
  }
}
