import type { Command } from 'commander';
import type { AddBench } from '../add-bench.js';
import { withRegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';
import {
  bareSql,
  CASE,
  type Contender,
  inProcess,
  libraries,
  questionsOf,
  SAME,
  throughApi,
  throughApiOver,
  throughHttpAlone,
} from './peers.js';
import { QUERIES } from './queries.js';

interface Options {
  readonly enterprises: string;
  readonly keep: boolean;
  readonly rounds: string;
}

const LIMIT_P95 = 50;
const TOP = 10;

/** Milliseconds of each question, by who was asked. */
type Times = ReadonlyMap<string, readonly number[]>;

/**
 * How long a search takes through the HTTP API, beside the database asked directly and two libraries that search in
 * memory. These are compared three times: asked in the process, against the endpoint and against its store alone; and
 * through the endpoint, in the place of its store. What is asked in the process is asked for the query's own words and for
 * all that the endpoint looks for in their place.
 */
export const addSearch: AddBench = (command: Command, bench: Bench) => {
  command
    .description('time of a search through the HTTP API over a register')
    .requiredOption('--enterprises <file>', 'the register, CSV, plain or gzip')
    .option('--keep', 'leave the database for the next run of the same code', false)
    .option('--rounds <n>', 'how often each query is asked', '20')
    .action(async ({ enterprises, keep, rounds }: Options) => {
      await withRegisterAtApi({ enterprises, keep }, bench, async (register) => {
        bench.note(`${QUERIES.length} queries, ${rounds} times each, one after the other ...`);
        const times = (contenders: readonly Contender[]) => measure(contenders, Number(rounds));
        const questions = await questionsOf(register, QUERIES);
        const endpoint = await times([
          throughApi(CASE, register),
          ...(await bareSql(register, questions)),
          throughHttpAlone(register),
        ]);
        // They keep the register in this process's memory: built before, they would have the others wait for its collection.
        bench.note('Handing the register to the libraries ...');
        const peers = await libraries(register);
        const stores = await times(inProcess(register, peers, questions));
        const [own, ...over] = throughApiOver(register, peers);
        const exchanged = await times([own, ...over]);
        report(bench, { endpoint, stores, exchanged });
        for (const other of over) {
          const value = await sharedOf(own, other);
          bench.report({ case: other.name, measure: 'shared_of_10', value, unit: '' });
        }
      });
    });
};

/** Contenders take turns query by query, so that what else the machine does meets all of them. */
async function measure(contenders: readonly Contender[], rounds: number): Promise<Map<string, number[]>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const query of QUERIES) {
      for (const { name, ask } of contenders) {
        const begun = performance.now();
        await ask(query);
        // The first round warms everything up.
        if (round > 0) times.get(name)?.push(performance.now() - begun);
      }
    }
  }
  return times;
}

/** How many of the first ten two of them have in common, as a share: whether they answer the same question at all. */
async function sharedOf(one: Contender, other: Contender): Promise<number> {
  const firstOf = async ({ ask }: Contender, query: string) => {
    const { items } = (await ask(query)) as { items: { id: string }[] };
    return items.slice(0, TOP).map(({ id }) => id);
  };
  let [shared, all] = [0, 0];
  for (const query of QUERIES) {
    const [mine, theirs] = [await firstOf(one, query), new Set(await firstOf(other, query))];
    all += mine.length;
    shared += mine.filter((id) => theirs.has(id)).length;
  }
  return shared / all;
}

interface Measured {
  /** The endpoint and the database. */
  readonly endpoint: Times;
  /** What was asked in the process. */
  readonly stores: Times;
  /** The endpoint with one store and another. */
  readonly exchanged: Times;
}

function report(bench: Bench, { endpoint, stores, exchanged }: Measured): void {
  const compare = (own: string, ofOwn: Times, against: Times, isPeer: (name: string) => boolean) => {
    const mine = at(ofOwn.get(own), 0.5);
    for (const [name, times] of [...against].filter(([name]) => name !== own && isPeer(name))) {
      const ratio = mine / at(times, 0.5);
      bench.report({ case: own, measure: 'median_ms', value: mine, unit: 'ms', against: name, ratio });
    }
  };
  const isOurs = (name: string) => name.startsWith(CASE);
  compare(CASE, endpoint, endpoint, () => true);
  const p95 = at(endpoint.get(CASE), 0.95);
  const limit = { against: `limit ${LIMIT_P95} ms`, ratio: p95 / LIMIT_P95 };
  bench.report({ case: CASE, measure: 'p95_ms', value: p95, unit: 'ms', ...limit });
  compare(CASE, endpoint, stores, (name) => !isOurs(name));
  for (const own of [...stores.keys()].filter(isOurs)) {
    const isSameQuestion = (name: string) => name.endsWith(SAME) === own.endsWith(SAME);
    compare(own, stores, stores, (name) => !isOurs(name) && isSameQuestion(name));
  }
  const [own] = exchanged.keys();
  if (own !== undefined) compare(own, exchanged, exchanged, () => true);
  for (const [name, times] of [...endpoint, ...stores, ...exchanged].filter(([name]) => name !== CASE)) {
    bench.report({ case: name, measure: 'median_ms', value: at(times, 0.5), unit: 'ms' });
    bench.report({ case: name, measure: 'p95_ms', value: at(times, 0.95), unit: 'ms' });
  }
}

/** The time below which such a share of them lies. */
function at(times: readonly number[] = [], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
