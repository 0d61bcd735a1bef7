/** Brings rows to the executor. Substituted: in the process, or through Bull. */
export abstract class JobRunner {
  private sweptAt = -Infinity;

  abstract start(): Promise<void>;

  /** Takes nothing new, and waits for what is running. */
  abstract stop(): Promise<void>;

  /** Since this process last looked for due work and was answered. */
  get secondsSinceSweep(): number {
    return (performance.now() - this.sweptAt) / 1000;
  }

  protected noteSweep(): void {
    this.sweptAt = performance.now();
  }
}

/** What a process does about jobs: only write rows, hand them on to Redis, or work on them too. */
export type JobRole = 'write' | 'dispatch' | 'work';
