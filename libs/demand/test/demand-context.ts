import { tmpdir } from 'node:os';
import { Global, type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings } from '#enterprises';
import { Actor, Clock, CreditCode, FixedClock, type Grant, newId } from '#kernel';
import { Authenticator, createBareApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { DemandModule } from '../src/demand.module.js';
import { demandMappings } from '../src/persistence/demand.mappings.js';

class Nobody extends Authenticator {
  authenticate() {
    return Promise.resolve(undefined);
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: Nobody }], exports: [Authenticator] })
class NobodyModule {}

@Module({})
class DemandAloneModule {}

/** Demand and the register it stands on, without HTTP; nothing handles its events. */
export interface DemandContext {
  readonly app: INestApplicationContext;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly transactions: Transactions;
  /** Registers an invented firm. @returns its id */
  firm(name: string, regionCode: string): Promise<string>;
  actor(...grants: readonly Grant[]): Actor;
  stop(): Promise<void>;
}

export async function startDemand(): Promise<DemandContext> {
  const database = await createTestDatabase();
  const platform = PlatformModule.register({
    config: readConfig({ DATA_DIR: tmpdir(), DATABASE_URL: database.url }),
    databaseUrl: database.url,
    entities: [...demandMappings, ...enterprisesMappings],
    role: 'write',
    processName: 'test',
  });
  const imports = [NobodyModule, platform, EnterprisesModule, DemandModule];
  const app = await createBareApplication({ module: DemandAloneModule, imports }, QUIET);
  const clock = new FixedClock(new Date('2026-11-23T08:00:00+08:00'));
  app.get(Clock).now = () => clock.now();
  const transactions = app.get(Transactions);
  let firms = 0;
  return {
    app,
    database,
    clock,
    transactions,
    firm: async (name, regionCode) => {
      // Region digits that no region has: the code belongs to nobody.
      const creditCode = CreditCode.complete(`91139900MA9${String(++firms).padStart(6, '0')}`);
      await transactions.run((tx) => app.get(EnterprisesFacade).register(tx, [{ creditCode, name, regionCode }]));
      return (await app.get(EnterprisesFacade).idByCreditCode(creditCode.value)) as string;
    },
    actor: (...grants) => new Actor(newId(), '试用人', grants),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
