import type { Command } from 'commander';
import { openMigratedDatabase } from '../api/database.js';
import type { CommandLine } from './command-line.js';

export function addMigrate(program: Command, line: CommandLine): void {
  program
    .command('migrate')
    .description('bring the database to the newest schema')
    .action(async () => {
      const { applied } = await openMigratedDatabase(line.config, line.stop);
      line.say(applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`);
    });
}
