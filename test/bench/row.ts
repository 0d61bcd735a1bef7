/** One figure of a benchmark. `ratio` is the value over that of a peer, or over a limit, taken in the same run. */
export interface Row {
  /** Who was measured (`lianqiao`, a peer's name) or on what (an instance). */
  readonly case: string;
  readonly measure: string;
  readonly value: number;
  /** `s`, `ms`, `MB`, `/s`; empty for a share or a count. */
  readonly unit: string;
  /** What the ratio compares with: a peer, a limit, a published figure. */
  readonly against?: string;
  readonly ratio?: number;
}

/** What a benchmark stands on. */
export interface Bench {
  /** Begins a line on standard error about what is being done. */
  note(sentence: string): void;
  /** One case that missed; told with `--show` alone, for whoever looks for the reason. */
  missed(sentence: string): void;
  /** A figure is shown as soon as it is known. */
  report(row: Row): void;
}

/** What was asked of a benchmark cannot be had: an unknown option, a folder that is not there. */
export class BenchRefused extends Error {}
