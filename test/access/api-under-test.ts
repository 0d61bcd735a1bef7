import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EnterprisesFacade, type RegisterEntry } from '#enterprises';
import { AccountsFacade, type SeededAccount } from '#identity';
import { CreditCode } from '#kernel';
import { createHttpApplication, readConfig, Transactions } from '#platform';
import { MAPPINGS } from '#schema';
import { createTestDatabase, eventually, type ReceivedLetter, readLetters, type TestDatabase } from '#test-support';
import { ApiModule } from '../../apps/api/api.module.js';

export const PASSWORD = '河滩上晒着五捆青色麻绳';

/** The whole API, listening on a port of its own over a database of its own. */
export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** `http://127.0.0.1:port` */
  readonly url: string;
  account(facts: Pick<SeededAccount, 'login' | 'name' | 'enterprises' | 'departments'>): Promise<string>;
  /** Registers an enterprise. @returns its id */
  enterprise(facts: Omit<RegisterEntry, 'creditCode'>): Promise<string>;
  letters(): Promise<ReceivedLetter[]>;
  /** Waits until no background work is due. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };

export async function startApi(): Promise<ApiUnderTest> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'access-'));
  const config = readConfig({ DATA_DIR: folder, PUBLIC_URL: 'http://lianqiao.test', DATABASE_URL: database.url });
  const app = await createHttpApplication(
    ApiModule.register({ config, databaseUrl: database.url, entities: MAPPINGS, role: 'work', processName: 'test' }),
    QUIET,
  );
  await app.listen(0, '127.0.0.1');
  const transactions = app.get(Transactions);
  const accounts = app.get(AccountsFacade, { strict: false });
  const register = app.get(EnterprisesFacade, { strict: false });
  let registered = 0;
  return {
    app,
    database,
    url: await app.getUrl(),
    account: (facts) =>
      transactions.run((tx) =>
        accounts.createAccount(tx, { email: `${facts.login}@mail.invalid`, password: PASSWORD, ...facts }),
      ),
    enterprise: async (facts) => {
      const creditCode = CreditCode.complete(`91139900MA8${String(++registered).padStart(6, '0')}`);
      await transactions.run((tx) => register.register(tx, [{ ...facts, creditCode }]));
      return (await register.idByCreditCode(creditCode.value)) as string;
    },
    letters: () => readLetters(folder),
    quiet: () =>
      eventually('background work is done', async () => {
        const due = await database.query(
          `SELECT 1 FROM platform.job WHERE state = 'running' OR (state = 'pending' AND run_at <= now()) LIMIT 1`,
        );
        return due.length === 0;
      }).then(ignore),
    stop: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
