/** Brings rows to the executor. Substituted: in the process, or through Bull. */
export abstract class JobRunner {
  abstract start(): Promise<void>;

  /** Takes nothing new, and waits for what is running. */
  abstract stop(): Promise<void>;
}

/** What a process does about jobs: only write rows, hand them on to Redis, or work on them too. */
export type JobRole = 'write' | 'dispatch' | 'work';
