import { Injectable, Logger } from '@nestjs/common';
import { type Tx, Transactions } from '../database/transactions.js';
import { RequestContext } from '../http/request-context.js';
import type { JobContext } from './handler.js';
import { HandlerRegistry, type RegisteredHandler } from './handler-registry.js';
import { type ClaimedRow, JobLease, LeaseLost } from './job-lease.js';
import { JobProbe } from './job-probe.js';
import { RetryDelay } from './retry-delay.js';

type Work = Omit<JobContext, 'step'>;

/**
 * Works on one row, given its id: claims it under a new lease epoch, runs its handler, and closes it in the
 * transaction that holds the handler's effects. Safe to be called twice with the same id at the same time.
 */
@Injectable()
export class JobExecutor {
  private readonly log = new Logger('Jobs');
  private readonly held = new Map<string, string>();

  constructor(
    private readonly lease: JobLease,
    private readonly transactions: Transactions,
    private readonly handlers: HandlerRegistry,
    private readonly probe: JobProbe,
    private readonly retryDelay: RetryDelay,
  ) {}

  /** The handlers that are at work in this process now. */
  get working(): string[] {
    return [...this.held.values()];
  }

  /** Rejects only where the database cannot be reached; then the lease lapses and somebody tries again. */
  async execute(id: string, shutdown: AbortSignal): Promise<void> {
    if (shutdown.aborted) return;
    // Whoever raised the signal may stand in a transaction of their own, which is no business of the job's.
    await this.transactions.detached(() => this.claimAndWork(id, shutdown));
  }

  private async claimAndWork(id: string, shutdown: AbortSignal): Promise<void> {
    await this.probe.reach('before_claim', '');
    const row = await this.lease.claim(id);
    if (!row) return;
    const registered = this.handlers.find(row.handler);
    if (!registered) return this.lease.handBackUnknown(row);
    await this.probe.reach('after_claim', row.handler);
    const holding = `${row.id} ${row.lease_epoch}`;
    this.held.set(holding, row.handler);
    const stop = new AbortController();
    const goDown = () => stop.abort(shutdown.reason);
    shutdown.addEventListener('abort', goDown, { once: true });
    const renewal = this.renewWhileRunning(row, stop);
    try {
      const work: Work = { jobId: row.id, attempt: row.attempts, signal: stop.signal };
      await RequestContext.run({ requestId: row.request_id ?? row.id, locale: 'zh' }, () =>
        this.runHandler(row, registered, work),
      );
      await this.probe.reach('after_commit', row.handler);
    } catch (error) {
      await this.settleFailure(row, error, shutdown);
    } finally {
      clearInterval(renewal);
      shutdown.removeEventListener('abort', goDown);
      this.held.delete(holding);
    }
  }

  private async runHandler(row: ClaimedRow, registered: RegisteredHandler, work: Work): Promise<void> {
    const payload = HandlerRegistry.readPayload(registered, row.payload);
    if (registered.declaration.mode === 'stepwise') {
      await registered.handler.handle(payload, { ...work, step: (effects) => this.step(row, work.signal, effects) });
      await this.transactions.run((tx) => this.close(tx, row));
      return;
    }
    await this.transactions.run(async (tx) => {
      await registered.handler.handle(payload, { ...work, step: (effects) => effects(tx) });
      await this.probe.reach('after_effect', row.handler);
      await this.close(tx, row);
    });
  }

  private async step<T>(row: ClaimedRow, signal: AbortSignal, effects: (tx: Tx) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    return this.transactions.run(async (tx) => {
      const result = await effects(tx);
      await this.probe.reach('after_effect', row.handler);
      await this.lease.renewWith(tx, row);
      return result;
    });
  }

  private async close(tx: Tx, row: ClaimedRow): Promise<void> {
    await this.lease.closeWith(tx, row);
    await this.probe.reach('before_commit', row.handler);
  }

  private async settleFailure(row: ClaimedRow, error: unknown, shutdown: AbortSignal): Promise<void> {
    if (error instanceof LeaseLost) {
      this.log.warn({ msg: 'Lease lost; nothing was changed', jobId: row.id, handler: row.handler });
      return;
    }
    if (shutdown.aborted && isAbort(error, shutdown)) return this.lease.handBack(row);
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const dead = row.attempts >= row.max_attempts;
    await this.lease.fail(row, { message, dead, delaySeconds: this.retryDelay.seconds(row.attempts) });
    const entry = { msg: 'Job failed', jobId: row.id, handler: row.handler, attempt: row.attempts, dead, err: message };
    if (dead) this.log.error(entry);
    else this.log.warn(entry);
  }

  private renewWhileRunning(row: ClaimedRow, stop: AbortController): NodeJS.Timeout {
    let renewing = false;
    const renew = async () => {
      if (renewing) return;
      renewing = true;
      try {
        if (!(await this.lease.renew(row))) stop.abort(new LeaseLost(row.id));
      } catch (error) {
        this.log.warn({ msg: 'Lease could not be renewed', jobId: row.id, err: String(error) });
      } finally {
        renewing = false;
      }
    };
    const timer = setInterval(() => void renew(), (row.lease_seconds * 1000) / 3);
    timer.unref();
    return timer;
  }
}

function isAbort(error: unknown, { reason }: AbortSignal): boolean {
  return error === reason || (error instanceof Error && error.name === 'AbortError');
}
