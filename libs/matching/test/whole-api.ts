import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, type LoggerService, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import type { EntitySchema } from 'typeorm';
import { DemandModule, demandMappings } from '#demand';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { Actor, Clock, CreditCode, FixedClock, type Grant, newId } from '#kernel';
import { Authenticator, createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { SearchModule } from '#search';
import { SupplyModule, supplyMappings } from '#supply';
import { createTestDatabase, eventually, type ReceivedLetter, readLetters, type TestDatabase } from '#test-support';
import { MatchingModule } from '../src/matching.module.js';
import { matchingMappings } from '../src/persistence/introduction.schema.js';

const actors = new Map<string, Actor>();

/** Knows whoever was made by {@link WholeApi.as}; the token is the account's id. */
class KnownActors extends Authenticator {
  authenticate(token: string) {
    const actor = actors.get(token);
    return Promise.resolve(actor && { id: token, actor });
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: KnownActors }], exports: [Authenticator] })
class KnownActorsModule {}

export type Caller = ReturnType<typeof request.agent>;

/** Matching with everything it stands on, behind HTTP, over a database of its own. */
export interface WholeApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly url: string;
  readonly anybody: Caller;
  /** Somebody who holds these grants. */
  as(...grants: readonly Grant[]): Caller;
  /** Registers an invented enterprise. @returns its id */
  enterprise(facts?: Partial<Omit<RegisterEntry, 'creditCode'>>): Promise<string>;
  letters(): Promise<ReceivedLetter[]>;
  /** Waits until no background work is due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

/** Contexts that stand on matching and are tried together with it. */
export interface Beyond {
  readonly modules: readonly Type[];
  readonly entities: readonly EntitySchema[];
}

@Module({})
class Whole {
  static over(databaseUrl: string, dataDir: string, beyond: Beyond): DynamicModule {
    const config = readConfig({ DATA_DIR: dataDir, PUBLIC_URL: 'http://lianqiao.test', DATABASE_URL: databaseUrl });
    const own = [...demandMappings, ...enterprisesMappings, ...matchingMappings, ...supplyMappings];
    const entities = [...own, ...beyond.entities];
    const platform = PlatformModule.register({ config, databaseUrl, entities, role: 'work', processName: 'test' });
    const contexts = [EnterprisesModule, SupplyModule, DemandModule, SearchModule, MatchingModule];
    return { module: Whole, imports: [KnownActorsModule, platform, ...contexts, ...beyond.modules] };
  }
}

export async function startWholeApi(beyond: Beyond = { modules: [], entities: [] }): Promise<WholeApi> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-matching-'));
  const app = await createHttpApplication(Whole.over(database.url, dataDir, beyond), QUIET);
  const clock = new FixedClock(new Date());
  app.get(Clock).now = () => clock.now();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const transactions = app.get(Transactions);
  let registered = 0;
  let people = 0;

  return {
    app,
    database,
    clock,
    url,
    anybody: request.agent(url),
    as: (...grants) => {
      const actor = new Actor(newId(), `试用人${++people}`, grants);
      actors.set(actor.accountId, actor);
      return request.agent(url).set('authorization', `Bearer ${actor.accountId}`);
    },
    enterprise: async (facts) => {
      // Region digits that no region has: the code belongs to nobody.
      const creditCode = CreditCode.complete(`91139900MA9${String(++registered).padStart(6, '0')}`);
      const entry = { name: `试用机械制造第${registered}有限公司`, regionCode: '130500', ...facts, creditCode };
      await transactions.run((tx) => app.get(EnterprisesFacade).register(tx, [entry]));
      return (await app.get(EnterprisesFacade).idByCreditCode(creditCode.value)) as string;
    },
    letters: () => readLetters(dataDir),
    quiet: async () => {
      await eventually('background work is done', async () => {
        const due = await database.query(
          `SELECT 1 FROM platform.job WHERE state = 'running' OR (state = 'pending' AND run_at <= now()) LIMIT 1`,
        );
        return due.length === 0;
      });
    },
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
