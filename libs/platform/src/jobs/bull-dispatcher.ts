import { InjectQueue } from '@nestjs/bull';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { HandlerRegistry } from './handler-registry.js';
import { JobRunner } from './job-runner.js';
import { JobSignal } from './job-signal.js';

export const JOB_QUEUE = 'jobs';
/** The braces keep all keys of the queue in one slot of a cluster. */
export const QUEUE_PREFIX = '{lianqiao}';

const SWEEP_MILLISECONDS = 500;
const BATCH = 200;
const SEND_MILLISECONDS = 5_000;

/** What travels through Redis: an id, nothing more. */
export interface QueuedJob {
  readonly id: string;
}

/**
 * Hands due rows to Bull. A row is selected by its state and marked as sent for a while; what nobody has claimed by
 * then, because Redis lost it or a worker died, is sent again.
 */
@Injectable()
export class BullDispatcher extends JobRunner {
  private readonly log = new Logger('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private unlisten: (() => void) | undefined;
  private sweeping: Promise<void> | undefined;
  private stopped = false;
  private again = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly handlers: HandlerRegistry,
    private readonly signal: JobSignal,
    @InjectQueue(JOB_QUEUE) private readonly queue: Queue<QueuedJob>,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async start(): Promise<void> {
    await this.refuseEvictingRedis();
    this.unlisten = this.signal.listen(() => this.wake());
    this.timer = setInterval(() => this.wake(), SWEEP_MILLISECONDS);
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.unlisten?.();
    clearInterval(this.timer);
    await this.sweeping;
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.sweeping) {
      this.again = true;
      return;
    }
    this.sweeping = this.sweep()
      .catch((error: unknown) => this.log.warn({ msg: 'Jobs could not be handed to Redis', err: String(error) }))
      .finally(() => {
        this.sweeping = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async sweep(): Promise<void> {
    for (;;) {
      const [due] = (await this.dataSource.query(
        `UPDATE platform.job SET sent_until = now() + make_interval(secs => $2)
         WHERE id IN (
           SELECT id FROM platform.job
           WHERE handler = ANY ($1) AND (sent_until IS NULL OR sent_until < now())
             AND ((state = 'pending' AND run_at <= now()) OR (state = 'running' AND leased_until < now()))
           ORDER BY run_at LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING id`,
        [this.handlers.names, this.config.jobResendSeconds, BATCH],
      )) as [{ id: string }[], number];
      if (due.length === 0) return;
      await this.send(due.map(({ id }) => id));
      if (due.length < BATCH) return;
    }
  }

  private async send(ids: string[]): Promise<void> {
    const sent = this.queue.addBulk(
      ids.map((id) => ({ data: { id }, opts: { removeOnComplete: true, removeOnFail: true, attempts: 1 } })),
    );
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new Error(`Redis did not answer within ${SEND_MILLISECONDS} ms`)),
        SEND_MILLISECONDS,
      );
    });
    try {
      await Promise.race([sent, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async refuseEvictingRedis(): Promise<void> {
    const info = await this.queue.client.info('memory');
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      throw new Error(`REDIS_URL: maxmemory-policy is ${policy}; it must be noeviction, or queued work disappears.`);
    }
  }
}
