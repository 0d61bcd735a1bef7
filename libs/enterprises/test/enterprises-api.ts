import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, type LoggerService, Module } from '@nestjs/common';
import request from 'supertest';
import { EnterprisesModule, enterprisesMappings } from '#enterprises';
import { Actor, Clock, FixedClock, type Grant, newId } from '#kernel';
import { Authenticator, createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';

/** Whoever was made by {@link EnterprisesApi.actor}; the token is the account's id. */
const actors = new Map<string, Actor>();

class KnownActors extends Authenticator {
  authenticate(token: string) {
    const actor = actors.get(token);
    return Promise.resolve(actor && { id: token, actor });
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: KnownActors }], exports: [Authenticator] })
class KnownActorsModule {}

@Module({})
class EnterprisesOnly {}

/** The register behind HTTP, with nothing but the platform under it. */
export interface EnterprisesApi {
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly folder: string;
  get<T>(token: abstract new (...given: never[]) => T): T;
  readonly transactions: Transactions;
  actor(name: string, grants: readonly Grant[]): Actor;
  /** A request agent that sends the actor's token. */
  as(actor: Actor): ReturnType<typeof request.agent>;
  anybody(): ReturnType<typeof request.agent>;
  /** Names and payloads of the events published since the last call. */
  newEvents(): Promise<{ name: string; payload: Record<string, unknown> }[]>;
  stop(): Promise<void>;
}

const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };

export async function startEnterprises(): Promise<EnterprisesApi> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'enterprises-'));
  const platform = PlatformModule.register({
    config: readConfig({ DATA_DIR: folder, PUBLIC_URL: 'http://lianqiao.test' }),
    databaseUrl: database.url,
    entities: enterprisesMappings,
    role: 'work',
    processName: 'test',
  });
  const root = { module: EnterprisesOnly, imports: [platform, KnownActorsModule, EnterprisesModule] };
  const app = await createHttpApplication(root, QUIET);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const clock = new FixedClock(new Date());
  app.get(Clock).now = () => clock.now();
  const heard = new Set<string>();
  return {
    database,
    clock,
    folder,
    get: (token) => app.get(token as never),
    transactions: app.get(Transactions),
    actor: (name, grants) => {
      const actor = new Actor(newId(), name, grants);
      actors.set(actor.accountId, actor);
      return actor;
    },
    as: (actor) => request.agent(app.getHttpServer()).set('authorization', `Bearer ${actor.accountId}`),
    anybody: () => request.agent(app.getHttpServer()),
    newEvents: async () => {
      const rows = await database.query<{ id: string; name: string; payload: Record<string, unknown> }>(
        'SELECT id, name, payload FROM platform.event ORDER BY occurred_at',
      );
      const fresh = rows.filter(({ id }) => !heard.has(id));
      for (const { id } of fresh) heard.add(id);
      return fresh.map(({ name, payload }) => ({ name, payload }));
    },
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ignore(): void {
  // What is refused on purpose need not be read.
}
