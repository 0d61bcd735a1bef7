import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Terminal } from './terminal.js';
import { checkFile, type CheckOptions } from './timetable/check-file.js';
import { planFile, type PlanFileOptions } from './timetable/plan-file.js';
import { replanFile, type ReplanFileOptions } from './timetable/replan-file.js';

const SECONDS = 10;

/** The engine of docking events over files; `libs/timetabling/README.md` describes them. */
export function addTimetable(program: Command, terminal: Terminal, stop: () => AbortSignal): void {
  const timetable = program
    .command('timetable')
    .description('plan who meets whom, when and at which table; from files');
  timetable
    .command('plan')
    .description('plan an event')
    .requiredOption('--in <file>', 'the event, JSON or .dzn')
    .option('--out <file>', 'where the plan goes (else standard output)')
    .addOption(
      new Option('--objective <what>', 'most value, or all meetings with fewest breaks (usual for .dzn)').choices([
        'value',
        'breaks',
      ]),
    )
    .option('--seconds <n>', 'how long to search at most', seconds, SECONDS)
    .option(
      '--prove',
      'prove that nothing is better, as far as the time reaches; Ctrl-C ends it and keeps the best so far',
      false,
    )
    .action((options: PlanFileOptions) => planFile(options, terminal, stop));
  timetable
    .command('replan')
    .description('plan anew during the event; the file also tells the plan, what comes next (now) and the changes')
    .requiredOption('--in <file>', 'the event, JSON')
    .option('--out <file>', 'where the plan and the moved meetings go (else standard output)')
    .option('--seconds <n>', 'how long to search at most', seconds)
    .action((options: ReplanFileOptions) => replanFile(options, terminal));
  timetable
    .command('check')
    .description('hold a plan against every rule of its event; shares no code with the solver')
    .requiredOption('--in <file>', 'the event, JSON or .dzn; with changes, as `replan` takes it')
    .requiredOption('--plan <file>', 'the plan, JSON')
    .action((options: CheckOptions) => checkFile(options, terminal));
}

function seconds(text: string): number {
  const count = Number(text);
  if (!(count > 0 && count <= 86_400)) throw new InvalidArgumentError('Seconds are a number above 0, a day at most.');
  return count;
}
