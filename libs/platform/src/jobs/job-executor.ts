import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Tx, Transactions } from '../database/transactions.js';
import { RequestContext } from '../http/request-context.js';
import type { JobContext } from './handler.js';
import { HandlerRegistry, type RegisteredHandler } from './handler-registry.js';
import { JobProbe } from './job-probe.js';

interface ClaimedRow {
  readonly id: string;
  readonly handler: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly max_attempts: number;
  readonly lease_epoch: string;
  readonly request_id: string | null;
}

/** The row was claimed by somebody else in the meantime: nothing of this run may stand. */
export class LeaseLost extends Error {}

/**
 * Works on one row, given its id: claims it under a new lease epoch, runs its handler, and closes it in the
 * transaction that holds the handler's effects. Safe to be called twice with the same id at the same time.
 */
@Injectable()
export class JobExecutor {
  private readonly log = new Logger('Jobs');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly handlers: HandlerRegistry,
    private readonly probe: JobProbe,
  ) {}

  async execute(id: string, shutdown: AbortSignal): Promise<void> {
    await this.probe.reach('before_claim', '');
    const row = await this.claim(id);
    if (!row) return;
    const registered = this.handlers.find(row.handler);
    if (!registered) return;
    await this.probe.reach('after_claim', row.handler);
    const lost = new AbortController();
    const renewal = this.renewWhileRunning(row, registered, lost);
    const job: JobContext = {
      jobId: row.id,
      attempt: row.attempts,
      signal: AbortSignal.any([shutdown, lost.signal]),
      step: (work) => this.step(row, registered, job.signal, work),
    };
    try {
      await RequestContext.run({ requestId: row.request_id ?? row.id, locale: 'zh' }, () =>
        this.runHandler(row, registered, job),
      );
      await this.probe.reach('after_commit', row.handler);
    } catch (error) {
      await this.settleFailure(row, registered, error, shutdown.aborted);
    } finally {
      clearInterval(renewal);
    }
  }

  private async runHandler(row: ClaimedRow, registered: RegisteredHandler, job: JobContext): Promise<void> {
    const payload = HandlerRegistry.readPayload(registered, row.payload);
    if (registered.declaration.mode === 'stepwise') {
      await registered.handler.handle(payload, job);
      await this.transactions.run((tx) => this.close(tx, row));
      return;
    }
    await this.transactions.run(async (tx) => {
      await registered.handler.handle(payload, job);
      await this.probe.reach('after_effect', row.handler);
      await this.close(tx, row);
    });
  }

  private async step<T>(
    row: ClaimedRow,
    registered: RegisteredHandler,
    signal: AbortSignal,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    if (registered.declaration.mode !== 'stepwise') return this.transactions.run(work);
    signal.throwIfAborted();
    return this.transactions.run(async (tx) => {
      const result = await work(tx);
      await this.probe.reach('after_effect', row.handler);
      await requireOneRow(
        tx,
        row,
        `UPDATE platform.job SET leased_until = now() + make_interval(secs => $3)
         WHERE id = $1 AND lease_epoch = $2 AND state = 'running' RETURNING id`,
        [registered.leaseSeconds],
      );
      return result;
    });
  }

  private async claim(id: string): Promise<ClaimedRow | undefined> {
    const leases = this.handlers.names.map((name) => this.handlers.find(name)?.leaseSeconds ?? 0);
    const [rows] = (await this.dataSource.query(
      `UPDATE platform.job j
       SET state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'running' END,
           last_error = CASE WHEN attempts >= max_attempts
             THEN coalesce(last_error, 'The process ended each time before the work was done.') ELSE last_error END,
           finished_at = CASE WHEN attempts >= max_attempts THEN now() END,
           attempts = CASE WHEN attempts >= max_attempts THEN attempts ELSE attempts + 1 END,
           lease_epoch = lease_epoch + 1,
           leased_until = now() + make_interval(secs => known.lease)
       FROM unnest($2::text[], $3::int[]) AS known (name, lease)
       WHERE j.id = $1 AND known.name = j.handler
         AND ((j.state = 'pending' AND j.run_at <= now()) OR (j.state = 'running' AND j.leased_until < now()))
       RETURNING j.id, j.handler, j.payload, j.attempts, j.max_attempts, j.lease_epoch, j.request_id, j.state`,
      [id, this.handlers.names, leases],
    )) as [(ClaimedRow & { state: string })[], number];
    const row = rows[0];
    if (row?.state === 'dead') {
      this.log.error({ msg: 'Job given up', jobId: row.id, handler: row.handler });
      return undefined;
    }
    return row;
  }

  private close(tx: Tx, row: ClaimedRow): Promise<void> {
    return requireOneRow(
      tx,
      row,
      `UPDATE platform.job SET state = 'done', finished_at = now(), last_error = NULL
       WHERE id = $1 AND lease_epoch = $2 AND state = 'running' RETURNING id`,
    );
  }

  private async settleFailure(
    row: ClaimedRow,
    registered: RegisteredHandler,
    error: unknown,
    goingDown: boolean,
  ): Promise<void> {
    if (error instanceof LeaseLost) {
      this.log.warn({ msg: 'Lease lost; nothing was changed', jobId: row.id, handler: row.handler });
      return;
    }
    const given = goingDown && (error as Error).name === 'AbortError';
    const message = String((error as Error).stack ?? error).slice(0, 4000);
    const dead = !given && row.attempts >= registered.maxAttempts;
    const delaySeconds = given ? 0 : retryDelaySeconds(row.attempts);
    await this.dataSource.query(
      `UPDATE platform.job
       SET state = $3, run_at = now() + make_interval(secs => $4), last_error = $5, sent_until = NULL,
           attempts = attempts - $6::int, finished_at = CASE WHEN $3 = 'dead' THEN now() END
       WHERE id = $1 AND lease_epoch = $2 AND state = 'running'`,
      [row.id, row.lease_epoch, dead ? 'dead' : 'pending', delaySeconds, given ? null : message, given ? 1 : 0],
    );
    if (given) return;
    const entry = { msg: 'Job failed', jobId: row.id, handler: row.handler, attempt: row.attempts, dead, err: message };
    if (dead) this.log.error(entry);
    else this.log.warn(entry);
  }

  private renewWhileRunning(row: ClaimedRow, registered: RegisteredHandler, lost: AbortController): NodeJS.Timeout {
    const renew = async () => {
      const [, held] = (await this.dataSource.query(
        `UPDATE platform.job SET leased_until = now() + make_interval(secs => $3)
         WHERE id = $1 AND lease_epoch = $2 AND state = 'running'`,
        [row.id, row.lease_epoch, registered.leaseSeconds],
      )) as [unknown, number];
      if (held === 0) lost.abort(new LeaseLost(row.id));
    };
    const timer = setInterval(
      () => {
        this.transactions.detached(renew).catch((error: unknown) => {
          this.log.warn({ msg: 'Lease could not be renewed', jobId: row.id, err: String(error) });
        });
      },
      (registered.leaseSeconds * 1000) / 3,
    );
    timer.unref();
    return timer;
  }
}

/** Seconds until the next try: 2, 4, 8 ... at most an hour, give or take a quarter. */
export function retryDelaySeconds(attempt: number, random: () => number = Math.random): number {
  return Math.min(2 ** attempt, 3600) * (0.75 + random() * 0.5);
}

async function requireOneRow(tx: Tx, row: ClaimedRow, sql: string, more: unknown[] = []): Promise<void> {
  const [, touched] = (await tx.query(sql, [row.id, row.lease_epoch, ...more])) as [unknown, number];
  if (touched !== 1) throw new LeaseLost(row.id);
}
