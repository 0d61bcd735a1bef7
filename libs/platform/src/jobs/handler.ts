import { type CustomDecorator, Injectable, SetMetadata } from '@nestjs/common';
import type { EventDefinition } from '#kernel';
import type { Tx } from '../database/transactions.js';
import type { JobDefinition } from './job-definition.js';

/** What a handler is told about the row it works on. */
export interface JobContext {
  readonly jobId: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Set when the process is going down or the lease was lost: stop at the next step. */
  readonly signal: AbortSignal;
  /**
   * Runs effects in a transaction that commits only while this process still holds the row. In a `transactional`
   * handler every step belongs to the one transaction that also closes the row; in a `stepwise` handler each step is
   * a transaction of its own, and the handler goes on from what its earlier steps stored: a step that is already
   * stored is not done again only if the handler looks. What a stepwise handler writes outside a step is not guarded.
   */
  step<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface JobHandler<Payload> {
  handle(payload: Payload, job: JobContext): Promise<void>;
}

export interface HandlerOptions {
  /** The row's name for this handler; stays the same when classes are renamed. */
  readonly name: string;
  /** `transactional` (usual): effects and closing commit together. `stepwise`: long work in resumable steps. */
  readonly mode?: 'transactional' | 'stepwise';
  /**
   * How long the row stays claimed without a sign of life, 60 unless said otherwise. It is renewed three times within
   * that while the process is alive, so it bounds how long a dead process keeps others waiting, not how long work takes.
   */
  readonly leaseSeconds?: number;
  /** Tries before the row is given up, 8 unless said otherwise. */
  readonly maxAttempts?: number;
}

export interface ScheduleOptions extends HandlerOptions {
  /** Due at every multiple of this many seconds since the epoch. */
  readonly everySeconds: number;
  /** Due times that nobody was there for: only the `latest` is made up for, or `each` of the last day. */
  readonly missed: 'latest' | 'each';
}

export type HandlerSource =
  | { readonly kind: 'event'; readonly event: EventDefinition }
  | { readonly kind: 'job'; readonly job: JobDefinition }
  | { readonly kind: 'schedule'; readonly everySeconds: number; readonly missed: 'latest' | 'each' };

export interface HandlerDeclaration extends HandlerOptions {
  readonly source: HandlerSource;
}

export const HANDLER_DECLARATION = 'lianqiao:handler';

/** The class handles an event. Every handler of an event gets a row of its own. */
export function HandlesEvent(event: EventDefinition, options: HandlerOptions): ClassDecorator {
  return declareHandler({ ...options, source: { kind: 'event', event } });
}

/** The class does the work of a job that was asked for by {@link Outbox.enqueue}. */
export function HandlesJob(job: JobDefinition, options: Omit<HandlerOptions, 'name'> = {}): ClassDecorator {
  return declareHandler({ ...options, name: job.name, source: { kind: 'job', job } });
}

/** The class works at fixed times, by the database's clock; its payload is `{ dueAt }`, an ISO instant. */
export function HandlesSchedule(options: ScheduleOptions): ClassDecorator {
  const { everySeconds, missed, ...rest } = options;
  return declareHandler({ ...rest, source: { kind: 'schedule', everySeconds, missed } });
}

function declareHandler(declaration: HandlerDeclaration): ClassDecorator {
  const metadata: CustomDecorator<string> = SetMetadata(HANDLER_DECLARATION, declaration);
  return (target) => {
    Injectable()(target);
    metadata(target);
  };
}
