import { BullModule } from '@nestjs/bull';
import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { Config } from '../config/config.js';
import { SendLetterHandler } from '../mail/letters.js';
import { BullDispatcher, JOB_QUEUE, QUEUE_PREFIX } from './bull-dispatcher.js';
import { BullProcessor } from './bull-processor.js';
import { HandlerRegistry } from './handler-registry.js';
import { Housekeeping } from './housekeeping.js';
import { InProcessRunner } from './in-process-runner.js';
import { JobBoard } from './job-board.query.js';
import { JobExecutor } from './job-executor.js';
import { JobLease } from './job-lease.js';
import { JobProbe } from './job-probe.js';
import { type JobRole, JobRunner } from './job-runner.js';
import { JobSignal } from './job-signal.js';
import { JobWatch } from './job-watch.js';
import { JobsController } from './jobs.controller.js';
import { Outbox } from './outbox.js';
import { Pulse } from './pulse.js';
import { RetryDelay } from './retry-delay.js';
import { Scheduler } from './scheduler.js';

/**
 * A connection that breaks while it introduces itself is taken for a good one for ever; one that breaks while it asks
 * anew for messages about delayed jobs, of which there are none, ends the process.
 */
const CONNECTION = { disableClientInfo: true, autoResubscribe: false };

const JOB_ROLE = Symbol('JobRole');

/** Outbox, jobs and schedules. With Redis the rows' ids travel through Bull, else they are worked on in the process. */
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly runner: JobRunner,
    private readonly scheduler: Scheduler,
    private readonly watch: JobWatch,
    private readonly pulse: Pulse,
    @Inject(JOB_ROLE) private readonly role: JobRole,
  ) {}

  static register(config: Config, role: JobRole): DynamicModule {
    // Who only writes rows has no use for Redis: whoever hands rows on finds them.
    const throughRedis = config.redisUrl !== undefined && role !== 'write';
    return {
      module: JobsModule,
      global: true,
      imports: [DiscoveryModule, ...(throughRedis ? bullModules(config.redisUrl as string) : [])],
      controllers: [JobsController],
      providers: [
        { provide: JOB_ROLE, useValue: role },
        { provide: JobRunner, useClass: throughRedis ? BullDispatcher : InProcessRunner },
        ...(throughRedis && role === 'work' ? [BullProcessor] : []),
        HandlerRegistry,
        Housekeeping,
        JobBoard,
        JobExecutor,
        JobLease,
        JobProbe,
        JobSignal,
        JobWatch,
        Outbox,
        Pulse,
        RetryDelay,
        Scheduler,
        SendLetterHandler,
      ],
      exports: [Outbox, JobBoard, JobSignal, JobRunner],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.role === 'write') return;
    await this.runner.start();
    this.watch.start();
    this.pulse.start();
    if (this.role === 'work') this.scheduler.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.watch.stop();
    await this.pulse.stop();
    await this.scheduler.stop();
    await this.runner.stop();
  }
}

function bullModules(url: string): DynamicModule[] {
  return [
    // After a message that Redis lost, Bull would rest for five seconds while others wait.
    BullModule.forRoot({ url, prefix: QUEUE_PREFIX, settings: { retryProcessDelay: 200 }, redis: CONNECTION }),
    BullModule.registerQueue({ name: JOB_QUEUE }),
  ];
}
