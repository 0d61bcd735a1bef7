import { performance } from 'node:perf_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobExecutor } from './job-executor.js';

const PULSE_MILLISECONDS = 250;
/** Other requests have waited that long by then. */
const BLOCKED_MILLISECONDS = 1_000;
const LOOK_MILLISECONDS = 60_000;
const STALLED_SECONDS = 300;

export interface StalledWork {
  readonly handler: string;
  readonly rows: number;
  readonly oldestSeconds: number;
}

/** Says aloud what silence would hide: work that nobody takes, and handlers that block the event loop. */
@Injectable()
export class JobWatch {
  private readonly log = new Logger('Jobs');
  private timers: NodeJS.Timeout[] = [];
  private pulse = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly executor: JobExecutor,
  ) {}

  start(): void {
    this.pulse = performance.now();
    this.timers = [
      setInterval(() => this.feelPulse(), PULSE_MILLISECONDS),
      setInterval(() => void this.lookForStalled(), LOOK_MILLISECONDS),
    ];
    for (const timer of this.timers) timer.unref();
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  /** Work that has been due, or abandoned, for five minutes; also that of handlers which nobody has any more. */
  async stalled(): Promise<StalledWork[]> {
    return this.dataSource.query(
      `SELECT handler, count(*)::int AS rows, extract(epoch FROM now() - min(since))::int AS "oldestSeconds"
       FROM (
         SELECT handler, run_at AS since FROM platform.job WHERE state = 'pending'
         UNION ALL
         SELECT handler, leased_until FROM platform.job WHERE state = 'running'
       ) AS waiting
       WHERE since < now() - make_interval(secs => $1) GROUP BY handler ORDER BY handler`,
      [STALLED_SECONDS],
    );
  }

  private feelPulse(): void {
    const now = performance.now();
    const late = now - this.pulse - PULSE_MILLISECONDS;
    this.pulse = now;
    if (late < BLOCKED_MILLISECONDS) return;
    this.log.error({
      msg: 'The event loop was blocked',
      milliseconds: Math.round(late),
      handlers: this.executor.working,
    });
  }

  private async lookForStalled(): Promise<void> {
    try {
      for (const work of await this.stalled())
        this.log.error({ msg: 'Jobs are waiting and nobody takes them', ...work });
    } catch (error) {
      this.log.warn({ msg: 'Stalled jobs could not be looked for', err: String(error) });
    }
  }
}
