import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { Actor, Clock, CreditCode, FixedClock, type Grant, newId, type Permission } from '#kernel';
import { Authenticator, createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { SupplyModule, supplyMappings } from '#supply';
import { createTestDatabase, eventually, type ReceivedLetter, readLetters, type TestDatabase } from '#test-support';
import { DemandModule } from '../src/demand.module.js';
import { demandMappings } from '../src/persistence/demand.mappings.js';

const actors = new Map<string, Actor>();

/** Knows whoever was made by {@link DemandApi.as}; the token is the account's id. */
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

/** Demand with the register and supply behind HTTP, over a database of its own; its jobs are worked on. */
export interface DemandApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly transactions: Transactions;
  readonly anybody: Caller;
  as(name: string, ...grants: readonly Grant[]): Caller;
  firm(name: string, facts?: Partial<Omit<RegisterEntry, 'creditCode' | 'name'>>): Promise<string>;
  /** Payloads of the events of this name since the last call that asked for it, in their order. */
  newEvents(name: string): Promise<Record<string, unknown>[]>;
  letters(): Promise<ReceivedLetter[]>;
  /** Waits until no background work is due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

@Module({})
class Whole {
  static over(databaseUrl: string, dataDir: string): DynamicModule {
    const config = readConfig({ DATA_DIR: dataDir, PUBLIC_URL: 'http://lianqiao.test', DATABASE_URL: databaseUrl });
    const entities = [...demandMappings, ...enterprisesMappings, ...supplyMappings];
    const platform = PlatformModule.register({ config, databaseUrl, entities, role: 'work', processName: 'test' });
    return { module: Whole, imports: [KnownActorsModule, platform, EnterprisesModule, SupplyModule, DemandModule] };
  }
}

export async function startDemandApi(): Promise<DemandApi> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-demand-'));
  const app = await createHttpApplication(Whole.over(database.url, dataDir), QUIET);
  const clock = new FixedClock(new Date('2026-11-23T08:00:00+08:00'));
  app.get(Clock).now = () => clock.now();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const transactions = app.get(Transactions);
  const told = new Set<string>();
  let firms = 0;
  return {
    app,
    database,
    clock,
    transactions,
    anybody: request.agent(url),
    as: (name, ...grants) => {
      const actor = new Actor(newId(), name, grants);
      actors.set(actor.accountId, actor);
      return request.agent(url).set('authorization', `Bearer ${actor.accountId}`);
    },
    firm: async (name, facts = {}) => {
      // Region digits that no region has: the code belongs to nobody.
      const creditCode = CreditCode.complete(`91139900MA9${String(++firms).padStart(6, '0')}`);
      const entry = { regionCode: '130503', ...facts, name, creditCode };
      await transactions.run((tx) => app.get(EnterprisesFacade).register(tx, [entry]));
      return (await app.get(EnterprisesFacade).idByCreditCode(creditCode.value)) as string;
    },
    newEvents: async (name) => {
      const rows = await database.query<{ id: string; payload: Record<string, unknown> }>(
        'SELECT id, payload FROM platform.event WHERE name = $1 ORDER BY occurred_at, id',
        [name],
      );
      const fresh = rows.filter(({ id }) => !told.has(id));
      for (const { id } of fresh) told.add(id);
      return fresh.map(({ payload }) => payload);
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

export function inFirm(enterpriseId: string, ...permissions: readonly Permission[]): Grant[] {
  return permissions.map((permission) => ({ permission, enterpriseId }));
}

export function inRegion(region: string, ...permissions: readonly Permission[]): Grant[] {
  return permissions.map((permission) => ({ permission, region }));
}

export function seen({ version }: { readonly version: number }): string {
  return `"${version}"`;
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
