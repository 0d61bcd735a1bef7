import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { BENCHES } from './benches.js';
import { printing } from './print.js';
import { BenchRefused } from './row.js';

const FAILED = 1;
const BAD_INPUT = 2;

const [name = '', ...words] = process.argv.slice(2);
const load = BENCHES[name];
if (!load) {
  process.stderr.write(`npm run bench -- NAME [options]; NAME is one of: ${Object.keys(BENCHES).sort().join(', ')}.\n`);
  process.exit(BAD_INPUT);
}

try {
  const command = new Command(name)
    .option('--json', 'one JSON object a line')
    .option('--show', 'tell each case that missed, on standard error', false)
    .exitOverride();
  const add = await load();
  add(command, printing(name, { json: words.includes('--json'), show: words.includes('--show') }));
  await command.parseAsync(words, { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
  else {
    const refused = error instanceof BenchRefused;
    process.stderr.write(`${refused ? error.message : ((error as Error).stack ?? String(error))}\n`);
    process.exitCode = refused ? BAD_INPUT : FAILED;
  }
}
