import { join } from 'node:path';
import type { Command } from 'commander';
import { ROOT } from '../../../apps/api/database.js';
import type { AddBench } from '../add-bench.js';
import { existing, withRegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';
import { type JudgedQuery, readJudgedQueries, readRuns, type Run } from './judged-set.js';
import { means, score, type Scores } from './score.js';
import { wishedMakers } from './wished-makers.js';

interface Options {
  readonly judged?: string;
  readonly wished: string;
  readonly enterprises: string;
  readonly keep: boolean;
  readonly perQuery: boolean;
}

const CASE = 'lianqiao';
const WISHED = join(ROOT, 'test/bench/labels/wished-makers.csv');

/** How well the search endpoint's order agrees with judgements, beside what others answered to the same queries. */
export const addRelevance: AddBench = (command: Command, bench: Bench) => {
  command
    .description('judged queries and wished makers, asked of the search endpoint over a register')
    .option('--judged <folder>', 'queries.csv, qrels.csv and runs/*.tsv')
    .option('--wished <file>', 'names of parts with words of the makers one would ring', WISHED)
    .requiredOption('--enterprises <file>', 'the register (that was judged), CSV, plain or gzip')
    .option('--keep', 'leave the database for the next run of the same code', false)
    .option('--per-query', 'nDCG of each query as well', false)
    .action(async ({ judged, wished, enterprises, keep, perQuery }: Options) => {
      const folder = judged === undefined ? undefined : existing(judged);
      const queries = folder === undefined ? [] : readJudgedQueries(folder);
      const runs = folder === undefined ? [] : readRuns(folder);
      await withRegisterAtApi({ enterprises, keep }, bench, async (register) => {
        const answers = new Map<string, readonly string[]>();
        for (const { id, text } of queries) answers.set(id, await register.search(text));
        if (queries.length > 0) reportAll(bench, queries, { name: CASE, answers }, runs, perQuery);
        await wishedMakers(existing(wished), register, bench);
      });
    });
};

function reportAll(bench: Bench, queries: readonly JudgedQuery[], own: Run, runs: readonly Run[], perQuery: boolean) {
  const scored = (run: Run) => queries.map(({ id, grades }) => score(run.answers.get(id) ?? [], grades));
  const ownScores = scored(own);
  const figures = means(ownScores);
  const baselines = runs.map((run) => ({ name: `baseline ${run.name}`, figures: means(scored(run)) }));
  if (perQuery) {
    queries.forEach(({ id, text }, index) =>
      bench.report({ case: `${id} ${text}`, measure: 'ndcg10', value: ownScores[index]?.ndcg10 ?? 0, unit: '' }),
    );
  }
  for (const measure of Object.keys(figures) as (keyof Scores)[]) {
    const value = figures[measure];
    if (value === null) continue;
    const best = baselines
      .map(({ name, figures: theirs }) => ({ name, value: theirs[measure] ?? 0 }))
      .sort((a, b) => b.value - a.value)[0];
    const compared = best && best.value > 0 ? { against: best.name, ratio: value / best.value } : {};
    bench.report({ case: CASE, measure, value, unit: '', ...compared });
    for (const { name, figures: theirs } of baselines) {
      bench.report({ case: name, measure, value: theirs[measure] ?? 0, unit: '' });
    }
  }
}
