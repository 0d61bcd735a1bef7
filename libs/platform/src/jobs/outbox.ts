import { Injectable } from '@nestjs/common';
import { type EventDefinition, newId, type PayloadOf } from '#kernel';
import { type Tx, Transactions } from '../database/transactions.js';
import { RequestContext } from '../http/request-context.js';
import { HandlerRegistry } from './handler-registry.js';
import type { JobDefinition } from './job-definition.js';
import { JobSignal } from './job-signal.js';

export interface EnqueueOptions {
  readonly runAt?: Date;
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

  async publish<E extends EventDefinition>(tx: Tx, event: E, payload: PayloadOf<E>): Promise<void> {
    const eventId = newId();
    const stored = JSON.stringify(event.payload.parse(payload));
    const requestId = RequestContext.current()?.requestId ?? null;
    await tx.query('INSERT INTO platform.event (id, name, payload, request_id) VALUES ($1, $2, $3, $4)', [
      eventId,
      event.name,
      stored,
      requestId,
    ]);
    for (const { declaration, maxAttempts } of this.handlers.forEvent(event.name)) {
      await tx.query(
        `INSERT INTO platform.job (id, handler, event_id, payload, max_attempts, request_id)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), declaration.name, eventId, stored, maxAttempts, requestId],
      );
    }
    this.transactions.afterCommit(() => this.signal.raise());
  }

  /** @returns the row's id */
  async enqueue<P>(tx: Tx, job: JobDefinition<string, P>, payload: P, options: EnqueueOptions = {}): Promise<string> {
    const handler = this.handlers.find(job.name);
    if (!handler) throw new Error(`Nobody handles the job ${job.name}`);
    const id = newId();
    await tx.query(
      `INSERT INTO platform.job (id, handler, payload, max_attempts, request_id, run_at)
       VALUES ($1, $2, $3, $4, $5, coalesce($6, now()))`,
      [
        id,
        job.name,
        JSON.stringify(job.payload.parse(payload)),
        handler.maxAttempts,
        RequestContext.current()?.requestId ?? null,
        options.runAt ?? null,
      ],
    );
    this.transactions.afterCommit(() => this.signal.raise());
    return id;
  }
}
