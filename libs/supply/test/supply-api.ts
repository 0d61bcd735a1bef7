import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { EnterprisesFacade, EnterprisesModule, enterprisesMappings, type RegisterEntry } from '#enterprises';
import { Actor, Clock, CreditCode, FixedClock, newId, type Permission } from '#kernel';
import { Authenticator, createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';
import { supplyMappings } from '../src/persistence/supply.mappings.js';
import { SupplyModule } from '../src/supply.module.js';

const actors = new Map<string, Actor>();

/** Knows whoever was made by {@link SupplyApi.of} and {@link SupplyApi.staffOf}; the token is the account's id. */
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

/** Supply and the register it stands on, behind HTTP, over a database of its own. Today is Monday, 23 November 2026. */
export interface SupplyApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  /** Where its files lie. */
  readonly files: string;
  /** Registers an invented firm. @returns its id */
  firm(name: string, regionCode?: string, businessScope?: string): Promise<string>;
  /** Registers a firm of this name again, with other facts. */
  change(id: string, facts: Partial<RegisterEntry>): Promise<void>;
  /** Somebody of the firm. */
  of(enterpriseId: string): Caller;
  /** With which somebody of the firm signs requests that no caller sends. */
  tokenOf(enterpriseId: string): string;
  /** Somebody of the department of a region. */
  staffOf(region: string): Caller;
  /** Signed in, without any post. */
  nobody(): Caller;
  /** Waits until no background work is due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

@Module({})
class SupplyAlone {
  static over(databaseUrl: string, dataDir: string): DynamicModule {
    const config = readConfig({ DATA_DIR: dataDir, PUBLIC_URL: 'http://lianqiao.test', DATABASE_URL: databaseUrl });
    const entities = [...enterprisesMappings, ...supplyMappings];
    const platform = PlatformModule.register({ config, databaseUrl, entities, role: 'work', processName: 'test' });
    return { module: SupplyAlone, imports: [KnownActorsModule, platform, EnterprisesModule, SupplyModule] };
  }
}

export async function startSupply(): Promise<SupplyApi> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-supply-'));
  const app = await createHttpApplication(SupplyAlone.over(database.url, dataDir), QUIET);
  const clock = new FixedClock(new Date('2026-11-23T10:00:00+08:00'));
  app.get(Clock).now = () => clock.now();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const register = app.get(EnterprisesFacade);
  const entries = new Map<string, RegisterEntry>();
  const enter = (entry: RegisterEntry) => app.get(Transactions).run((tx) => register.register(tx, [entry]));
  const token = (name: string, grants: Actor['grants']) => {
    const actor = new Actor(newId(), name, grants);
    actors.set(actor.accountId, actor);
    return actor.accountId;
  };
  const as = (name: string, grants: Actor['grants']) =>
    request.agent(url).set('authorization', `Bearer ${token(name, grants)}`);
  const permission = (held: Permission) => held;

  return {
    app,
    database,
    clock,
    files: join(dataDir, 'files'),
    firm: async (name, regionCode = '130506', businessScope = '') => {
      // Region digits that no region has: the code belongs to nobody.
      const creditCode = CreditCode.complete(`91139900MA9${String(entries.size + 1).padStart(6, '0')}`);
      const entry = { creditCode, name, regionCode, businessScope };
      await enter(entry);
      const id = (await register.idByCreditCode(creditCode.value)) as string;
      entries.set(id, entry);
      return id;
    },
    change: async (id, facts) => {
      await enter({ ...(entries.get(id) as RegisterEntry), ...facts });
    },
    of: (enterpriseId) => as('销售', [{ permission: permission('supply.maintain'), enterpriseId }]),
    tokenOf: (enterpriseId) => token('销售', [{ permission: permission('supply.maintain'), enterpriseId }]),
    staffOf: (region) => as('科长', [{ permission: permission('supply.review'), region }]),
    nobody: () => as('路人', []),
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

/** The header with which a command says what it saw. */
export function seen({ version }: { readonly version: number }): { 'if-match': string } {
  return { 'if-match': `"${version}"` };
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };
