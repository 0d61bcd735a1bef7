import type { Command } from 'commander';
import type { CommandLine } from './command-line.js';
import { addAccounts } from './accounts.command.js';
import { addImport } from './import-enterprises.command.js';
import { addJobs } from './jobs.command.js';
import { addMigrate } from './migrate.command.js';
import { addOpenApi } from './openapi.command.js';
import { addReindex } from './reindex.command.js';
import { addStory } from './story.command.js';
import { addTimetable } from './timetable.command.js';

/** Every command of `lianqiao`, in the order of its help. A context's command is a file here and a line in this list. */
export const COMMANDS: readonly ((program: Command, line: CommandLine) => void)[] = [
  addMigrate,
  addImport,
  addReindex,
  addAccounts,
  addJobs,
  addOpenApi,
  addStory,
  (program, line) => addTimetable(program, line, () => line.stop.signal),
];
