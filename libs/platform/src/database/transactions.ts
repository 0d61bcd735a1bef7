import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
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
const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';
const FOREIGN_KEY_VIOLATION = '23503';
const RETRIES = 3;

/**
 * Runs work in one transaction. A call inside another joins it, so that a command's idempotency key, its rows, its
 * events and its audit entry commit together. Serialization failures and deadlocks run the whole work again, at most
 * three times; a broken constraint becomes the domain error that its context registered for it, and is never retried.
 */
@Injectable()
export class Transactions {
  private readonly ambient = new AsyncLocalStorage<Ambient>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly contexts: ContextRegistry,
  ) {}

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const joined = this.ambient.getStore();
    if (joined) return work(joined.tx);
    for (let attempt = 1; ; attempt++) {
      const afterCommit: (() => void)[] = [];
      try {
        const result = await this.dataSource.transaction((tx) => this.ambient.run({ tx, afterCommit }, () => work(tx)));
        for (const hook of afterCommit) hook();
        return result;
      } catch (error) {
        const code = postgresCode(error);
        if ((code === SERIALIZATION_FAILURE || code === DEADLOCK) && attempt <= RETRIES) {
          await pause(10 * 2 ** attempt * (0.5 + Math.random()));
          continue;
        }
        throw this.translated(error, code);
      }
    }
  }

  /**
   * The connection to read with: the running transaction, else the pool.
   */
  get reader(): EntityManager {
    return this.ambient.getStore()?.tx ?? this.dataSource.manager;
  }

  /** Runs `hook` once the outermost transaction has committed; at once when there is none. */
  afterCommit(hook: () => void): void {
    const ambient = this.ambient.getStore();
    if (ambient) ambient.afterCommit.push(hook);
    else hook();
  }

  /** Leaves the running transaction, so that work started from inside it stands on its own. */
  detached<T>(work: () => T): T {
    return this.ambient.exit(work);
  }

  private translated(error: unknown, code: string | undefined): unknown {
    if (code !== UNIQUE_VIOLATION && code !== EXCLUSION_VIOLATION && code !== FOREIGN_KEY_VIOLATION) return error;
    const driver = (error as QueryFailedError).driverError as { constraint?: string };
    return (driver.constraint && this.contexts.errorForConstraint(driver.constraint, error)) || error;
  }
}

/** The SQLSTATE of a failed query; undefined for any other error. */
export function postgresCode(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}
