import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDznEvent, readText, type TimetableProblem } from '#timetabling';
import { type Bench, BenchRefused } from '../row.js';
import { fewestBreaks } from './fewest-breaks.js';
import { type Published, publishedIn } from './published.js';

export interface InstanceOptions {
  readonly seeds: number;
  readonly seconds: number;
  readonly only?: string;
}

/** Each instance with each seed: whether the published answer was reached, whether anything was proved, and when. */
export async function benchInstances(folder: string, options: InstanceOptions, bench: Bench): Promise<void> {
  const names = (await readdir(folder)).flatMap((file) => /^(.*)\.dzn$/.exec(file)?.[1] ?? []).sort();
  const wanted = names.filter((name) => name.includes(options.only ?? ''));
  if (wanted.length === 0) throw new BenchRefused(`No .dzn file in ${folder} is meant.`);
  const published = publishedIn(await readFile(join(folder, 'README.md'), 'utf8').catch(() => ''), names);
  const tally = { runs: 0, known: 0, reached: 0, proved: 0 };
  for (const name of wanted) {
    const problem = await eventOf(join(folder, `${name}.dzn`));
    for (let seed = 1; seed <= options.seeds; seed++) {
      bench.note(`${name}, seed ${seed}`);
      const known = published.get(name);
      const { reached, proved } = await once(
        problem,
        options.seeds > 1 ? `${name} seed ${seed}` : name,
        seed,
        known,
        options,
        bench,
      );
      tally.runs++;
      tally.known += known ? 1 : 0;
      tally.reached += reached ? 1 : 0;
      tally.proved += proved ? 1 : 0;
    }
  }
  if (tally.known > 0) {
    bench.report({
      case: 'all',
      measure: 'reached',
      value: tally.reached / tally.known,
      unit: '',
      against: `published, ${tally.known} runs`,
    });
  }
  bench.report({
    case: 'all',
    measure: 'proved',
    value: tally.proved / tally.runs,
    unit: '',
    against: `${tally.runs} runs`,
  });
}

async function once(
  problem: TimetableProblem,
  name: string,
  seed: number,
  known: Published | undefined,
  { seconds }: InstanceOptions,
  bench: Bench,
): Promise<{ readonly reached: boolean; readonly proved: boolean }> {
  const found = await fewestBreaks(problem, {
    seed,
    seconds,
  });
  const answer = found.breaks ?? (found.proved ? 'infeasible' : undefined);
  const reached =
    known !== undefined && (known.breaks === answer || (typeof answer === 'number' && answer < Number(known.breaks)));
  const against = known && `published: ${known.breaks}${known.seconds === undefined ? '' : ` in ${known.seconds} s`}`;
  const row = (measure: string, value: number, unit: string, peer?: number) =>
    bench.report({
      case: name,
      measure,
      value,
      unit,
      ...(against && { against }),
      ...(peer !== undefined && peer > 0 && { ratio: value / peer }),
    });
  if (known) row('reached', reached ? 1 : 0, '');
  if (reached) row('reached_seconds', found.reachedSeconds, 's');
  row('proved', found.proved ? 1 : 0, '');
  row('seconds', found.seconds, 's', found.proved ? known?.seconds : undefined);
  row('processor_seconds', found.processorSeconds, 's');
  if (found.breaks !== undefined)
    row('breaks', found.breaks, '', typeof known?.breaks === 'number' ? known.breaks : undefined);
  if (found.bound !== undefined) row('bound', found.bound, '');
  return { reached, proved: found.proved };
}

async function eventOf(path: string): Promise<TimetableProblem> {
  const text = readText(await readFile(path));
  const event = 'content' in text ? readDznEvent(text.content) : text;
  if ('content' in event) return event.content;
  throw new BenchRefused(
    `${path} cannot be read: ${event.faults.length} mistakes; \`timetable plan --in\` tells them.`,
  );
}
