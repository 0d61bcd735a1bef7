import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { givenFrom } from '../../../apps/cli/given-from.js';
import { type Bench, BenchRefused } from '../row.js';
import { benchInstances } from './instances.js';
import { benchScale } from './scale.js';
import { benchServer } from './server.js';

interface Options {
  readonly instances?: string;
  readonly scale?: boolean;
  readonly server?: boolean;
  readonly seeds: number;
  readonly seconds: number;
  readonly only?: string;
}

/** Timetables: published instances against what was published of them, and large drawn events against HiGHS. */
export function addTimetable(command: Command, bench: Bench): void {
  command
    .option('--instances <dir>', 'a folder of .dzn files; published answers stand in the tables of its README.md')
    .option('--scale', 'drawn events of 500 participants and 5,000 wishes (T3, T4), and planning the first anew (T5)')
    .option('--server', 'a server that plans such an event: how long it was blocked, and others waited')
    .option('--seeds <n>', 'how many seeds for each; of drawn events 5 at most', count, 1)
    .option('--seconds <n>', 'the longest search for an instance', count, 10)
    .option('--only <pattern>', 'only instances or drawn events whose name holds this')
    .action(async (options: Options) => {
      if (!options.instances && !options.scale && !options.server) {
        throw new BenchRefused('Say --instances DIR, --scale or --server.');
      }
      if (options.instances) {
        const folder = resolve(givenFrom(), options.instances);
        if (!existsSync(folder)) throw new BenchRefused(`There is no folder ${folder}.`);
        await benchInstances(folder, options, bench);
      }
      if (options.scale) await benchScale(options, bench);
      if (options.server) await benchServer(bench);
    });
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return number;
}
