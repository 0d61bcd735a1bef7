import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { demandMappings } from '#demand';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { Actor, Clock, CreditCode, FixedClock, type Grant, newId, type Permission } from '#kernel';
import { matchingMappings } from '#matching';
import { Authenticator, createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { createTestDatabase, eventually, type ReceivedLetter, readLetters, type TestDatabase } from '#test-support';
import { DockingModule } from '../src/docking.module.js';
import { dockingMappings } from '../src/persistence/docking.mappings.js';

const actors = new Map<string, Actor>();

/** Knows whoever was made by {@link DockingDesk.as}; the token is the account's id. */
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

/** Docking with what it stands on, behind HTTP, over a database of its own. */
export interface DockingDesk {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly url: string;
  readonly anybody: Caller;
  /** Somebody who holds these grants. */
  as(...grants: readonly Grant[]): Caller;
  /** The department of a region, whole. */
  department(region: string): Caller;
  /** Somebody who stands at the door, no more. */
  officer(region: string): Caller;
  member(enterpriseId: string): Caller;
  /** Registers an invented enterprise. @returns its id */
  enterprise(facts?: Partial<Omit<RegisterEntry, 'creditCode'>>): Promise<string>;
  letters(): Promise<ReceivedLetter[]>;
  /** Waits until no background work is due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

@Module({})
class Desk {
  static over(databaseUrl: string, dataDir: string): DynamicModule {
    const config = readConfig({ DATA_DIR: dataDir, PUBLIC_URL: 'http://lianqiao.test', DATABASE_URL: databaseUrl });
    const entities = [...demandMappings, ...dockingMappings, ...enterprisesMappings, ...matchingMappings];
    const platform = PlatformModule.register({ config, databaseUrl, entities, role: 'work', processName: 'test' });
    return { module: Desk, imports: [KnownActorsModule, platform, EnterprisesModule, DockingModule] };
  }
}

const OFFICER: readonly Permission[] = ['events.check_in', 'register.read_contacts', 'shortages.read_region'];

/** The clock begins at eight in the morning in Shanghai. */
export async function startDockingDesk(now = new Date('2026-11-20T00:00:00Z')): Promise<DockingDesk> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-docking-'));
  const app = await createHttpApplication(Desk.over(database.url, dataDir), QUIET);
  const clock = new FixedClock(now);
  app.get(Clock).now = () => clock.now();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const transactions = app.get(Transactions);
  let registered = 0;
  let people = 0;
  const as = (...grants: readonly Grant[]) => {
    const actor = new Actor(newId(), `试用人${++people}`, grants);
    actors.set(actor.accountId, actor);
    return request.agent(url).set('authorization', `Bearer ${actor.accountId}`);
  };
  const inRegion = (region: string, permissions: readonly Permission[]) =>
    as(...permissions.map((permission) => ({ permission, region })));

  return {
    app,
    database,
    clock,
    url,
    anybody: request.agent(url),
    as,
    department: (region) => inRegion(region, [...OFFICER, 'events.organise', 'audit.read']),
    officer: (region) => inRegion(region, OFFICER),
    member: (enterpriseId) => as({ permission: 'events.take_part', enterpriseId }),
    enterprise: async (facts) => {
      // Region digits that no region has: the code belongs to nobody.
      const creditCode = CreditCode.complete(`91139900MA7${String(++registered).padStart(6, '0')}`);
      const entry = { name: `试用机械制造第${registered}有限公司`, regionCode: '130503', ...facts, creditCode };
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

export function seen({ version }: { readonly version: number }): string {
  return `"${version}"`;
}
