import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { OrderlyStop, readConfig } from '#platform';
import { environment } from '../api/database.js';
import { BAD_INPUT } from '../api/exit-codes.js';
import { explainFailure } from '../api/explain-failure.js';
import { CommandLine } from './command-line.js';
import { COMMANDS } from './commands.js';
import { Refusal } from './terminal.js';

const PATIENCE_SECONDS = 30;
const INTERRUPTED = 130;

const stop = new OrderlyStop({
  patienceSeconds: PATIENCE_SECONDS,
  explain,
  complain: (sentence, error) =>
    void process.stderr.write(`${sentence}${error === undefined ? '' : `: ${(error as Error).message}`}\n`),
  askedExitCode: INTERRUPTED,
});

/** Every command, over settings and a database. */
await stop.run(async () => {
  const line = new CommandLine(readConfig(environment()), stop);
  const program = new Command('lianqiao')
    .description('Lianqiao 链桥 from the command line')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  for (const add of COMMANDS) add(program, line);
  await program.parseAsync(process.argv);
});

/** Exit codes: 1 for a failure, 2 for input that cannot be used. */
function explain(error: unknown): { sentence: string; exitCode: number } {
  // Commander has said its sentence by then; help that was asked for is no failure.
  if (error instanceof CommanderError) return { sentence: '', exitCode: error.exitCode === 0 ? 0 : BAD_INPUT };
  if (error instanceof Refusal) return { sentence: error.message, exitCode: error.exitCode };
  return explainFailure(error);
}
