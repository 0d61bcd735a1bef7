import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterImport } from '#enterprises';
import { type EnterprisesApi, startEnterprises } from '../../libs/enterprises/test/enterprises-api.js';

const SHARED = process.env['LIANQIAO_SHARED'] ?? resolve('../shared');
const REGISTER = resolve(SHARED, 'data/enterprises/hebei-makers.csv.gz');
const ROWS = 37_670;
const SECONDS = 30;
const GROWTH_MEGABYTES = 150;

const present = existsSync(REGISTER);
if (!present)
  process.stderr.write(`Not run: there is no ${REGISTER}; set LIANQIAO_SHARED to the folder that holds it.\n`);

(present ? describe : describe.skip)('the register of a province', () => {
  let api: EnterprisesApi;
  beforeAll(async () => {
    api = await startEnterprises();
  });
  afterAll(() => api.stop());

  it(`comes in whole, within ${SECONDS} s and in flat memory; a second time nothing changes`, async () => {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = () => {
      most = Math.max(most, process.memoryUsage().rss);
    };
    const begun = performance.now();
    const first = await api.get(RegisterImport).importFile({ path: REGISTER, onProgress: watch });
    const seconds = (performance.now() - begun) / 1000;
    expect(first).toMatchObject({ rowsRead: ROWS, created: ROWS, bad: 0 });
    const again = await api.get(RegisterImport).importFile({ path: REGISTER, onProgress: watch });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: ROWS, bad: 0 });
    const growth = (most - before) / 1024 ** 2;
    process.stdout.write(`${ROWS} rows in ${seconds.toFixed(1)} s, ${growth.toFixed(0)} MB more at the most\n`);
    expect(seconds).toBeLessThan(SECONDS);
    expect(growth).toBeLessThan(GROWTH_MEGABYTES);
  }, 180_000);
});
