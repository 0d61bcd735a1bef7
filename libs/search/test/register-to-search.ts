import { tmpdir } from 'node:os';
import { Global, type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { CreditCode } from '#kernel';
import { Authenticator, createBareApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { SupplyModule, supplyMappings } from '#supply';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { SearchModule } from '../src/search.module.js';

class Nobody extends Authenticator {
  authenticate() {
    return Promise.resolve(undefined);
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: Nobody }], exports: [Authenticator] })
class NobodyModule {}

@Module({})
class RegisterToSearchModule {}

export type Firm = Partial<Omit<RegisterEntry, 'creditCode'>>;

/** The register, what is read from it, and the search over that, without HTTP. */
export interface RegisterToSearch {
  readonly app: INestApplicationContext;
  readonly database: TestDatabase;
  /** Registers invented firms together. @returns their ids in the same order */
  register(firms: readonly Firm[]): Promise<string[]>;
  /** Waits until every event has had its effect. */
  quiet(): Promise<void>;
  /** What works and what waits at the moment, for the message of a test that waited in vain. */
  situation(): Promise<string>;
  stop(): Promise<void>;
}

/** @param environment settings besides the database's */
export async function startRegisterToSearch(environment: NodeJS.ProcessEnv = {}): Promise<RegisterToSearch> {
  const database = await createTestDatabase();
  const platform = PlatformModule.register({
    config: readConfig({ ...environment, DATA_DIR: tmpdir(), DATABASE_URL: database.url }),
    databaseUrl: database.url,
    entities: [...enterprisesMappings, ...supplyMappings],
    role: 'work',
    processName: 'test',
  });
  const contexts = [NobodyModule, platform, EnterprisesModule, SupplyModule, SearchModule];
  const app = await createBareApplication({ module: RegisterToSearchModule, imports: contexts }, QUIET);
  let registered = 0;
  return {
    app,
    database,
    register: async (firms) => {
      const entries = firms.map((firm) => {
        // Region digits that no region has: the code belongs to nobody.
        const creditCode = CreditCode.complete(`91139900MA9${String(++registered).padStart(6, '0')}`);
        return { name: `试用机械制造第${registered}有限公司`, regionCode: '130500', ...firm, creditCode };
      });
      const facade = app.get(EnterprisesFacade);
      await app.get(Transactions).run((tx) => facade.register(tx, entries));
      const ids: string[] = [];
      for (const { creditCode } of entries) ids.push((await facade.idByCreditCode(creditCode.value)) as string);
      return ids;
    },
    quiet: async () => {
      await eventually('every event has had its effect', async () => {
        const due = await database.query(`SELECT 1 FROM platform.job WHERE state IN ('running', 'pending') LIMIT 1`);
        return due.length === 0;
      });
    },
    situation: async () => {
      const jobs = await database.query(
        `SELECT handler, state, attempts, count(*)::int AS many, min(run_at) AS "dueFrom", max(left(last_error, 200)) AS error
         FROM platform.job WHERE state <> 'done' GROUP BY handler, state, attempts ORDER BY handler`,
      );
      const connections = await database.query(
        `SELECT state, wait_event_type, wait_event, now() - query_start AS since, left(query, 100) AS query
         FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle'`,
      );
      return JSON.stringify({ now: new Date(), jobs, connections }, null, 1);
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
