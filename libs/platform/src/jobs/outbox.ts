import { Injectable } from '@nestjs/common';
import { type EventDefinition, newId, type PayloadOf } from '#kernel';
import { type Tx, Transactions } from '../database/transactions.js';
import { RequestContext } from '../http/request-context.js';
import { HandlerRegistry } from './handler-registry.js';
import type { JobDefinition } from './job-definition.js';
import { JobSignal } from './job-signal.js';

export interface EnqueueOptions {
  /** Not before this instant; at once when absent. */
  readonly runAt?: Date;
  /** Not before so long from now, by the database's clock. */
  readonly afterSeconds?: number;
}

/**
 * Writes events and jobs in the transaction that causes them: an event row and one delivery row for each of its
 * handlers, or one job row. What was committed here takes effect once, whatever happens to the process or to Redis.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly handlers: HandlerRegistry,
    private readonly transactions: Transactions,
    private readonly signal: JobSignal,
  ) {}

  /** One statement, however many handlers the event has. */
  async publish<E extends EventDefinition>(tx: Tx, event: E, payload: PayloadOf<E>): Promise<void> {
    const deliveries = this.handlers.forEvent(event.name);
    await tx.query(
      `WITH happened AS (
         INSERT INTO platform.event (id, name, payload, request_id) VALUES ($1, $2, $3, $4)
         RETURNING id, payload, request_id
       )
       INSERT INTO platform.job (id, handler, event_id, payload, max_attempts, lease_seconds, request_id)
       SELECT gen_random_uuid(), handler, happened.id, happened.payload, max_attempts, lease_seconds, request_id
       FROM happened, unnest($5::text[], $6::int[], $7::int[]) AS delivery (handler, max_attempts, lease_seconds)`,
      [
        newId(),
        event.name,
        JSON.stringify(event.payload.parse(payload)),
        RequestContext.current()?.requestId ?? null,
        deliveries.map(({ declaration }) => declaration.name),
        deliveries.map(({ maxAttempts }) => maxAttempts),
        deliveries.map(({ leaseSeconds }) => leaseSeconds),
      ],
    );
    if (deliveries.length > 0) this.transactions.afterCommit(() => this.signal.raise());
  }

  /** @returns the row's id */
  async enqueue<P>(tx: Tx, job: JobDefinition<string, P>, payload: P, options: EnqueueOptions = {}): Promise<string> {
    const handler = this.handlers.find(job.name);
    if (!handler) throw new Error(`Nobody handles the job ${job.name}`);
    const id = newId();
    await tx.query(
      `INSERT INTO platform.job (id, handler, payload, max_attempts, lease_seconds, request_id, run_at)
       VALUES ($1, $2, $3, $4, $5, $6, coalesce($7, now() + make_interval(secs => $8)))`,
      [
        id,
        job.name,
        JSON.stringify(job.payload.parse(payload)),
        handler.maxAttempts,
        handler.leaseSeconds,
        RequestContext.current()?.requestId ?? null,
        options.runAt ?? null,
        options.afterSeconds ?? 0,
      ],
    );
    this.transactions.afterCommit(() => this.signal.raise());
    return id;
  }

  /**
   * As {@link enqueue}, for work that begins by taking up all there is to do: a row that waits already will do that too.
   * It is kept from beginning until this transaction ends, and so begins with what is written here.
   */
  async enqueueUnlessWaiting<P>(
    tx: Tx,
    job: JobDefinition<string, P>,
    payload: P,
    options: EnqueueOptions = {},
  ): Promise<void> {
    const waiting = (await tx.query(
      `SELECT FROM platform.job WHERE handler = $1 AND state = 'pending' LIMIT 1 FOR SHARE SKIP LOCKED`,
      [job.name],
    )) as unknown[];
    if (waiting.length === 0) await this.enqueue(tx, job, payload, options);
  }
}
