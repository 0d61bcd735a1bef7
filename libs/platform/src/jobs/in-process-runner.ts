import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlerRegistry } from './handler-registry.js';
import { JobExecutor } from './job-executor.js';
import { JobRunner } from './job-runner.js';
import { JobSignal } from './job-signal.js';

const CONCURRENCY = 4;
const SWEEP_MILLISECONDS = 500;
/** Ids looked up at a time; a row that somebody else takes in the meantime costs one fruitless claim. */
const BATCH = 64;

/** Works on rows in this process: woken by the signal of its own commits, and by a sweep for everybody else's. */
@Injectable()
export class InProcessRunner extends JobRunner {
  private readonly log = new Logger('Jobs');
  private readonly running = new Map<string, Promise<void>>();
  private readonly shutdown = new AbortController();
  private waiting: string[] = [];
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
      .then(() => this.noteSweep())
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
    // Enough is known to be due: who finishes takes the next one, and the last one looks again.
    if (this.waiting.length > 0) return;
    const due = (await this.dataSource.query(
      `(SELECT id FROM platform.job
        WHERE state = 'running' AND greatest(leased_until, sent_until) < now()
          AND handler = ANY ($1) AND id <> ALL ($2::uuid[])
        ORDER BY greatest(leased_until, sent_until) LIMIT $3)
       UNION ALL
       (SELECT id FROM platform.job
        WHERE state = 'pending' AND greatest(run_at, sent_until) <= now()
          AND handler = ANY ($1) AND id <> ALL ($2::uuid[])
        ORDER BY greatest(run_at, sent_until) LIMIT $3)`,
      [this.handlers.names, [...this.running.keys()], BATCH],
    )) as { id: string }[];
    this.waiting = due.map(({ id }) => id);
    this.fill();
  }

  private fill(): void {
    while (this.running.size < CONCURRENCY && !this.shutdown.signal.aborted) {
      const id = this.waiting.shift();
      if (id === undefined) return;
      if (this.running.has(id)) continue;
      this.running.set(id, this.work(id));
    }
  }

  private async work(id: string): Promise<void> {
    let settled = false;
    try {
      await this.executor.execute(id, this.shutdown.signal);
      settled = true;
    } catch (error) {
      this.log.error({ msg: 'Job could not be settled', jobId: id, err: String(error) });
    }
    this.running.delete(id);
    if (this.waiting.length > 0) this.fill();
    // A row that could not even be settled is met again by the next sweep, not at once.
    else if (settled) this.wake();
  }
}
