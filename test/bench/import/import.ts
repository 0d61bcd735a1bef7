import type { Command } from 'commander';
import type { AddBench } from '../add-bench.js';
import { withRegisterAtApi } from '../register/register-at-api.js';
import type { Bench } from '../row.js';

const LIMIT_SECONDS = 60;
const CASE = 'lianqiao';

/** How long a register takes from its file to being found: rows checked and stored, scopes read, documents written. */
export const addImport: AddBench = (command: Command, bench: Bench) => {
  command
    .description('taking a register in until the last of it can be found')
    .requiredOption('--enterprises <file>', 'CSV of enterprises, plain or gzip')
    .action(async ({ enterprises }: { readonly enterprises: string }) => {
      await withRegisterAtApi({ enterprises, keep: false }, bench, ({ taken }) => {
        if (!taken) throw new Error('The register was not taken in.');
        const { seconds, rows, bad } = taken;
        const limit = { against: `limit ${LIMIT_SECONDS} s`, ratio: seconds / LIMIT_SECONDS };
        bench.report({ case: CASE, measure: 'seconds', value: seconds, unit: 's', ...limit });
        bench.report({ case: CASE, measure: 'rows', value: rows, unit: '' });
        bench.report({ case: CASE, measure: 'bad_rows', value: bad, unit: '' });
        return Promise.resolve();
      });
    });
};
