import { InjectQueue, OnQueueCompleted, Process, Processor } from '@nestjs/bull';
import { type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import type { Job, Queue } from 'bull';
import { z } from 'zod';
import { JOB_QUEUE, type QueuedJob } from './bull-dispatcher.js';
import { JobExecutor } from './job-executor.js';
import { JobProbe } from './job-probe.js';
import { within } from './within.js';

const Message = z.object({ id: z.uuid() });
const CONCURRENCY = 4;
const REDIS_MILLISECONDS = 2_000;

type Begin = (...work: unknown[]) => Promise<void>;

/** Takes ids from Bull and works on their rows. A failure is settled on the row, so Bull never sees one. */
@Processor(JOB_QUEUE)
export class BullProcessor implements BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly shutdown = new AbortController();
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly executor: JobExecutor,
    private readonly probe: JobProbe,
    @InjectQueue(JOB_QUEUE) private readonly queue: Queue<QueuedJob>,
  ) {
    // A worker's connection has no name: one that breaks while it is being named is taken for a good one for ever.
    queue.setWorkerName = () => Promise.resolve();
    const begin = queue.process.bind(queue) as Begin;
    // Nobody holds this promise of Bull's: a Redis that goes away just then would end the process.
    queue.process = (...work: unknown[]) =>
      begin(...work).catch((error: unknown) =>
        this.log.warn({ msg: 'Redis went away as work began', err: String(error) }),
      );
  }

  @Process({ concurrency: CONCURRENCY })
  async work(message: Job<QueuedJob>): Promise<void> {
    const read = Message.safeParse(message.data);
    if (!read.success) {
      this.log.error({ msg: 'A message in Redis is not one of ours', issues: read.error.issues });
      return;
    }
    const work = this.executor.execute(read.data.id, this.shutdown.signal);
    this.running.add(work);
    try {
      await work;
    } finally {
      this.running.delete(work);
    }
    await this.probe.reach('before_acknowledge', '');
  }

  @OnQueueCompleted()
  async acknowledged(): Promise<void> {
    await this.probe.reach('after_acknowledge', '');
  }

  /** Bull waits for running work only when its queue closes, and the database may be closed before that. */
  async beforeApplicationShutdown(): Promise<void> {
    this.shutdown.abort();
    try {
      // What is still in Redis is left to others. Nothing is waited for here: without Redis that would have no end.
      await within(REDIS_MILLISECONDS, this.queue.pause(true, true));
    } catch (error) {
      this.log.warn({ msg: 'Redis did not hear that this process goes down', err: String(error) });
    }
    await Promise.allSettled(this.running);
  }
}
