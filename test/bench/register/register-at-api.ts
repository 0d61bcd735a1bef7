import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ApiVisitor } from '#demo';
import { EnterprisesFacade, RegisterImport } from '#enterprises';
import { AccountsFacade } from '#identity';
import { readConfig, startEmbeddedPostgres, Transactions } from '#platform';
import { environment } from '../../../apps/api/database.js';
import { openRehearsal } from '../../../apps/api/rehearsal.js';
import { givenFrom } from '../../../apps/cli/given-from.js';
import { type Bench, BenchRefused } from '../row.js';
import { registerDatabase } from './register-database.js';

const PROVINCE = '130000';
const LARGEST_PAGE = 100;

/** A register as the program itself took it in, asked through its HTTP API by somebody of the department. */
export interface RegisterAtApi {
  readonly app: INestApplicationContext;
  readonly visitor: ApiVisitor;
  /** How the register was taken in, its offerings read and its documents written; undefined where it stood there. */
  readonly taken: RegisterTaken | undefined;
  /** Credit codes of whoever the search endpoint answers with, the first hundred at most, best first. */
  search(query: string, limit?: number): Promise<string[]>;
}

export interface RegisterTaken {
  readonly seconds: number;
  readonly rows: number;
  readonly bad: number;
}

export interface RegisterOptions {
  /** CSV of enterprises, plain or gzip. */
  readonly enterprises: string;
  /** Leave the database for the next run of the same code over the same file. */
  readonly keep: boolean;
}

/** Takes a register in by the import use case, waits for all its effects, and takes everything away after the work. */
export async function withRegisterAtApi(
  options: RegisterOptions,
  bench: Bench,
  work: (register: RegisterAtApi) => Promise<void>,
): Promise<void> {
  const file = existing(options.enterprises);
  const undo: (() => Promise<void>)[] = [];
  try {
    const config = readConfig(environment());
    const beside = config.databaseUrl ?? (await startBeside(config.dataDir, undo));
    const database = await registerDatabase(beside, file, options.keep);
    undo.push(database.leave);
    const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-bench-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    const stage = await openRehearsal({
      // Neither the index nor the bucket that others use.
      config: { ...config, dataDir, meili: undefined, s3: undefined },
      databaseUrl: database.url,
      processName: 'bench',
    });
    undo.push(stage.close);
    let taken: RegisterTaken | undefined;
    if (database.whole) bench.note('The register stands there from a run of the same code.');
    else {
      bench.note('Taking the register in ...');
      const begun = performance.now();
      const { created, rowsRead, bad } = await stage.app.get(RegisterImport).importFile({ path: file });
      await stage.quiet();
      taken = { seconds: (performance.now() - begun) / 1000, rows: rowsRead, bad };
      await database.nowWhole();
      bench.note(`${created} enterprises, ${bad} bad rows.`);
    }
    await work({ ...(await atApi(stage.app, stage.url)), taken });
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/** A file or folder that was named, below the folder the command was called from. */
export function existing(path: string): string {
  const resolved = resolve(givenFrom(), path);
  if (!existsSync(resolved)) throw new BenchRefused(`There is no ${resolved}.`);
  return resolved;
}

async function startBeside(dataDir: string, undo: (() => Promise<void>)[]): Promise<string> {
  const server = await startEmbeddedPostgres({ folder: join(dataDir, 'postgres') });
  undo.push(server.stop);
  return server.url;
}

async function atApi(app: INestApplicationContext, url: string): Promise<Omit<RegisterAtApi, 'taken'>> {
  const login = `bench-${randomBytes(6).toString('hex')}`;
  const password = randomBytes(15).toString('base64url');
  await app.get(Transactions).run((tx) =>
    app.get(AccountsFacade).createAccount(tx, {
      login,
      name: login,
      email: `${login}@example.invalid`,
      password,
      departments: [{ region: PROVINCE, role: 'officer' }],
    }),
  );
  const visitor = await ApiVisitor.signIn(url, login, password);
  return {
    app,
    visitor,
    search: async (query, limit = LARGEST_PAGE) => {
      const asked = new URLSearchParams({ q: query, size: String(limit) });
      const { items } = await visitor.get<{ items: { id: string }[] }>(`/search/enterprises?${asked.toString()}`);
      const cards = await app.get(EnterprisesFacade).cards(items.map(({ id }) => id));
      return items.map(({ id }) => cards.get(id)?.creditCode ?? id);
    },
  };
}
