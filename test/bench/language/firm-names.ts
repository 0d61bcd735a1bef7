import { join } from 'node:path';
import { z } from 'zod';
import { RegionDirectory } from '#catalogue';
import { NameMatcher, placeLengthIn } from '#enterprises';
import { csvRows } from '../csv-rows.js';
import type { Bench } from '../row.js';

const TARGET = 0.95;
const shortRow = z.object({ short: z.string().min(1), full: z.string().min(1) });
const pairRow = z.object({ name_a: z.string().min(1), name_b: z.string().min(1) });

/** M8: the right firm among at most three proposals for a short name; no two firms taken for one without a warning. */
export function firmNames(folder: string, bench: Bench): void {
  const placeLength = placeLengthIn(RegionDirectory.load());
  const shorts = csvRows(join(folder, 'listed-short-full.csv'), shortRow);
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
  const pairs = csvRows(join(folder, 'hard-negative-pairs.csv'), pairRow);
  const wrong = pairs.filter(({ name_a: a, name_b: b }) =>
    new NameMatcher([{ id: b, names: [b] }], placeLength).propose(a).some(({ warning }) => warning === null),
  );
  bench.report({ case: 'hard negatives', measure: 'wrong_merges', value: wrong.length, unit: '' });
}
