import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { type ImportProgress, RegisterImport } from '#enterprises';
import { createBareApplication, PinoLogger, readConfig } from '#platform';
import { MAPPINGS } from '#schema';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { ApiModule } from '../../apps/api/api.module.js';

const SHARED = process.env['LIANQIAO_SHARED'] ?? resolve('../shared');
const REGISTER = resolve(SHARED, 'data/enterprises/hebei-makers.csv.gz');
const ROWS = 37_670;
const SECONDS = 30;
/** Held at any later fifth of the file than at the first. */
const GROWTH_MEGABYTES = 20;

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is reachable, in the heap and outside of it. */
function megabytesHeld(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}

const present = existsSync(REGISTER);
if (!present)
  process.stderr.write(`Not run: there is no ${REGISTER}; set LIANQIAO_SHARED to the folder that holds it.\n`);

(present ? describe : describe.skip)('the register of a province', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  beforeAll(async () => {
    database = await createTestDatabase();
    const root = ApiModule.register({
      config: readConfig({}),
      databaseUrl: database.url,
      entities: MAPPINGS,
      // What the import causes is left to others: this measures the import alone.
      role: 'write',
      processName: 'test',
    });
    app = await createBareApplication(root, new PinoLogger('error', 'test'));
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it(`comes in whole, within ${SECONDS} s and in flat memory; a second time nothing changes`, async () => {
    const held: number[] = [];
    const watch = ({ line, linesTotal }: ImportProgress) => {
      const fifths = Math.floor((line / linesTotal) * 5);
      if (fifths > held.length) held.push(megabytesHeld());
    };
    const begun = performance.now();
    const first = await app.get(RegisterImport, { strict: false }).importFile({ path: REGISTER, onProgress: watch });
    const seconds = (performance.now() - begun) / 1000;
    expect(first).toMatchObject({ rowsRead: ROWS, created: ROWS, bad: 0 });
    const again = await app.get(RegisterImport, { strict: false }).importFile({ path: REGISTER });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: ROWS, bad: 0 });
    const growth = Math.max(...held) - (held[0] ?? 0);
    process.stdout.write(
      `${ROWS} rows in ${seconds.toFixed(1)} s, holding ${held.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB on the way\n`,
    );
    expect(seconds).toBeLessThan(SECONDS);
    expect(growth).toBeLessThan(GROWTH_MEGABYTES);
  }, 180_000);
});
