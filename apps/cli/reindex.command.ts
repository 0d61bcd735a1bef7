import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { Reindex } from '#search';
import type { CommandLine } from './command-line.js';

export function addReindex(program: Command, line: CommandLine): void {
  program
    .command('reindex')
    .description('make the search index anew from the register; the old one answers meanwhile')
    .action(() =>
      line.withApplication(async (app) => {
        // Draws nothing where standard error is no terminal.
        const bar = new SingleBar({ stream: process.stderr, format: '{bar} {percentage}%  {value} of {total}' });
        bar.start(0, 0);
        const enterprises = await app
          .get(Reindex)
          .run((done, of) => {
            bar.setTotal(of);
            bar.update(done);
            line.stop.signal.throwIfAborted();
          })
          .finally(() => bar.stop());
        line.say(`The search index holds ${enterprises} enterprises.`);
      }),
    );
}
