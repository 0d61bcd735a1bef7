import type { Command } from 'commander';
import type { AddBench } from '../add-bench.js';
import { type RegisterAtApi, withRegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';
import { bareSql, type Contender, inMemory } from './peers.js';
import { QUERIES } from './queries.js';

interface Options {
  readonly enterprises: string;
  readonly keep: boolean;
  readonly rounds: string;
}

const CASE = 'lianqiao';
const LIMIT_P95 = 50;

/**
 * How long a search takes through the HTTP API, beside the database asked directly and two libraries in memory: for the
 * query's own words, and for all that the endpoint looks for in their place.
 */
export const addSearch: AddBench = (command: Command, bench: Bench) => {
  command
    .description('time of a search through the HTTP API over a register')
    .requiredOption('--enterprises <file>', 'the register, CSV, plain or gzip')
    .option('--keep', 'leave the database for the next run of the same code', false)
    .option('--rounds <n>', 'how often each query is asked', '5')
    .action(async ({ enterprises, keep, rounds }: Options) => {
      await withRegisterAtApi({ enterprises, keep }, bench, async (register) => {
        bench.note(`${QUERIES.length} queries, ${rounds} times each, one after the other ...`);
        const stored = await measure([throughApi(register), ...(await bareSql(register, QUERIES))], Number(rounds));
        // Libraries keep the register in this process's memory: built before, they would have the others wait for its collection.
        const libraries = await measure(await inMemory(register, QUERIES), Number(rounds));
        report(bench, new Map([...stored, ...libraries]));
      });
    });
};

function throughApi({ visitor }: RegisterAtApi): Contender {
  return {
    name: CASE,
    ask: (query) => visitor.get(`/search/enterprises?${new URLSearchParams({ q: query }).toString()}`),
  };
}

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

function report(bench: Bench, times: ReadonlyMap<string, readonly number[]>): void {
  const figures = [...times].map(([name, all]) => {
    const sorted = [...all].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { name, median: at(0.5), p95: at(0.95) };
  });
  const own = figures.find(({ name }) => name === CASE);
  if (!own) return;
  for (const { name, median } of figures.filter((one) => one !== own)) {
    bench.report({
      case: CASE,
      measure: 'median_ms',
      value: own.median,
      unit: 'ms',
      against: name,
      ratio: own.median / median,
    });
  }
  const limit = { against: `limit ${LIMIT_P95} ms`, ratio: own.p95 / LIMIT_P95 };
  bench.report({ case: CASE, measure: 'p95_ms', value: own.p95, unit: 'ms', ...limit });
  for (const { name, median, p95 } of figures.filter((one) => one !== own)) {
    bench.report({ case: name, measure: 'median_ms', value: median, unit: 'ms' });
    bench.report({ case: name, measure: 'p95_ms', value: p95, unit: 'ms' });
  }
}
