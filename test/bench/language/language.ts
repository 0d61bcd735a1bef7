import { join } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { ROOT } from '../../../apps/api/database.js';
import type { AddBench } from '../add-bench.js';
import { existing, withRegisterAtApi } from '../register/register-at-api.js';
import { type Bench, BenchRefused } from '../row.js';
import { firmNames } from './firm-names.js';
import { type Half, HALVES, readGlossary } from './glossary.js';
import { keptTopTen } from './kept-top-ten.js';
import { readLabels } from './scope-labels.js';
import { sellers } from './sellers.js';

interface Options {
  readonly enterprises?: string;
  readonly names?: string;
  readonly glossary?: string;
  readonly half?: Half;
  readonly terms: number;
  readonly labels: string;
  readonly keep: boolean;
}

const NOTHING_TO_MEASURE =
  'There is nothing to measure: give --enterprises FILE (made and sold; with --glossary FILE typed forms too), --names FOLDER (firms by their names), or both.';
const GLOSSARY_ALONE = 'Typed forms are asked of a register: give --enterprises FILE beside --glossary.';
const LABELS = join(ROOT, 'test/bench/labels/scope-clauses.csv');

/** How well requests and registers are understood, asked of the program over a register. */
export const addLanguage: AddBench = (command: Command, bench: Bench) => {
  command
    .description('typed forms of a need, made and sold told apart, over a register')
    .option('--names <folder>', 'listed-short-full.csv and hard-negative-pairs.csv')
    .option('--enterprises <file>', 'the register, CSV, plain or gzip, with uscc and business_scope')
    .option('--glossary <file>', 'terms (id, zh, en) whose typed forms are tried')
    .addOption(new Option('--half <which>', 'one half of the terms alone, by their ids').choices(HALVES))
    .option('--terms <number>', 'how many terms', count, 200)
    .option('--labels <file>', 'clauses labelled by reading (code, clause, label)', LABELS)
    .option('--keep', 'leave the database for the next run of the same code', false)
    .action(async (options: Options) => {
      const { enterprises, names, keep } = options;
      if (enterprises === undefined && names === undefined) throw new BenchRefused(NOTHING_TO_MEASURE);
      if (enterprises === undefined && options.glossary !== undefined) throw new BenchRefused(GLOSSARY_ALONE);
      if (names !== undefined) firmNames(existing(names), bench);
      if (enterprises === undefined) return;
      const scopes = await readLabels(existing(options.labels), existing(enterprises));
      const { glossary, half } = options;
      const terms = glossary === undefined ? [] : readGlossary(existing(glossary), half, options.terms);
      await withRegisterAtApi({ enterprises, keep }, bench, async (register) => {
        await sellers(scopes, register, bench);
        if (terms.length > 0) await keptTopTen(terms, register, bench);
      });
    });
};

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A number from 1.');
  return number;
}
