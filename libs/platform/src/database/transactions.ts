import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { ContextRegistry } from './context-registry.js';

/** A running transaction. What a use case writes, it writes through this. */
export type Tx = EntityManager;

interface Ambient {
  readonly tx: Tx;
  readonly afterCommit: (() => void)[];
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const IN_FAILED_TRANSACTION = '25P02';
/** Foreign key, unique, check and exclusion: what a rule in the database refuses. */
const CONSTRAINT_VIOLATIONS = new Set(['23503', '23505', '23514', '23P01']);
const RETRIES = 3;

/**
 * Runs work in one transaction. A call inside another joins it, so that a command's idempotency key, its rows, its
 * events and its audit entry commit together. Serialization failures and deadlocks run the whole work again, at most
 * three times; a broken constraint becomes the domain error that its context registered for it, and is never retried.
 */
@Injectable()
export class Transactions {
  private readonly ambient = new AsyncLocalStorage<Ambient>();
  private readonly statementNames = new Map<string, string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: ContextRegistry,
  ) {}

  /**
   * A joined call that throws leaves what it wrote to whoever catches the error; a query that failed does not: its
   * transaction can only be rolled back, however the error is caught.
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const joined = this.ambient.getStore();
    if (joined) return this.translating(() => work(joined.tx));
    const { result, afterCommit } = await this.translating(() => this.outermost(work));
    for (const hook of afterCommit) hook();
    return result;
  }

  private async outermost<T>(work: (tx: Tx) => Promise<T>): Promise<{ result: T; afterCommit: (() => void)[] }> {
    for (let attempt = 1; ; attempt++) {
      const afterCommit: (() => void)[] = [];
      try {
        const result = await this.dataSource.transaction(async (tx) => {
          const done = await this.ambient.run({ tx, afterCommit }, () => work(tx));
          await refuseAborted(tx);
          return done;
        });
        return { result, afterCommit };
      } catch (error) {
        const code = postgresCode(error);
        if ((code !== SERIALIZATION_FAILURE && code !== DEADLOCK) || attempt > RETRIES) throw error;
        await pause(10 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  /**
   * The connection to read with: the running transaction, else the pool.
   */
  get reader(): EntityManager {
    return this.ambient.getStore()?.tx ?? this.dataSource.manager;
  }

  /**
   * Reads as {@link reader} does, by a statement that is asked with nearly every request: each connection has it planned
   * once, which takes longer than many an answer. Its text is always the same; what changes stands among the values.
   */
  async readPrepared<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const joined = this.ambient.getStore();
    if (joined) return joined.tx.query<Row[]>(text, [...values]);
    const { master } = this.dataSource.driver as unknown as { readonly master: pg.Pool };
    try {
      const { rows } = await master.query({ name: this.statementName(text), text, values: [...values] });
      return rows as Row[];
    } catch (error) {
      throw error instanceof pg.DatabaseError ? new QueryFailedError(text, [...values], error) : error;
    }
  }

  private statementName(text: string): string {
    const known = this.statementNames.get(text);
    if (known !== undefined) return known;
    const name = `prepared_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    this.statementNames.set(text, name);
    return name;
  }

  /** Whether a transaction is running here, whose writes only its own connection sees. */
  get isRunning(): boolean {
    return this.ambient.getStore() !== undefined;
  }

  /** Runs `hook` once the outermost transaction has committed; at once when there is none. Hooks do not throw. */
  afterCommit(hook: () => void): void {
    const ambient = this.ambient.getStore();
    if (ambient) ambient.afterCommit.push(hook);
    else hook();
  }

  /** Leaves the running transaction, so that work started from inside it stands on its own. */
  detached<T>(work: () => T): T {
    return this.ambient.exit(work);
  }

  private async translating<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!CONSTRAINT_VIOLATIONS.has(postgresCode(error) ?? '')) throw error;
      const { constraint } = (error as QueryFailedError).driverError as { constraint?: string };
      throw (constraint && this.contexts.errorForConstraint(constraint, error)) || error;
    }
  }
}

/**
 * PostgreSQL answers the COMMIT of a failed transaction with a silent rollback, and the caller would believe it done.
 * Asked with a statement: what the driver remembers of the transaction's status can lag behind the error it reported.
 */
async function refuseAborted(tx: Tx): Promise<void> {
  try {
    await tx.query('SELECT 1');
  } catch (error) {
    if (postgresCode(error) !== IN_FAILED_TRANSACTION) throw error;
    throw new Error('A query of this transaction failed and its error was swallowed; nothing can be committed.', {
      cause: error,
    });
  }
}

/** The SQLSTATE of a failed query; undefined for any other error. */
export function postgresCode(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}
