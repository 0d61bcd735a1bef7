import { tmpdir } from 'node:os';
import { type DynamicModule, Global, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { Actor, CreditCode, newId } from '#kernel';
import { Authenticator, createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { SupplyModule, supplyMappings } from '#supply';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { SearchModule } from '../src/search.module.js';

/** Whoever asks is signed in. */
class Somebody extends Authenticator {
  authenticate(token: string) {
    return Promise.resolve({ id: token, actor: new Actor(newId(), '路人', []) });
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: Somebody }], exports: [Authenticator] })
class SomebodyModule {}

@Module({})
class SearchAlone {
  static over(database: TestDatabase): DynamicModule {
    const config = readConfig({ DATA_DIR: tmpdir(), DATABASE_URL: database.url });
    const entities = [...enterprisesMappings, ...supplyMappings];
    const options = { config, databaseUrl: database.url, entities, role: 'work', processName: 'test' } as const;
    const contexts = [SomebodyModule, PlatformModule.register(options), EnterprisesModule, SupplyModule, SearchModule];
    return { module: SearchAlone, imports: contexts };
  }
}

/** The search endpoint over a small register. */
export interface SearchOverHttp {
  readonly app: NestFastifyApplication;
  /** @param query what stands behind the question mark, as it is to be sent */
  ask(query: string): Promise<{ readonly status: number; readonly body: unknown }>;
  stop(): Promise<void>;
}

export async function startSearchOverHttp(
  firms: readonly Omit<RegisterEntry, 'creditCode'>[],
): Promise<SearchOverHttp> {
  const database = await createTestDatabase();
  const app = await createHttpApplication(SearchAlone.over(database), QUIET);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const headers = { authorization: `Bearer ${newId()}` };
  const entries = firms.map((firm, index) => ({
    ...firm,
    creditCode: CreditCode.complete(`91139900MA9${String(index + 1).padStart(6, '0')}`),
  }));
  await app.get(Transactions).run((tx) => app.get(EnterprisesFacade).register(tx, entries));
  await eventually('the firms can be found', async () => {
    const [found] = await database.query<{ count: number }>('SELECT count(*)::int FROM search.enterprise_document');
    return found?.count === firms.length;
  });
  return {
    app,
    ask: async (query) => {
      const answer = await fetch(`${url}/api/search/enterprises?${query}`, { headers });
      return { status: answer.status, body: await answer.json() };
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
