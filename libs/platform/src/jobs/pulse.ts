import { rm, writeFile } from 'node:fs/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { JobRunner } from './job-runner.js';

const BEAT_MILLISECONDS = 5_000;
/** A sweep comes every half second; one that waits for a store is late before it fails. */
const SWEEP_SECONDS = 15;

/**
 * Writes PULSE_FILE anew for as long as this process comes round to look for work and its stores answer. A worker
 * listens on no port; whoever watches it looks at the age of that file (`dist/apps/worker/alive.js`). It says nothing
 * about single jobs: those that nobody takes are named in the log.
 */
@Injectable()
export class Pulse {
  private readonly log = new Logger('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | undefined;

  constructor(
    private readonly runner: JobRunner,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(): void {
    if (this.config.pulseFile === undefined) return;
    this.timer = setInterval(() => void (this.beating ??= this.beatOnce()), BEAT_MILLISECONDS);
    this.timer.unref();
  }

  /** Takes the file away: a process that goes down is not to be counted on. */
  async stop(): Promise<void> {
    if (this.timer === undefined) return;
    clearInterval(this.timer);
    await this.beating;
    await rm(this.config.pulseFile as string, { force: true });
  }

  private beatOnce(): Promise<void> {
    return this.beat().finally(() => (this.beating = undefined));
  }

  private async beat(): Promise<void> {
    try {
      if (this.runner.secondsSinceSweep > SWEEP_SECONDS) return;
      await writeFile(this.config.pulseFile as string, `${process.pid}\n`);
    } catch (error) {
      this.log.warn({ msg: 'PULSE_FILE cannot be written', err: String(error) });
    }
  }
}
