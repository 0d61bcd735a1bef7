import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { JobBoard } from '#platform';
import type { CommandLine } from './command-line.js';

const STATES = ['pending', 'running', 'done', 'dead'] as const;
type JobState = (typeof STATES)[number];

export function addJobs(program: Command, line: CommandLine): void {
  const jobs = program.command('jobs').description('read and retry background work');
  jobs
    .command('list')
    .description('list jobs, newest first; without a state those that were given up')
    .addOption(new Option('--state <state>').choices([...STATES]).default('dead'))
    .addOption(new Option('--page <number>').argParser(pageNumber).default(1))
    .action(({ state, page }: { state: JobState; page: number }) =>
      line.withApplication(async (app) => {
        const { items, total } = await app.get(JobBoard).list({ state, page, size: 50 });
        for (const job of items) {
          line.say(
            [job.id, job.createdAt, job.handler, `${job.attempts} tries`, job.lastError ?? ''].join('  ').trimEnd(),
          );
        }
        line.note(`${total} ${state}`);
      }),
    );
  jobs
    .command('retry')
    .description('let a job that was given up begin again')
    .argument('<id>', 'as `jobs list` shows it', identifier)
    .action((id: string) =>
      line.withApplication(async (app) => {
        await app.get(JobBoard).retry({ name: 'command line' }, id);
        line.say(`Job ${id} begins again.`);
      }),
    );
}

function identifier(text: string): string {
  if (!z.uuid().safeParse(text).success) throw new InvalidArgumentError('An id looks like those of `jobs list`.');
  return text;
}

function pageNumber(text: string): number {
  const page = z.coerce.number().int().min(1).safeParse(text);
  if (!page.success) throw new InvalidArgumentError('A page is a number from 1.');
  return page.data;
}
