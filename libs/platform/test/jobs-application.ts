import type { INestApplicationContext, LoggerService, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { JobExecutor, type JobRole, Outbox, PlatformModule, readConfig, RetryDelay, Transactions } from '#platform';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { EFFECT_TABLE, Script, ScriptedModule } from './scripted-handlers.js';

export interface JobsApplication {
  readonly outbox: Outbox;
  readonly transactions: Transactions;
  readonly executor: JobExecutor;
  readonly dataSource: DataSource;
  readonly script: Script;
  readonly context: INestApplicationContext;
  /** Goes down as the process would: what runs is waited for. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly role?: JobRole;
  readonly redisUrl?: string | undefined;
  /** Seconds before a failed job is tried again; none unless said otherwise. */
  readonly retryDelay?: (attempt: number) => number;
  readonly modules?: Type[];
}

/** Failures are part of these tests; their log entries would drown the report. */
export const SILENT: LoggerService = {
  log: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export async function createJobsDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await database.query(EFFECT_TABLE);
  return database;
}

/** An application of the platform and scripted handlers. With role `write` nothing runs unless the test runs it. */
export async function startJobs(database: TestDatabase, options: JobsOptions = {}): Promise<JobsApplication> {
  const config = readConfig({
    DATA_DIR: '.data/test/platform',
    JOB_RESEND_SECONDS: '1',
    ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
  });
  const platform = PlatformModule.register({
    config,
    databaseUrl: database.url,
    entities: [],
    role: options.role ?? 'write',
    processName: 'test',
  });
  const module = await Test.createTestingModule({ imports: [platform, ScriptedModule, ...(options.modules ?? [])] })
    .overrideProvider(RetryDelay)
    .useValue({ seconds: options.retryDelay ?? (() => 0) })
    .setLogger(SILENT)
    .compile();
  const context = await module.init().catch(async (error: unknown) => {
    await module.close();
    throw error;
  });
  return {
    outbox: context.get(Outbox),
    transactions: context.get(Transactions),
    executor: context.get(JobExecutor, { strict: false }),
    dataSource: context.get(DataSource, { strict: false }),
    script: context.get(Script),
    context,
    stop: () => context.close(),
  };
}

/** A promise that a test settles. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open!: () => void;
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}
