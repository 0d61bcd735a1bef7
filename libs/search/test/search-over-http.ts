import { tmpdir } from 'node:os';
import { type DynamicModule, Global, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { Actor, CreditCode, newId } from '#kernel';
import {
  Authenticator,
  createHttpApplication,
  HandlesJob,
  type JobHandler,
  PlatformModule,
  readConfig,
  Transactions,
  WriteToAccount,
} from '#platform';
import { SupplyModule, supplyMappings } from '#supply';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { searchMappings } from '../src/persistence/saved-search.schema.js';
import { SearchModule } from '../src/search.module.js';

/** Whoever asks is signed in; the token is the account's id. */
class Somebody extends Authenticator {
  authenticate(token: string) {
    return Promise.resolve({ id: token, actor: new Actor(token, '路人', []) });
  }
}

type Letter = ReturnType<typeof WriteToAccount.payload.parse>;

/** Identity would send them on. */
@HandlesJob(WriteToAccount)
class LetterBox implements JobHandler<Letter> {
  readonly letters: Letter[] = [];

  handle(letter: Letter): Promise<void> {
    this.letters.push(letter);
    return Promise.resolve();
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: Somebody }, LetterBox], exports: [Authenticator] })
class SomebodyModule {}

@Module({})
class SearchAlone {
  static over(database: TestDatabase): DynamicModule {
    const config = readConfig({ DATA_DIR: tmpdir(), DATABASE_URL: database.url });
    const entities = [...enterprisesMappings, ...searchMappings, ...supplyMappings];
    const options = { config, databaseUrl: database.url, entities, role: 'work', processName: 'test' } as const;
    const contexts = [SomebodyModule, PlatformModule.register(options), EnterprisesModule, SupplyModule, SearchModule];
    return { module: SearchAlone, imports: contexts };
  }
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export type FirmAtHttp = Omit<RegisterEntry, 'creditCode'>;

/** The search endpoints over a small register. */
export interface SearchOverHttp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** What accounts were written. */
  readonly letters: readonly Letter[];
  /** @param query what stands behind the question mark, as it is to be sent */
  ask(query: string): Promise<Answered>;
  /** A request by an account, or by nobody. @param path what stands behind `/api/` */
  send(by: string | undefined, method: string, path: string, body?: object, version?: number): Promise<Answered>;
  /** Registers firms and waits until they are found. */
  register(firms: readonly FirmAtHttp[]): Promise<void>;
  /** Waits until every event and job has had its effect. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSearchOverHttp(firms: readonly FirmAtHttp[]): Promise<SearchOverHttp> {
  const database = await createTestDatabase();
  const app = await createHttpApplication(SearchAlone.over(database), QUIET);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const anybody = newId();
  let registered = 0;
  const send: SearchOverHttp['send'] = async (by, method, path, body, version) => {
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      headers: {
        ...(by !== undefined && { authorization: `Bearer ${by}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(method === 'POST' && { 'idempotency-key': newId() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const register = async (more: readonly FirmAtHttp[]) => {
    const entries = more.map((firm) => ({
      ...firm,
      creditCode: CreditCode.complete(`91139900MA9${String(++registered).padStart(6, '0')}`),
    }));
    await app.get(Transactions).run((tx) => app.get(EnterprisesFacade).register(tx, entries));
    await eventually('the firms can be found', async () => {
      const [found] = await database.query<{ count: number }>('SELECT count(*)::int FROM search.enterprise_document');
      return found?.count === registered;
    });
  };
  await register(firms);
  return {
    app,
    database,
    letters: app.get(LetterBox).letters,
    ask: (query) => send(anybody, 'GET', `search/enterprises?${query}`),
    send,
    register,
    quiet: async () => {
      await eventually('every job has had its effect', async () => {
        const due = await database.query(`SELECT 1 FROM platform.job WHERE state IN ('running', 'pending') LIMIT 1`);
        return due.length === 0;
      });
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
