import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoggerService, Module } from '@nestjs/common';
import request from 'supertest';
import { EnterprisesFacade, enterprisesMappings } from '#enterprises';
import { AccountsFacade, IdentityModule, identityMappings, type SeededAccount } from '#identity';
import { Clock, CreditCode, FixedClock } from '#kernel';
import { createHttpApplication, PlatformModule, readConfig, Transactions } from '#platform';
import { createTestDatabase, eventually, type TestDatabase } from '#test-support';

@Module({})
class IdentityOnly {}

/** Good by every rule. */
export const PASSWORD = '厂门口停着三辆蓝色卡车';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Identity behind HTTP, with the platform and the register it stands on. Start `startIdentity`, `stop` at the end. */
export interface IdentityApi {
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  /** What the process logged, as one text. */
  logged(): string;
  get<T>(token: abstract new (...given: never[]) => T): T;
  http(): ReturnType<typeof request>;
  account(facts: Partial<SeededAccount> & { login: string }): Promise<string>;
  enterprise(name: string): Promise<string>;
  /** Logs in as a program and answers with its token. */
  bearer(login: string, password?: string): Promise<string>;
  /** The newest letter to an address whose text the pattern fits; waits for it. */
  letter(to: string, pattern: RegExp): Promise<Letter>;
  letters(to: string): Promise<Letter[]>;
  /** Waits until no work is left undone. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export async function startIdentity(
  options: { database?: TestDatabase; environment?: NodeJS.ProcessEnv } = {},
): Promise<IdentityApi> {
  const database = options.database ?? (await createTestDatabase());
  const dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
  const log: string[] = [];
  const platform = PlatformModule.register({
    config: readConfig({ DATA_DIR: dataDir, PUBLIC_URL: 'http://lianqiao.test', ...options.environment }),
    databaseUrl: database.url,
    entities: [...identityMappings, ...enterprisesMappings],
    role: 'work',
    processName: 'test',
  });
  const app = await createHttpApplication(
    { module: IdentityOnly, imports: [platform, IdentityModule] },
    recording(log),
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const clock = new FixedClock(new Date());
  app.get(Clock).now = () => clock.now();
  const transactions = app.get(Transactions);
  let enterprises = 0;

  async function letters(to: string): Promise<Letter[]> {
    const folder = join(dataDir, 'mail');
    const names = await readdir(folder).catch(() => [] as string[]);
    const sources = names.filter((n) => n.endsWith('.eml')).map((name) => readFile(join(folder, name), 'utf8'));
    return (await Promise.all(sources)).map(readLetter).filter((letter) => letter.to === to);
  }

  return {
    database,
    clock,
    logged: () => log.join('\n'),
    get: (token) => app.get(token as never),
    http: () => request(app.getHttpServer()),
    account: (facts) =>
      transactions.run((tx) =>
        app.get(AccountsFacade).createAccount(tx, {
          name: `${facts.login} 的主人`,
          email: `${facts.login}@mail.invalid`,
          password: PASSWORD,
          ...facts,
        }),
      ),
    enterprise: async (name) => {
      const creditCode = CreditCode.complete(`91130000MA0${String(++enterprises).padStart(6, '0')}`).value;
      await transactions.run((tx) => app.get(EnterprisesFacade).register(tx, [entry(name, creditCode)]));
      return (await app.get(EnterprisesFacade).idByCreditCode(creditCode)) as string;
    },
    bearer: async (login, password = PASSWORD) => {
      const answer = await request(app.getHttpServer())
        .post('/api/sessions')
        .send({ login, password, token: 'bearer' })
        .expect(201);
      return (answer.body as { token: string }).token;
    },
    letters,
    letter: (to, pattern) =>
      eventually(`a letter to ${to}`, async () => (await letters(to)).find(({ text }) => pattern.test(text))),
    settled: async () => {
      await eventually('no work is left', async () => {
        const left = await database.query(`SELECT 1 FROM platform.job WHERE state IN ('pending', 'running') LIMIT 1`);
        return left.length === 0;
      });
    },
    stop: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
      if (!options.database) await database.drop();
    },
  };
}

function entry(name: string, creditCode: string) {
  return { creditCode: CreditCode.parse(creditCode), name, regionCode: '130528' };
}

/** Keeps every entry as it would be written, so that a test can look for what must not stand there. */
function recording(log: string[]): LoggerService {
  const note = (message: unknown) => void log.push(JSON.stringify(message));
  return { log: note, warn: note, error: note, debug: note, verbose: note };
}

function readLetter(source: string): Letter {
  const end = source.indexOf('\r\n\r\n');
  const head = source.slice(0, end).replace(/\r\n\s+/g, ' ');
  const body = source.slice(end + 4);
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return {
    to: header('To'),
    subject: header('Subject'),
    text: decode(body, header('Content-Transfer-Encoding')),
  };
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
