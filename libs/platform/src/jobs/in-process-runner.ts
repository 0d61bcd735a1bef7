import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlerRegistry } from './handler-registry.js';
import { JobExecutor } from './job-executor.js';
import { JobRunner } from './job-runner.js';
import { JobSignal } from './job-signal.js';

const CONCURRENCY = 4;
const SWEEP_MILLISECONDS = 500;

/** Works on rows in this process: woken by the signal of its own commits, and by a sweep for everybody else's. */
@Injectable()
export class InProcessRunner extends JobRunner {
  private readonly log = new Logger('Jobs');
  private readonly running = new Map<string, Promise<void>>();
  private readonly shutdown = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private unlisten: (() => void) | undefined;
  private sweeping: Promise<void> | undefined;
  private sweepAgain = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: HandlerRegistry,
    private readonly executor: JobExecutor,
    private readonly signal: JobSignal,
  ) {
    super();
  }

  start(): Promise<void> {
    this.unlisten = this.signal.listen(() => this.wake());
    this.timer = setInterval(() => this.wake(), SWEEP_MILLISECONDS);
    this.wake();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.unlisten?.();
    clearInterval(this.timer);
    // Stepwise work stops at its next step; it goes on from there after the next start.
    this.shutdown.abort();
    await this.sweeping;
    await Promise.allSettled(this.running.values());
  }

  private wake(): void {
    if (this.shutdown.signal.aborted) return;
    if (this.sweeping) {
      this.sweepAgain = true;
      return;
    }
    this.sweeping = this.sweep()
      .catch((error: unknown) => this.log.error({ msg: 'Sweep failed', err: String(error) }))
      .finally(() => {
        this.sweeping = undefined;
        if (this.sweepAgain) {
          this.sweepAgain = false;
          this.wake();
        }
      });
  }

  private async sweep(): Promise<void> {
    const free = CONCURRENCY - this.running.size;
    if (free <= 0 || this.handlers.names.length === 0) return;
    const due = (await this.dataSource.query(
      `SELECT id FROM platform.job
       WHERE handler = ANY ($1) AND id <> ALL ($2::uuid[])
         AND ((state = 'pending' AND run_at <= now()) OR (state = 'running' AND leased_until < now()))
       ORDER BY run_at LIMIT $3`,
      [this.handlers.names, [...this.running.keys()], free],
    )) as { id: string }[];
    for (const { id } of due) {
      const work = this.executor
        .execute(id, this.shutdown.signal)
        .catch((error: unknown) => this.log.error({ msg: 'Job could not be settled', jobId: id, err: String(error) }))
        .finally(() => {
          this.running.delete(id);
          this.wake();
        });
      this.running.set(id, work);
    }
  }
}
