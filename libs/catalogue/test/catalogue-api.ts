import { tmpdir } from 'node:os';
import { Global, type LoggerService, Module } from '@nestjs/common';
import request from 'supertest';
import { CatalogueModule, catalogueMappings } from '#catalogue';
import { Actor, type Grant, newId } from '#kernel';
import { Authenticator, createHttpApplication, PlatformModule, readConfig } from '#platform';
import type { TestDatabase } from '#test-support';

/** Whoever was made by {@link staffOf}, in whichever process; the token is the account's id. */
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
class CatalogueOnly {}

/** One process that answers for the catalogue; several of them may stand on one database. */
export interface CatalogueProcess {
  get<T>(token: abstract new (...given: never[]) => T): T;
  /** A request agent that sends the actor's token. */
  as(actor: Actor): ReturnType<typeof request.agent>;
  stop(): Promise<void>;
}

export function staffOf(region: string, name = '知识管理员'): Actor {
  const grants: Grant[] = [{ permission: 'catalogue.correct', region }];
  const actor = new Actor(newId(), name, grants);
  actors.set(actor.accountId, actor);
  return actor;
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };

export async function startCatalogue(database: TestDatabase): Promise<CatalogueProcess> {
  const platform = PlatformModule.register({
    config: readConfig({ DATA_DIR: tmpdir(), PUBLIC_URL: 'http://lianqiao.test' }),
    databaseUrl: database.url,
    entities: catalogueMappings,
    role: 'work',
    processName: 'test',
  });
  const root = { module: CatalogueOnly, imports: [platform, KnownActorsModule, CatalogueModule] };
  const app = await createHttpApplication(root, QUIET);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    get: (token) => app.get(token as never),
    as: (actor) => request.agent(app.getHttpServer()).set('authorization', `Bearer ${actor.accountId}`),
    stop: () => app.close(),
  };
}
