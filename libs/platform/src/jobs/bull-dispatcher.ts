import { InjectQueue } from '@nestjs/bull';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { HandlerRegistry } from './handler-registry.js';
import { JobRunner } from './job-runner.js';
import { JobSignal } from './job-signal.js';
import { within } from './within.js';

export const JOB_QUEUE = 'jobs';
/** The braces keep all keys of the queue in one slot of a cluster. */
export const QUEUE_PREFIX = '{lianqiao}';

const SWEEP_MILLISECONDS = 500;
const BATCH = 200;
const WAITING_MESSAGES = 1_000;
const REDIS_MILLISECONDS = 5_000;
const ACKNOWLEDGE_MILLISECONDS = 2_000;
/** Retries belong to the row, and finished messages would fill Redis. */
const MESSAGE_OPTIONS = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

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
    this.closeInTime();
    try {
      await this.refuseUnfitRedis();
    } catch (error) {
      // Left open, it would keep asking for Redis, and the process that failed to start could not end.
      this.queue.client.disconnect();
      throw error;
    }
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

  /**
   * Without Redis, Bull can wait for it without end when it closes. Nor may it do the waiting for work in hand: it
   * connects anew meanwhile in a promise that nobody holds until then, and one that fails so would end the process.
   */
  private closeInTime(): void {
    const close = this.queue.close.bind(this.queue);
    this.queue.close = async () => {
      try {
        await within(ACKNOWLEDGE_MILLISECONDS, acknowledged(this.queue));
      } catch (error) {
        this.log.warn({ msg: 'Redis was not told what is done; the rows say so', err: String(error) });
      }
      try {
        await within(REDIS_MILLISECONDS, close(true));
      } catch (error) {
        this.log.warn({ msg: 'Redis could not be left properly', err: String(error) });
        for (const client of this.queue.clients) client.disconnect();
      }
    };
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.sweeping) {
      this.again = true;
      return;
    }
    this.sweeping = this.sweep()
      .then(() => this.noteSweep())
      .catch((error: unknown) => this.log.warn({ msg: 'Jobs could not be handed on', err: String(error) }))
      .finally(() => {
        this.sweeping = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async sweep(): Promise<void> {
    for (let full = true; full && !this.stopped;) {
      // Rows that wait long are sent again and again; without a limit their messages would fill Redis.
      if ((await within(REDIS_MILLISECONDS, this.queue.getWaitingCount())) >= WAITING_MESSAGES) return;
      const [due] = (await this.dataSource.query(
        `WITH lapsed AS (
           SELECT id FROM platform.job
           WHERE state = 'running' AND greatest(leased_until, sent_until) < now() AND handler = ANY ($1)
           ORDER BY greatest(leased_until, sent_until) LIMIT $3 FOR UPDATE SKIP LOCKED
         ), waiting AS (
           SELECT id FROM platform.job
           WHERE state = 'pending' AND greatest(run_at, sent_until) <= now() AND handler = ANY ($1)
           ORDER BY greatest(run_at, sent_until) LIMIT $3 FOR UPDATE SKIP LOCKED
         )
         UPDATE platform.job SET sent_until = now() + make_interval(secs => $2)
         WHERE id = ANY (ARRAY(SELECT id FROM lapsed UNION ALL SELECT id FROM waiting))
         RETURNING id`,
        [this.handlers.names, this.config.jobResendSeconds, BATCH],
      )) as [{ id: string }[], number];
      if (due.length > 0) await this.send(due.map(({ id }) => id));
      full = due.length >= BATCH;
    }
  }

  private async send(ids: string[]): Promise<void> {
    const messages = ids.map((id) => ({ data: { id }, opts: MESSAGE_OPTIONS }));
    await within(REDIS_MILLISECONDS, this.queue.addBulk(messages));
  }

  /** Nothing is lost without Redis, yet nothing is done either: a wrong address is a fault of the start. */
  private async refuseUnfitRedis(): Promise<void> {
    let info: string;
    try {
      info = await within(
        REDIS_MILLISECONDS,
        this.queue.isReady().then(() => this.queue.client.info('memory')),
      );
    } catch (error) {
      throw new Error(`REDIS_URL: Redis cannot be used: ${String(error)}`, { cause: error });
    }
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      throw new Error(`REDIS_URL: maxmemory-policy is ${policy}; it must be noeviction, or queued work disappears.`);
    }
  }
}

/** Bull's types do not name what it has in hand: a promise for each place, which never fails. */
async function acknowledged(queue: Queue & { readonly processing?: Readonly<Record<string, Promise<unknown>>> }) {
  await Promise.all(Object.values(queue.processing ?? {}));
}
