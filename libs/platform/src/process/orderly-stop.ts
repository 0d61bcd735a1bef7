import { setTimeout as pause } from 'node:timers/promises';

export interface OrderlyStopOptions {
  /** How long one thing may take to be undone, in seconds. */
  readonly patienceSeconds: number;
  /** Told of what could not be undone. */
  readonly complain: (sentence: string, error?: unknown) => void;
  /** The sentence (empty: it was said already) and exit code for an error that ends the process. */
  readonly explain: (error: unknown) => { readonly sentence: string; readonly exitCode: number };
  /** Exit code where the process was asked to stop: 0 for a server, 130 for a command that was interrupted. */
  readonly askedExitCode: number;
}

/**
 * The life of a process: what was begun is undone in reverse order, when the program is done, fails, or is asked to
 * stop (SIGINT, SIGTERM, SIGHUP, or the end of the launcher that started it). Asked a second time, it ends at once.
 */
export class OrderlyStop {
  private readonly steps: { readonly what: string; readonly undo: () => Promise<void> }[] = [];
  private readonly lastResorts: (() => void)[] = [];
  private readonly asked = new AbortController();
  private exitCode: number | undefined;

  constructor(private readonly options: OrderlyStopOptions) {}

  /** Aborted when the process is asked to stop. */
  get signal(): AbortSignal {
    return this.asked.signal;
  }

  /** Registers how to undo what was just begun. `atOnce` is done, without waiting, where there is no time for that. */
  begun(what: string, undo: () => Promise<void>, atOnce?: () => void): void {
    this.steps.push({ what, undo });
    if (atOnce) this.lastResorts.push(atOnce);
  }

  /** Waits until the process is asked to stop. */
  untilAsked(): Promise<void> {
    return new Promise((done) => {
      if (this.signal.aborted) done();
      else this.signal.addEventListener('abort', () => done(), { once: true });
    });
  }

  /** Runs the program to its end and ends the process. A program that serves waits in {@link untilAsked}. */
  async run(program: () => Promise<void>): Promise<never> {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => this.ask());
    process.on('disconnect', () => this.ask());
    process.channel?.unref();
    process.on('uncaughtException', (error) => {
      this.options.complain('An error that nobody handled ends the process', error);
      this.exitCode = 1;
      this.ask();
    });
    try {
      await program();
      if (this.signal.aborted) this.exitCode ??= this.options.askedExitCode;
    } catch (error) {
      this.exitCode ??= this.signal.aborted ? this.options.askedExitCode : this.report(error);
    }
    await this.undoAll();
    process.exit(this.exitCode ?? 0);
  }

  private report(error: unknown): number {
    const { sentence, exitCode } = this.options.explain(error);
    if (sentence !== '') process.stderr.write(`${sentence}\n`);
    return exitCode;
  }

  private ask(): void {
    if (!this.signal.aborted) return this.asked.abort();
    for (const lastResort of this.lastResorts.reverse()) lastResort();
    process.exit(130);
  }

  private async undoAll(): Promise<void> {
    for (const { what, undo } of this.steps.reverse()) {
      try {
        const late = pause(this.options.patienceSeconds * 1000, 'late' as const);
        if ((await Promise.race([undo(), late])) !== 'late') continue;
        this.options.complain(`Gave up waiting after ${this.options.patienceSeconds} s: ${what}`);
      } catch (error) {
        this.options.complain(`Could not be stopped: ${what}`, error);
      }
      this.exitCode ??= 1;
    }
  }
}
