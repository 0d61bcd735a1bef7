import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntitySchema } from 'typeorm';
import { Clock } from '#kernel';
import { AccessGuard } from './access/access.guard.js';
import { Audit } from './audit/audit.js';
import { AuditController } from './audit/audit.controller.js';
import { AuditTrail } from './audit/audit-trail.query.js';
import { CONFIG, type Config } from './config/config.js';
import { ContextRegistry } from './database/context-registry.js';
import { dataSourceOptions } from './database/data-source.js';
import { SystemClock } from './database/system-clock.js';
import { Transactions } from './database/transactions.js';
import { FileStore } from './files/file-store.js';
import { openFileStore } from './files/open-file-store.js';
import { AnswersInterceptor } from './http/answers.js';
import { HealthController } from './http/health.controller.js';
import { IdempotencyInterceptor } from './http/idempotency.js';
import { platformErrors } from './http/platform-errors.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Readiness } from './http/readiness.js';
import { ValidationPipe } from './http/validation.pipe.js';
import type { JobRole } from './jobs/job-runner.js';
import { JobsModule } from './jobs/jobs.module.js';
import { Mailer } from './mail/mailer.js';
import { FolderMailer, SmtpMailer } from './mail/nodemailer-mailer.js';
import { ColumnMemory } from './tabular/column-memory.js';
import { ListFiles } from './tabular/list-files.js';

export interface PlatformOptions {
  readonly config: Config;
  /** Address of the database, embedded or given. */
  readonly databaseUrl: string;
  /** Every context's table mappings. */
  readonly entities: EntitySchema[];
  readonly role: JobRole;
  /** Stands in the database's list of connections. */
  readonly processName: string;
  /** Another clock than the machine's, for a rehearsal that plays on other days. */
  readonly clock?: Clock;
}

/** What every context stands on: database, outbox, access, errors, files, mail, audit. */
@Module({})
export class PlatformModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({ name: 'platform', errors: platformErrors });
  }

  static register({ config, databaseUrl, entities, role, processName, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(
            { url: databaseUrl, poolSize: config.databasePool, applicationName: `lianqiao ${processName}` },
            entities,
          ),
          retryAttempts: 3,
        }),
        JobsModule.register(config, role),
      ],
      controllers: [AuditController, HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock ?? new SystemClock() },
        { provide: FileStore, useFactory: () => openFileStore(config) },
        { provide: Mailer, useFactory: () => mailer(config) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        // The first one is the outermost: a command's key is looked up before anything else happens.
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AnswersInterceptor },
        Audit,
        AuditTrail,
        ColumnMemory,
        ListFiles,
        ContextRegistry,
        Readiness,
        Transactions,
      ],
      exports: [CONFIG, Clock, FileStore, Mailer, Audit, ColumnMemory, ContextRegistry, ListFiles, Transactions],
    };
  }
}

function mailer(config: Config): Mailer {
  if (config.smtpUrl !== undefined) return new SmtpMailer(config.smtpUrl, config.mailFrom);
  return new FolderMailer(join(config.dataDir, 'mail'), config.mailFrom);
}
