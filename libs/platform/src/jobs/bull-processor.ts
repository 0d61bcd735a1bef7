import { InjectQueue, Process, Processor } from '@nestjs/bull';
import { type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import type { Job, Queue } from 'bull';
import { z } from 'zod';
import { JOB_QUEUE, type QueuedJob } from './bull-dispatcher.js';
import { JobExecutor } from './job-executor.js';
import { JobProbe } from './job-probe.js';

const Message = z.object({ id: z.uuid() });
const CONCURRENCY = 4;

/** Takes ids from Bull and works on their rows. A failure is settled on the row, so Bull never sees one. */
@Processor(JOB_QUEUE)
export class BullProcessor implements BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly shutdown = new AbortController();

  constructor(
    private readonly executor: JobExecutor,
    private readonly probe: JobProbe,
    @InjectQueue(JOB_QUEUE) private readonly queue: Queue<QueuedJob>,
  ) {}

  @Process({ concurrency: CONCURRENCY })
  async work(message: Job<QueuedJob>): Promise<void> {
    const read = Message.safeParse(message.data);
    if (!read.success) {
      this.log.error({ msg: 'A message in Redis is not one of ours', issues: read.error.issues });
      return;
    }
    await this.executor.execute(read.data.id, this.shutdown.signal);
    await this.probe.reach('before_acknowledge', '');
  }

  /** Takes nothing new and waits for what runs, before the connections to the database are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.shutdown.abort();
    await this.queue.pause(true);
  }
}
