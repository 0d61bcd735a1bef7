import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { EnterprisesFacade, type RegisterEntry } from '#enterprises';
import { AccountsFacade, type SeededAccount } from '#identity';
import { Clock, CreditCode, FixedClock, newId } from '#kernel';
import { createHttpApplication, readConfig, serveApiDescription, Transactions } from '#platform';
import { MAPPINGS } from '#schema';
import { ApiModule } from '../../apps/api/api.module.js';
import { eventually } from './eventually.js';
import { type ReceivedLetter, readLetters } from './letters.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** Good by every rule. */
export const TEST_PASSWORD = '铸造车间外停着七辆黄色叉车';

/** What somebody holds: posts in enterprises and in departments of regions. */
export type Posts = Pick<SeededAccount, 'enterprises' | 'departments'>;

/** Sends requests with one account's token. */
export type Caller = ReturnType<typeof request.agent>;

/** The whole application behind HTTP over a database of its own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** Stands where it was put; `advance` moves it. Leases and schedules follow the database's clock, not this one. */
  readonly clock: FixedClock;
  /** The address it listens on, without a slash at the end. */
  readonly url: string;
  /** Somebody who is not signed in. */
  readonly anybody: Caller;
  /** Opens an account with these posts and signs it in. */
  as(posts: Posts): Promise<Caller>;
  /** Registers an enterprise. @returns its id */
  enterprise(facts?: Partial<Omit<RegisterEntry, 'creditCode'>>): Promise<string>;
  letters(): Promise<ReceivedLetter[]>;
  /** Waits until no background work is due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  /** Through this Redis, with the work done by this process too; without it the rows are handled directly. */
  readonly redisUrl?: string;
  readonly now?: Date;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-test-'));
  const config = readConfig({
    DATA_DIR: dataDir,
    PUBLIC_URL: 'http://lianqiao.test',
    DATABASE_URL: database.url,
    REDIS_URL: options.redisUrl ?? '',
    ...options.environment,
  });
  const app = await createHttpApplication(
    ApiModule.register({ config, databaseUrl: database.url, entities: MAPPINGS, role: 'work', processName: 'test' }),
    QUIET,
  );
  serveApiDescription(app);
  const clock = new FixedClock(options.now ?? new Date());
  app.get(Clock).now = () => clock.now();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const transactions = app.get(Transactions);
  let registered = 0;

  return {
    app,
    database,
    clock,
    url,
    anybody: request.agent(url),
    as: async (posts) => {
      const login = `t${newId().replaceAll('-', '').slice(0, 16)}`;
      await transactions.run((tx) =>
        app.get(AccountsFacade, { strict: false }).createAccount(tx, {
          login,
          name: `试用人${login.slice(1, 5)}`,
          email: `${login}@mail.invalid`,
          password: TEST_PASSWORD,
          ...posts,
        }),
      );
      const session = { login, password: TEST_PASSWORD, token: 'bearer' };
      const answer = await request(url).post('/api/sessions').send(session).expect(201);
      return request.agent(url).set('authorization', `Bearer ${(answer.body as { token: string }).token}`);
    },
    enterprise: async (facts) => {
      const creditCode = CreditCode.complete(`91130500MA9${String(++registered).padStart(6, '0')}`);
      const entry = { name: `试用机械制造第${registered}有限公司`, regionCode: '130500', ...facts, creditCode };
      const enterprises = app.get(EnterprisesFacade, { strict: false });
      await transactions.run((tx) => enterprises.register(tx, [entry]));
      return (await enterprises.idByCreditCode(creditCode.value)) as string;
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
