import { tmpdir } from 'node:os';
import { Global, type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings } from '#enterprises';
import { CreditCode, newId } from '#kernel';
import { Authenticator, createBareApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { OfferingRow } from '../../persistence/offering.schema.js';
import { supplyMappings } from '../../persistence/supply.mappings.js';
import { SupplyModule } from '../../supply.module.js';
import { ReadScopes } from './read-scopes.js';
import { SupplyFacade } from '../supply.facade.js';

class Nobody extends Authenticator {
  authenticate() {
    return Promise.resolve(undefined);
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: Nobody }], exports: [Authenticator] })
class NobodyModule {}

@Module({})
class SupplyAloneModule {}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };

describe('Reading scopes', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let firm: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const platform = PlatformModule.register({
      config: readConfig({ DATA_DIR: tmpdir(), DATABASE_URL: database.url }),
      databaseUrl: database.url,
      entities: [...supplyMappings, ...enterprisesMappings],
      role: 'work',
      processName: 'test',
    });
    const imports = [NobodyModule, platform, EnterprisesModule, SupplyModule];
    app = await createBareApplication({ module: SupplyAloneModule, imports }, QUIET);
    firm = await register('制动盘的制造；汽车配件销售。');
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  // Region digits that no region has: the code belongs to nobody.
  const creditCode = CreditCode.complete('91139900MA9000001');
  const register = async (businessScope: string) => {
    const entry = { creditCode, name: '试用制动有限公司', regionCode: '130500', businessScope };
    await app.get(Transactions).run((tx) => app.get(EnterprisesFacade).register(tx, [entry]));
    return (await app.get(EnterprisesFacade).idByCreditCode(creditCode.value)) as string;
  };
  const quiet = () =>
    eventually('every event has had its effect', async () => {
      const due = await database.query(`SELECT 1 FROM platform.job WHERE state IN ('running', 'pending') LIMIT 1`);
      return due.length === 0;
    });
  const offered = async () =>
    ((await app.get(SupplyFacade).offerings([firm])).get(firm) ?? []).map(({ role, text, span }) => [role, text, span]);

  it('follows the register, with where each offering stands in the scope', async () => {
    await quiet();
    expect(await offered()).toEqual([
      ['makes', '制动盘', [0, 3]],
      ['sells', '汽车配件', [7, 11]],
    ]);
    await register('半轴制造。');
    await quiet();
    expect(await offered()).toEqual([['makes', '半轴', [0, 2]]]);
  });

  it('leaves one reading, however many go on at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => app.get(ReadScopes).run([firm])));
    expect(await offered()).toEqual([['makes', '半轴', [0, 2]]]);
  });

  it('passes over firms that are not there', async () => {
    await app.get(ReadScopes).run([newId()]);
    await app.get(ReadScopes).run([]);
    await quiet();
  });

  it('stores an offering as it is', async () => {
    const row = {
      id: newId(),
      enterpriseId: newId(),
      role: 'serves',
      text: '汽车维修',
      source: 'registered_scope',
      spanStart: 3,
      spanEnd: 7,
    } as const;
    const { manager } = app.get(DataSource);
    await manager.insert(OfferingRow, row);
    expect({ ...(await manager.findOneByOrFail(OfferingRow, { id: row.id })) }).toEqual(row);
  });
});
