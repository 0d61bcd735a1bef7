import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { RegionDirectory } from '#catalogue';
import { NameMatcher, placeLengthIn } from '#enterprises';
import { type Bench, BenchRefused } from '../row.js';

const TARGET = 0.95;
const shortRow = z.object({ short: z.string().min(1), full: z.string().min(1) });
const pairRow = z.object({ name_a: z.string().min(1), name_b: z.string().min(1) });

/** M8: the right firm among at most three proposals for a short name; no two firms taken for one without a warning. */
export function firmNames(folder: string, bench: Bench): void {
  const placeLength = placeLengthIn(RegionDirectory.load());
  const shorts = rows(join(folder, 'listed-short-full.csv'), shortRow);
  const firms = [...new Set(shorts.map(({ full }) => full))].map((full) => ({ id: full, names: [full] }));
  const matcher = new NameMatcher(firms, placeLength);
  let right = 0;
  let proposed = 0;
  for (const { short, full } of shorts) {
    const proposals = matcher.propose(short);
    proposed += proposals.length;
    right += Number(proposals.some(({ id }) => id === full));
  }
  const value = right / shorts.length;
  bench.report({ case: 'short names', measure: 'proposed', value, unit: '', against: 'target', ratio: value / TARGET });
  bench.report({ case: 'short names', measure: 'precision', value: right / proposed, unit: '' });
  const pairs = rows(join(folder, 'hard-negative-pairs.csv'), pairRow);
  const wrong = pairs.filter(({ name_a: a, name_b: b }) =>
    new NameMatcher([{ id: b, names: [b] }], placeLength).propose(a).some(({ warning }) => warning === null),
  );
  bench.report({ case: 'hard negatives', measure: 'wrong_merges', value: wrong.length, unit: '' });
}

function rows<T>(path: string, row: z.ZodType<T>): T[] {
  const records: unknown[] = parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
  return records.map((record, index) => {
    const read = row.safeParse(record);
    if (!read.success) throw new BenchRefused(`${path}, record ${index + 1}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}
